// notelint policy test: runs the examples of policies, which are their tests.
import type { ExampleRun } from '../core/examples.ts'
import { runExamples } from '../core/examples.ts'
import type { Requirement } from '../core/policy/policy.ts'
import { STATUSES } from '../core/policy/policy.ts'
import { exampleLine } from '../core/report/requirement-parts.ts'
import { readExamplesFile } from '../node/examples-file.ts'
import type { NamedPolicy } from '../node/named-policies.ts'
import { policyNamed, shippedWithPlaces } from '../node/named-policies.ts'
import { CLEAN, FAILED, print, UNJUDGED, warn } from './output.ts'

/** What an example was expected to give, by what it gave. */
type Confusion = Record<string, Record<string, number>>

interface Tested {
  readonly named: NamedPolicy
  readonly runs: readonly ExampleRun[]
}

/**
 * Tests policies by name or file, all shipped where none is named; `examples` is a file with more examples for them. Gives the
 * exit code.
 */
export async function testPolicies(
  names: readonly string[],
  format: 'text' | 'json',
  examples?: string,
): Promise<number> {
  const named = names.length === 0 ? shippedWithPlaces() : names.map(policyNamed)
  const more = examples === undefined ? { named: [], faults: [] } : withExamples(named, examples)
  const faults = [...named.flatMap((one) => ('faults' in one ? one.faults : [])), ...more.faults]
  for (const fault of faults) warn(fault)
  const tested = [...named, ...more.named].flatMap((one): Tested[] =>
    'policy' in one ? [{ named: one, runs: runExamples(one.policy) }] : [],
  )
  const confusion = confusionOf(tested.flatMap(({ runs }) => runs))
  await print(format === 'json' ? jsonOf(tested, faults, confusion) : textOf(tested, confusion))
  if (faults.length > 0) return UNJUDGED
  return tested.some(({ runs }) => runs.some(({ passed }) => !passed)) ? FAILED : CLEAN
}

// The policies with the examples of a file in place of their own.
function withExamples(
  named: readonly NamedPolicy[],
  file: string,
): { readonly named: readonly NamedPolicy[]; readonly faults: readonly string[] } {
  const policies = named.flatMap((one) => ('policy' in one ? [one.policy] : []))
  const rules = policies.flatMap(({ requirements }) => requirements.map(({ rule }) => rule))
  const read = readExamplesFile(file, rules)
  if ('faults' in read) return { named: [], faults: read.faults }
  if (read.blank > 0) warn(`${file}: ${read.blank} examples have no text yet and are left out`)
  const replaced = policies.map((policy): NamedPolicy => {
    const requirements = policy.requirements.map((requirement) => {
      const own = read.byRule.get(requirement.rule) ?? []
      const isMet = ({ outcome }: (typeof own)[number]): boolean => outcome === 'met'
      return { ...requirement, examples: { met: own.filter(isMet), unmet: own.filter((one) => !isMet(one)) } }
    })
    return { path: `${file} on ${policy.id}`, file, policy: { ...policy, requirements } }
  })
  return {
    named: replaced.filter((one) => 'policy' in one && one.policy.requirements.some(hasExamples)),
    faults: [],
  }
}

const hasExamples = ({ examples }: Requirement): boolean => examples.met.length + examples.unmet.length > 0

function confusionOf(runs: readonly ExampleRun[]): Confusion {
  const confusion: Confusion = Object.fromEntries(STATUSES.map((wanted) => [wanted, {}]))
  for (const { example, outcome } of runs) {
    const row = confusion[example.outcome] as Record<string, number>
    row[outcome] = (row[outcome] ?? 0) + 1
  }
  return confusion
}

const ENDINGS = [...STATUSES, 'not-applied'] as const

function textOf(tested: readonly Tested[], confusion: Confusion): string {
  if (tested.length === 0) return ''
  const lines = tested.flatMap(({ named, runs }) => {
    const failed = runs.filter(({ passed }) => !passed)
    const head = `${named.path}: ${runs.length - failed.length} of ${runs.length} examples pass`
    return [head, ...failed.flatMap((run) => failureLines(run, named))]
  })
  const width = Math.max(...ENDINGS.map((each) => each.length)) + 2
  const table = [
    ['wanted \\ found', ...ENDINGS],
    ...STATUSES.map((wanted) => [wanted, ...ENDINGS.map((found) => String(confusion[wanted]?.[found] ?? 0))]),
  ].map(([head = '', ...cells]) => `${head.padEnd(width)}${cells.map((one) => one.padStart(width)).join('')}`)
  return `${[...lines, '', ...table].join('\n')}\n`
}

function failureLines({ requirement, example, outcome, message }: ExampleRun, named: NamedPolicy): string[] {
  const says = example.says === undefined ? '' : `, saying "${example.says}"`
  return [
    `  ${placeOf(named, example.at)} ${requirement.rule}`,
    `    text    ${exampleLine(example.text)}`,
    `    wanted  ${example.outcome}${says}`,
    `    found   ${outcome}${message && `: ${message}`}`,
  ]
}

function placeOf({ file, path }: NamedPolicy, at: ExampleRun['example']['at']): string {
  return at === undefined ? path : `${file ?? path}:${at.line}:${at.column}`
}

function jsonOf(tested: readonly Tested[], faults: readonly string[], confusion: Confusion): string {
  const policies = tested.map(({ named, runs }) => ({
    path: named.path,
    examples: runs.length,
    passed: runs.filter(({ passed }) => passed).length,
    failures: runs
      .filter(({ passed }) => !passed)
      .map(({ requirement, example, outcome, message }) => ({
        requirement: requirement.rule,
        ...(example.at && { line: example.at.line, column: example.at.column }),
        text: example.text,
        wanted: { outcome: example.outcome, says: example.says },
        found: { outcome, message },
      })),
  }))
  return `${JSON.stringify({ policies, faults, confusion }, null, 2)}\n`
}
