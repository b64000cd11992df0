import type { Argv } from 'yargs'
import { GROUPINGS } from '../../core/audit/figures.ts'
import { LEVELS } from '../../core/policy/policy.ts'
import { suggestion } from '../../core/policy/reader.ts'
import { usualCache } from '../../node/audit/cache.ts'
import type { Shard } from '../../node/audit/run-folder.ts'
import type { OutputFormat } from '../../node/audit/write-outputs.ts'
import { OUTPUT_FORMATS } from '../../node/audit/write-outputs.ts'
import { codesIn } from '../../node/front-matter.ts'
import { addAuditCompare, addAuditReview } from './audit-review.ts'
import type { AddCommand } from './command.ts'
import { columnsOf, withColumns, withDay } from './command.ts'

const texts = { type: 'string', array: true, default: [] as string[], requiresArg: true } as const
const one = { type: 'string', requiresArg: true } as const

/** Adds `notelint audit` with what belongs to it. */
export const addAudit: AddCommand = (line, run) =>
  line.command(
    'audit',
    'judge an archive of notes into a run folder with a report',
    // The run itself is the unnamed command of the group: its options are none of the others.
    (group) => {
      addRun(group, run)
      addParts(group, run)
      addAuditReview(group, run)
      addAuditCompare(group, run)
      return group
    },
  )

const addRun: AddCommand = (line, run) =>
  line.command(
    '$0 [paths..]',
    'judge an archive of notes into a run folder with a report',
    (command) =>
      withRun(withColumns(withDay(command)))
        .option('code', { ...texts, describe: 'diagnosis codes listed with all notes, parted by commas' })
        .option('procedure', { ...texts, describe: 'procedure codes of all notes, parted by commas' })
        .option('payer', { ...one, describe: 'payer of the notes' })
        .option('policy', { ...texts, describe: 'policies to apply (default: chronic-back-pain)' })
        .option('rule', { ...texts, describe: 'level of a requirement, ID:off|info|warning|error' })
        .option('config', { ...one, describe: 'configuration to use (default: the nearest; --no-config: none)' })
        .option('ignore-file', { ...one, describe: 'patterns of files to leave out (default: .notelintignore)' })
        .option('fail-severity', {
          choices: LEVELS,
          requiresArg: true,
          describe: 'exit with 1 on gaps of this level or above (default: error)',
        })
        .option('max-warnings', { type: 'number', requiresArg: true, describe: 'exit with 1 on more warnings' })
        .option('waivers', { ...one, describe: 'file of waivers (default: that of the configuration)' })
        .option('inline-waivers', {
          type: 'boolean',
          describe: 'waivers in notes, where the configuration allows them',
        })
        .option('baseline', { ...one, describe: 'file of gaps that were there before' })
        .check((args) => {
          readShard(args.shard)
          readStrata(args.strata)
          readFormats(args.format)
          for (const name of ['jobs', 'sample', 'max-warnings'])
            if (
              args[name] !== undefined &&
              !(Number.isInteger(args[name]) && Number(args[name]) >= (name === 'max-warnings' ? 0 : 1))
            )
              throw new Error(`--${name} wants a whole number`)
          if (args.sample !== undefined && args.seed === undefined)
            throw new Error('--sample wants a --seed, so that the sample can be drawn again')
          if (args.sample === undefined && (args.seed !== undefined || args.strata !== undefined))
            throw new Error('--seed and --strata go with --sample N')
          if (args.sample !== undefined && args.convenience)
            throw new Error(
              'a sample drawn by chance is no convenience sample: leave one of --sample and --convenience out',
            )
          if (args.paths.length === 0 && !args.resume) throw new Error('name at least one file, folder or glob')
          return true
        }),
    // All in the job: the handler is called even where a check has refused the arguments.
    (args) =>
      run(async () => {
        const {
          paths,
          out,
          resume,
          jobs,
          shard,
          sample: wanted,
          seed = '',
          strata,
          convenience,
          details,
          payer,
          on,
        } = args
        const { policy, rule, ignoreFile, failSeverity, maxWarnings, includeText, data } = args
        const { waivers, baseline, inlineWaivers } = args
        // yargs makes `--no-config` and `--no-cache` a false value of the text option.
        const config = args.config as string | false | undefined
        const cache = args.cache as string | false | undefined
        const known = { config, policy, rule, ignoreFile, failSeverity, maxWarnings, includeText, data }
        const { audit } = await import('../audit/run.ts')
        return audit({
          paths,
          out,
          resume,
          jobs,
          cache: cache === false ? undefined : (cache ?? usualCache()),
          flags: { ...known, quiet: undefined, waivers, baseline, inlineWaivers },
          notes: {
            codes: args.code.flatMap(codesIn),
            procedures: args.procedure.flatMap(codesIn),
            payer,
            on,
            containers: columnsOf(args),
          },
          design: convenience ? 'convenience' : 'all',
          sample: wanted === undefined ? undefined : { wanted, seed, strata: readStrata(strata) },
          shard: readShard(shard),
          reporting: { formats: readFormats(args.format), details },
        })
      }),
  )

