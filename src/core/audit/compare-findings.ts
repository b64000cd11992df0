// Which findings of two runs under one salt are new and which are gone. Only hashes are kept, so that archives fit.
import type { FindingLine } from './finding-line.ts'

/** Findings of a rule in two runs. Only those of notes that both runs have are new, gone or kept. */
export interface FindingChanges {
  readonly rule: string
  readonly new: number
  readonly gone: number
  readonly kept: number
  /** Of the kept ones: set aside in the new run only, and in the old run only. */
  readonly setAside: number
  readonly takenBack: number
  /** Findings of notes that one run has and the other has not. */
  readonly ofNewNotes: number
  readonly ofOldNotes: number
}

/** What is compared of a line. */
export type ComparedFinding = Pick<FindingLine, 'note' | 'rule' | 'status' | 'key' | 'suppressed'>

/** Takes all findings of the old run, then all of the new one. */
export interface FindingComparer {
  readonly addOld: (finding: ComparedFinding) => void
  readonly addNew: (finding: ComparedFinding) => void
  /** By rule, in the order of names. */
  readonly changes: () => readonly FindingChanges[]
}

type Counts = { -readonly [name in Exclude<keyof FindingChanges, 'rule'>]: number }

/** Whether a run has the note. */
export type HasNote = (note: string) => boolean

/**
 * A comparer for runs with these notes. A finding is the same where note, rule, status and key are; it may have moved within
 * the note. One that changed its status is gone and new.
 */
export function findingComparer(inOld: HasNote, inNew: HasNote): FindingComparer {
  /** By rule, hash of the finding: how often it is left in the old run, doubled, and one more where it is set aside. */
  const left = new Map<string, Map<number, number>>()
  const counts = new Map<string, Counts>()
  const countsOf = (rule: string): Counts => {
    const found = counts.get(rule)
    if (found) return found
    const fresh = { new: 0, gone: 0, kept: 0, setAside: 0, takenBack: 0, ofNewNotes: 0, ofOldNotes: 0 }
    counts.set(rule, fresh)
    return fresh
  }
  return {
    addOld: (finding) => {
      const { note, rule, suppressed } = finding
      if (!inNew(note)) {
        countsOf(rule).ofOldNotes += 1
        return
      }
      const own = left.get(rule) ?? new Map<number, number>()
      left.set(rule, own)
      const hash = identityOf(finding)
      const before = own.get(hash)
      own.set(hash, before === undefined ? 2 + (suppressed ? 1 : 0) : before + 2)
    },
    addNew: (finding) => {
      const { note, rule, suppressed } = finding
      const own = countsOf(rule)
      if (!inOld(note)) {
        own.ofNewNotes += 1
        return
      }
      const hash = identityOf(finding)
      const before = left.get(rule)?.get(hash) ?? 0
      if (before < 2) {
        own.new += 1
        return
      }
      left.get(rule)?.set(hash, before - 2)
      own.kept += 1
      const wasAside = before % 2 === 1
      if (suppressed && !wasAside) own.setAside += 1
      if (!suppressed && wasAside) own.takenBack += 1
    },
    changes: () => {
      for (const [rule, own] of left) {
        let gone = 0
        for (const value of own.values()) gone += value >> 1
        countsOf(rule).gone = gone
      }
      return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, one]) => ({ rule, ...one }))
    },
  }
}

const identityOf = ({ note, status, key }: ComparedFinding): number => hash53(`${note} ${status} ${key ?? ''}`)

/** A hash of 53 bits: two of FNV's kind over UTF-16 units. Among five million findings two are alike once in 700 runs. */
export function hash53(text: string): number {
  let one = 0x811c9dc5
  let other = 0x9e3779b9
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    one = Math.imul(one ^ unit, 0x85ebca6b)
    other = Math.imul(other ^ unit, 0xc2b2ae35)
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35)
  other = Math.imul(other ^ (other >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35)
  return (other & 0x1fffff) * 0x100000000 + (one >>> 0)
}
