// notelint audit merge: one report of runs that were shared out, or of several archives.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { DoneUnit } from '../../node/audit/finish.ts'
import { appendRecord } from '../../node/audit/record.ts'
import type { FolderFault, Plan, Shard } from '../../node/audit/run-folder.ts'
import { FILES, isFinished, lockRun, readPlan, startRun } from '../../node/audit/run-folder.ts'
import { makeUnitFolder } from '../../node/audit/unit-files.ts'
import { refuse } from '../output.ts'
import { VERSION } from '../version.ts'
import { finishRun } from './finishing.ts'
import type { AuditOptions } from './run.ts'
import { loadInForce } from './workbench.ts'

interface Part {
  readonly run: string
  readonly plan: Plan
  readonly shard: Shard
  readonly units: readonly number[]
}

/** Joins the parts of a run into the folder `out`; gives the exit code. */
export async function mergeRuns(runs: readonly string[], out: string): Promise<number> {
  const parts = runs.map(readPart)
  const faults = parts.flatMap((part) => ('fault' in part ? [part.fault] : []))
  const whole = parts.filter((part) => 'plan' in part)
  const [first] = whole
  if (faults.length === 0) faults.push(...faultsOf(whole))
  if (faults.length > 0 || first === undefined) return refuse(faults)
  const { asked, asOf } = first.plan
  const { flags, notes, design, sample, reporting } = asked as unknown as AuditOptions
  const inForce = await loadInForce({ flags, options: notes, asOf })
  if ('faults' in inForce) return refuse(inForce.faults)
  if (inForce.configuration !== first.plan.configuration)
    return refuse([`${first.run}: was made under another configuration or version than the one in force here`])
  const { shard: _shard, ...plan } = first.plan
  const fault = startRun(out, plan)
  if (fault) return refuse([fault.fault])
  const lock = lockRun(out)
  if ('fault' in lock) return refuse([lock.fault])
  try {
    appendRecord(join(out, FILES.record), 'merge', {
      version: VERSION,
      configuration: plan.configuration,
      parts: whole.map(({ shard, units }) => ({ shard: `${shard.index}/${shard.of}`, units: units.length })),
    })
    makeUnitFolder(out)
    const code = await finishRun(out, inOrder(whole), { inForce, design, sample, reporting, asOf, faults: [] })
    rmSync(join(out, 'units'), { recursive: true, force: true })
    return code
  } finally {
    lock.release()
  }
}

function readPart(run: string): Part | FolderFault {
  if (!existsSync(run)) return { fault: `${run}: is not there` }
  const plan = readPlan(run)
  if (plan === undefined) return { fault: `${run}: is no run folder` }
  if ('fault' in plan) return plan
  if (plan.shard === undefined) return { fault: `${run}: is a whole run; only parts made with --shard can be joined` }
  if (!isFinished(run)) return { fault: `${run}: is not complete; go on with: notelint audit --resume ${run}` }
  const { units } = JSON.parse(readFileSync(join(run, FILES.manifest), 'utf8')) as { readonly units: readonly number[] }
  const there = new Set(readdirSync(join(run, 'units')))
  const lost = units.find((unit) => !there.has(`${String(unit).padStart(6, '0')}.rows.ndjson`))
  return lost === undefined ? { run, plan, shard: plan.shard, units } : { fault: `${run}: unit ${lost} is missing` }
}

function faultsOf(parts: readonly Part[]): string[] {
  const [first] = parts
  if (first === undefined) return ['name the run folders of all parts']
  const faults: string[] = []
  const of = first.shard.of
  for (const { run, plan, shard } of parts) {
    if (plan.configuration !== first.plan.configuration)
      faults.push(`${run}: was made under another configuration, salt or version than ${first.run}`)
    if (shard.of !== of) faults.push(`${run}: is a part of ${shard.of}, ${first.run} of ${of}`)
    const same = parts.find((part) => part.shard.index === shard.index)
    if (same !== undefined && same.run !== run) faults.push(`${run}: is part ${shard.index}, as ${same.run} is`)
  }
  for (let index = 1; index <= of; index += 1)
    if (!parts.some(({ shard }) => shard.index === index)) faults.push(`part ${index} of ${of} is missing`)
  return faults
}

// The order of the one run that was shared out.
function inOrder(parts: readonly Part[]): readonly DoneUnit[] {
  return parts.flatMap(({ run, units }) => units.map((unit) => ({ run, unit }))).sort((a, b) => a.unit - b.unit)
}
