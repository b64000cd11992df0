// What a command is for the assembling of the command line, and the options that several commands share.
import type { Argv } from 'yargs'
import { isDay } from '../../core/policy/reader.ts'
import type { Columns, ContainerOptions } from '../../node/containers/container.ts'
import type { Sources } from '../../node/read-files.ts'

/** Work that the command line asks for; gives the exit code. */
export type Job = () => Promise<number>

/** Adds a command to the command line. When it is asked for, `run` gets its work; nothing is done before. */
export type AddCommand = (line: Argv, run: (job: Job) => void) => void

/** Stands for `-` while yargs reads the arguments: it drops a lone hyphen. */
const HYPHEN = '\u0000-'

/** Arguments as yargs can read them. */
export const withHyphens = (argv: readonly string[]): string[] => argv.map((word) => (word === '-' ? HYPHEN : word))

const orHyphen = (path: string): string => (path === HYPHEN ? '-' : path)

/** Adds paths, NDJSON and standard input. `orElse` tells what stands in for them. */
export function withSources<T>(command: Argv<T>, orElse: (args: Readonly<Record<string, unknown>>) => boolean) {
  return command
    .positional('paths', {
      type: 'string',
      array: true,
      default: [] as string[],
      describe: 'files, folders (searched for .txt, .md, .markdown), globs; - is standard input',
    })
    .option('ndjson', {
      type: 'string',
      array: true,
      default: [] as string[],
      requiresArg: true,
      describe: 'also read notes from a file with {"id","text"} a line',
    })
    .option('stdin-filename', { type: 'string', requiresArg: true, describe: 'name for standard input' })
    .option('markdown', { type: 'boolean', describe: 'standard input is Markdown' })
    .check((args) => {
      if (args.paths.length + args.ndjson.length === 0 && !orElse(args))
        throw new Error('name at least one file, folder or glob, or - or --ndjson FILE')
      return true
    })
}

/** The sources that were named. */
export function sourcesOf(args: {
  paths: string[]
  ndjson: string[]
  stdinFilename?: string | undefined
  markdown?: boolean | undefined
}): Sources {
  const { paths, ndjson, stdinFilename, markdown } = args
  return {
    paths: paths.map(orHyphen),
    ndjson: ndjson.map(orHyphen),
    ...(stdinFilename !== undefined && { stdinFilename }),
    ...(markdown !== undefined && { markdown }),
  }
}

const column = { type: 'string', requiresArg: true } as const

/** Options that name a column, by what the column holds. */
const COLUMN_OPTIONS = {
  id: 'id-col',
  text: 'text-col',
  type: 'type-col',
  date: 'date-col',
  line: 'line-col',
  author: 'author-col',
  patient: 'patient-col',
  encounter: 'encounter-col',
  codes: 'codes-col',
} as const satisfies Record<Exclude<keyof Columns, 'preset'>, string>

/** Adds how tables of notes (CSV, TSV, Parquet) name their columns. */
export function withColumns<T>(command: Argv<T>) {
  return command
    .option('preset', {
      choices: ['clarity', 'omop', 'mimic'] as const,
      requiresArg: true,
      describe: 'columns of tables as a record system names them (default: told by the first line)',
    })
    .option('id-col', { ...column, describe: 'column of tables that holds the id of the note' })
    .option('text-col', { ...column, describe: 'column of the text' })
    .option('line-col', { ...column, describe: 'column that numbers the rows of a note lying over many' })
    .option('line-join', { ...column, describe: 'text between such rows; \\n is a new line (default: nothing)' })
    .option('type-col', { ...column, describe: 'column of what the record system calls the note' })
    .option('date-col', { ...column, describe: 'column of the day of service' })
    .option('author-col', { ...column, describe: 'column of the author' })
    .option('patient-col', { ...column, describe: 'column of the key of the patient' })
    .option('encounter-col', { ...column, describe: 'column of the key of the visit' })
    .option('codes-col', { ...column, describe: 'column of diagnosis codes' })
    .check((args) => {
      const given: Readonly<Record<string, unknown>> = args
      for (const name of [...Object.values(COLUMN_OPTIONS), 'preset', 'line-join']) {
        if (Array.isArray(given[name])) throw new Error(`--${name} is given twice`)
        if (name !== 'line-join' && given[name] === '') throw new Error(`--${name} wants the name of a column`)
      }
      return true
    })
}

/** How tables are read by the options of `withColumns`. */
export function columnsOf(args: Readonly<Record<string, unknown>>): ContainerOptions {
  const names = Object.entries({ ...COLUMN_OPTIONS, preset: 'preset' })
  const columns: Columns = Object.fromEntries(
    names.flatMap(([part, option]) => (typeof args[option] === 'string' ? [[part, args[option]]] : [])),
  )
  const join = args['line-join']
  return { columns, lineJoin: typeof join === 'string' ? withMarks(join) : '' }
}

// Shells pass a backslash on as it stands.
const MARKS: Readonly<Record<string, string>> = { '\\n': '\n', '\\t': '\t', '\\\\': '\\' }
const withMarks = (text: string): string => text.replace(/\\[nt\\]/g, (mark) => MARKS[mark] ?? mark)

/** Adds the day of service and the folder of code tables. */
export function withDay<T>(command: Argv<T>) {
  return command
    .option('on', { type: 'string', requiresArg: true, describe: 'day of service, YYYY-MM-DD' })
    .option('data', {
      type: 'string',
      requiresArg: true,
      describe: "folder of imported code tables (default: the user's)",
    })
    .check(({ on }) => {
      if (on !== undefined && !isDay(on)) throw new Error('--on wants a day as YYYY-MM-DD')
      return true
    })
}
