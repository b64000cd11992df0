// SARIF 2.1.0, written by hand; results are streamed, the tool with its rules stands after them. No snippets, ever.
import type { Requirement } from '../policy/policy.ts'
import { CODE_CLASSES } from './code-classes.ts'
import type { Finding, Region } from './finding.ts'
import { isAddress } from './finding-text.ts'
import type { NoteView } from './findings.ts'
import { viewOf } from './findings.ts'
import type { Summary } from './noted.ts'
import type { Refused, Reporter, RunHeader } from './reporter.ts'
import { textSentence } from './reporter.ts'

/** Address of the schema that SARIF logs name. */
export const SARIF_SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'
/** Levels in the words of SARIF. */
export const SARIF_LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const

interface Rule {
  readonly id: string
  readonly index: number
  readonly entry: object
}

type Rules = Map<string, Rule>

/** One SARIF log with one run. */
export function sarifReporter(header: RunHeader): Reporter {
  const rules: Rules = new Map()
  let first = true
  return {
    start: `{\n"$schema": "${SARIF_SCHEMA}",\n"version": "2.1.0",\n"runs": [{\n"columnKind": "utf16CodeUnits",\n"results": [`,
    note: (noted) => {
      const view = viewOf(noted, header)
      for (const finding of view.findings) addRule(finding, view, rules)
      const results = view.findings.map((finding) => {
        const comma = first ? '' : ','
        first = false
        return `${comma}\n${JSON.stringify(resultOf(finding, view.path, rules))}`
      })
      return results.join('')
    },
    end: (summary, unreadable, notices) =>
      [
        `\n],\n"tool": ${JSON.stringify({ driver: driverOf(header, rules) })},\n`,
        `"invocations": [${JSON.stringify(invocationOf(unreadable, notices))}],\n`,
        `"properties": ${JSON.stringify(propertiesOf(header, summary))}\n}]\n}\n`,
      ].join(''),
  }
}

function driverOf(header: RunHeader, rules: Rules): object {
  return {
    name: 'notelint',
    version: header.version,
    semanticVersion: header.version,
    informationUri: 'https://www.npmjs.com/package/notelint',
    fullDescription: { text: `notelint reads what clinical notes on back pain document. ${textSentence(header)}` },
    rules: [...rules.values()].map(({ entry }) => entry),
  }
}

function propertiesOf({ masked, policies, releases }: RunHeader, summary: Summary): object {
  return {
    text: masked ? 'masked' : 'included',
    policies: policies.map(({ id, version, status, verified }) => ({ id, version, status, verified })),
    releases: releases.map(({ fiscalYear, scope, entries }) => ({ fiscalYear, scope, entries })),
    summary,
  }
}

function invocationOf(unreadable: readonly Refused[], notices: readonly string[]): object {
  return {
    executionSuccessful: unreadable.length === 0,
    toolExecutionNotifications: [
      ...unreadable.map(({ path, error }) => ({
        level: 'error',
        descriptor: { id: 'not-readable' },
        message: { text: plainText(`The note ${error}.`) },
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
      })),
      ...notices.map((text) => ({ level: 'note', descriptor: { id: 'notice' }, message: { text: plainText(text) } })),
    ],
  }
}

function addRule(finding: Finding, { policies }: NoteView, rules: Rules): void {
  if (rules.has(finding.rule)) return
  const requirement = policies
    .flatMap(({ policy }) => policy.requirements)
    .find(({ rule }) => finding.kind === 'gap' && rule === finding.rule)
  const common = {
    id: finding.rule,
    name: pascal(finding.id),
    shortDescription: { text: sentence(finding.title) },
    defaultConfiguration: { level: SARIF_LEVEL[finding.level] },
    // An address only where there is one: a path in the project is none.
    ...(isAddress(finding.page) && { helpUri: finding.page }),
  }
  const entry = requirement ? { ...common, ...gapRule(requirement) } : { ...common, ...codeRule(finding) }
  rules.set(finding.rule, { id: finding.rule, index: rules.size, entry })
}

