// SARIF 2.1.0 of an audit, streamed. Notes are named by their keys, since file names may hold record numbers; no text.
import type { CodeClass } from '../../codes/finding.ts'
import { CODE_CLASSES } from '../../report/code-classes.ts'
import { pascal, plainText, SARIF_LEVEL, SARIF_SCHEMA, sentence, uriOf } from '../../report/sarif.ts'
import type { AuditedPolicy, AuditedRequirement, CountedFigures } from '../figures.ts'
import type { FindingLine } from '../finding-line.ts'
import { CODES } from '../finding-line.ts'
import type { FindingsOutput } from './findings-output.ts'

interface Rule {
  readonly index: number
  readonly title: string
  readonly entry: object
}

/** One SARIF log with one run; the tool with its rules stands after the results. */
export function sarifFindings(figures: CountedFigures): FindingsOutput {
  const rules = new Map<string, Rule>()
  for (const policy of figures.policies)
    for (const requirement of policy.requirements) addRequirement(rules, policy, requirement)
  let first = true
  return {
    start: `{\n"$schema": "${SARIF_SCHEMA}",\n"version": "2.1.0",\n"runs": [{\n"columnKind": "utf16CodeUnits",\n"results": [`,
    finding: (line) => {
      const comma = first ? '' : ','
      first = false
      return `${comma}\n${JSON.stringify(resultOf(line, rules.get(line.rule) ?? addRule(rules, line)))}`
    },
    end: () =>
      [
        `\n],\n"tool": ${JSON.stringify({ driver: driverOf(figures, rules) })},\n`,
        `"invocations": [${JSON.stringify({ executionSuccessful: true })}],\n`,
        `"properties": ${JSON.stringify(propertiesOf(figures))}\n}]\n}\n`,
      ].join(''),
  }
}

function addRequirement(rules: Map<string, Rule>, policy: AuditedPolicy, requirement: AuditedRequirement): void {
  const { id, rule, title, level } = requirement
  const entry = {
    id: rule,
    name: pascal(id),
    shortDescription: { text: sentence(title) },
    fullDescription: { text: `${sentence(title)} A requirement of ${policy.title}, version ${policy.version}.` },
    defaultConfiguration: { level: SARIF_LEVEL[level] },
    properties: { policy: policy.id, version: policy.version, hash: policy.hash },
  }
  rules.set(rule, { index: rules.size, title, entry })
}

// A check of codes, and what else the figures do not list, is known from its first finding.
function addRule(rules: Map<string, Rule>, { rule, policy, version, hash, status, level }: FindingLine): Rule {
  const told = policy === CODES ? CODE_CLASSES[status as CodeClass] : undefined
  const title = told?.title ?? rule
  const entry = {
    id: rule,
    name: pascal(rule.slice(rule.indexOf('/') + 1)),
    shortDescription: { text: sentence(title) },
    fullDescription: { text: told?.about ?? sentence(title) },
    defaultConfiguration: { level: SARIF_LEVEL[level] },
    properties: { policy, version, hash },
  }
  const added = { index: rules.size, title, entry }
  rules.set(rule, added)
  return added
}

function resultOf(finding: FindingLine, { index, title }: Rule): object {
  const { note, rule, level, status, line, column, message, key, suppressed } = finding
  // A place without an end is the start of what was found: a region without columns would be the whole line.
  const region = { startLine: line, startColumn: column, endLine: line, endColumn: column }
  return {
    ruleId: rule,
    ruleIndex: index,
    level: SARIF_LEVEL[level],
    message: { text: plainText(`${title}: ${status}.`) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(`notes/${note}`) }, region } }],
    ...(key !== undefined && { partialFingerprints: { 'notelintKey/v1': key } }),
    suppressions:
      suppressed === undefined
        ? []
        : [
            {
              kind: suppressed === 'inline-waiver' ? 'inSource' : 'external',
              status: 'accepted',
              justification: suppressed,
            },
          ],
    properties: { status, ...(message !== undefined && { messageId: `${rule}.${message}` }) },
  }
}

function driverOf({ version }: CountedFigures, rules: ReadonlyMap<string, Rule>): object {
  return {
    name: 'notelint',
    version,
    semanticVersion: version,
    informationUri: 'https://www.npmjs.com/package/notelint',
    fullDescription: {
      text: 'notelint reads what clinical notes on back pain document. This report holds no words of the notes.',
    },
    rules: [...rules.values()].map(({ entry }) => entry),
  }
}

function propertiesOf({ format, configuration, design, inputs, policies, releases, totals }: CountedFigures): object {
  const { notes, frame, judged, levels, suppressed } = totals
  return {
    text: 'masked',
    format,
    configuration,
    design,
    inputs,
    policies: policies.map(({ id, version, hash, status, verified }) => ({ id, version, hash, status, verified })),
    releases: releases.map(({ fiscalYear, scope, entries }) => ({ fiscalYear, scope, entries })),
    summary: { inputs: totals.inputs, notes, frame, judged, levels, suppressed },
  }
}
