// Compares copied text, in a thread of its own where there is much.
import { Worker } from 'node:worker_threads'
import type { CopyFigures } from '../../core/audit/figures.ts'
import type { Collected } from '../../node/audit/copied-text.ts'
import { compareCopies } from '../../node/audit/copied-text.ts'
import { threadFile } from './thread-file.ts'

/** Notes from which a thread is worth its start. */
const MANY = 20_000

/** What a thread that compares is told. */
export interface CopyThreadData {
  readonly notelintCopies: Collected
}

/** Figures of copied text. Rejects where the thread ends without an answer. */
export function copiesOf(collected: Collected): Promise<CopyFigures> {
  if (collected.notes < MANY) return Promise.resolve(compareCopies(collected))
  return new Promise((resolve, reject) => {
    const worker = new Worker(threadFile(), {
      workerData: { notelintCopies: collected } satisfies CopyThreadData,
    })
    worker.once('message', (figures: CopyFigures) => {
      resolve(figures)
      void worker.terminate()
    })
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('the thread that compares copied text ended without an answer')))
  })
}
