// The patient's age and sex as the note states them: "54-year-old woman", "72 y/o M", "Sex: F", "Age: 45", "Mrs.".
import type { Assertion } from '../language/assertion.ts'
import { assess } from '../language/assertion.ts'
import { mentionsBetween } from '../language/lexicon.ts'
import { numberOf } from '../language/number-words.ts'
import { wordList } from '../language/word-lists.ts'
import type { Mention, Note, Sentence } from '../note/note.ts'
import { NUMBER, WORD } from '../note/note.ts'
import type { Person } from './fact.ts'

type Sex = NonNullable<Person['sex']>

/** Words between an age and the noun it belongs to ("54-year-old right-handed African American woman"). */
const NOUN_REACH = 8
/** Words between "this" and a noun ("this very pleasant retired gentleman"). */
const THIS_REACH = 4
const OLDEST = 120
/** From this number on, "54 M with" is an age. */
const OLD_ENOUGH = 10

const BEARERS = wordList('person-bearers')
const DEFLECTING = wordList('person-deflecting')
const FOLLOWERS = wordList('person-followers')
const FOREIGN_AGES = wordList('person-foreign-ages')
const STOPS = wordList('person-stops')

/**
 * Every statement of the patient's age (whole years) or sex, in order of place. Ages and sexes of relatives, of a
 * comparison ("like an 80-year-old man") and of things ("2-year-old injury") are none. Titles ("Mr.") are weak: the
 * first of each sex.
 */
export function findPersons(note: Note): readonly Person[] {
  const found: Person[] = []
  const titled = new Set<string>()
  for (const mention of note.mentions['person'] ?? []) {
    const before = found[found.length - 1]
    if (before && before.end >= mention.end) continue
    const person = readMention(note, mention)
    if (!person) continue
    if (person.weak && titled.has(person.sex as Sex)) continue
    if (person.weak) titled.add(person.sex as Sex)
    found.push(person)
  }
  return found
}

function readMention(note: Note, mention: Mention): Person | undefined {
  switch (mention.concept['role']) {
    case 'age':
    case 'age-short':
      return agedPerson(note, mention)
    case 'letter':
      return letterBehindNumber(note, mention)
    case 'noun':
      return shownPerson(note, mention)
    case 'sex-label':
    case 'age-label':
    case 'both-label':
      return field(note, mention)
    case 'title':
      return titled(note, mention)
    default:
      return undefined
  }
}

const sentenceOf = (note: Note, mention: Mention): Sentence => note.sentences[mention.sentence] as Sentence

const sexOf = (mention: Mention | undefined): Sex | undefined => mention?.concept['sex'] as Sex | undefined

const roleAt = (note: Note, at: number): Mention | undefined => mentionsBetween(note.mentions['person'], at, at + 1)[0]

interface Stated {
  readonly from: number
  readonly to: number
  readonly age?: number | undefined
  readonly sex?: Sex | undefined
  readonly weak?: true
}

// No statement of the patient where the words speak of a relative, in a family history or in a form of consent.
function stated(note: Note, sentence: number, { from, to, age, sex, weak }: Stated): Person | undefined {
  if (age === undefined && sex === undefined) return undefined
  const { firstWord } = note.sentences[sentence] as Sentence
  const others = mentionsBetween(note.mentions['person'], firstWord, from)
  if (others.some(({ concept }) => concept['role'] === 'relative' || concept['role'] === 'second')) return undefined
  const assertion: Assertion = assess(note, sentence, from, to)
  if (assertion.subject !== 'patient' || assertion.polarity === 'negated') return undefined
  if (assertion.time === 'hypothetical') return undefined
  const start = note.words.starts[from] as number
  const end = note.words.ends[to - 1] as number
  return {
    kind: 'person',
    ...(age === undefined ? {} : { age }),
    ...(sex === undefined ? {} : { sex }),
    ...(weak ? { weak } : {}),
    start,
    end,
    sentence,
    assertion,
  }
}

