// Passages that stand alike in several notes, as clusters with their places; what is told of the people comes from hashes.
import type { JoinOptions } from './join.ts'
import { joinAlike } from './join.ts'
import { pairSorter } from './pairs.ts'
import type { PassagePlace, PassageStore } from './records.ts'
import { noteAt, placeAt, RECORD } from './records.ts'

/** Clusters and places that are shown; what is counted is not cut. */
export const SHOWN_CLUSTERS = 50
export const SHOWN_PLACES = 12
/** Lines between two passages that still stand one behind the other. */
const GAP = 2

/** 32-bit hashes of the patient and the provider of each note by its number; 0 where the note does not tell. */
export interface People {
  readonly patients: Uint32Array
  readonly providers: Uint32Array
}

/** Passages that stand alike in two notes at least; passages that follow each other in the same notes are one. */
export interface Cluster {
  readonly notes: number
  /** Different patients and providers among those known. */
  readonly patients: number
  readonly providers: number
  /** Words of the passage in the first note. */
  readonly words: number
  /** The first place of each of the first notes, in order. */
  readonly places: readonly Omit<PassagePlace, 'words'>[]
}

/** What was found. */
export interface Copies {
  /** Notes with a passage that is long enough to compare, and their passages. */
  readonly notes: number
  readonly passages: number
  /** Notes that share a passage with another note of the same patient, and with a note of another patient. */
  readonly samePatient: number
  readonly otherPatient: number
  readonly count: number
  /** The largest by the words that stand again, then by place. */
  readonly clusters: readonly Cluster[]
}

/**
 * All copied passages of a run. It depends on the order of the notes and on nothing else. Memory: 13 bytes a passage and
 * 32 MB; time grows with the number of passages.
 */
export function findCopies(store: PassageStore, people: People, options?: JoinOptions): Copies {
  const roots = joinAlike(store, options)
  const next = linked(roots)
  const notes = new Uint32Array(store.count)
  let compared = 0
  store.scan((records, count, first) => {
    for (let index = 0; index < count; index += 1) {
      const note = noteAt(records, index * RECORD)
      notes[first + index] = note
      if (first + index === 0 || note !== notes[first + index - 1]) compared += 1
    }
  })
  const marks = { same: noteMarks(people.patients.length), other: noteMarks(people.patients.length) }
  const ranking = rankingOf()
  let open: Found | undefined
  for (let root = 0; root < roots.length; root += 1) {
    if (roots[root] !== root || next[root] === root) continue
    const members = membersOf(root, next, notes)
    if (members === undefined) continue
    const found = clusterOf(store, members, people, marks)
    const longer = open && follows(open, found) ? joinedBehind(open, found) : undefined
    if (open && !longer) ranking.add(open)
    open = longer ?? found
  }
  if (open) ranking.add(open)
  return {
    notes: compared,
    passages: store.count,
    samePatient: marks.same.count(),
    otherPatient: marks.other.count(),
    ...ranking.result(),
  }
}

// Lists of the members of each root, ascending, the root itself at the end; a passage alone points to itself.
function linked(roots: Uint32Array): Uint32Array {
  const next = new Uint32Array(roots.length)
  for (let passage = roots.length - 1; passage >= 0; passage -= 1) next[passage] = passage
  for (let passage = roots.length - 1; passage >= 0; passage -= 1) {
    const root = roots[passage] as number
    if (root === passage) continue
    next[passage] = next[root] as number
    next[root] = passage
  }
  return next
}

interface Members {
  /** Passages that are the first of their note in the cluster, and their notes, both ascending. */
  readonly passages: Uint32Array
  readonly notes: Uint32Array
}

// Undefined where all stand in one note.
function membersOf(root: number, next: Uint32Array, notes: Uint32Array): Members | undefined {
  let size = 1
  let last = notes[root]
  for (let at = next[root] as number; at !== root; at = next[at] as number) {
    if (notes[at] !== last) size += 1
    last = notes[at]
  }
  if (size < 2) return undefined
  const members = { passages: new Uint32Array(size), notes: new Uint32Array(size) }
  let used = 0
  let at = root
  do {
    if (used === 0 || notes[at] !== members.notes[used - 1]) {
      members.passages[used] = at
      members.notes[used] = notes[at] as number
      used += 1
    }
    at = next[at] as number
  } while (at !== root)
  return members
}

