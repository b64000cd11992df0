// From the results of units to the figures: three walks over the rows, none of which holds them.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { visitOf } from '../../core/audit/across.ts'
import type { AuditedPolicy, CountedFigures, Design, Figures, SampleFigures } from '../../core/audit/figures.ts'
import { FIGURES_FORMAT } from '../../core/audit/figures.ts'
import type { FindingLine } from '../../core/audit/finding-line.ts'
import { readFindingLine } from '../../core/audit/finding-line.ts'
import { countsOf } from '../../core/audit/row.ts'
import type { SampleOptions } from '../../core/audit/sample.ts'
import { frameRow, sampleOf } from '../../core/audit/sample.ts'
import { isJudged, startTally } from '../../core/audit/totals.ts'
import { LEFT_OUT, versionFinder } from '../../core/audit/versions.ts'
import type { WorksheetNote } from '../../core/audit/worksheet.ts'
import type { Release } from '../../core/codes/table.ts'
import type { Baseline } from '../../core/policy/baseline.ts'
import type { FrameRow } from '../../core/statistics/sampling.ts'
import type { Collected } from './copied-text.ts'
import { collectCopies } from './copied-text.ts'
import type { DetailedNote } from './details.ts'
import { startDraft } from './draft.ts'
import { FILES } from './run-folder.ts'
import { readFindings, readPrints, readTexts, readUnit } from './unit-files.ts'
import { collectVisits } from './visits.ts'

/** A unit that is done, in a run folder. */
export interface DoneUnit {
  readonly run: string
  readonly unit: number
}

/** What the figures say that the rows do not know. */
export interface FinishOptions {
  readonly version: string
  readonly policies: readonly AuditedPolicy[]
  /** Policies in force; others are told of only where a procedure code called for them. */
  readonly named: ReadonlySet<string>
  readonly releases: readonly Release[]
  readonly configuration: string
  readonly salt: string
  readonly design: Design
  readonly sample?: SampleOptions
  readonly baseline?: Baseline
  /** Told every note that counts, in the order of the run. */
  readonly eachNote?: (note: DetailedNote) => void
}

/** Figures, with what the manifest tells beside them. */
export interface Finished {
  readonly figures: CountedFigures
  /** What copied text is to be looked for in. */
  readonly collected: Collected
  /** The notes of the sample and of its reserve, by key. */
  readonly chosen: ReadonlyMap<string, WorksheetNote>
  /** Notes that the cache knew. */
  readonly cached: number
}

/**
 * Writes findings, index and findings between visits into the folder, and gives the figures of all units but for copied
 * text, which takes longest and can be compared meanwhile.
 */
export function finish(run: string, units: readonly DoneUnit[], options: FinishOptions): Finished {
  const { leftOut, inputs, cached } = readVersions(units)
  const sample = options.sample && drawFrom(units, leftOut, options.sample)
  const chosen = new Map<string, WorksheetNote>()
  const told = walk(run, units, {
    ...options,
    leftOut,
    drawn: sample && drawnIn(sample),
    reserve: reserveOf(sample),
    chosen,
  })
  const { version, policies, named, releases, configuration, salt } = options
  const used = policies.filter(
    ({ id, requirements }) => named.has(id) || requirements.some(({ rule }) => rule in told.totals.rules),
  )
  const { collected, ...totals } = told
  const figures: CountedFigures = {
    format: FIGURES_FORMAT,
    version,
    policies: used,
    releases,
    configuration,
    salt,
    inputs,
    design: sample ? 'sample' : options.design,
    ...(sample && { sample }),
    ...totals,
  }
  return { figures, collected, chosen, cached }
}

interface Versions {
  readonly leftOut: Uint8Array
  readonly inputs: Figures['inputs']
  readonly cached: number
}

function readVersions(units: readonly DoneUnit[]): Versions {
  const finder = versionFinder()
  const hash = createHash('sha256')
  const counts = { files: 0, bytes: 0, cached: 0 }
  let last: string | undefined
  for (const { run, unit } of units) {
    const { head, rows } = readUnit(run, unit)
    const { sha256, paths, bytes, cached } = head
    hash.update(sha256)
    // A file that is cut goes on in the next unit; no other path comes again.
    counts.files += paths.length - (paths[0] === last ? 1 : 0)
    last = paths.at(-1)
    counts.bytes += bytes
    counts.cached += cached
    for (const [, , row] of rows) finder.add('error' in row ? {} : row)
  }
  const { cached, ...inputs } = counts
  return { leftOut: finder.leftOut(), inputs: { ...inputs, sha256: hash.digest('hex') }, cached }
}

