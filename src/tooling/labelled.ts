// The labelled sets that accuracy is measured on, and what notelint finds in their texts.
import { existsSync, readFileSync } from 'node:fs'
import { extractFacts } from '../core/facts/extract.ts'
import type { Documented } from '../core/facts/guideline.ts'
import { toGuideline } from '../core/facts/guideline.ts'
import { findTopic } from '../core/facts/topic.ts'
import { assessSentence } from '../core/language/assertion.ts'
import { readNote } from '../core/language/read-note.ts'
import type { Note, Trial } from '../core/note/note.ts'
import { decode } from '../node/decode.ts'
import { findNotes, idsOf, isMarkdown } from '../node/note-paths.ts'
import { sha256Of } from '../node/sha256.ts'
import { statusLabels } from './assertion-labels.ts'
import { fixtureNotes } from './fixture-notes.ts'
import type { AssertionLabels, NoteLabels } from './score.ts'
import { SHARED } from './shared-scorers.ts'

/** A text with its name. */
export interface Text {
  readonly id: string
  readonly text: string
  readonly markdown: boolean
}

/** A sentence with a marked stretch and its labels. */
export interface Sentence extends AssertionLabels {
  readonly text: string
  readonly start: number
  readonly end: number
}

interface Labelled {
  readonly id: string
  readonly title: string
  /** Name and hash of the labels, for the record. */
  readonly labels: { readonly path: string; readonly sha256: string }
}

/** A set of labelled texts; what is labelled says by which rules it is scored. */
export type LabelledSet = Labelled &
  (
    | { readonly kind: 'notes' | 'treatments'; readonly texts: readonly Text[]; readonly gold: readonly NoteLabels[] }
    | { readonly kind: 'assertion'; readonly gold: readonly Sentence[] }
  )

/** Whether the shared labels stand beside the clone. */
export const sharedIsThere = (): boolean => existsSync(SHARED)

const CASES = 'fixtures/treatments/cases.ndjson'

/** Our own fixtures: whole notes, and short cases of treatments. */
export function ownSets(): readonly LabelledSet[] {
  const notes = fixtureNotes().map((note) => ({ ...note, id: note.name }))
  const labels = notes.map(({ path, name }) => `${path.slice(0, path.lastIndexOf('/'))}/${name}.facts.json`)
  const labelled = notes.filter((_, index) => existsSync(labels[index] as string))
  const files = labels.filter((path) => existsSync(path)).map((path) => readFileSync(path, 'utf8'))
  return [
    {
      kind: 'notes',
      id: 'fixture-notes',
      title: 'notes of fixtures/notes',
      labels: { path: 'fixtures/notes/*/*.facts.json', sha256: sha256Of(files.join('')) },
      texts: labelled,
      gold: files.map((file) => JSON.parse(file) as NoteLabels),
    },
    shortCases('fixture-treatments', 'cases of fixtures/treatments', CASES, CASES),
  ]
}

/** The shared development sets; none where the shared folder is not there. */
export function sharedSets(): readonly LabelledSet[] {
  if (!sharedIsThere()) return []
  const dev = wholeNotes('dev', 'development notes', 'dev', 'dev')
  const modern = wholeNotes(
    'modern-dev',
    'development notes in the style of record systems',
    'modern-dev',
    'modern-dev',
  )
  const flat = wholeNotes('dev-flat', 'development notes as one-line export', 'dev', 'dev-flat')
  const there = new Set(flat.texts.map(({ id }) => id))
  const sentences = 'assertion/dev.ndjson'
  return [
    dev,
    modern,
    {
      ...dev,
      id: 'both',
      title: 'both kinds of development notes together',
      labels: {
        path: `${dev.labels.path} + ${modern.labels.path}`,
        sha256: sha256Of(dev.labels.sha256 + modern.labels.sha256),
      },
      texts: [...dev.texts, ...modern.texts],
      gold: [...dev.gold, ...modern.gold],
    },
    { ...flat, gold: flat.gold.filter(({ id }) => there.has(id)) },
    {
      ...dev,
      id: 'dev-unflat',
      title: 'the same notes as they were',
      texts: dev.texts.filter(({ id }) => there.has(id)),
      gold: dev.gold.filter(({ id }) => there.has(id)),
    },
    shortCases(
      'treatments',
      'short cases of treatments',
      `${SHARED}/treatments/dev.ndjson`,
      'eval/treatments/dev.ndjson',
    ),
    {
      kind: 'assertion',
      id: 'assertion',
      title: 'sentences with assertion status',
      labels: { path: `eval/${sentences}`, sha256: sha256Of(readFileSync(`${SHARED}/${sentences}`)) },
      gold: rowsOf<Sentence>(`${SHARED}/${sentences}`),
    },
  ]
}

type NoteSet = LabelledSet & { readonly kind: 'notes' | 'treatments' }

function wholeNotes(id: string, title: string, labels: string, folder: string): NoteSet {
  const path = `${SHARED}/${labels}.ndjson`
  const paths = findNotes([`${SHARED}/${folder}`]).map((file) => file.path)
  const ids = idsOf(paths)
  return {
    kind: 'notes',
    id,
    title,
    labels: { path: `eval/${labels}.ndjson`, sha256: sha256Of(readFileSync(path)) },
    texts: paths.map((file, index) => ({ id: ids[index] as string, text: textOf(file), markdown: isMarkdown(file) })),
    gold: rowsOf<NoteLabels>(path),
  }
}

function shortCases(id: string, title: string, path: string, shown: string): NoteSet {
  const gold = rowsOf<NoteLabels & { readonly text: string }>(path)
  return {
    kind: 'treatments',
    id,
    title,
    labels: { path: shown, sha256: sha256Of(readFileSync(path)) },
    texts: gold.map((row) => ({ id: row.id, text: row.text, markdown: false })),
    gold,
  }
}

/** A text read; with a trial, read for measuring. */
export function readText({ text, markdown }: Text, trial?: Trial): Note {
  return readNote(text, trial ? { markdown, trial } : { markdown })
}

/** What notelint finds in a note, in the shape that is scored. */
export function factsOf(id: string, note: Note): Documented {
  return toGuideline(id, note, extractFacts(note, findTopic(note)))
}

/** The assertion status that notelint gives a marked stretch. */
export function statusOf({ id, text, start, end }: Sentence, trial?: Trial): AssertionLabels {
  return { id, ...statusLabels(assessSentence(text, start, end, trial)) }
}

function textOf(path: string): string {
  const decoded = decode(readFileSync(path))
  if ('error' in decoded) throw new Error(`${path} ${decoded.error}`)
  return decoded.text
}

function rowsOf<T>(path: string): T[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T)
}