// "54-year-old white female", "68yo male", "is 54 years old", "54yo with back pain".
function agedPerson(note: Note, unit: Mention): Person | undefined {
  const { firstWord, lastWord } = sentenceOf(note, unit)
  const number = numberBefore(note, unit.from, firstWord)
  if (!number) return undefined
  // "5-year, 3-month-old": the years in front of the months.
  const years = yearsEnding(note, number.from, firstWord)
  const from = years?.from ?? number.from
  const age = years?.value ?? Math.floor(number.value * Number(unit.concept['years']) + 0.02)
  if (age > OLDEST || deflected(note, from, firstWord)) return undefined
  const own = sexOf(unit)
  if (own) return stated(note, unit.sentence, { from, to: unit.to, age, sex: own })
  const noun = nounBehind(note, unit.to, lastWord)
  if (noun === 'other') return undefined
  const short = unit.concept['role'] === 'age-short'
  if (noun && (!short || sexOf(noun))) {
    return stated(note, unit.sentence, { from, to: noun.to, age, sex: sexOf(noun) })
  }
  if (short) return undefined
  return standsAlone(note, from, unit.to, firstWord, lastWord)
    ? stated(note, unit.sentence, { from, to: unit.to, age })
    : undefined
}

function yearsEnding(note: Note, at: number, first: number): { from: number; value: number } | undefined {
  let end = at
  while (end > first && /^(?:[-—,]|and)$/.test(note.words.forms[end - 1] as string)) end -= 1
  const unit = end > first ? roleAt(note, end - 1) : undefined
  return unit?.concept['role'] === 'age-short' ? numberBefore(note, end - 1, first) : undefined
}

// "54-", "fifty-four", "54": the number in front of a unit; a range ("40 to 50") is no age.
function numberBefore(note: Note, unit: number, first: number): { from: number; value: number } | undefined {
  const { forms, kinds } = note.words
  let at = unit - 1
  if (forms[at] === '-' || forms[at] === '—') at -= 1
  if (at < first || kinds[at] !== NUMBER) return undefined
  let value = numberOf(forms[at] as string)
  let from = at
  if (value < 10 && at > first && kinds[at - 1] === NUMBER && /^[a-z]+ty$/.test(forms[at - 1] as string)) {
    value += numberOf(forms[at - 1] as string)
    from = at - 1
  }
  if (Number.isNaN(value)) return undefined
  const mark = forms[from - 1]
  if (from - 1 > first && (mark === '-' || mark === 'to' || mark === '/') && kinds[from - 2] === NUMBER)
    return undefined
  return { from, value }
}

// "her 80-year-old", "when he was 20 years old", "like a 90-year-old".
function deflected(note: Note, from: number, first: number): boolean {
  for (let at = from - 1; at >= Math.max(first, from - 4); at -= 1) {
    const form = note.words.forms[at] as string
    if (form === ',' || form === '.' || form === ':' || form === ';') return false
    if (DEFLECTING.has(form) || form.endsWith("'s")) return true
  }
  return false
}

// The first person named behind an age: the noun, 'other' for a relative, undefined where something else comes first.
function nounBehind(note: Note, from: number, last: number): Mention | 'other' | undefined {
  for (let at = from; at < Math.min(last, from + NOUN_REACH); at += 1) {
    const person = roleAt(note, at)
    const role = person?.concept['role']
    if (role === 'relative' || role === 'second') return 'other'
    if (role === 'noun') return sexed(note, person as Mention, last)
    if (role === 'letter' && at <= from + 3) return person
    const form = note.words.forms[at] as string
    if (STOPS.has(form) || (note.words.kinds[at] !== WORD && !/^[-,/()]$/.test(form))) return undefined
  }
  return undefined
}

// "54-year-old patient, a woman", "56 yo veteran M": a noun without sex may be followed by one with it.
function sexed(note: Note, noun: Mention, last: number): Mention {
  const next = noun.to < last ? roleAt(note, noun.to) : undefined
  return sexOf(noun) === undefined && next?.concept['role'] === 'noun' && sexOf(next) ? next : noun
}

// An age without a noun is the patient's behind "he is", and at the start of a sentence before "with" or "who".
function standsAlone(note: Note, from: number, to: number, first: number, last: number): boolean {
  const { forms } = note.words
  const follows = to >= last || FOLLOWERS.has(forms[to] as string)
  if (!follows) return false
  let at = from - 1
  while (at >= first && /^(?:a|an|now|currently|is|was|pleasant)$/.test(forms[at] as string)) at -= 1
  const verb = at < from - 1
  if (at < first) return to < last && forms[to] !== '.'
  return verb && BEARERS.has(forms[at] as string)
}