function drawFrom(units: readonly DoneUnit[], leftOut: Uint8Array, options: SampleOptions): SampleFigures {
  const frame: FrameRow[] = []
  let number = 0
  for (const { run, unit } of units) {
    for (const [, , row] of readUnit(run, unit).rows) {
      if (!('error' in row) && leftOut[number] === 0 && isJudged(row)) frame.push(frameRow(row, options.strata))
      number += 1
    }
  }
  return sampleOf(frame, options)
}

function drawnIn({ drawn }: SampleFigures): ReadonlySet<string> {
  return new Set(drawn.flatMap((stratum) => stratum.drawn))
}

function reserveOf(sample: SampleFigures | undefined): ReadonlySet<string> {
  return new Set(sample?.drawn.flatMap((stratum) => stratum.reserve) ?? [])
}

interface Walk extends Pick<FinishOptions, 'policies' | 'baseline' | 'eachNote'> {
  readonly leftOut: Uint8Array
  /** Keys of the notes that were drawn; undefined: all count. */
  readonly drawn: ReadonlySet<string> | undefined
  readonly reserve: ReadonlySet<string>
  readonly chosen: Map<string, WorksheetNote>
}

function walk(
  run: string,
  units: readonly DoneUnit[],
  { policies, leftOut, drawn, reserve, chosen, baseline, eachNote }: Walk,
): Pick<Figures, 'totals' | 'across'> & { readonly collected: Collected } {
  const tally = startTally(policies)
  const visits = collectVisits(join(run, 'units', 'visits'))
  const copies = collectCopies(join(run, 'units', 'all.prints'))
  const findings = startDraft(join(run, FILES.findings))
  const index = startDraft(join(run, FILES.index))
  const budget = baseline && new Map(baseline.counts)
  let number = 0
  for (const done of units) {
    const { head, rows } = readUnit(done.run, done.unit)
    const lines = readFindings(done.run, done.unit)
    const passages = readPrints(done.run, done.unit, rows.length)
    const texts = eachNote ? readTexts(done.run, done.unit) : []
    let line = 0
    for (const [at, [file, inside, row]] of rows.entries()) {
      const place = { file: head.paths[file] ?? '', ...(inside !== '' && { inside }) }
      const reason = LEFT_OUT[(leftOut[number] as number) - 1]
      number += 1
      if ('error' in row) {
        tally.add(row, { counts: false })
        index.write(`${JSON.stringify({ ...place, ...row })}\n`)
        continue
      }
      const own = lines.slice(line, line + row.findings)
      line += row.findings
      const counts = reason === undefined && (drawn === undefined || drawn.has(row.note))
      const why = { ...(reason && { leftOut: reason }), ...(!counts && !reason && { drawn: false }) }
      index.write(`${JSON.stringify({ note: row.note, ...place, ...why })}\n`)
      const after = counts && budget ? setAside(own, budget) : own
      const told = after === own ? row : { ...row, ...countsOf(after.map(readFindingLine)) }
      tally.add(told, { ...(reason && { leftOut: reason }), counts })
      const where = inside === '' ? place.file : `${place.file}#${inside}`
      if (reason === undefined && (drawn?.has(row.note) || reserve.has(row.note)))
        chosen.set(row.note, { ...row, findings: after.map(readFindingLine), place: where })
      if (!counts) continue
      eachNote?.({ row, findings: after, place: where, ...(texts[at] !== undefined && { text: texts[at] }) })
      for (const text of after) findings.write(`${text}\n`)
      const visit = row.patient === undefined ? undefined : visitOf(row)
      if (visit && row.patient !== undefined) visits.add(row.patient, visit)
      copies.add(row, passages[at] as Uint8Array)
    }
  }
  findings.place()
  index.place()
  const between = startDraft(join(run, FILES.across))
  const across = visits.finish((finding) => between.write(`${JSON.stringify(finding)}\n`))
  between.place()
  return { totals: tally.totals(), across, collected: copies.close() }
}

// A key of the baseline sets aside as many findings as it counts, in the order of the run.
function setAside(lines: readonly string[], budget: Map<string, number>): readonly string[] {
  return lines.map((text) => {
    const line = readFindingLine(text)
    const left = line.key === undefined || line.suppressed ? 0 : (budget.get(line.key) ?? 0)
    if (left === 0) return text
    budget.set(line.key as string, left - 1)
    return JSON.stringify({ ...line, suppressed: 'baseline' } satisfies FindingLine)
  })
}
