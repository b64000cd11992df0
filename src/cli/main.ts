// The command line: reads the arguments, runs one command, and sets the exit code.

import type { Argv } from 'yargs'
import yargs from 'yargs'
import { LEVELS } from '../core/policy/policy.ts'
import { isDay } from '../core/policy/reader.ts'
import { nearest } from '../core/policy/spelling.ts'
import { FORMATS } from '../core/report/reporters.ts'
import { codesIn } from '../node/front-matter.ts'
import type { Sources } from '../node/read-files.ts'
import { check } from './check.ts'
import { code } from './code.ts'
import { importCodes } from './codes-import.ts'
import { addExplain } from './explain.ts'
import { facts } from './facts.ts'
import { CLEAN, print, UNJUDGED } from './output.ts'
import { addPolicies } from './policies.ts'
import { addPolicyCommands } from './policy.ts'
import { VERSION } from './version.ts'

type Job = () => Promise<number>

interface Parsed {
  readonly job: Job | undefined
  /** What yargs has to say: help, the version, or nothing. */
  readonly output: string
  readonly error: string | undefined
}

const COMMANDS = ['check', 'facts', 'code', 'codes', 'policy', 'policies', 'explain']
const SOURCE_OPTIONS = ['ndjson', 'stdin-filename', 'markdown']
const CHECK_OPTIONS = ['format', 'include-text', 'fail-severity', 'verbose', 'color', 'no-color']
const CODE_OPTIONS = ['code', 'on', 'data', 'year']
const POLICY_OPTIONS = ['extends', 'folder', 'out', 'payer']
const OPTIONS = [...SOURCE_OPTIONS, ...CHECK_OPTIONS, ...CODE_OPTIONS, ...POLICY_OPTIONS, 'help', 'version']

/** Stands for `-` while yargs reads the arguments: it drops a lone hyphen. */
const HYPHEN = '\u0000-'

const orHyphen = (path: string): string => (path === HYPHEN ? '-' : path)

function withSources<T>(command: Argv<T>) {
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
    .check(({ paths, ndjson }) => {
      if (paths.length + ndjson.length === 0)
        throw new Error('name at least one file, folder or glob, or - or --ndjson FILE')
      return true
    })
}

function withDay<T>(command: Argv<T>) {
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

function sourcesOf(args: {
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

function parse(argv: readonly string[]): Parsed {
  let job: Job | undefined
  let parsed: Parsed = { job, output: '', error: undefined }
  const run = (wanted: Job): void => {
    job = wanted
  }
  const cli = yargs()
  addPolicyCommands(cli, run)
  addPolicies(cli, run)
  addExplain(cli, run)
  // With a callback yargs neither prints nor exits; commands only say what is to be done.
  cli
    .scriptName('notelint')
    .locale('en')
    .parserConfiguration({ 'greedy-arrays': false, 'parse-positional-numbers': false, 'dot-notation': false })
    .usage('$0 <command>: what clinical notes about back pain document, and what they leave open')
    .command(
      'check [paths..]',
      'report what notes document and where they have gaps',
      (command) =>
        withDay(withSources(command))
          .option('code', {
            type: 'string',
            array: true,
            default: [] as string[],
            requiresArg: true,
            describe: 'codes listed with the notes, parted by commas',
          })
          .option('format', { choices: FORMATS, default: 'text' as const, describe: 'form of the report' })
          .option('include-text', {
            type: 'boolean',
            default: false,
            describe: 'words of the notes also where the output is no terminal',
          })
          .option('fail-severity', {
            choices: LEVELS,
            default: 'error' as const,
            describe: 'exit with 1 on gaps of this level or above',
          })
          .option('verbose', { type: 'boolean', default: false, describe: 'all gaps and all places' })
          .option('color', { type: 'boolean', describe: 'colour, also where the output is no terminal' }),
      (args) => {
        const { format, includeText, failSeverity, verbose, color, on, data } = args
        const codes = args.code.flatMap(codesIn)
        job = () => check(sourcesOf(args), { format, includeText, failSeverity, verbose, color, codes, on, data })
      },
    )
    .command(
      'facts [paths..]',
      'print what notes document, one JSON object a line',
      (command) => withSources(command),
      (args) => {
        job = () => facts(sourcesOf(args))
      },
    )
    .command(
      'code <codes..>',
      'tell title, status on a day, children and notes of codes',
      (command) =>
        withDay(command)
          .positional('codes', { type: 'string', array: true, demandOption: true, describe: 'ICD-10-CM codes' })
          .option('format', {
            choices: ['text', 'json'] as const,
            default: 'text' as const,
            describe: 'form of the answer',
          }),
      ({ codes, format, on, data }) => {
        job = () => code(codes, { format, on, data })
      },
    )
    .command('codes', 'import code tables', (command) =>
      command
        .command(
          'import <file>',
          'verify and store the official order file or zip of a fiscal year',
          (inner) =>
            inner
              .positional('file', {
                type: 'string',
                demandOption: true,
                describe: 'icd10cm-order file, or the zip with it',
              })
              .option('year', {
                type: 'number',
                requiresArg: true,
                describe: 'fiscal year, where the name does not tell it',
              })
              .option('data', {
                type: 'string',
                requiresArg: true,
                describe: "folder to store the table in (default: the user's)",
              }),
          ({ file, year, data }) => {
            job = () => importCodes(file, year, data)
          },
        )
        .demandCommand(1, 'name what to do with code tables: import FILE'),
    )
    .demandCommand(1, 'name a command: check, facts, code, codes, explain, policies or policy')
    .strict()
    .help()
    .version(VERSION)
    .epilogue(
      'Exit codes of check: 0 nothing at or above the failing level, 1 something is, 2 something could not be judged.',
    )
    .wrap(100)
    .parse(
      argv.map((word) => (word === '-' ? HYPHEN : word)),
      {},
      (error, _args, output) => {
        parsed = { job, output, error: error?.message }
      },
    )
  return { ...parsed, job }
}

// "Unknown argument: verbos" with the option or command that was probably meant.
function withSuggestion(message: string): string {
  const [, unknown] = /^Unknown arguments?: ([^,\s]+)/.exec(message) ?? []
  if (unknown === undefined) return message
  const option = nearest(unknown, OPTIONS)
  const near = nearest(unknown, COMMANDS) ?? (option && `--${option}`)
  return near === undefined ? message : `${message}; did you mean ${near}?`
}

/** Runs the command line; gives the exit code. */
async function main(argv: readonly string[]): Promise<number> {
  const { job, output, error } = parse(argv)
  if (error !== undefined) {
    process.stderr.write(`notelint: ${withSuggestion(error)}\nnotelint --help tells what there is.\n`)
    return UNJUDGED
  }
  if (output !== '') {
    await print(`${output}\n`)
    return CLEAN
  }
  return job === undefined ? UNJUDGED : await job()
}

// A reader that went away ends the run; not everything was judged.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.stderr.write(`notelint: standard output: ${error.code ?? 'failed'}\n`)
  process.exit(UNJUDGED)
})
process.stderr.on('error', () => process.exit(UNJUDGED))

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  // Not the message: it may quote a note.
  const { name = 'Error', stack = '' } = error instanceof Error ? error : {}
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line))
  process.stderr.write(`notelint: failed: ${[name, ...frames].join('\n')}\n`)
  process.exitCode = UNJUDGED
}
