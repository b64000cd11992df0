// Places of a record that speak of two different patients: by sex or by age. Careful: better silent than wrong.
import { assess } from '../language/assertion.ts'
import { wordList } from '../language/word-lists.ts'
import type { Mention, Note, SectionName, Span } from '../note/note.ts'
import type { Conflict, Fact, Person } from './fact.ts'
import { sectionOf } from './topic.ts'

type Sex = NonNullable<Person['sex']>

/** Ages that differ by more than this many years cannot both hold at one visit. */
const YEARS_APART = 1
/** Pronouns of the other sex that a record must use, and how many times as often as the fitting ones. */
const PRONOUNS = 5
const OFTENER = 5
/** Sentences that must open with such a pronoun. */
const OPENED = 2

/** The conflicts of sex and of age among what the note states of the patient, at most one of each. */
export function findPersonConflicts(note: Note, facts: readonly Fact[]): readonly Conflict[] {
  const persons = facts.filter((fact): fact is Person => fact.kind === 'person')
  const others = (note.mentions['person'] ?? []).filter(({ concept }) => concept['role'] === 'second')
  // A mother and her child, a donor: the record speaks of two patients by right.
  if (others.length > 0) return []
  return [ageAgainstAge(persons), sexAgainstSex(note, persons)].filter(
    (conflict): conflict is Conflict => conflict !== undefined,
  )
}

function conflict(about: Conflict['about'], one: Placing, { start, end }: Span): Conflict {
  const { sentence, assertion } = one
  return { kind: 'conflict', about, start: one.start, end: one.end, sentence, assertion, other: { start, end } }
}

type Placing = Pick<Conflict, 'start' | 'end' | 'sentence' | 'assertion'>

const ofNow = ({ assertion }: Person): boolean => assertion.time === 'current' && assertion.certainty === 'certain'

function ageAgainstAge(persons: readonly Person[]): Conflict | undefined {
  const aged = persons.filter((person) => person.age !== undefined && ofNow(person))
  const first = aged[0]
  if (first === undefined) return undefined
  const other = aged.find(({ age }) => Math.abs((age as number) - (first.age as number)) > YEARS_APART)
  return other && conflict('age', other, first)
}

function sexAgainstSex(note: Note, persons: readonly Person[]): Conflict | undefined {
  if ((note.mentions['person'] ?? []).some(({ concept }) => concept['role'] === 'open')) return undefined
  const stated = persons.filter((person) => person.sex !== undefined && !person.weak)
  const first = stated[0]
  if (first === undefined) return organAgainstOrgan(note)
  const other = stated.find(({ sex }) => sex !== first.sex)
  if (other) return conflict('sex', other, first)
  // "Mr. Hale is a 54-year-old woman": a title weighs only in the sentence of the statement.
  const title = persons.find(({ weak, sex, sentence }) => weak && sex !== first.sex && sentence === first.sentence)
  if (title) return conflict('sex', title, first)
  const opposite: Sex = first.sex === 'female' ? 'male' : 'female'
  const organ = organsOf(note, opposite)[0]
  if (organ) return conflict('sex', organ, first)
  const pronoun = pronounAgainst(note, opposite)
  return pronoun && conflict('sex', pronoun, first)
}

// No word on the patient's sex, but states of both.
function organAgainstOrgan(note: Note): Conflict | undefined {
  const female = organsOf(note, 'female')[0]
  const male = organsOf(note, 'male')[0]
  return female && male ? conflict('sex', male, female) : undefined
}

/** What stands here is told of people in general, or of the family. */
const NOT_OWN: ReadonlySet<SectionName> = new Set(['family-history', 'instructions', 'consent', 'goals'])

// Organs and states of one sex that the record states of this patient.
function organsOf(note: Note, sex: Sex): readonly Placing[] {
  return (note.mentions['person'] ?? []).flatMap((mention): Placing[] => {
    if (mention.concept['role'] !== 'organ' || mention.concept['sex'] !== sex) return []
    if (NOT_OWN.has(sectionOf(note, mention.sentence)) || besideRelative(note, mention)) return []
    const { sentence, from, to, start, end } = mention
    const assertion = assess(note, sentence, from, to)
    const { polarity, subject, time, certainty } = assertion
    if (polarity === 'negated' || subject !== 'patient' || time === 'hypothetical' || certainty !== 'certain') return []
    return [{ sentence, start, end, assertion }]
  })
}

function besideRelative(note: Note, { sentence }: Mention): boolean {
  return (note.mentions['person'] ?? []).some(
    (mention) => mention.sentence === sentence && mention.concept['role'] === 'relative',
  )
}

const PRONOUNS_OF: Readonly<Record<Sex, ReadonlySet<string>>> = {
  female: wordList('person-pronouns-female'),
  male: wordList('person-pronouns-male'),
}

// Pronouns of the other sex all over the record, and hardly one that fits: not a husband told of in passing.
function pronounAgainst(note: Note, opposite: Sex): Placing | undefined {
  const own = PRONOUNS_OF[opposite === 'female' ? 'male' : 'female']
  const others = PRONOUNS_OF[opposite]
  let fitting = 0
  let wrong = 0
  let opened = 0
  let first: Placing | undefined
  note.sentences.forEach(({ firstWord, lastWord }, sentence) => {
    for (let at = firstWord; at < lastWord; at += 1) {
      const form = note.words.forms[at] as string
      if (own.has(form)) fitting += 1
      if (!others.has(form)) continue
      wrong += 1
      if (at !== firstWord) continue
      opened += 1
      if (first) continue
      const start = note.words.starts[at] as number
      const assertion = assess(note, sentence, at, at + 1)
      first = { sentence, start, end: note.words.ends[at] as number, assertion }
    }
  })
  return wrong >= PRONOUNS && wrong >= OFTENER * fitting && opened >= OPENED ? first : undefined
}
