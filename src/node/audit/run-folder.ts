// A run folder: what was asked, the results of units while the run is under way, and at the end the reports.
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { replaceFile } from '../replace-file.ts'

/** Names of the files of a finished run. */
export const FILES = {
  plan: 'run.json',
  manifest: 'manifest.json',
  figures: 'figures.json',
  findings: 'findings.ndjson',
  index: 'index.ndjson',
  across: 'across.ndjson',
  record: 'audit-record.ndjson',
  report: 'report.html',
  details: 'details',
} as const

/** Name and version of the shape of run.json. */
export const PLAN_FORMAT = 'notelint-run/1'

/** A part of a run that is shared out: the `index`-th of `of`, from 1. */
export interface Shard {
  readonly index: number
  readonly of: number
}

/** What was asked of a run: enough to go on with it. */
export interface Plan {
  readonly format: typeof PLAN_FORMAT
  readonly version: string
  /** Hash of everything beside the notes that decides results. */
  readonly configuration: string
  /** ISO day by which waivers expire; it stays that of the start. */
  readonly asOf: string
  readonly shard?: Shard
  /** Arguments and options as they were given. */
  readonly asked: Readonly<Record<string, unknown>>
}

/** Why a folder cannot be used; a sentence for the user. */
export interface FolderFault {
  readonly fault: string
}

/** The plan of a folder; undefined where it holds none. */
export function readPlan(run: string): Plan | FolderFault | undefined {
  const path = join(run, FILES.plan)
  if (!existsSync(path)) return undefined
  try {
    const plan = JSON.parse(readFileSync(path, 'utf8')) as Plan
    if (plan.format === PLAN_FORMAT) return plan
  } catch {
    // Said below: the parser quotes what it read.
  }
  return { fault: `${path}: is not the plan of a run that this version can go on with` }
}

/** Whether the run of a folder has come to its end. */
export function isFinished(run: string): boolean {
  return existsSync(join(run, FILES.manifest))
}

/** Makes the folder of a new run and writes its plan. */
export function startRun(run: string, plan: Plan): FolderFault | undefined {
  if (existsSync(run) && readdirSync(run).length > 0)
    return { fault: `${run}: is not empty; name another folder, or go on with its run by --resume` }
  mkdirSync(run, { recursive: true })
  replaceFile(join(run, FILES.plan), `${JSON.stringify(plan, undefined, 2)}\n`)
  return undefined
}

/** Takes the folder for this process; `release` gives it back. A lock that a dead process left does not count. */
export function lockRun(run: string): { readonly release: () => void } | FolderFault {
  const path = join(run, 'lock')
  for (let round = 0; round < 2; round += 1) {
    try {
      const file = openSync(path, 'wx')
      writeFileSync(file, String(process.pid))
      closeSync(file)
      return { release: () => rmSync(path, { force: true }) }
    } catch {
      const owner = ownerOf(path)
      if (owner !== undefined && owner !== process.pid && isAlive(owner))
        return {
          fault: `${run}: process ${owner} is at work in it; wait for it, or delete ${path} if it is not notelint`,
        }
      rmSync(path, { force: true })
    }
  }
  return { fault: `${run}: cannot be locked` }
}

function ownerOf(path: string): number | undefined {
  try {
    return Number(readFileSync(path, 'utf8')) || undefined
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
