// How a policy is worded: checks beyond what the reader asks, each with its place. The words are data at the top.
import type { Case, Condition, Policy, Requirement } from './policy.ts'
import type { Complaint, Locate, Path } from './reader.ts'
import { pathText } from './reader.ts'
import { conditionsOf, thresholdsOf } from './thresholds.ts'

/** Longest title, in characters: reports put it on one line. */
const LONGEST_TITLE = 80

/** Words that have no place in what is said to the author of a note, each with the reason. */
const LOADED: readonly { readonly words: RegExp; readonly reason: string }[] = [
  {
    words:
      /\b(?:pay(?:ers?|ments?|s|ing)?|paid|reimburs\w+|bill(?:s|ed|ing|able)?|den(?:ial|ials|ied)|claims?|audit\w*|coverage)\b/i,
    reason: 'say what the note holds, not what follows for payment, denial or audit',
  },
  {
    words: /\b(?:must|should|shall|ought to|needs? to|ha(?:s|ve) to|fail(?:s|ed|ure|ing)? to|neglect\w*)\b/i,
    reason: 'say what was found and what was not, and demand nothing',
  },
]

/** Questions that already hold their answer. */
const LEADING: readonly RegExp[] = [
  /\b(?:isn't|aren't|wasn't|weren't|doesn't|don't|didn't|hasn't|haven't|wouldn't|couldn't|can't)\b/i,
  /\b(?:would you agree|do you agree|can you confirm|please (?:confirm|add|document|state|include)|is it correct that|clearly|obviously)\b/i,
]

/** Answers that a question must leave open. */
const WAY_OUT = /\b(?:not applicable|unable to determine)\b/i

const NEGATED_FINDING = /\b(?:no|not|none|neither|nothing|never)\b[^.;]*\bfound\b/i
const BY_TOOL = /\bby this tool\b/i

/** A number on its own: not part of a name such as L4 or 99213-25. */
const NUMBER = /(?<![\w.-])\d+(?:\.\d+)?(?![\w-]|\.\d)/g

/** A text of the policy with its path. */
interface Said {
  readonly path: Path
  readonly text: string
}

type Find = (path: Path, message: string) => void

/**
 * The findings of a policy that the reader accepted, in order of place. `value` is its parsed file and `locate` tells
 * the places in it. Requirements that it took over from another policy are looked at with that policy.
 */
export function styleFindings(policy: Policy, value: unknown, locate: Locate): readonly Complaint[] {
  const findings: Complaint[] = []
  const find: Find = (path, message) => {
    const place = placeNear(path, locate)
    findings.push({ ...place, path: pathText(path), message })
  }
  const own = ownRequirements(policy, value)
  checkHead(policy, find)
  for (const { path, requirement } of own) checkRequirement(policy, requirement, path, find)
  checkRepeats(own, find)
  return findings.sort((a, b) => a.line - b.line || a.column - b.column)
}

function placeNear(path: Path, locate: Locate): { line: number; column: number } {
  for (let length = path.length; length >= 0; length -= 1) {
    const place = locate(path.slice(0, length))
    if (place) return place
  }
  return { line: 1, column: 1 }
}

interface Own {
  readonly path: Path
  readonly requirement: Requirement
}

// The requirements that stand in the file itself, with their paths.
function ownRequirements({ requirements }: Policy, value: unknown): readonly Own[] {
  const file = value as Readonly<Record<string, unknown>>
  return ['requirements', 'replace', 'add'].flatMap((key) => {
    const rows = file[key]
    if (!Array.isArray(rows)) return []
    return rows.flatMap((row: { readonly id?: unknown }, index): Own[] => {
      const requirement = requirements.find(({ id }) => id === row.id)
      return requirement ? [{ path: [key, index], requirement }] : []
    })
  })
}

