// Worker threads that do jobs in the order given, as many at a time as there are threads; a thread that dies is replaced.
import { Worker } from 'node:worker_threads'

/** What a thread is told and what it answers: a job by its number, and what became of it. */
export interface Answer<R> {
  readonly job: number
  readonly result?: R
  /** Name of the error and the program's own places; never its message, which may quote a note. */
  readonly failed?: string
}

/** A thread or the whole pool gave up. */
export class PoolError extends Error {
  override readonly name = 'PoolError'
}

/** How a pool is made. */
export interface PoolOptions<J, R> {
  /** Module of the worker; it answers every message `{ job, work }` with an `Answer`. */
  readonly file: string
  readonly threads: number
  /** Told to every thread at its start. */
  readonly setup: unknown
  readonly jobs: Iterable<J> | AsyncIterable<J>
  /** Called as jobs are done, in any order. */
  readonly done: (job: number, work: J, answer: Answer<R>) => void
  readonly signal?: AbortSignal
}

/** Times a job is given to another thread after one has died of it. */
const RETRIES = 1

/**
 * Runs all jobs. Jobs are taken from the iterable only as threads are free, so it can be longer than memory. A job whose
 * thread died twice is answered with `failed`. Rejects with a PoolError where threads cannot be started at all; resolves
 * early, with what is under way thrown away, when the signal fires.
 */
export async function runPool<J, R>(options: PoolOptions<J, R>): Promise<void> {
  const { file, threads, setup, jobs, done, signal } = options
  const source = Symbol.asyncIterator in jobs ? jobs[Symbol.asyncIterator]() : jobs[Symbol.iterator]()
  let number = 0
  let ended = false
  const take = async (): Promise<{ job: number; work: J; tries: number } | undefined> => {
    if (ended || signal?.aborted) return undefined
    const next = await source.next()
    if (next.done) {
      ended = true
      return undefined
    }
    number += 1
    return { job: number - 1, work: next.value, tries: 0 }
  }
  // One turn at a time at the source: a generator is not to be asked twice at once.
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = (): ReturnType<typeof take> => {
    const mine = turn.then(take)
    turn = mine.catch(() => undefined)
    return mine
  }
  const runThread = async (): Promise<void> => {
    let worker = startWorker(file, setup)
    try {
      for (let next = await inTurn(); next !== undefined; ) {
        const current = next
        const answer = await ask<R>(worker, current.job, current.work, signal)
        if (answer === 'aborted') return
        if (answer === 'died') {
          worker = startWorker(file, setup)
          if (current.tries < RETRIES) {
            next = { ...current, tries: current.tries + 1 }
            continue
          }
          done(current.job, current.work, { job: current.job, failed: 'the thread ended without an answer' })
        } else done(current.job, current.work, answer)
        next = await inTurn()
      }
    } finally {
      await worker.terminate()
    }
  }
  await Promise.all(Array.from({ length: threads }, runThread))
}

function startWorker(file: string, setup: unknown): Worker {
  return new Worker(file, {
    workerData: setup,
    resourceLimits: { maxOldGenerationSizeMb: 220, maxYoungGenerationSizeMb: 48 },
  })
}

function ask<R>(
  worker: Worker,
  job: number,
  work: unknown,
  signal?: AbortSignal,
): Promise<Answer<R> | 'died' | 'aborted'> {
  return new Promise((resolve) => {
    const finish = (value: Answer<R> | 'died' | 'aborted'): void => {
      worker.off('message', onMessage)
      worker.off('error', onDeath)
      worker.off('exit', onDeath)
      signal?.removeEventListener('abort', onAbort)
      resolve(value)
    }
    const onMessage = (answer: Answer<R>): void => {
      if (answer.job === job) finish(answer)
    }
    const onDeath = (): void => finish('died')
    const onAbort = (): void => finish('aborted')
    worker.on('message', onMessage)
    worker.on('error', onDeath)
    worker.on('exit', onDeath)
    if (signal?.aborted) return finish('aborted')
    signal?.addEventListener('abort', onAbort)
    worker.postMessage({ job, work })
  })
}