interface Found extends Cluster {
  /** Tells sets of notes apart. */
  readonly set: number
  /** Last passage of the first note. */
  readonly last: number
}

interface Marks {
  readonly same: NoteMarks
  readonly other: NoteMarks
}

function clusterOf(store: PassageStore, { passages, notes }: Members, people: People, marks: Marks): Found {
  const record = new Uint16Array(RECORD)
  const placeOf = (passage: number): PassagePlace => {
    store.read(passage, record)
    return placeAt(record, 0)
  }
  const first = passages[0] as number
  let set = notes.length
  for (const note of notes) set = Math.imul(set ^ note, 0x9e3779b1) ^ (set >>> 15)
  return {
    set,
    last: first,
    notes: notes.length,
    patients: markPatients(notes, people.patients, marks),
    providers: new Set(hashesOf(notes, people.providers)).size,
    words: placeOf(first).words,
    places: [...passages.subarray(0, SHOWN_PLACES)].map(placeOf).map(({ note, start, end }) => ({ note, start, end })),
  }
}

// Different hashes that are known; providers are few beside notes.
function* hashesOf(notes: Uint32Array, hashes: Uint32Array): Generator<number> {
  for (const note of notes) {
    const hash = hashes[note] ?? 0
    if (hash !== 0) yield hash
  }
}

// Marks the notes that share with the same and with another patient; gives the number of different patients.
function markPatients(notes: Uint32Array, patients: Uint32Array, { same, other }: Marks): number {
  const { pairs, sort } = pairSorter(notes.length)
  let known = 0
  for (const note of notes) {
    const patient = patients[note] ?? 0
    if (patient === 0) continue
    pairs.keys[known] = patient
    pairs.values[known] = note
    known += 1
  }
  sort(known)
  let different = 0
  for (let from = 0; from < known; ) {
    let to = from + 1
    while (to < known && pairs.keys[to] === pairs.keys[from]) to += 1
    if (to - from > 1) for (let at = from; at < to; at += 1) same.set(pairs.values[at] as number)
    different += 1
    from = to
  }
  if (different > 1) for (let at = 0; at < known; at += 1) other.set(pairs.values[at] as number)
  return different
}

// The next passage of the same notes, right behind the one before in every place that is shown.
function follows(before: Found, after: Found): boolean {
  if (before.set !== after.set || before.notes !== after.notes || after.last !== before.last + 1) return false
  return before.places.every(({ note, end }, index) => {
    const place = after.places[index]
    return place?.note === note && place.start >= end && place.start - end <= GAP
  })
}

function joinedBehind(before: Found, after: Found): Found {
  const places = before.places.map(({ note, start }, index) => ({
    note,
    start,
    end: after.places[index]?.end ?? start,
  }))
  return { ...before, last: after.last, words: before.words + after.words, places }
}

interface Ranking {
  readonly add: (found: Found) => void
  readonly result: () => Pick<Copies, 'count' | 'clusters'>
}

// Keeps the largest in the order of finding among equals.
function rankingOf(): Ranking {
  let best: Found[] = []
  let count = 0
  const weight = ({ notes, words }: Found): number => (notes - 1) * words
  const cut = (): void => {
    best = best.sort((a, b) => weight(b) - weight(a)).slice(0, SHOWN_CLUSTERS)
  }
  return {
    add: (found) => {
      count += 1
      best.push(found)
      if (best.length >= 8 * SHOWN_CLUSTERS) cut()
    },
    result: () => {
      cut()
      return { count, clusters: best.map(({ set: _set, last: _last, ...cluster }) => cluster) }
    },
  }
}

interface NoteMarks {
  readonly set: (index: number) => void
  readonly count: () => number
}

function noteMarks(size: number): NoteMarks {
  const bytes = new Uint8Array(size)
  return {
    set: (index) => {
      bytes[index] = 1
    },
    count: () => bytes.reduce((sum, byte) => sum + byte, 0),
  }
}
