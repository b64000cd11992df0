// notelint policy: the commands for people who write policies. What they do is loaded when it is asked for: it reads YAML.
import type { Argv } from 'yargs'
import type { Job } from './commands/command.ts'

type Run = (job: Job) => void

const FORMAT = {
  choices: ['text', 'json'] as const,
  default: 'text' as const,
  describe: 'form of the answer',
}

const NAMES = {
  type: 'string',
  array: true,
  default: [] as string[],
  describe: 'files, or names of shipped policies (default: all shipped)',
} as const

/** Adds `policy` with its commands; `run` takes what is to be done. */
export function addPolicyCommands(cli: Argv, run: Run): void {
  cli.command('policy', 'write, test, read and compare policies', (command) => {
    addTest(command, run)
    addLint(command, run)
    addNew(command, run)
    addDiff(command, run)
    addDocs(command, run)
    return command.demandCommand(1, 'name what to do with policies: test, lint, new, diff or docs')
  })
}

function addTest(cli: Argv, run: Run): void {
  cli.command(
    'test [files..]',
    'run the examples of policies',
    (command) =>
      command.positional('files', NAMES).option('format', FORMAT).option('examples', {
        type: 'string',
        requiresArg: true,
        describe: 'also run the examples of this file, as audit review writes them',
      }),
    ({ files, format, examples }) =>
      run(async () => (await import('./policy-test.ts')).testPolicies(files, format, examples)),
  )
}

function addLint(cli: Argv, run: Run): void {
  cli.command(
    'lint [files..]',
    'list mistakes of policies, and how they are worded',
    (command) => command.positional('files', NAMES),
    ({ files }) => run(async () => (await import('./policy-lint.ts')).lintPolicies(files)),
  )
}

function addNew(cli: Argv, run: Run): void {
  cli.command(
    'new <name>',
    'write a policy to begin with',
    (command) =>
      command
        .positional('name', { type: 'string', demandOption: true, describe: 'lower-case words joined by hyphens' })
        .option('extends', { type: 'string', requiresArg: true, describe: 'shipped policy to take requirements from' })
        .option('folder', { type: 'string', requiresArg: true, default: '.', describe: 'folder of the file' }),
    ({ name, extends: base, folder }) =>
      run(async () => (await import('./policy-new.ts')).newPolicy(name, { base, folder })),
  )
}

function addDiff(cli: Argv, run: Run): void {
  cli.command(
    'diff <old> <new>',
    'compare two policies, and their outcomes on notes',
    (command) =>
      command
        .positional('old', { type: 'string', demandOption: true, describe: 'file, or name of a shipped policy' })
        .positional('new', { type: 'string', demandOption: true, describe: 'file, or name of a shipped policy' })
        .option('on', {
          type: 'string',
          array: true,
          default: [] as string[],
          requiresArg: true,
          describe: 'files, folders or globs of notes',
        })
        .option('ndjson', {
          type: 'string',
          array: true,
          default: [] as string[],
          requiresArg: true,
          describe: 'also notes from a file with {"id","text"} a line',
        })
        .option('format', FORMAT),
    ({ old, new: next, on, ndjson, format }) =>
      run(async () => (await import('./policy-diff.ts')).diffPolicies([old, next], { paths: on, ndjson }, format)),
  )
}

function addDocs(cli: Argv, run: Run): void {
  cli.command(
    'docs [files..]',
    'write a Markdown page of each policy',
    (command) =>
      command.positional('files', NAMES).option('out', {
        type: 'string',
        requiresArg: true,
        default: 'docs/policies',
        describe: 'folder of the pages',
      }),
    ({ files, out }) => run(async () => (await import('./policy-docs.ts')).writeDocs(files, out)),
  )
}