function gapRule({ why, question, title, source }: Requirement): object {
  const from = `${source.document}, ${source.section}`
  return {
    fullDescription: { text: sentence(why) },
    help: {
      text: `${sentence(why)} Question: ${question} Source: ${from}.`,
      markdown: `**${title}**\n\n${sentence(why)}\n\nQuestion: ${question}\n\nSource: ${from}.`,
    },
  }
}

function codeRule({ status, asks, title }: Finding): object {
  const about = CODE_CLASSES[status as keyof typeof CODE_CLASSES]?.about ?? sentence(title)
  return {
    fullDescription: { text: about },
    help: { text: `${about} It asks the ${asks}.`, markdown: `**${title}**\n\n${about}\n\nIt asks the ${asks}.` },
  }
}

function resultOf(finding: Finding, path: string, rules: Rules): object {
  const { rule, level, place, key, suppression, evidence, kind, status, question, asks, messageId, data } = finding
  const uri = uriOf(path)
  const location = (region: Region | undefined): object => ({
    artifactLocation: { uri },
    // A code that was given beside the text is shown where the note starts: viewers want a line.
    region: region ? regionOf(region) : { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
  })
  const related = evidence.map((piece, index) => ({
    id: index + 1,
    physicalLocation: location(piece),
    message: { text: `${kind === 'gap' ? 'Evidence' : 'Place'}: ${piece.kind}.` },
  }))
  return {
    ruleId: rule,
    ruleIndex: rules.get(rule)?.index ?? -1,
    level: SARIF_LEVEL[level],
    message: { text: plainText(`${sentence(finding.message)} Question to the ${asks}: ${question}`) },
    locations: [{ physicalLocation: location(place) }],
    ...(related.length > 0 && { relatedLocations: related }),
    ...(key !== undefined && { partialFingerprints: { 'notelintKey/v1': key } }),
    suppressions: suppression
      ? [
          {
            kind: suppression.by === 'inline-waiver' ? 'inSource' : 'external',
            status: 'accepted',
            justification: suppression.reason ?? suppression.by,
            properties: { by: suppression.by, role: suppression.role, expires: suppression.expires },
          },
        ]
      : [],
    properties: { kind, status, messageId, data, ...(finding.code && { codes: finding.code.codes }) },
  }
}

function regionOf({ line, column, endLine, endColumn, start, end }: Region): object {
  // A place without width is the start of a line: a region without columns would be the whole of it.
  if (start === end) return { startLine: line, startColumn: column, endLine: line, endColumn: column }
  return { startLine: line, startColumn: column, endLine, endColumn }
}

/** A path as an address: relative stays relative, each part percent-encoded. */
export function uriOf(path: string): string {
  const whole = path.replace(/\p{Surrogate}/gu, '\uFFFD').replaceAll('\\', '/')
  const parts = whole.split('/').map((part) => encodeURIComponent(part))
  if (whole.startsWith('//')) return `file:${parts.join('/')}`
  if (whole.startsWith('/')) return `file://${parts.join('/')}`
  if (/^[A-Za-z]:\//.test(whole)) return `file:///${whole.slice(0, 2)}/${parts.slice(1).join('/')}`
  return parts.join('/')
}

/** Text of a message: SARIF reads `{0}` as a placeholder and `[text](1)` as a link. */
export function plainText(text: string): string {
  return text.replaceAll('{', '{{').replaceAll('}', '}}').replaceAll('](', '] (')
}

/** A text that ends as a sentence does. */
export function sentence(text: string): string {
  const trimmed = text.trim()
  return /[.?!]$/.test(trimmed) ? trimmed : `${trimmed}.`
}

/** `failed-treatment` as `FailedTreatment`: names of rules are written so. */
export function pascal(id: string): string {
  return id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
}
