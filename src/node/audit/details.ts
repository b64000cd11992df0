// Pages of single notes, written while the rows are walked.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { AuditedPolicy } from '../../core/audit/figures.ts'
import { readFindingLine } from '../../core/audit/finding-line.ts'
import type { NotePage } from '../../core/audit/report/details.ts'
import { notePage } from '../../core/audit/report/details.ts'
import type { KeptRow } from '../../core/audit/row.ts'
import { replaceFile } from '../replace-file.ts'
import { FILES } from './run-folder.ts'

/** What pages of notes are written with. */
export interface DetailOptions {
  readonly said: NotePage['said']
  readonly version: string
  readonly policies: readonly AuditedPolicy[]
}

/** A note as the walk comes to it. `text` is there where it was asked for. */
export interface DetailedNote {
  readonly row: KeptRow
  readonly findings: readonly string[]
  readonly place: string
  readonly text?: string
}

/** Writes `details/KEY.html` of a note into the run folder. */
export function detailWriter(run: string, options: DetailOptions): (note: DetailedNote) => void {
  const folder = join(run, FILES.details)
  mkdirSync(folder, { recursive: true })
  return ({ row, findings, place, text }) => {
    const whole = { ...row, findings: findings.map(readFindingLine) }
    const page = notePage({ ...options, row: whole, place, ...(text !== undefined && { text }) })
    replaceFile(join(folder, `${row.note}.html`), page)
  }
}
