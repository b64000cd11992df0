// What a command is for the assembling of the command line, and the options that several commands share.
import type { Argv } from 'yargs'
import { isDay } from '../../core/policy/reader.ts'
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
