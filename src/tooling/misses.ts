// Wrong entries in our own fixtures, in words for the page of accuracy.
import type { Miss } from './accuracy.ts'
import type { LabelledSet } from './labelled.ts'
import type { NoteLabels, TreatmentLabel } from './score.ts'
import { differences, ELEMENTS, ITEMS, isThere, pairOf } from './score.ts'

type NoteSet = Extract<LabelledSet, { readonly texts: unknown }>

/** The wrong entries of a set of our own fixtures, in order. */
export function missesIn(set: NoteSet, found: readonly NoteLabels[]): readonly Miss[] {
  const findings = new Map(found.map((note) => [note.id, note]))
  const texts = new Map(set.texts.map((text) => [text.id, text.text]))
  return set.gold.flatMap((want) => {
    const got = findings.get(want.id) ?? { id: want.id }
    return set.kind === 'treatments' ? missesOfCase(want, got, texts.get(want.id) ?? '') : missesOfNote(want, got)
  })
}

/** At most `most` of two lists, taken from them in turn; of each case or note the first. */
export function mixed(one: readonly Miss[], other: readonly Miss[], most: number): readonly Miss[] {
  const [cases, notes] = [firsts(one), firsts(other)]
  const turns = Array.from({ length: Math.max(cases.length, notes.length) }, (_, index) => [cases[index], notes[index]])
  return turns
    .flat()
    .filter((miss) => miss !== undefined)
    .slice(0, most)
}

function firsts(misses: readonly Miss[]): readonly Miss[] {
  const ownerOf = ({ place }: Miss): string => place.replace(/,.*/, '')
  return misses.filter((miss, index) => misses.findIndex((other) => ownerOf(other) === ownerOf(miss)) === index)
}

// One miss a case: what is labelled and what is found where they differ.
function missesOfCase(want: NoteLabels, got: NoteLabels, text: string): readonly Miss[] {
  const { missed, extra } = differences((want.treatments ?? []).map(pairOf), (got.treatments ?? []).map(pairOf))
  if (missed.length + extra.length === 0) return []
  return [{ place: `case ${want.id}`, text, labelled: listOf(missed), found: listOf(extra) }]
}

function missesOfNote(want: NoteLabels, got: NoteLabels): readonly Miss[] {
  const place = (what: string): string => `note ${want.id}, ${what}`
  const statuses = ELEMENTS.flatMap((element): Miss[] => {
    const [wanted, found] = [isThere(want, element), isThere(got, element)]
    if (wanted === found) return []
    const shown = (there: boolean): string => (there ? 'documented' : 'absent')
    const text = (wanted ? want : got)[element]?.quote ?? ''
    return [{ place: place(element), text, labelled: shown(wanted), found: shown(found) }]
  })
  const items = Object.entries(ITEMS).flatMap(([name, itemsOf]): Miss[] => {
    // The treatments with outcome say the same as the two rows beside them.
    if (name === 'treatment classes' || name === 'failed treatments') return []
    const { missed, extra } = differences(itemsOf(want), itemsOf(got))
    if (missed.length + extra.length === 0) return []
    const text = name === 'treatments with outcome' ? quoteOf(want, got, missed, extra) : ''
    return [{ place: place(name), text, labelled: listOf(missed), found: listOf(extra) }]
  })
  return [...statuses, ...items]
}

// The words of the first treatment in dispute.
function quoteOf(want: NoteLabels, got: NoteLabels, missed: readonly string[], extra: readonly string[]): string {
  const [notes, key] = missed.length > 0 ? [want, missed[0]] : [got, extra[0]]
  const kind = key?.slice(0, key.indexOf('='))
  const treatment = notes.treatments?.find((entry) => entry.class === kind) as
    | (TreatmentLabel & { quote?: string })
    | undefined
  return treatment?.quote ?? ''
}

const listOf = (items: readonly string[]): string => (items.length > 0 ? items.join(', ') : 'nothing')
