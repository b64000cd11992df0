// A condition in plain English, for pages about a policy: what it looks for, with thresholds in the units of policies.
import { expandTerm } from '../language/terms.ts'
import type { Domain } from './fact-attributes.ts'
import { FACT_ATTRIBUTES } from './fact-attributes.ts'
import type {
  AttributeTest,
  Bounds,
  Condition,
  FactCondition,
  NamedCondition,
  PhraseCondition,
  Scalar,
  SomeCondition,
} from './policy.ts'
import { textOfDays } from './quantities.ts'

/** Phrases that are written out; the others are counted. */
const PHRASES = 8

/** `a fact pain-score with value of at least 4 and no low` for a condition. */
export function textOfCondition(condition: Condition): string {
  switch (condition.word) {
    case 'fact':
      return textOfFact(condition)
    case 'section':
      return `a section ${either(condition.names)}`
    case 'named':
      return textOfNamed(condition)
    case 'phrase':
      return textOfPhrase(condition)
    case 'all':
      return joined(condition.of, 'and')
    case 'any':
      return joined(condition.of, 'or')
    case 'not':
      return condition.of.length === 1
        ? `not ${part(condition.of[0] as Condition)}`
        : `none of ${condition.of.map(part).join(', ')}`
    case 'some':
      return textOfSome(condition)
    case 'order':
      return `${part(condition.earlier)}, told as earlier than ${part(condition.later)}`
  }
}

function textOfFact({ kind, where, in: sections, count, distinct }: FactCondition): string {
  const attributes = FACT_ATTRIBUTES[kind]
  const several = distinct !== undefined || !isOne(count)
  const head = several ? `${textOfBounds(count)} facts ${kind}` : `a fact ${kind}`
  const counted = distinct === undefined ? '' : `, counted by different ${distinct}`
  return `${head}${withTests(where, attributes)}${inSections(sections)}${counted}`
}

function textOfNamed({ channel, with: wanted, where, in: sections }: NamedCondition): string {
  return `a word of the vocabulary ${channel}${withTests([...wanted, ...where], {})}${inSections(sections)}`
}

function textOfPhrase({ texts, where, in: sections }: PhraseCondition): string {
  const phrases = texts.flatMap((text) => expandTerm(text))
  const shown = phrases.slice(0, PHRASES).map((text) => `"${text}"`)
  const more = phrases.length - shown.length
  const list = either(more > 0 ? [...shown, `one of ${more} more`] : shown)
  return `the phrase ${list}${withTests(where, {})}${inSections(sections)}`
}

function textOfSome({ of, count }: SomeCondition): string {
  return `${textOfBounds(count)} of these ${of.length}: ${of.map(part).join('; ')}`
}

// Groups inside of groups stand in brackets, so that what belongs together is seen.
function part(condition: Condition): string {
  const text = textOfCondition(condition)
  const plain = ['fact', 'section', 'named', 'phrase'].includes(condition.word)
  return plain || ('of' in condition && condition.of.length === 1) ? text : `(${text})`
}

function joined(of: readonly Condition[], word: 'and' | 'or'): string {
  const [only, second] = of
  if (only !== undefined && second === undefined) return textOfCondition(only)
  return of.length === 0 ? 'nothing' : of.map(part).join(`, ${word} `)
}

const isOne = ({ atLeast, atMost }: Bounds): boolean => atLeast === 1 && atMost === undefined

function textOfBounds({ atLeast, atMost }: Bounds): string {
  if (atLeast !== undefined && atLeast === atMost) return `exactly ${atLeast}`
  if (atLeast === undefined) return atMost === undefined ? 'any number of' : `at most ${atMost}`
  return atMost === undefined ? `at least ${atLeast}` : `${atLeast} to ${atMost}`
}

function inSections(sections: readonly string[] | undefined): string {
  if (sections === undefined) return ''
  return ` in the section${sections.length === 1 ? '' : 's'} ${either(sections)}`
}

function withTests(tests: readonly AttributeTest[], attributes: Readonly<Record<string, Domain>>): string {
  if (tests.length === 0) return ''
  return ` with ${listed(
    tests.map((test) => textOfTest(test, attributes[test.attribute])),
    'and',
  )}`
}

function textOfTest(test: AttributeTest, domain: Domain | undefined): string {
  const { attribute, oneOf, noneOf, atLeast, atMost, present } = test
  const value = (one: Scalar): string => textOfValue(one, domain)
  const said = [
    ...(present === undefined ? [] : [present ? 'given' : 'not given']),
    ...(oneOf ? [either(oneOf.map(value))] : []),
    ...(noneOf ? [`other than ${either(noneOf.map(value))}`] : []),
    ...(atLeast === undefined ? [] : [`of at least ${value(atLeast)}`]),
    ...(atMost === undefined ? [] : [`of at most ${value(atMost)}`]),
  ]
  // "no low" and "a low" read better than "low not given", where nothing else is asked of the attribute.
  if (present !== undefined && said.length === 1) return `${present ? 'any' : 'no'} ${attribute}`
  return `${attribute} ${said.join(' and ')}`
}

/** A value of an attribute in the unit in which policies write it. */
export function textOfValue(value: Scalar, domain: Domain | undefined): string {
  if (domain === 'days' && typeof value === 'number') return textOfDays(value)
  return domain === 'percent' ? `${value}%` : String(value)
}

const either = (words: readonly string[]): string => listed(words, 'or')

function listed(words: readonly string[], last: 'and' | 'or'): string {
  return words.length < 2 ? (words[0] ?? 'nothing') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}