function checkHead({ title, applies }: Policy, find: Find): void {
  checkTitle({ path: ['title'], text: title }, find)
  if (applies.onlyIf) checkWords({ path: ['applies', 'only-if', 'message'], text: applies.onlyIf.message }, find)
  applies.unless.forEach(({ message }, index) => {
    checkWords({ path: ['applies', 'unless', index, 'message'], text: message }, find)
  })
  applies.notTo.forEach(({ message }, index) => {
    checkWords({ path: ['applies', 'not-to', index, 'message'], text: message }, find)
  })
}

function checkRequirement(policy: Policy, requirement: Requirement, path: Path, find: Find): void {
  const { title, question, source, verified } = requirement
  checkTitle({ path: [...path, 'title'], text: title }, find)
  if (verified === 'primary' && (source.address ?? policy.source.address) === undefined)
    find([...path, 'source'], 'a source that was read itself (verified: primary) needs its `address`, here or above')
  const messages = messagesOf(requirement, path)
  const questions = questionsOf(requirement, path, question)
  for (const said of messages) checkFinding(said, find)
  for (const said of questions) checkQuestion(said, find)
  const conditions = conditionsOf(requirement)
  for (const said of [...messages, ...questions]) {
    checkWords(said, find)
    checkNumbers(said, conditions, find)
  }
}

const CASES = ['conflicting', 'partial', 'near'] as const

function casesOf(requirement: Requirement, path: Path): readonly { readonly at: Path; readonly row: Case }[] {
  return CASES.flatMap((key) => requirement[key].map((row, index) => ({ at: [...path, key, index], row })))
}

function messagesOf(requirement: Requirement, path: Path): readonly Said[] {
  const cases = casesOf(requirement, path).map(({ at, row }) => ({ path: [...at, 'message'], text: row.message }))
  return [...cases, { path: [...path, 'message'], text: requirement.message }]
}

function questionsOf(requirement: Requirement, path: Path, question: string): readonly Said[] {
  const cases = casesOf(requirement, path).flatMap(({ at, row }) =>
    row.question === undefined ? [] : [{ path: [...at, 'question'], text: row.question }],
  )
  return [...cases, { path: [...path, 'question'], text: question }]
}

function checkTitle({ path, text }: Said, find: Find): void {
  if (text.length > LONGEST_TITLE) find(path, `has ${text.length} characters, at most ${LONGEST_TITLE}`)
}

function checkWords({ path, text }: Said, find: Find): void {
  for (const { words, reason } of LOADED) {
    const [word] = words.exec(text) ?? []
    if (word !== undefined) find(path, `holds "${word}": ${reason}`)
  }
}

function checkFinding({ path, text }: Said, find: Find): void {
  if (NEGATED_FINDING.test(text) && !BY_TOOL.test(text))
    find(path, 'says that something was not found without "by this tool": a reader may find it elsewhere')
}

function checkQuestion({ path, text }: Said, find: Find): void {
  if (!text.includes('?')) find(path, 'asks nothing: it has no question mark')
  for (const leading of LEADING) {
    const [word] = leading.exec(text) ?? []
    if (word !== undefined) find(path, `leads with "${word}": ask openly`)
  }
  if (!WAY_OUT.test(text)) find(path, 'leaves no way out: add "not applicable" or "unable to determine"')
}

function checkNumbers({ path, text }: Said, conditions: readonly Condition[], find: Find): void {
  const known = thresholdsOf(conditions)
  const strange = [...new Set(text.match(NUMBER) ?? [])].filter((number) => !known.has(Number(number)))
  for (const number of strange) find(path, `names ${number}, which is no threshold of this requirement`)
}

function checkRepeats(own: readonly Own[], find: Find): void {
  const first = new Map<string, string>()
  for (const { path, requirement } of own) {
    const other = first.get(requirement.message)
    if (other !== undefined)
      find([...path, 'message'], `is the message of "${other}" too: a reader cannot tell them apart`)
    else first.set(requirement.message, requirement.id)
  }
}
