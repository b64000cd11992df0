// Writes the machine-readable outputs of an audit into a folder: each aside first, all put in place at the end.
import type { CountedFigures, Table } from '../../core/audit/figures.ts'
import type { FindingLine } from '../../core/audit/finding-line.ts'
import { readFindingLine } from '../../core/audit/finding-line.ts'
import { findingsCsv, tableCsv } from '../../core/audit/outputs/csv.ts'
import type { FindingsOutput } from '../../core/audit/outputs/findings-output.ts'
import { junitFindings } from '../../core/audit/outputs/junit.ts'
import { measureReport } from '../../core/audit/outputs/measure-report.ts'
import { sarifFindings } from '../../core/audit/outputs/sarif.ts'
import type { Draft } from './draft.ts'
import { inDrafts } from './draft.ts'
import { parquetWriter } from './parquet.ts'
import { writeWorkbook } from './xlsx.ts'

/** Forms that can be asked for. */
export const OUTPUT_FORMATS = ['csv', 'xlsx', 'parquet', 'sarif', 'junit', 'measure-report'] as const

export type OutputFormat = (typeof OUTPUT_FORMATS)[number]

/** What the forms of findings are made from. `findings` begins anew each time it is called. */
export interface FindingSources {
  readonly figures: CountedFigures
  /** Lines that `findingLine` made, in the order of the run. */
  readonly findings: () => AsyncIterable<string>
}

/** An output cannot be written; the message is for people. */
export class OutputError extends Error {
  override readonly name = 'OutputError'
}

/**
 * Writes findings into the folder in the formats asked for: `csv` gives `findings.csv`, `parquet` `findings.parquet`, `sarif`
 * `findings.sarif`, `junit` `findings.junit.xml`; other formats give nothing here. Nothing is put in place unless everything
 * could be written. Throws an OutputError where a package is missing, and the system's error where the folder cannot be
 * written to.
 */
export async function writeFindingOutputs(
  folder: string,
  formats: readonly OutputFormat[],
  { figures, findings }: FindingSources,
): Promise<void> {
  const wanted = new Set(formats)
  const parquet = wanted.has('parquet') ? await parquetWriter() : undefined
  if (parquet !== undefined && 'error' in parquet) throw new OutputError(`${parquet.error}.`)
  await inDrafts(folder, async (start) => {
    const takers = [
      ...(wanted.has('csv') ? [textTaker(start('findings.csv'), findingsCsv())] : []),
      ...(parquet ? [parquetTaker(start('findings.parquet'), parquet.start, figures)] : []),
      ...(wanted.has('sarif') ? [textTaker(start('findings.sarif'), sarifFindings(figures))] : []),
      ...(wanted.has('junit') ? [textTaker(start('findings.junit.xml'), junitFindings(figures))] : []),
    ]
    if (takers.length > 0) await readFindings(findings(), takers)
  })
}

/**
 * Writes figures into the folder: the tables as `tables/NAME.csv` always, `xlsx` gives `report.xlsx`, `measure-report`
 * `measure-report.json`; other formats give nothing here. Nothing is put in place unless everything could be written.
 */
export async function writeFigures(
  folder: string,
  formats: readonly OutputFormat[],
  figures: CountedFigures,
  tables: readonly Table[],
): Promise<void> {
  await inDrafts(folder, (start) => {
    for (const table of tables) writePieces(start(`tables/${fileName(table)}.csv`), tableCsv(table))
    if (formats.includes('xlsx')) writeWorkbook(tables, start('report.xlsx').write)
    if (formats.includes('measure-report')) writePieces(start('measure-report.json'), measureReport(figures))
  })
}

interface Taker {
  readonly finding: (line: FindingLine) => void
  readonly end: () => void
}

// All outputs are fed in one walk: there may be millions of findings.
async function readFindings(lines: AsyncIterable<string>, takers: readonly Taker[]): Promise<void> {
  for await (const text of lines) {
    if (text === '') continue
    const line = readFindingLine(text)
    for (const taker of takers) taker.finding(line)
  }
  for (const taker of takers) taker.end()
}

function textTaker(draft: Draft, { start, finding, end }: FindingsOutput): Taker {
  draft.write(start)
  return {
    finding: (line) => {
      const text = finding(line)
      if (text !== '') draft.write(text)
    },
    end: () => {
      draft.write(end())
      draft.close()
    },
  }
}

function parquetTaker(
  draft: Draft,
  start: Extract<Awaited<ReturnType<typeof parquetWriter>>, { start: unknown }>['start'],
  { version }: CountedFigures,
): Taker {
  const { finding, end } = start(version, draft.write)
  return {
    finding,
    end: () => {
      end()
      draft.close()
    },
  }
}

function writePieces(draft: Draft, pieces: Iterable<string>): void {
  for (const piece of pieces) draft.write(piece)
  draft.close()
}

// Names of tables are our own; a name is never a way out of the folder.
function fileName({ name }: Table): string {
  const plain = name.replace(/[^\w-]+/g, '-')
  return plain === '' ? 'table' : plain
}
