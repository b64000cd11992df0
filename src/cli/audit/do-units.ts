// Does the units of a run: in this thread where they are few, else in worker threads.
import { availableParallelism } from 'node:os'
import { doUnit } from '../../node/audit/do-unit.ts'
import { runPool } from '../../node/audit/pool.ts'
import type { Shard } from '../../node/audit/run-folder.ts'
import type { UnitHead } from '../../node/audit/unit-files.ts'
import type { Unit } from '../../node/audit/units.ts'
import { threadFile } from './thread-file.ts'
import type { BenchOptions, InForce } from './workbench.ts'
import { workbenchOf } from './workbench.ts'
import type { NumberedUnit, ThreadData } from './worker.ts'

/**
 * Units up to which no thread is started: starting one takes as long as some hundred notes. Beyond them even a single one
 * is worth it, since the memory of a thread can be bounded.
 */
const FEW = 3

/** How units are done. */
export interface Doing {
  readonly bench: BenchOptions
  readonly inForce: InForce
  /** Threads; undefined: as many as the machine has processors. */
  readonly jobs: number | undefined
  readonly shard: Shard | undefined
  readonly done: (head: UnitHead) => void
  readonly signal: AbortSignal
}

/** What came of it: the numbers of the units that were done, in order, and why some were not. */
export interface Done {
  readonly units: readonly number[]
  readonly failed: readonly string[]
}

/** Does all units of the shard; ends early where the signal fires. */
export async function doUnits(units: AsyncIterable<Unit>, doing: Doing): Promise<Done> {
  const { bench, inForce, jobs, shard, done, signal } = doing
  const finished: number[] = []
  const failed: string[] = []
  const source = numbered(units, shard)[Symbol.asyncIterator]()
  const threads = Math.max(1, jobs ?? availableParallelism())
  const first: NumberedUnit[] = []
  for (let next = await source.next(); !next.done; next = await source.next()) {
    first.push(next.value)
    if (first.length > FEW) break
  }
  const rest = { [Symbol.asyncIterator]: () => source }
  if (first.length <= FEW) {
    const table = workbenchOf(bench, inForce)
    for await (const { number, unit } of both(first, rest)) {
      if (signal.aborted) break
      done(await doUnit(unit, number, table))
      finished.push(number)
    }
    return { units: finished, failed }
  }
  await runPool<NumberedUnit, UnitHead>({
    file: threadFile(),
    threads,
    setup: { notelintAudit: bench } satisfies ThreadData,
    jobs: both(first, rest),
    done: (_job, { number, unit }, { result, failed: why }) => {
      if (result) {
        done(result)
        finished.push(number)
      } else failed.push(`${unit.kind === 'files' ? `${unit.paths[0]} and those with it` : unit.path}: ${why}`)
    },
    signal,
  })
  return { units: finished.sort((a, b) => a - b), failed }
}

async function* both<T>(first: readonly T[], rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield* first
  yield* rest
}

async function* numbered(units: AsyncIterable<Unit>, shard: Shard | undefined): AsyncGenerator<NumberedUnit> {
  let number = 0
  for await (const unit of units) {
    if (shard === undefined || number % shard.of === shard.index - 1) yield { number, unit }
    number += 1
  }
}
