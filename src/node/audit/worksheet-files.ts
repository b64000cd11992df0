// Worksheets for reviewers of a sample: one of the notes drawn, one of those that stand by to replace them.
import type { AuditedPolicy, SampleFigures } from '../../core/audit/figures.ts'
import { tableCsv } from '../../core/audit/outputs/csv.ts'
import type { WorksheetNote } from '../../core/audit/worksheet.ts'
import { worksheetOf } from '../../core/audit/worksheet.ts'
import { inDrafts } from './draft.ts'
import { writeWorkbook } from './xlsx.ts'

/** Names of the two worksheets, without their endings. */
const DRAWN = 'worksheet'
const RESERVE = 'worksheet-reserve'

/** Writes both worksheets as CSV and XLSX; `notes` are the drawn and the reserve, by key. */
export async function writeWorksheets(
  run: string,
  { drawn }: SampleFigures,
  notes: ReadonlyMap<string, WorksheetNote>,
  { policies, configuration }: { readonly policies: readonly AuditedPolicy[]; readonly configuration: string },
): Promise<void> {
  const kinds: readonly (readonly [name: string, keys: readonly string[]])[] = [
    [DRAWN, drawn.flatMap((stratum) => stratum.drawn)],
    [RESERVE, drawn.flatMap((stratum) => stratum.reserve)],
  ]
  await inDrafts(run, (start) => {
    for (const [name, keys] of kinds) {
      const known = keys.flatMap((key) => notes.get(key) ?? [])
      const table = worksheetOf(known, policies, configuration)
      const csv = start(`${name}.csv`)
      for (const piece of tableCsv(table)) csv.write(piece)
      writeWorkbook([table], start(`${name}.xlsx`).write)
    }
  })
}
