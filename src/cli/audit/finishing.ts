// The end of an audit: figures, report, tables, worksheet, manifest, and the closing line of the record.
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Design, Figures } from '../../core/audit/figures.ts'
import { sayingsOf } from '../../core/audit/report/details.ts'
import { auditPage } from '../../core/audit/report/page.ts'
import { tablesOf } from '../../core/audit/report/tables.ts'
import { NO_NOTE } from '../../core/audit/row.ts'
import type { SampleOptions } from '../../core/audit/sample.ts'
import type { Baseline } from '../../core/policy/baseline.ts'
import { detailWriter } from '../../node/audit/details.ts'
import { linesOfFile } from '../../node/audit/file-lines.ts'
import type { DoneUnit } from '../../node/audit/finish.ts'
import { finish } from '../../node/audit/finish.ts'
import { appendRecord, readRecord } from '../../node/audit/record.ts'
import type { Shard } from '../../node/audit/run-folder.ts'
import { FILES } from '../../node/audit/run-folder.ts'
import { writeWorksheets } from '../../node/audit/worksheet-files.ts'
import type { FindingSources, OutputFormat } from '../../node/audit/write-outputs.ts'
import { OutputError, writeFigures, writeFindingOutputs } from '../../node/audit/write-outputs.ts'
import { readBaselineFile } from '../../node/baseline-file.ts'
import { keyedHash } from '../../node/keyed-hash.ts'
import { replaceFile } from '../../node/replace-file.ts'
import { sha256OfFile } from '../../node/sha256.ts'
import { exitCodeOf } from '../exit-code.ts'
import { CLEAN, print, refuse, UNJUDGED, warn } from '../output.ts'
import { VERSION } from '../version.ts'
import { copiesOf } from './copies.ts'
import type { InForce } from './workbench.ts'

/** What is written beside figures, findings and report. */
export interface Reporting {
  readonly formats: readonly OutputFormat[]
  /** A page a note. */
  readonly details: boolean
}

/** What the end of a run goes by. */
export interface Ending {
  readonly inForce: InForce
  readonly design: Design
  readonly sample: SampleOptions | undefined
  readonly reporting: Reporting
  readonly asOf: string
  /** What is wrong with the arguments: inputs that are not there. */
  readonly faults: readonly string[]
}

/** Name and version of the shape of manifest.json. */
const MANIFEST_FORMAT = 'notelint-audit-manifest/1'

/** Most errors that are told on the terminal; all stand in the index. */
const TOLD = 20

/** Writes everything that a finished run holds; gives the exit code. */
export async function finishRun(run: string, units: readonly DoneUnit[], ending: Ending): Promise<number> {
  const { inForce, design, sample, reporting, faults } = ending
  const { settings, configuration, policies, saltMark, book } = inForce
  const baseline = baselineFor(inForce)
  if ('faults' in baseline) return refuse(baseline.faults)
  const {
    figures: most,
    collected,
    chosen,
    cached,
  } = finish(run, units, {
    version: VERSION,
    policies,
    named: new Set(settings.allPolicies.map(({ id }) => id)),
    releases: book.map(({ release }) => release),
    configuration,
    salt: saltMark,
    design,
    ...(sample && { sample }),
    ...baseline,
    ...(reporting.details && {
      eachNote: detailWriter(run, { said: sayingsOf(settings.allPolicies), version: VERSION, policies }),
    }),
  })
  // The copies are compared while findings are written in other forms.
  const copies = copiesOf(collected)
  const findings = () => linesOfFile(join(run, FILES.findings))
  const complaints = await writeFindings(run, reporting.formats, { figures: most, findings })
  const figures: Figures = { ...most, copies: await copies }
  replaceFile(join(run, FILES.figures), `${JSON.stringify(figures)}\n`)
  replaceFile(join(run, FILES.report), auditPage(figures, reporting.details ? { details: `${FILES.details}/` } : {}))
  await writeFigures(run, reporting.formats, figures, tablesOf(figures))
  if (figures.sample) await writeWorksheets(run, figures.sample, chosen, figures)
  for (const complaint of complaints) warn(complaint)
  const code =
    faults.length > 0 || complaints.length > 0
      ? UNJUDGED
      : exitCodeOf(figures.totals.levels, unjudgedIn(figures.totals.errors), settings)
  await close(run, figures, { cached, code, asOf: ending.asOf })
  await print(await closingText(run, figures))
  return code
}

// Parquet is written wherever its package is; any other form where it was asked for.
async function writeFindings(
  run: string,
  asked: readonly OutputFormat[],
  sources: FindingSources,
): Promise<readonly string[]> {
  try {
    await writeFindingOutputs(run, ['parquet', ...asked], sources)
    return []
  } catch (error) {
    if (!(error instanceof OutputError)) throw error
    await writeFindingOutputs(
      run,
      asked.filter((format) => format !== 'parquet'),
      sources,
    )
    const complaint = `findings.parquet was not written: ${error.message}`
    if (asked.includes('parquet')) return [complaint]
    warn(complaint)
    return []
  }
}

