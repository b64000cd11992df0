// A thread of an audit: makes its workbench once, then does units as they are given.
import { parentPort, workerData } from 'node:worker_threads'
import { compareCopies } from '../../node/audit/copied-text.ts'
import { doUnit } from '../../node/audit/do-unit.ts'
import type { Answer } from '../../node/audit/pool.ts'
import type { UnitHead } from '../../node/audit/unit-files.ts'
import type { Unit } from '../../node/audit/units.ts'
import type { CopyThreadData } from './copies.ts'
import type { BenchOptions } from './workbench.ts'
import { loadInForce, workbenchOf } from './workbench.ts'

/** What a thread is told, under a name by which it knows that it is one. */
export interface ThreadData {
  readonly notelintAudit: BenchOptions
}

/** A unit with its number in the run. */
export interface NumberedUnit {
  readonly number: number
  readonly unit: Unit
}

/** What this thread was started for: units until it is ended, or one comparison of copied text. */
export async function runThread(): Promise<void> {
  if ('notelintCopies' in workerData)
    parentPort?.postMessage(compareCopies((workerData as CopyThreadData).notelintCopies))
  else await runUnits((workerData as ThreadData).notelintAudit)
}

async function runUnits(options: BenchOptions): Promise<void> {
  const inForce = await loadInForce(options)
  // The main thread has loaded the same files: only somebody who changes them meanwhile brings a run here.
  if ('faults' in inForce) throw new Error('the configuration changed while the run was under way')
  const bench = workbenchOf(options, inForce)
  parentPort?.on('message', async ({ job, work }: { readonly job: number; readonly work: NumberedUnit }) => {
    let answer: Answer<UnitHead>
    try {
      answer = { job, result: await doUnit(work.unit, work.number, bench) }
    } catch (error) {
      // Not the message: it may quote a note.
      const { name, code } = error as { readonly name?: string; readonly code?: string }
      answer = { job, failed: code ?? name ?? 'Error' }
    }
    parentPort?.postMessage(answer)
  })
}
