// notelint audit: judges an archive into a run folder, and goes on where an earlier run was cut off.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Design } from '../../core/audit/figures.ts'
import type { SampleOptions } from '../../core/audit/sample.ts'
import { appendRecord } from '../../node/audit/record.ts'
import type { FolderFault, Plan, Shard } from '../../node/audit/run-folder.ts'
import { FILES, isFinished, lockRun, PLAN_FORMAT, readPlan, startRun } from '../../node/audit/run-folder.ts'
import { makeUnitFolder } from '../../node/audit/unit-files.ts'
import type { SizedFile } from '../../node/audit/units.ts'
import { unitsOf } from '../../node/audit/units.ts'
import { findInputs } from '../../node/input-paths.ts'
import { codeOf } from '../../node/note-paths.ts'
import { refuse, warn } from '../output.ts'
import type { SettingFlags } from '../settings.ts'
import { VERSION } from '../version.ts'
import type { NoteOptions } from './configuration.ts'
import { doUnits } from './do-units.ts'
import type { Reporting } from './finishing.ts'
import { endShard, finishRun } from './finishing.ts'
import type { Progress } from './progress.ts'
import { progressLine } from './progress.ts'
import type { InForce } from './workbench.ts'
import { loadInForce } from './workbench.ts'

/** What the command line says of an audit. All of it but `out`, `jobs`, `cache` and `resume` is kept in the run folder. */
export interface AuditOptions {
  readonly paths: readonly string[]
  /** Folder of the run; undefined: one under `runs/`, named by the time. */
  readonly out: string | undefined
  readonly resume: boolean
  readonly jobs: number | undefined
  /** Folder of the cache; undefined: none. */
  readonly cache: string | undefined
  readonly flags: SettingFlags
  readonly notes: NoteOptions
  readonly design: Design
  readonly sample: SampleOptions | undefined
  readonly shard: Shard | undefined
  readonly reporting: Reporting
}

/** Exit code of a run that was cut off by Ctrl-C: 128 and the number of SIGINT. */
const INTERRUPTED = 130

/** What a run folder keeps of the options. */
type Asked = Pick<AuditOptions, 'paths' | 'flags' | 'notes' | 'design' | 'sample' | 'reporting'>

/** Runs an audit, or goes on with one; gives the exit code. */
export async function audit(options: AuditOptions): Promise<number> {
  const before = openFolder(options)
  if ('fault' in before) return refuse([before.fault])
  const { run, plan } = before
  if (plan !== undefined && isFinished(run)) {
    const { exit } = JSON.parse(readFileSync(join(run, FILES.manifest), 'utf8')) as { readonly exit: number }
    warn(`${run}: this run has come to its end already`)
    return exit
  }
  const asked = plan === undefined ? options : { ...options, ...(plan.asked as unknown as Asked) }
  const asOf = plan?.asOf ?? new Date().toISOString().slice(0, 10)
  const inForce = await loadInForce({ flags: asked.flags, options: asked.notes, asOf })
  if ('faults' in inForce) return refuse(inForce.faults)
  if (plan !== undefined && plan.configuration !== inForce.configuration)
    return refuse([`${run}: was begun under another configuration or version; begin a new run`])
  if (inForce.saltMade !== undefined)
    warn(`keys of notes are salted by ${inForce.saltMade}, made now; keep it to compare runs`)
  const all = { ...asked, shard: plan === undefined ? options.shard : plan.shard }
  let lock: ReturnType<typeof lockRun> | undefined
  try {
    const fault = plan === undefined ? startRun(run, planOf(all, inForce, asOf)) : undefined
    if (fault) return refuse([fault.fault])
    lock = lockRun(run)
    if ('fault' in lock) return refuse([lock.fault])
    return await work(run, all, inForce, asOf, plan === undefined ? 'start' : 'resume')
  } catch (error) {
    const code = codeOf(error)
    if (code === 'unknown error') throw error
    const next = existsSync(join(run, FILES.plan))
      ? `; when that is mended, go on with: notelint audit --resume ${run}`
      : ''
    return refuse([`${run}: cannot be written (${code})${next}`])
  } finally {
    if (lock && 'release' in lock) lock.release()
  }
}

function openFolder({
  paths,
  out,
  resume,
}: AuditOptions): { readonly run: string; readonly plan?: Plan } | FolderFault {
  // `--resume RUN` names the run in place of paths.
  const [only] = paths
  const alone = resume && out === undefined && paths.length === 1 && only !== undefined
  const run = out ?? (alone ? only : join('runs', runName(new Date())))
  const plan = readPlan(run)
  if (plan !== undefined && 'fault' in plan) return plan
  if (!resume) return { run }
  if (plan !== undefined) {
    const before = (plan.asked as unknown as Asked).paths
    const given = alone ? [] : paths
    if (
      given.length > 0 &&
      given.map((path) => resolve(path)).join('\n') !== before.map((path) => resolve(path)).join('\n')
    )
      return { fault: `${run}: was begun on ${before.join(' ')}; leave the paths out, or name the same` }
    return { run, plan }
  }
  if (alone || paths.length === 0) return { fault: `${run}: holds no run to go on with` }
  // The run was cut off before it had begun.
  return { run }
}

