// Parquet, by hyparquet where the user has installed it, one group of rows at a time.
import type { AsyncBuffer } from 'hyparquet'
import { findColumns } from './columns.ts'
import type { ContainedNote, ContainerOptions, Unread } from './container.ts'
import type { Input } from './input.ts'
import { LARGEST_ARCHIVE, sizeOf } from './limits.ts'
import { packageMissing } from './peers.ts'
import type { Row } from './table.ts'
import { notesOfRows } from './table.ts'

type Hyparquet = typeof import('hyparquet')
type Metadata = Awaited<ReturnType<Hyparquet['parquetMetadataAsync']>>
type Compressors = typeof import('hyparquet-compressors')

/** What is asked of npm where Parquet files are to be read; the second is needed for ZSTD, GZIP and others. */
export const PARQUET_PACKAGES = 'hyparquet@1 hyparquet-compressors@1'

/** The notes of a Parquet file. Only the columns that are needed are unpacked. */
export async function* readParquet(
  input: Input,
  { columns, lineJoin }: ContainerOptions,
): AsyncGenerator<ContainedNote | Unread> {
  const hyparquet = await load<Hyparquet>('hyparquet')
  const { slice, size } = input
  if (hyparquet === undefined) yield { inside: '', error: packageMissing('is a Parquet file', PARQUET_PACKAGES) }
  else if (slice === undefined || size === undefined) {
    yield { inside: '', error: 'is a Parquet file packed with gzip; unpack it first' }
  } else yield* readGroups(hyparquet, bufferOf(slice, size), { columns, lineJoin })
}

async function* readGroups(
  hyparquet: Hyparquet,
  file: AsyncBuffer,
  { columns, lineJoin }: ContainerOptions,
): AsyncGenerator<ContainedNote | Unread> {
  const opened = await hyparquet
    .parquetMetadataAsync(file)
    .then((metadata) => ({
      metadata,
      heads: hyparquet.parquetSchema(metadata).children.map(({ element }) => element.name),
    }))
    .catch(() => undefined)
  if (opened === undefined || !isSound(opened.metadata, file.byteLength)) {
    yield { inside: '', error: 'is not a readable Parquet file, or is cut off' }
    return
  }
  const { metadata, heads } = opened
  const found = findColumns(heads, columns, true)
  if ('error' in found) yield { inside: '', error: found.error }
  else if (metadata.num_rows === 0n) yield { inside: '', error: 'is a table without rows' }
  else {
    const needed = [...new Set(Object.values(found) as number[])].map((number) => heads[number] as string)
    yield* notesOfRows(rowsOf(hyparquet, file, metadata, heads, needed), { found, heads, lineJoin })
  }
}

/** Counts and sizes that fit each other and the file: the package goes on for ever where they are broken. */
function isSound({ row_groups, num_rows }: Metadata, size: number): boolean {
  const rows = row_groups.reduce((sum, group) => sum + group.num_rows, 0n)
  const chunks = row_groups.flatMap(({ columns, num_rows: count }) => columns.map((column) => ({ column, count })))
  return (
    rows === num_rows &&
    row_groups.every((group) => group.num_rows >= 0n) &&
    chunks.every(({ column: { meta_data: data }, count }) => {
      if (data === undefined || data.num_values < count || data.total_compressed_size < 0n) return false
      const isFlat = data.path_in_schema.length > 1 || data.num_values === count
      return isFlat && data.data_page_offset >= 0n && data.data_page_offset < BigInt(size)
    })
  )
}

async function* rowsOf(
  hyparquet: Hyparquet,
  file: AsyncBuffer,
  metadata: Metadata,
  heads: readonly string[],
  needed: readonly string[],
): AsyncGenerator<Row | Unread> {
  const compressors = (await load<Compressors>('hyparquet-compressors'))?.compressors
  let start = 0
  for (const group of metadata.row_groups) {
    const end = start + Number(group.num_rows)
    if (group.total_byte_size > BigInt(LARGEST_ARCHIVE)) {
      yield { inside: `row ${start + 1}`, error: `begins a group of rows larger than ${sizeOf(LARGEST_ARCHIVE)}` }
      return
    }
    let records: Readonly<Record<string, unknown>>[]
    try {
      const options = { file, metadata, rowStart: start, rowEnd: end, columns: [...needed] }
      records = await hyparquet.parquetReadObjects({ ...options, ...(compressors !== undefined && { compressors }) })
    } catch {
      const missing = compressors === undefined ? `, or needs: npm install ${PARQUET_PACKAGES}` : ''
      yield { inside: `row ${start + 1}`, error: `begins a group of rows that cannot be read${missing}` }
      return
    }
    for (const [index, record] of records.entries()) {
      yield { number: start + index + 1, cells: heads.map((head) => record[head]) }
    }
    start = end
  }
}

function bufferOf(slice: NonNullable<Input['slice']>, byteLength: number): AsyncBuffer {
  return {
    byteLength,
    slice: (start, end = byteLength) => {
      const bytes = slice(start < 0 ? byteLength + start : start, end)
      return new Uint8Array(bytes).buffer
    },
  }
}

// By a variable: the bundle must not hold the package, nor fail without it.
async function load<T>(name: string): Promise<T | undefined> {
  try {
    return (await import(name)) as T
  } catch {
    return undefined
  }
}
