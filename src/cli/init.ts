// notelint init: writes a configuration to start from; on a terminal it asks three questions first.
import { randomBytes } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { ALL_POLICIES } from '../core/policy/config-keys.ts'
import type { Level } from '../core/policy/policy.ts'
import { LEVELS } from '../core/policy/policy.ts'
import { DEFAULT_POLICY, shippedPolicies } from '../core/policy/shipped.ts'
import { CONFIG_FILES, configsIn } from '../node/config-file.ts'
import { codeOf, shown } from '../node/note-paths.ts'
import { WAIVER_FILE } from '../node/usual-files.ts'
import { CLEAN, print, UNJUDGED, warn } from './output.ts'

/** Name of the file of waivers. */

interface Answers {
  readonly policies: readonly string[]
  readonly failSeverity: Level
  readonly waivers: boolean
}

const DEFAULTS: Answers = { policies: [DEFAULT_POLICY], failSeverity: 'error', waivers: false }

/** Writes the configuration of the working folder; gives the exit code. Nothing is overwritten. */
export async function init(): Promise<number> {
  const there = configsIn(process.cwd())
  if ('error' in there) {
    warn(there.error)
    return UNJUDGED
  }
  const [before] = there.paths
  if (before !== undefined) {
    warn(`${shown(before)}: is there already; nothing was written`)
    return UNJUDGED
  }
  const [name = ''] = CONFIG_FILES
  const answers = process.stdin.isTTY && process.stdout.isTTY ? await ask() : DEFAULTS
  if (answers === undefined) {
    warn('not all questions were answered; nothing was written')
    return UNJUDGED
  }
  try {
    writeFileSync(name, configOf(answers, randomBytes(16).toString('hex')), { flag: 'wx' })
    // A file of waivers that is named must be there.
    if (answers.waivers && !existsSync(WAIVER_FILE)) writeFileSync(WAIVER_FILE, 'waivers: []\n', { flag: 'wx' })
  } catch (error) {
    warn(`${name}: cannot be written (${codeOf(error)})`)
    return UNJUDGED
  }
  await print(`wrote ${name}\n`)
  return CLEAN
}

// Undefined where Ctrl-C or the end of the input came before the last answer.
async function ask(): Promise<Answers | undefined> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const ended = new AbortController()
  terminal.once('close', () => ended.abort())
  // Asked until the answer can be used; an empty one is the default.
  const question = async <T>(words: string, usual: string, read: (answer: string) => T | undefined): Promise<T> => {
    for (;;) {
      const found = read((await terminal.question(`${words} [${usual}] `, { signal: ended.signal })).trim() || usual)
      if (found !== undefined) return found
    }
  }
  const names = [...shippedPolicies.map(({ id }) => id), ALL_POLICIES]
  try {
    return {
      policies: await question(`Which policies (${names.join(', ')})?`, DEFAULT_POLICY, (answer) => {
        const words = answer.split(/[\s,]+/).filter(Boolean)
        return words.length > 0 && words.every((word) => names.includes(word)) ? words : undefined
      }),
      failSeverity: await question(`Which level makes the command fail (${LEVELS.join(', ')})?`, 'error', (answer) =>
        LEVELS.find((level) => level === answer),
      ),
      waivers: await question('Does a file of your team set gaps aside (yes, no)?', 'no', (answer) =>
        /^y(es)?$/i.test(answer) ? true : /^no?$/i.test(answer) ? false : undefined,
      ),
    }
  } catch (error) {
    if (ended.signal.aborted) return undefined
    throw error
  } finally {
    terminal.close()
  }
}

/** The text of a configuration with comments. */
export function configOf({ policies, failSeverity, waivers }: Answers, salt: string): string {
  return `# yaml-language-server: $schema=./node_modules/notelint/schemas/config.schema.json
# Configuration of notelint; docs/CONFIGURATION.md explains every key.

# Policies to apply: names of shipped policies, all, or policy files (./own.yaml).
policies: [${policies.join(', ')}]

# Levels of single requirements: off, info, warning or error.
# requirements:
#   ${DEFAULT_POLICY}/functional-impact: error

# The command ends with 1 on gaps of this level or above.
fail-severity: ${failSeverity}

# Files to leave out, as in .gitignore.
# ignore: [drafts/]

# Gaps that your team has set aside.
${waivers ? '' : '# '}waivers: ${WAIVER_FILE}

# Goes into the keys by which waivers and baseline name notes. Keep it, and keep it to yourselves.
salt: ${salt}
`
}
