// Findings as Parquet, by hyparquet-writer where the user has installed it, one group of rows at a time.
import type { SchemaElement } from 'hyparquet-writer'
import { FIGURES_FORMAT } from '../../core/audit/figures.ts'
import type { FindingLine } from '../../core/audit/finding-line.ts'
import { FINDING_COLUMNS } from '../../core/audit/outputs/csv.ts'
import { writerMissing } from '../containers/peers.ts'

type HyparquetWriter = typeof import('hyparquet-writer')

/** What is asked of npm where Parquet files are to be written. */
export const PARQUET_WRITER_PACKAGES = 'hyparquet-writer@0.17'

/** Rows that are held until they are written. */
const GROUP = 50_000

/** Takes findings one by one; `end` writes the rest and the directory of the file. */
export interface ParquetFindings {
  readonly finding: (line: FindingLine) => void
  readonly end: () => void
}

/** What begins a file of findings; an error in words where the package is not installed. */
export async function parquetWriter(
  name = 'hyparquet-writer',
): Promise<
  | { readonly start: (version: string, write: (bytes: Uint8Array) => void) => ParquetFindings }
  | { readonly error: string }
> {
  const package_ = await load(name)
  if (package_ === undefined) return { error: writerMissing('Parquet', PARQUET_WRITER_PACKAGES) }
  return { start: (version, write) => startFindings(package_, version, write) }
}

function startFindings(
  { ByteWriter, ParquetWriter }: HyparquetWriter,
  version: string,
  write: (bytes: Uint8Array) => void,
): ParquetFindings {
  const bytes = new ByteWriter(1 << 20)
  // The package calls both after a group of rows and at the end.
  const flush = (): void => {
    write(bytes.getBytes())
    bytes.index = 0
  }
  const writer = new ParquetWriter({
    writer: Object.assign(bytes, { flush, finish: flush }),
    schema: schemaOf(),
    kvMetadata: [{ key: 'notelint', value: FIGURES_FORMAT }],
    createdBy: `notelint version ${version}`,
  })
  let columns: (string | number | undefined)[][] = FINDING_COLUMNS.map(() => [])
  let rows = 0
  const writeGroup = (): void => {
    if (rows === 0) return
    const columnData = FINDING_COLUMNS.map((name, index) => ({
      name,
      data: columns[index] as unknown[],
      // The least and the greatest of keys tell nothing, and take a while to find.
      statistics: name !== 'key',
    }))
    writer.write({ columnData, rowGroupSize: GROUP })
    columns = FINDING_COLUMNS.map(() => [])
    rows = 0
  }
  return {
    finding: (line) => {
      for (let index = 0; index < FINDING_COLUMNS.length; index += 1) {
        columns[index]?.push(line[FINDING_COLUMNS[index] as keyof FindingLine])
      }
      rows += 1
      if (rows === GROUP) writeGroup()
    },
    end: () => {
      writeGroup()
      writer.finish()
    },
  }
}

function schemaOf(): SchemaElement[] {
  const optional = new Set<string>(['message', 'key', 'suppressed', 'provider', 'month'])
  const numbers = new Set<string>(['line', 'column'])
  return [
    { name: 'findings', num_children: FINDING_COLUMNS.length },
    ...FINDING_COLUMNS.map((name): SchemaElement => {
      const repetition_type = optional.has(name) ? 'OPTIONAL' : 'REQUIRED'
      if (numbers.has(name)) return { name, type: 'INT32', repetition_type }
      return { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type }
    }),
  ]
}

// By a variable: the bundle must not hold the package, nor fail without it.
async function load(name: string): Promise<HyparquetWriter | undefined> {
  try {
    return (await import(name)) as HyparquetWriter
  } catch {
    return undefined
  }
}
