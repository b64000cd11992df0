import { LEVELS } from '../../core/policy/policy.ts'
import { FORMATS } from '../../core/report/reporters.ts'
import { codesIn } from '../../node/front-matter.ts'
import type { Sources } from '../../node/read-files.ts'
import type { CheckOptions } from '../check.ts'
import { check } from '../check.ts'
import type { Target } from '../formats.ts'
import { readTargets } from '../formats.ts'
import { CLEAN, print, UNJUDGED, warn } from '../output.ts'
import { configText } from '../print-config.ts'
import type { SettingFlags } from '../settings.ts'
import { loadSettings } from '../settings.ts'
import type { Watched } from '../watch.ts'
import { watch } from '../watch.ts'
import type { AddCommand } from './command.ts'
import { columnsOf, sourcesOf, withColumns, withDay, withSources } from './command.ts'

const texts = { type: 'string', array: true, default: [] as string[], requiresArg: true } as const
const one = { type: 'string', requiresArg: true } as const

/** Options with one value: yargs would make a list of several. */
const SINGLE = [
  'payer',
  'waivers',
  'baseline',
  'write-baseline',
  'config',
  'ignore-file',
  'fail-severity',
  'max-warnings',
  'print-config',
]

/** Adds `notelint check`. */
export const addCheck: AddCommand = (line, run) =>
  line.command(
    'check [paths..]',
    'report what notes document and where they have gaps',
    (command) =>
      withColumns(withDay(withSources(command, ({ printConfig }) => printConfig !== undefined)))
        .option('code', { ...texts, describe: 'diagnosis codes listed with the notes, parted by commas' })
        .option('procedure', { ...texts, describe: 'procedure codes of the notes, parted by commas' })
        .option('payer', { ...one, describe: 'payer of the notes' })
        .option('policy', {
          ...texts,
          describe: 'policies to apply, parted by commas: names, all, or files (default: chronic-back-pain)',
        })
        .option('rule', { ...texts, describe: 'level of a requirement, ID:off|info|warning|error' })
        .option('config', { ...one, describe: 'configuration to use (default: the nearest; --no-config: none)' })
        .option('ignore-file', { ...one, describe: 'patterns of files to leave out (default: .notelintignore)' })
        .option('format', {
          ...texts,
          describe: `form of the report: ${FORMATS.join(', ')}; NAME=FILE writes it to a file (default: text)`,
        })
        .option('fail-severity', {
          choices: LEVELS,
          requiresArg: true,
          describe: 'exit with 1 on gaps of this level or above (default: error)',
        })
        .option('max-warnings', { type: 'number', requiresArg: true, describe: 'exit with 1 on more warnings' })
        .option('quiet', { type: 'boolean', describe: 'report errors only' })
        .option('verbose', { type: 'boolean', default: false, describe: 'all gaps and all places' })
        .option('include-text', {
          type: 'boolean',
          describe: 'put words of the notes into formats that leave them out',
        })
        .option('waivers', { ...one, describe: 'file of waivers (default: that of the configuration)' })
        .option('inline-waivers', {
          type: 'boolean',
          describe: 'waivers in notes, where the configuration allows them; --no-inline-waivers: none',
        })
        .option('baseline', { ...one, describe: 'file of gaps that were there before' })
        .option('write-baseline', { ...one, describe: 'write the gaps of this run to a baseline' })
        .option('prune-baseline', {
          type: 'boolean',
          default: false,
          describe: 'take out of the baseline what no longer occurs',
        })
        .option('color', { type: 'boolean', describe: 'colour, also where the output is no terminal (or --no-color)' })
        .option('watch', { type: 'boolean', default: false, describe: 'run again when a file changes' })
        .option('timing', { type: 'boolean', default: false, describe: 'tell how long the parts took' })
        .option('print-config', { type: 'string', describe: 'print what is in force, for a file if one is named' })
        .check((args) => {
          for (const name of SINGLE) if (Array.isArray(args[name])) throw new Error(`--${name} is given twice`)
          readTargets(args.format)
          const { maxWarnings } = args
          if (maxWarnings !== undefined && !(Number.isInteger(maxWarnings) && Number(maxWarnings) >= 0))
            throw new Error('--max-warnings wants a whole number')
          const { paths, ndjson } = sourcesOf(args)
          if (args.watch && [...paths, ...ndjson].includes('-')) throw new Error('--watch cannot read standard input')
          return true
        }),
    // All in the job: the handler is called even where a check has refused the arguments.
    (args) =>
      run(() => {
        const { verbose, color, on, payer, timing, policy, rule } = args
        const { ignoreFile, failSeverity, maxWarnings, quiet, includeText, data } = args
        const { waivers, baseline, inlineWaivers, writeBaseline, pruneBaseline } = args
        // yargs makes `--no-config` a false value of the text option.
        const config = args.config as string | false | undefined
        const known = { config, policy, rule, ignoreFile, failSeverity, maxWarnings, quiet, includeText, data }
        const flags = { ...known, waivers, baseline, inlineWaivers }
        if (args.printConfig !== undefined) return printConfig(flags, args.printConfig)
        const formats: readonly Target[] = args.format.length > 0 ? readTargets(args.format) : [{ name: 'text' }]
        const codes = args.code.flatMap(codesIn)
        const procedures = args.procedure.flatMap(codesIn)
        const given = { formats, verbose, color, codes, procedures, payer, on, timing }
        const options = { ...given, writeBaseline, pruneBaseline }
        return checkSources({ ...sourcesOf(args), tables: columnsOf(args) }, options, flags, args.watch)
      }),
  )

async function checkSources(
  sources: Sources,
  options: CheckOptions,
  flags: SettingFlags,
  again: boolean,
): Promise<number> {
  const once = async (): Promise<Watched> => {
    const loaded = await loadSettings(flags)
    if ('settings' in loaded) return { code: await check(sources, options, loaded.settings), files: loaded.files }
    for (const fault of loaded.faults) warn(fault)
    return { code: UNJUDGED, files: loaded.files }
  }
  if (!again) return (await once()).code
  const written = options.formats.flatMap(({ file }) => file ?? [])
  return await watch([...sources.paths, ...sources.ndjson], written, once)
}

async function printConfig(flags: SettingFlags, path: string): Promise<number> {
  const loaded = await loadSettings(flags)
  if ('settings' in loaded) {
    await print(await configText(loaded.settings, loaded.files, path))
    return CLEAN
  }
  for (const fault of loaded.faults) warn(fault)
  return UNJUDGED
}