/** Ends the part of a run that is shared out: the report is made where all parts are joined. */
export async function endShard(
  run: string,
  units: readonly DoneUnit[],
  { shard, inForce }: { readonly shard: Shard; readonly inForce: InForce },
): Promise<number> {
  const { configuration, saltMark } = inForce
  const told = { format: MANIFEST_FORMAT, version: VERSION, configuration, salt: saltMark, shard }
  const exit = CLEAN
  replaceFile(
    join(run, FILES.manifest),
    `${JSON.stringify({ ...told, units: units.map(({ unit }) => unit), exit }, undefined, 2)}\n`,
  )
  appendRecord(join(run, FILES.record), 'end', { units: units.length, exit })
  await print(
    `part ${shard.index} of ${shard.of} is done: ${units.length} units in ${run}; join all parts with notelint audit merge\n`,
  )
  return exit
}

function baselineFor({
  settings,
  salt,
}: InForce): { readonly baseline?: Baseline } | { readonly faults: readonly string[] } {
  if (settings.baseline === undefined) return {}
  return readBaselineFile(settings.baseline, keyedHash(salt))
}

async function close(
  run: string,
  figures: Figures,
  { cached, code, asOf }: { readonly cached: number; readonly code: number; readonly asOf: string },
): Promise<void> {
  const { version, policies, releases, configuration, salt, inputs, design, totals, sample } = figures
  const names = [FILES.findings, FILES.figures, FILES.report, FILES.index, FILES.across]
  const files: { name: string; bytes: number; sha256: string }[] = []
  for (const name of names) {
    const path = join(run, name)
    if (existsSync(path)) files.push({ name, bytes: statSync(path).size, sha256: await sha256OfFile(path) })
  }
  const record = join(run, FILES.record)
  const started = readRecord(record)[0]?.['at']
  const { inputs: read, notes, frame, judged, leftOut, errors, levels, suppressed } = totals
  const counts = { inputs: read, notes, frame, judged, leftOut, errors, levels, suppressed, cached }
  const manifest = {
    format: MANIFEST_FORMAT,
    version,
    policies: policies.map(({ id, version: of, hash, status }) => ({ id, version: of, hash, status })),
    releases,
    configuration,
    salt,
    asOf,
    inputs,
    design,
    ...(sample && { sample: { seed: sample.seed, wanted: sample.wanted, strata: sample.strata } }),
    counts,
    files,
    started,
    finished: new Date().toISOString(),
    exit: code,
  }
  appendRecord(record, 'end', { inputs, counts, files, exit: code })
  // Last: whoever finds the manifest finds the run whole.
  replaceFile(join(run, FILES.manifest), `${JSON.stringify(manifest, undefined, 2)}\n`)
}

// Inputs that could not be judged; files of records without notes are none.
function unjudgedIn(errors: Figures['totals']['errors']): number {
  return Object.entries(errors).reduce((sum, [code, many]) => sum + (code === NO_NOTE ? 0 : many), 0)
}

async function closingText(run: string, { totals, sample, design }: Figures): Promise<string> {
  const { inputs, notes, frame, judged, errors, levels, suppressed } = totals
  await tellErrors(run, errors)
  const left = Object.entries(totals.leftOut).map(([reason, many]) => `${thousands(many)} ${reason}`)
  const lines = [
    `${count(inputs, 'input')}: ${count(notes, 'note')}, ${thousands(unjudgedIn(errors))} that could not be judged`,
    ...(left.length > 0 ? [`left out: ${left.join(', ')}`] : []),
    sample
      ? `sample: ${thousands(judged)} of a frame of ${thousands(frame)}, seed ${sample.seed}`
      : `${count(frame, 'note')} to which a policy speaks${design === 'convenience' ? ', a convenience sample' : ''}`,
    `${count(levels.error, 'error')}, ${count(levels.warning, 'warning')}, ${thousands(levels.info)} for information${suppressed > 0 ? `, ${thousands(suppressed)} set aside` : ''}`,
    `report: ${join(run, FILES.report)}`,
  ]
  return `${lines.join('\n')}\n`
}

// The first errors with their places; the index has them all.
async function tellErrors(run: string, errors: Figures['totals']['errors']): Promise<void> {
  const total = unjudgedIn(errors)
  let told = 0
  for await (const line of linesOfFile(join(run, FILES.index))) {
    if (told === Math.min(total, TOLD)) break
    if (!line.includes('"error":"')) continue
    const { file, inside, error, says } = JSON.parse(line) as Readonly<Record<string, string>>
    if (error === undefined || error === NO_NOTE) continue
    warn(`${file}${inside === undefined ? '' : `#${inside}`}: ${says} (${error})`)
    told += 1
  }
  if (total > told) warn(`and ${total - told} more that could not be judged: see ${join(run, FILES.index)}`)
}

const thousands = (number: number): string => number.toLocaleString('en-US')

const count = (number: number, what: string): string => `${thousands(number)} ${what}${number === 1 ? '' : 's'}`
