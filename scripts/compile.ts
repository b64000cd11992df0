// Compiles rules/ into src/core/generated: vocabulary terms expanded, inflected and cut into words.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import nlp from 'compromise'
import { parse } from 'yaml'
import { ANY_NUMBER } from '../src/core/language/automaton.ts'
import { expandTerm, MOST_PHRASES } from '../src/core/language/terms.ts'
import { wordsOf } from '../src/core/language/words.ts'
import type { CompiledConcept, Concept } from '../src/core/note/note.ts'
import type { Term } from './automaton.ts'
import { packAutomaton, wordsOfTerms } from './automaton.ts'
import { compileCodes } from './codes.ts'
import { writeConfigSchema } from './config-schema.ts'
import { compilePolicies } from './policies.ts'
import { writePolicyDocs } from './policy-docs.ts'
import { writeWaiversSchema } from './waivers-schema.ts'
import { compileWordLists, WORD_LISTS } from './word-lists.ts'

interface Entry {
  readonly id: string
  readonly terms?: readonly string[] | null
  readonly cased?: readonly string[] | null
  readonly [attribute: string]: unknown
}
interface VocabularyFile {
  readonly channel: string
  readonly macros?: Readonly<Record<string, string>>
  readonly entries: readonly Entry[]
}

const root = process.cwd()
const folder = join(root, 'rules/vocabulary')
const complaints: string[] = []
const inflected = new Map<string, string[]>()
const READING: ReadonlySet<string> = new Set(['section', 'sentence'])
const concepts: Concept[] = []
const allTerms: Term[] = []
const reading: CompiledConcept[] = []

for (const name of readdirSync(folder).sort()) {
  if (!name.endsWith('.yaml') || name === WORD_LISTS) continue
  compileFile(name, parse(readFileSync(join(folder, name), 'utf8')) as VocabularyFile)
}

function compileFile(name: string, file: VocabularyFile): void {
  for (const entry of file.entries) {
    const { id, terms, cased, ...attributes } = entry
    const plain = terms ?? []
    const spelled = cased ?? []
    const concept = { channel: file.channel, id, ...attributes } as Concept
    const expand = (term: string): readonly string[] => {
      try {
        return phrasesOf(String(term), file.macros ?? {})
      } catch (error) {
        complaints.push(`${name}: ${id}: ${(error as Error).message}`)
        return []
      }
    }
    const phrases = unique(plain.flatMap(expand).map(formOf).filter(Boolean)).sort()
    const exact = unique(spelled.flatMap(expand))
    if (phrases.length + exact.length === 0) complaints.push(`${name}: ${id}: no terms`)
    if (phrases.length > MOST_PHRASES)
      complaints.push(`${name}: ${id}: ${phrases.length} phrases, at most ${MOST_PHRASES}: use fewer optional parts`)
    if (READING.has(file.channel)) {
      reading.push({ concept, terms: [...phrases, ...exact.map(formOf)].join('\n') })
      continue
    }
    const number = concepts.push(concept) - 1
    for (const words of phrases) allTerms.push({ words, concept: number })
    for (const spelling of exact) allTerms.push({ words: formOf(spelling), concept: number, cased: spelling })
  }
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)]
}

// The term as the word reader would cut it, `<n>` kept: a number that no term uses stands for it meanwhile, so that
// "<n>-<n>" is cut as a range.
function formOf(term: string): string {
  const standIn = '97531'
  return wordsOf(term.replaceAll(ANY_NUMBER, standIn))
    .forms.map((form) => (form === standIn ? ANY_NUMBER : form))
    .join(' ')
}

/** All plain phrases of a term of the vocabulary: beside what any term may hold, `$macro` and `{verb}`, all inflections. */
function phrasesOf(term: string, macros: Readonly<Record<string, string>>): readonly string[] {
  const whole = insertMacros(term, macros, 0)
  return expandTerm(whole.replace(/\{([^}]+)\}/g, (_, verb: string) => `(${inflect(verb).join('|')})`))
}

function insertMacros(term: string, macros: Readonly<Record<string, string>>, depth: number): string {
  if (depth > 8) throw new Error(`macros of ${JSON.stringify(term)} go in a circle`)
  return term.replace(/\$([a-z][a-z-]*)/g, (_, name: string) => {
    const body = macros[name]
    if (body === undefined) throw new Error(`no macro $${name}`)
    return insertMacros(body, macros, depth + 1)
  })
}

function inflect(verb: string): string[] {
  const known = inflected.get(verb)
  if (known) return known
  const [head = verb, ...rest] = verb.split(' ')
  const forms = nlp(`they will ${head}`).verbs().conjugate()[0] as Record<string, string> | undefined
  const wanted = forms
    ? ['Infinitive', 'PresentTense', 'PastTense', 'Gerund', 'Participle'].map((name) => forms[name])
    : []
  const all = unique([head, ...wanted.filter((form): form is string => Boolean(form))])
  if (all.length < 4) complaints.push(`no inflections found for {${verb}}: write its forms out`)
  const list = all.map((form) => [form, ...rest].join(' '))
  inflected.set(verb, list)
  return list
}

if (complaints.length > 0) {
  console.error(complaints.join('\n'))
  process.exit(1)
}

const cues = allTerms.filter(({ concept }) => concepts[concept]?.channel === 'cue')
// A note without words of pain or diagnosis is not about spinal pain, and nothing but its kind is searched for in it.
const COMPLAINTS: ReadonlySet<string> = new Set(['spinal-pain', 'diagnosis', 'site', 'document'])
const ofChannels = (complaints: boolean): readonly Term[] =>
  allTerms.filter(({ concept }) => COMPLAINTS.has(concepts[concept]?.channel ?? '') === complaints)
const words = wordsOfTerms(allTerms)
const value = (name: string, type: string, comment: string, content: unknown): string =>
  `/** ${comment} */\nexport const ${name}: ${type} = ${JSON.stringify(content)}\n`
writeFileSync(
  join(root, 'src/core/generated/vocabulary.ts'),
  [
    '// Written by `npm run generate` from rules/vocabulary. Do not edit.',
    "import type { CompiledConcept, Concept, PackedAutomaton } from '../note/note.ts'",
    '',
    value('concepts', 'readonly Concept[]', 'Every concept that notes are searched for.', concepts),
    value(
      'words',
      'string',
      'The words of all automata in order of their number, from 1, one a line.',
      words.join('\n'),
    ),
    value(
      'complaints',
      'PackedAutomaton',
      'The terms that say whether a note is about the spine.',
      packAutomaton(ofChannels(true), words),
    ),
    value('details', 'PackedAutomaton', 'The terms of all other concepts.', packAutomaton(ofChannels(false), words)),
    value('cues', 'PackedAutomaton', 'The terms of the cue channel alone.', packAutomaton(cues, words)),
    value('reading', 'readonly CompiledConcept[]', 'Section titles and sentence words.', reading),
  ].join('\n'),
)
// Reading words are no names: policies cannot ask for them.
const channels = [...new Set(concepts.map(({ channel }) => channel))].sort()
const refused = [...compileWordLists(), ...compileCodes()]
const { policies, faults } = compilePolicies(channels)
refused.push(...(faults.length > 0 ? faults : writePolicyDocs(policies, channels)))
if (refused.length > 0) {
  console.error(refused.join('\n'))
  process.exit(1)
}
writeWaiversSchema()
writeConfigSchema(policies)
