import type { AddCommand } from './command.ts'

const one = { type: 'string', requiresArg: true } as const
const needed = { type: 'string', demandOption: true } as const

/** Adds `review` to the commands of `notelint audit`. */
export const addAuditReview: AddCommand = (line, run) =>
  line.command(
    'review <run> <worksheet>',
    'read a filled-in worksheet: agreement, where the tool errs, replacements',
    (command) =>
      command
        .positional('run', { ...needed, describe: 'folder of the audit' })
        .positional('worksheet', { ...needed, describe: 'worksheet with decisions, CSV or XLSX' })
        .option('second', { ...one, describe: 'worksheet of a second reviewer' })
        .option('examples', { ...one, describe: 'write where reviewer and tool differ as examples for policies' })
        .option('include-text', {
          type: 'boolean',
          default: false,
          describe: 'words of notes in the examples, reasons of reviewers in JSON',
        })
        .option('replace', { ...one, describe: 'file that keeps what replaces notes that cannot be used' })
        .option('format', { choices: ['text', 'json'] as const, default: 'text' as const, describe: 'form' })
        .option('color', { type: 'boolean', describe: 'colour, also where the output is no terminal' }),
    ({ run: folder, worksheet, second, examples, includeText, replace, format, color }) =>
      run(async () =>
        (await import('../audit-review.ts')).reviewAudit({
          ...{ run: folder, worksheet, second, examples, includeText, replace, format, color },
        }),
      ),
  )

/** Adds `compare` to the commands of `notelint audit`. */
export const addAuditCompare: AddCommand = (line, run) =>
  line.command(
    'compare <old> <new>',
    'compare two audits: rates, and findings that are new or gone',
    (command) =>
      command
        .positional('old', { ...needed, describe: 'folder of the earlier audit' })
        .positional('new', { ...needed, describe: 'folder of the later audit' })
        .option('format', {
          choices: ['text', 'json', 'markdown'] as const,
          default: 'text' as const,
          describe: 'form of the answer',
        }),
    ({ old, new: next, format }) =>
      run(async () => (await import('../audit-compare.ts')).compareAudits([old, next], format)),
  )
