// Runs the shared scorers as processes of their own: prints what they print and reads their figures from it.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Row, Score } from './score.ts'
import { assertionScore, percent, rowOf, treatmentScore } from './score.ts'

/** Where the shared labels and scorers stand, beside the clone. */
export const SHARED = '../shared/eval'

/** Name of the row of any of nine words of negation in front of the concept, which a result has to beat. */
export const BASELINE = 'baseline: nine words'

type Labels = readonly { readonly id: string | number }[]
type Counts = { readonly tp: number; readonly fp: number; readonly fn: number; readonly tn: number }

/** Scores notes with score.mjs; prints its table. `flags`, here and below, are the scorer's own: `--errors`. */
export function runNotes(gold: Labels, found: Labels, flags: readonly string[] = []): Score {
  return withFiles(gold, found, (files) => {
    process.stdout.write(run('score.mjs', [...files, ...flags]))
    const { summary, rows } = JSON.parse(run('score.mjs', [...files, '--json'])) as {
      summary: { notes: number; documentedF1: number; gapF1: number; itemF1: number }
      rows: readonly (Counts & { readonly name: string; readonly gapF1: number | null })[]
    }
    return {
      cases: summary.notes,
      means: {
        'status F1': percent(summary.documentedF1),
        'gap F1': percent(summary.gapF1),
        'item F1': percent(summary.itemF1),
      },
      rows: rows.map(({ name, gapF1, ...counts }) => rowOf(name, counts, 1, gapF1 === null ? undefined : counts.tn)),
    }
  })
}

/** Scores treatments with outcome with score-treatments.mjs; prints its lines. */
export function runTreatments(gold: Labels, found: Labels, flags: readonly string[] = []): Score {
  return withFiles(gold, found, (files) => {
    const printed = run('score-treatments.mjs', [...files, ...flags])
    process.stdout.write(printed)
    const [, cases, exact] = /^(\d+) notes, (\d+) exactly right/m.exec(printed) ?? []
    return treatmentScore(countsIn(printed), Number(cases), Number(exact))
  })
}

/** Scores assertion status with score-assertion.mjs; prints its lines. The baseline is a row of its own. */
export function runAssertion(gold: Labels, found: Labels, flags: readonly string[] = []): Score {
  return withFiles(gold, found, (files) => {
    const printed = run('score-assertion.mjs', [...files, ...flags])
    process.stdout.write(printed)
    const counts = countsIn(printed).map(([name, row]) => [name.startsWith('(') ? BASELINE : name, row] as const)
    return assertionScore(counts, gold.length)
  })
}

/** Rows whose figures differ between two scores of the same set, and means that do. */
export function disagreements(one: Score, other: Score): readonly string[] {
  const rows = new Map(other.rows.map((row) => [row.name, row]))
  const same = (a: Row, b: Row | undefined): boolean => a.tp === b?.tp && a.fp === b.fp && a.fn === b.fn
  return [
    ...one.rows.filter((row) => !same(row, rows.get(row.name))).map(({ name }) => name),
    ...Object.keys(one.means).filter((name) => one.means[name] !== other.means[name]),
  ]
}

function countsIn(printed: string): (readonly [string, Counts])[] {
  const lines = printed.matchAll(/^(.+?)\s+P +[\d.]+ .* tp (\d+) fp (\d+) fn (\d+)$/gm)
  return [...lines].map(([, name = '', tp, fp, fn]) => [
    name.trim(),
    { tp: Number(tp), fp: Number(fp), fn: Number(fn), tn: 0 },
  ])
}

// The scorers read files. What is written holds words of notes, so it is gone when they have run.
function withFiles(gold: Labels, found: Labels, work: (files: readonly string[]) => Score): Score {
  const folder = mkdtempSync(join(tmpdir(), 'notelint-'))
  try {
    const files = [join(folder, 'gold.ndjson'), join(folder, 'found.ndjson')]
    const write = (path: string, rows: Labels): void =>
      writeFileSync(path, `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`, { mode: 0o600 })
    write(files[0] as string, gold)
    write(files[1] as string, found)
    return work(files)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(scorer: string, args: readonly string[]): string {
  const { status, stdout } = spawnSync(process.execPath, [`${SHARED}/${scorer}`, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`${scorer} ended with ${status}`)
  return stdout
}