// "54F with", "a 72 M who", "54/F": no unit at all.
function letterBehindNumber(note: Note, letter: Mention): Person | undefined {
  const { firstWord, lastWord } = sentenceOf(note, letter)
  const { forms, kinds } = note.words
  const gap = forms[letter.from - 1] === '/' ? 1 : 0
  const at = letter.from - 1 - gap
  if (at < firstWord || kinds[at] !== NUMBER || note.text[letter.start] === note.text[letter.start]?.toLowerCase())
    return undefined
  const age = numberOf(forms[at] as string)
  if (!Number.isInteger(age) || age < OLD_ENOUGH || age > OLDEST) return undefined
  const opens = at === firstWord || forms[at - 1] === 'a' || forms[at - 1] === 'an' || forms[at - 1] === 'pt'
  const next = forms[letter.to] as string
  if (!opens || letter.to >= lastWord || !FOLLOWERS.has(next) || next === '.' || next === ':') return undefined
  return stated(note, letter.sentence, { from: at, to: letter.to, age, sex: sexOf(letter) })
}

// "this pleasant gentleman", "the patient is a … woman".
function shownPerson(note: Note, noun: Mention): Person | undefined {
  if (sexOf(noun) === undefined) return undefined
  const { firstWord } = sentenceOf(note, noun)
  const { forms, kinds } = note.words
  for (let at = noun.from - 1; at >= Math.max(firstWord, noun.from - THIS_REACH); at -= 1) {
    const form = forms[at] as string
    const bearer = form === 'is' && at > firstWord && BEARERS.has(forms[at - 1] as string) && forms[at + 1] === 'a'
    if (form === 'this' || bearer) return stated(note, noun.sentence, { from: at, to: noun.to, sex: sexOf(noun) })
    if (kinds[at] !== WORD || STOPS.has(form)) return undefined
  }
  return undefined
}

// "Sex: F", "Age: 45", "Age/Sex: 45 F": the value stands behind a colon, or right behind in a row of fields.
function field(note: Note, label: Mention): Person | undefined {
  const { forms, kinds, starts } = note.words
  const { lastWord, firstWord, block } = sentenceOf(note, label)
  let last = lastWord
  let at = label.to
  // A cell or a line of its own may hold the value.
  if (at >= lastWord) return undefined
  const role = label.concept['role']
  if (forms[at] === ':' || forms[at] === '|') at += 1
  else if (role === 'age-label') return undefined
  if (at >= lastWord) {
    const next = note.sentences[label.sentence + 1]
    if (next === undefined || next.block !== block) return undefined
    last = next.lastWord
  }
  if (label.from > firstWord && FOREIGN_AGES.has(forms[label.from - 1] as string)) return undefined
  let age: number | undefined
  let sex: Sex | undefined
  let to = at
  for (; at < Math.min(last, label.to + 6); at += 1) {
    const person = roleAt(note, at)
    const kind = person?.concept['role']
    if (age === undefined && role !== 'sex-label' && kinds[at] === NUMBER) {
      const value = Number(forms[at])
      if (!Number.isInteger(value) || value > OLDEST || /^[-+]$/.test(forms[at + 1] ?? '')) break
      age = value
    } else if (sex === undefined && role !== 'age-label' && sexOf(person) && (kind === 'noun' || kind === 'letter')) {
      sex = sexOf(person)
      // "M / F", "male, female": a field to tick says nothing.
      if (sexOf(roleAt(note, at + 2)) !== undefined) return undefined
    } else if (kind === 'age' || kind === 'age-short') {
      if (Number(person?.concept['years']) < 1) return undefined
    } else if (!/^[:/,|]$/.test(forms[at] as string)) break
    to = at + 1
    if (role === 'sex-label' && sex) break
    if (role === 'age-label' && age !== undefined && kind !== undefined) break
  }
  if (starts[to - 1] === undefined || to <= label.to) return undefined
  return stated(note, label.sentence, { from: label.from, to, age, sex })
}

// "Mrs. Hale", "Mr. [**Name**]"; a couple tells nothing.
function titled(note: Note, title: Mention): Person | undefined {
  const { forms, kinds, starts } = note.words
  const next = forms[title.to]
  if (next === 'and' || next === '&' || next === '/') return undefined
  const before = forms[title.from - 1]
  if (title.from > sentenceOf(note, title).firstWord && (before === 'and' || before === '&' || before === '/'))
    return undefined
  const at = starts[title.to]
  const name = at !== undefined && (kinds[title.to] !== WORD || /[A-Z]/.test(note.text[at] as string))
  if (!name || !/[A-Z]/.test(note.text[title.start] as string)) return undefined
  const { sentence, from, to } = title
  return stated(note, sentence, { from, to, sex: sexOf(title), weak: true })
}
