// The command line: assembles the commands, reads the arguments, runs one command, and sets the exit code.

import { isMainThread } from 'node:worker_threads'
import yargs from 'yargs'
import { nearest } from '../core/policy/spelling.ts'
import { addAudit } from './commands/audit.ts'
import { addCheck } from './commands/check.ts'
import { addCode, addCodes } from './commands/code.ts'
import type { AddCommand, Job } from './commands/command.ts'
import { withHyphens } from './commands/command.ts'
import { addFacts } from './commands/facts.ts'
import { addInit } from './commands/init.ts'
import { addWaivers } from './commands/waivers.ts'
import { completionsOf } from './completion.ts'
import { addExplain } from './explain.ts'
import { CLEAN, print, UNJUDGED } from './output.ts'
import { addPolicies } from './policies.ts'
import { addPolicyCommands } from './policy.ts'
import { VERSION } from './version.ts'

interface Parsed {
  readonly job: Job | undefined
  /** What yargs has to say: help, the version, or nothing; beside an error the help of the command. */
  readonly output: string
  readonly error: string | undefined
}

const COMMANDS: readonly AddCommand[] = [
  addCheck,
  addFacts,
  addAudit,
  addCode,
  addCodes,
  addInit,
  addExplain,
  addPolicies,
  addPolicyCommands,
  addWaivers,
]

function parse(argv: readonly string[]): Parsed {
  let job: Job | undefined
  let parsed: Parsed = { job, output: '', error: undefined }
  const line = yargs()
    .scriptName('notelint')
    .locale('en')
    .parserConfiguration({ 'greedy-arrays': false, 'parse-positional-numbers': false, 'dot-notation': false })
    .usage('$0 <command>: what clinical notes about back pain document, and what they leave open')
  for (const add of COMMANDS) {
    add(line, (asked) => {
      job = asked
    })
  }
  // With a callback yargs neither prints nor exits; commands only say what is to be done.
  line
    .completion('completion', 'print a script that completes commands in the shell', completeWords)
    .demandCommand(1, 'name a command: check, facts, audit, code, codes, explain, init, policies, policy or waivers')
    .strict()
    .help()
    .version(VERSION)
    .epilogue(
      'Exit codes of check: 0 nothing at or above the failing level, 1 something is, 2 something could not be judged.',
    )
    .wrap(100)
    .parse(withHyphens(argv), {}, (error, _args, output) => {
      parsed = { job, output, error: error?.message }
    })
  return { ...parsed, job }
}

function completeWords(
  _current: string,
  _args: unknown,
  usual: (done: (error: Error | null, words: string[] | undefined) => void) => void,
  done: (words: string[]) => void,
): void {
  const words = completionsOf(process.argv)
  if (words === undefined) usual((_error, found = []) => done(found))
  else done([...words])
}

// "Unknown argument: verbos" with the option or command that was probably meant, out of the help that yargs gives.
function withSuggestion(message: string, help: string): string {
  const [, unknown] = /^Unknown arguments?: ([^,\s]+)/.exec(message) ?? []
  if (unknown === undefined) return message
  const commands = [...help.matchAll(/^ {2}notelint ([a-z]+)/gm)].map(([, name = '']) => name)
  const options = [...help.matchAll(/--([a-z][a-z-]*)/g)].map(([, name = '']) => name)
  const option = nearest(unknown, options)
  const near = nearest(unknown, commands) ?? (option && `--${option}`)
  return near === undefined ? message : `${message}; did you mean ${near}?`
}

/** Runs the command line; gives the exit code. */
async function main(argv: readonly string[]): Promise<number> {
  const { job, output, error } = parse(argv)
  if (error !== undefined) {
    process.stderr.write(`notelint: ${withSuggestion(error, output)}\nnotelint --help tells what there is.\n`)
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
  if (isMainThread) process.exitCode = await main(process.argv.slice(2))
  else await (await import('./audit/worker.ts')).runThread()
} catch (error) {
  // Not the message: it may quote a note.
  const { name = 'Error', stack = '' } = error instanceof Error ? error : {}
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line))
  process.stderr.write(`notelint: failed: ${[name, ...frames].join('\n')}\n`)
  process.exitCode = UNJUDGED
}