const runName = (time: Date): string => time.toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-')

function planOf(asked: Asked & Pick<AuditOptions, 'shard'>, { configuration }: InForce, asOf: string): Plan {
  const { paths, flags, notes, design, sample, reporting, shard } = asked
  return {
    format: PLAN_FORMAT,
    version: VERSION,
    configuration,
    asOf,
    ...(shard && { shard }),
    asked: { paths, flags, notes, design, ...(sample && { sample }), reporting },
  }
}

async function work(
  run: string,
  options: AuditOptions,
  inForce: InForce,
  asOf: string,
  event: 'start' | 'resume',
): Promise<number> {
  const { flags, notes, jobs, cache, shard } = options
  const record = join(run, FILES.record)
  const { configuration, policies, settings } = inForce
  const named = new Set(settings.allPolicies.map(({ id }) => id))
  appendRecord(record, event, {
    version: VERSION,
    configuration,
    policies: policies.filter(({ id }) => named.has(id)).map(({ id, version, hash }) => `${id}@${version}#${hash}`),
    releases: inForce.book.map(({ release }) => `FY${release.fiscalYear}`),
    ...(shard && { shard: `${shard.index}/${shard.of}` }),
  })
  makeUnitFolder(run)
  const stop = stopper()
  const files = filesOf(options.paths, settings.ignoredBy)
  const progress = progressLine(() => files.total)
  const texts = options.reporting.details && inForce.settings.includeText
  const bench = { flags, options: notes, run, cache, texts, asOf }
  const done = await doUnits(unitsOf(files.files(), notes.containers), {
    bench,
    inForce,
    jobs,
    shard,
    done: ({ notes: count, bytes }) => progress.add(count, bytes),
    signal: stop.signal,
  })
  progress.end()
  if (stop.signal.aborted) {
    appendRecord(record, 'interrupted', { units: done.units.length })
    warn(`interrupted; go on with: notelint audit --resume ${run}`)
    return INTERRUPTED
  }
  if (done.failed.length > 0) return unfinished(run, done.failed)
  for (const line of [...files.faults, ...files.warnings]) warn(line)
  const units = done.units.map((unit) => ({ run, unit }))
  const code = await report(run, units, { options, inForce, asOf, progress, faults: files.faults })
  stop.end()
  return code
}

async function report(
  run: string,
  units: readonly { readonly run: string; readonly unit: number }[],
  told: {
    readonly options: AuditOptions
    readonly inForce: InForce
    readonly asOf: string
    readonly progress: Progress
    readonly faults: readonly string[]
  },
): Promise<number> {
  const { options, inForce, asOf, progress, faults } = told
  const { design, sample, reporting, shard } = options
  if (shard !== undefined) return endShard(run, units, { shard, inForce })
  progress.say('putting the report together')
  const code = await finishRun(run, units, { inForce, design, sample, reporting, asOf, faults })
  progress.end()
  rmSync(join(run, 'units'), { recursive: true, force: true })
  return code
}

function unfinished(run: string, failed: readonly string[]): number {
  for (const one of failed) warn(`${one}; not judged`)
  return refuse([`the run is not complete; go on with: notelint audit --resume ${run}`])
}

// Ctrl-C ends the run after what is under way; a second one at once.
function stopper(): { readonly signal: AbortSignal; readonly end: () => void } {
  const controller = new AbortController()
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(INTERRUPTED)
    controller.abort()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return {
    signal: controller.signal,
    end: () => {
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
    },
  }
}

interface Files {
  readonly files: () => Generator<SizedFile>
  /** Bytes of all files, once they are counted; only counted for a terminal. */
  readonly total: number | undefined
  /** Arguments that name nothing. */
  readonly faults: readonly string[]
  /** Arguments of which everything is ignored. */
  readonly warnings: readonly string[]
}

function filesOf(paths: readonly string[], ignoredBy: (path: string) => string | undefined): Files {
  const faults: string[] = []
  const warnings: string[] = []
  function* files(): Generator<SizedFile> {
    for (const file of findInputs(paths, ignoredBy)) {
      if ('size' in file) yield file
      else if ('error' in file) faults.push(`${file.path}: ${file.error}`)
      else warnings.push(`${file.path}: warning: ${file.warning}`)
    }
  }
  let total: number | undefined
  if (process.stderr.isTTY === true) {
    total = 0
    for (const { size } of files()) total += size
    faults.length = 0
    warnings.length = 0
  }
  return { files, total, faults, warnings }
}
