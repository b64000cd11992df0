import type { Argv } from 'yargs'
import { rulesOf } from '../../core/policy/keys.ts'
import { isDay } from '../../core/policy/reader.ts'
import { shippedPolicies } from '../../core/policy/shipped.ts'
import { WAIVER_FILE } from '../../node/usual-files.ts'
import { UNJUDGED, warn } from '../output.ts'
import type { Settings } from '../settings.ts'
import { loadSettings } from '../settings.ts'
import type { AddCommand, Job } from './command.ts'

const one = { type: 'string', requiresArg: true } as const
const needed = { ...one, demandOption: true } as const

/** Adds `notelint waivers` and `notelint waivers new`. */
export const addWaivers: AddCommand = (line, run) =>
  line.command('waivers', 'list what is set aside, or set a gap aside', (command) =>
    withFile(command)
      .command(
        '$0',
        'list the waivers with their state',
        (inner) =>
          inner
            .option('on', { ...one, describe: 'day on which the state is told, YYYY-MM-DD (default: today)' })
            .option('format', { choices: ['text', 'json'] as const, default: 'text' as const, describe: 'form' })
            .option('color', { type: 'boolean', describe: 'colour, also where the output is no terminal' })
            .check(({ on }) => {
              if (on !== undefined && !isDay(on)) throw new Error('--on wants a day as YYYY-MM-DD')
              return true
            }),
        ({ waivers, config, on, format, color }) =>
          run(
            withWaiverFile(waivers, config, async (file, rules) => {
              const { listWaivers } = await import('../waivers.ts')
              return listWaivers({ file, format, on: on ?? today(), rules, color })
            }),
          ),
      )
      .command(
        'new',
        'add a waiver to the file',
        (inner) =>
          inner
            .option('key', { ...needed, describe: 'key of the gap, as check --format json gives it' })
            .option('requirement', { ...needed, describe: 'POLICY/REQUIREMENT' })
            .option('reason', { ...needed, describe: 'why it is set aside' })
            .option('role', { ...needed, describe: 'who sets it aside: a role, not a name' })
            .option('expires', { ...needed, describe: 'last day on which it holds, YYYY-MM-DD' }),
        ({ waivers, config, key, requirement, reason, role, expires }) =>
          run(
            withWaiverFile(waivers, config, async (file, rules) => {
              if (expires < today()) {
                warn(`--expires: ${expires} is over already`)
                return UNJUDGED
              }
              const { newWaiver } = await import('../waivers.ts')
              return newWaiver(file, { key, requirement, reason, role, expires }, rules)
            }),
          ),
      ),
  )

function withFile<T>(command: Argv<T>) {
  return command
    .option('waivers', { ...one, describe: 'file of waivers (default: that of the configuration)' })
    .option('config', { ...one, describe: 'configuration to use (default: the nearest; --no-config: none)' })
}

const NOTHING_GIVEN = {
  policy: [],
  rule: [],
  ignoreFile: undefined,
  failSeverity: undefined,
  maxWarnings: undefined,
  quiet: undefined,
  includeText: undefined,
  data: undefined,
  baseline: undefined,
  inlineWaivers: undefined,
}

// The file that was named, that of the configuration, or the usual one.
function withWaiverFile(
  named: string | undefined,
  config: unknown,
  work: (file: string, rules: readonly string[]) => Promise<number>,
): Job {
  return async () => {
    const loaded = await loadSettings({
      ...NOTHING_GIVEN,
      waivers: named,
      config: config as string | false | undefined,
    })
    if ('faults' in loaded) {
      for (const fault of loaded.faults) warn(fault)
      return UNJUDGED
    }
    return await work(loaded.settings.waivers ?? WAIVER_FILE, rulesFor(loaded.settings))
  }
}

const today = (): string => new Date().toISOString().slice(0, 10)

const rulesFor = ({ allPolicies }: Settings): readonly string[] => rulesOf([...shippedPolicies, ...allPolicies])
