// A page about a policy, in Markdown: where it comes from, to which notes it speaks, and what each requirement looks for.
import type { MeasuredRow } from '../policy/measured.ts'
import { rowsOf } from '../policy/measured.ts'
import type { Example, Policy, Requirement, Source } from '../policy/policy.ts'
import { textOfCondition } from '../policy/text-of-condition.ts'
import { exampleLine, partsOf, textOfPeriod, textOfSource, textOfVerified } from './requirement-parts.ts'

const GENERATED = '<!-- Written by `notelint policy docs`. Do not edit. -->'

/** The page of a policy; `rows` are those of the accuracy record. */
export function pageOfPolicy(policy: Policy, rows: readonly MeasuredRow[]): string {
  const { title, about, requirements } = policy
  return [
    GENERATED,
    '',
    `# ${plain(title)}`,
    '',
    plain(about),
    '',
    ...headOf(policy),
    '',
    '## To which notes it applies',
    '',
    ...appliesLines(policy),
    '',
    '## Requirements',
    '',
    ...tableOf(requirements),
    '',
    ...requirements.flatMap((requirement) => sectionOf(requirement, rows)),
  ]
    .join('\n')
    .replace(/\n+$/, '\n')
}

/** The page that lists all policies. */
export function indexOfPolicies(policies: readonly Policy[]): string {
  return [
    GENERATED,
    '',
    '# Policies',
    '',
    'How to write one: [POLICIES.md](../POLICIES.md).',
    '',
    '| policy | title | version | status | in force | source | requirements |',
    '| --- | --- | --- | --- | --- | --- | ---: |',
    ...policies.map(
      ({ id, title, version, status, effective, verified, requirements }) =>
        `| [${id}](${id}.md) | ${cell(title)} | ${cell(version)} | ${status} | ${textOfPeriod(effective)} | ${textOfVerified(verified)} | ${requirements.length} |`,
    ),
    '',
  ].join('\n')
}

function headOf({ id, version, status, effective, source, verified, extends: base }: Policy): string[] {
  return [
    `- Policy: \`${id}\`, version ${plain(version)}, ${status}`,
    `- In force: ${textOfPeriod(effective)}`,
    `- Source: ${sourceText(source)}`,
    `- The source was ${textOfVerified(verified)}.`,
    ...(base === undefined ? [] : [`- Takes over the requirements of [${base}](${base}.md)`]),
  ]
}

function sourceText(source: Source): string {
  const text = plain(textOfSource(source))
  return source.address === undefined ? text : `${text} (<${source.address}>)`
}

function appliesLines({ applies }: Policy): string[] {
  const { topic, codes, procedures, payers, notTo, onlyIf, unless } = applies
  const list = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ')
  return [
    topic === 'any' ? '- To every note.' : '- To notes whose visit deals with pain of the back or neck.',
    ...(procedures.length > 0 ? [`- \`check\` applies it by itself to notes with one of ${list(procedures)}.`] : []),
    ...(onlyIf
      ? [
          `- Only where the note has ${plain(textOfCondition(onlyIf.when))}, or one of these procedures was given with it.`,
        ]
      : []),
    ...(payers.length > 0
      ? [`- Only to notes of ${payers.map(plain).join(', ')}, where the payer of a note is known.`]
      : []),
    ...notTo.map(({ document, message }) => `- Not to documents of the kind \`${document}\`: ${plain(message)}.`),
    ...unless.map(
      ({ when, message }) => `- Not where the note has ${plain(textOfCondition(when))}: ${plain(message)}.`,
    ),
    ...(codes.length > 0
      ? [`- ${unless.length > 0 ? 'All the same' : 'Also'} with a code that begins with ${list(codes)}.`]
      : []),
  ]
}

function tableOf(requirements: readonly Requirement[]): string[] {
  return [
    '| requirement | title | level | source |',
    '| --- | --- | --- | --- |',
    ...requirements.map(
      ({ id, title, level, source, verified }) =>
        `| [${id}](#${id}) | ${cell(title)} | ${level} | ${cell(source.document)}, ${textOfVerified(verified)} |`,
    ),
  ]
}

function sectionOf(requirement: Requirement, rows: readonly MeasuredRow[]): string[] {
  const { id, title, level, why, source, verified, question, examples, misses } = requirement
  return [
    `<a id="${id}"></a>`,
    '',
    `### ${plain(title)}`,
    '',
    `\`${requirement.rule}\`, ${level}. ${plain(why)}`,
    '',
    `Source: ${sourceText(source)}; ${textOfVerified(verified)}.`,
    '',
    ...partsOf(requirement).flatMap(({ label, condition, message, question: own }) => [
      `- ${label}${condition === '' ? '' : ` ${plain(condition)}`}${message === undefined ? '.' : `: "${plain(message)}"`}`,
      ...(own === undefined ? [] : [`  - Asks: "${plain(own)}"`]),
    ]),
    '',
    `Question: ${plain(question)}`,
    '',
    'Examples:',
    '',
    ...[...examples.met, ...examples.unmet].map(exampleText),
    '',
    ...measuredLines(requirement, rows),
    '',
    ...(misses.length > 0 ? ['Known misses:', '', ...misses.map((miss) => `- ${plain(miss)}`), ''] : []),
  ]
}

function exampleText({ text, outcome, says }: Example): string {
  return `- ${outcome}: ${plain(exampleLine(text))}${says === undefined ? '' : ` (says "${plain(says)}")`}`
}

function measuredLines({ measured, examples }: Requirement, rows: readonly MeasuredRow[]): string[] {
  const own = rowsOf(measured, rows)
  if (own.length === 0) {
    const count = examples.met.length + examples.unmet.length
    return [`Not measured on labelled notes; its ${count} examples are run with every test.`]
  }
  return [
    'Measured on labelled notes, in percent:',
    '',
    '| set | notes | precision | recall | gap F1 |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...own.map(
      ({ set, cases, precision, recall, gapF1 }) =>
        `| ${cell(set)} | ${cases} | ${precision} | ${recall} | ${gapF1 ?? ''} |`,
    ),
  ]
}

// Markdown would take these for marks of its own.
const plain = (text: string): string => text.replace(/[\\`*_<>[\]#]/g, '\\$&')

const cell = (text: string): string => plain(text).replaceAll('|', '\\|')