function withRun<T>(command: Argv<T>) {
  return command
    .positional('paths', {
      type: 'string',
      array: true,
      default: [] as string[],
      describe: 'files, folders (all their files), globs; with --resume the run folder',
    })
    .epilogue(
      'Exit codes: 0 nothing at or above the failing level, 1 something is, 2 something could not be judged (the report is written all the same) or the command has a mistake, 130 interrupted.',
    )
    .option('out', { ...one, describe: 'folder of the run (default: runs/ and the time)' })
    .option('jobs', { type: 'number', requiresArg: true, describe: 'threads (default: one a processor)' })
    .option('resume', { type: 'boolean', default: false, describe: 'go on with a run that was cut off' })
    .option('cache', { ...one, describe: "folder of the cache (default: the user's; --no-cache: none)" })
    .option('sample', {
      type: 'number',
      requiresArg: true,
      describe: 'draw so many notes by chance, and tell rates of them',
    })
    .option('seed', { ...one, describe: 'seed of the sample: the same seed draws the same notes' })
    .option('strata', { ...one, describe: `draw from each in proportion: ${GROUPINGS.join(', ')}` })
    .option('convenience', {
      type: 'boolean',
      default: false,
      describe: 'the notes were picked by somebody: tell rates without intervals',
    })
    .option('shard', { ...one, describe: 'do one part of the work, such as 3/8; audit merge joins the parts' })
    .option('format', { ...texts, describe: `write also: ${OUTPUT_FORMATS.join(', ')}` })
    .option('details', { type: 'boolean', default: false, describe: 'a page for each note that counts, in details/' })
    .option('include-text', { type: 'boolean', describe: 'words of the notes in the pages of details/' })
}

const addParts: AddCommand = (line, run) =>
  line
    .command(
      'merge <runs..>',
      'join the parts that --shard made into one report',
      (sub) =>
        sub
          .positional('runs', { type: 'string', array: true, demandOption: true, describe: 'run folders of all parts' })
          .option('out', { ...one, demandOption: true, describe: 'folder of the joined run' }),
      ({ runs, out }) => run(async () => (await import('../audit/merge.ts')).mergeRuns(runs, out)),
    )
    .command(
      'verify <run>',
      'check that a run folder is what its record says',
      (sub) => sub.positional('run', { type: 'string', demandOption: true, describe: 'run folder' }),
      ({ run: folder }) => run(async () => (await import('../audit/verify.ts')).verifyRun(folder)),
    )

function readFormats(words: readonly string[]): readonly OutputFormat[] {
  return words
    .flatMap((word) => word.split(','))
    .map((word) => {
      const found = OUTPUT_FORMATS.find((format) => format === word.trim())
      if (found !== undefined) return found
      throw new Error(`--format: "${word}" is none of ${OUTPUT_FORMATS.join(', ')}${suggestion(word, OUTPUT_FORMATS)}`)
    })
}

function readShard(words: string | undefined): Shard | undefined {
  if (words === undefined) return undefined
  const [, index, of] = /^(\d+)\/(\d+)$/.exec(words) ?? []
  const shard = { index: Number(index), of: Number(of) }
  if (!(shard.index >= 1 && shard.index <= shard.of))
    throw new Error('--shard wants a part and how many there are, such as 3/8')
  return shard
}

function readStrata(words: string | undefined) {
  return (words?.split(',') ?? []).map((word) => {
    const found = GROUPINGS.find((grouping) => grouping === word.trim())
    if (found === undefined) throw new Error(`--strata: "${word}" is none of ${GROUPINGS.join(', ')}`)
    return found
  })
}
