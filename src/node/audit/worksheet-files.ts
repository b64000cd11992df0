// Worksheets for reviewers of a sample: one of the notes drawn, one of those that stand by to replace them.
import { join } from 'node:path'
import type { AuditedPolicy, SampleFigures, Table } from '../../core/audit/figures.ts'
import { tableCsv } from '../../core/audit/outputs/csv.ts'
import type { WorksheetNote } from '../../core/audit/worksheet.ts'
import { worksheetOf } from '../../core/audit/worksheet.ts'
import type { Draft } from './draft.ts'
import { startDraft } from './draft.ts'
import { writeWorkbook } from './xlsx.ts'

/** Names of the two worksheets, without their endings. */
const DRAWN = 'worksheet'
const RESERVE = 'worksheet-reserve'

/** Writes both worksheets as CSV and XLSX; `notes` are the drawn and the reserve, by key. */
export function writeWorksheets(
  run: string,
  { drawn }: SampleFigures,
  notes: ReadonlyMap<string, WorksheetNote>,
  { policies, configuration }: { readonly policies: readonly AuditedPolicy[]; readonly configuration: string },
): void {
  const write = (name: string, keys: readonly string[]): void => {
    const known = keys.flatMap((key) => notes.get(key) ?? [])
    const table = worksheetOf(known, policies, configuration)
    whole(join(run, `${name}.csv`), (draft) => writeText(table, draft))
    whole(join(run, `${name}.xlsx`), (draft) => writeWorkbook([table], draft.write))
  }
  write(
    DRAWN,
    drawn.flatMap((stratum) => stratum.drawn),
  )
  write(
    RESERVE,
    drawn.flatMap((stratum) => stratum.reserve),
  )
}

function whole(path: string, write: (draft: Draft) => void): void {
  const draft = startDraft(path)
  try {
    write(draft)
    draft.place()
  } catch (error) {
    draft.drop()
    throw error
  }
}

function writeText(table: Table, draft: Draft): void {
  for (const piece of tableCsv(table)) draft.write(piece)
}
