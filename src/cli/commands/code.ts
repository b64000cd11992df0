import { code } from '../code.ts'
import { importCodes } from '../codes-import.ts'
import type { AddCommand } from './command.ts'
import { withDay } from './command.ts'

/** Adds `notelint code`. */
export const addCode: AddCommand = (line, run) =>
  line.command(
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
    ({ codes, format, on, data }) => run(() => code(codes, { format, on, data })),
  )

/** Adds `notelint codes import`. */
export const addCodes: AddCommand = (line, run) =>
  line.command('codes', 'import code tables', (command) =>
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
        ({ file, year, data }) => run(() => importCodes(file, year, data)),
      )
      .demandCommand(1, 'name what to do with code tables: import FILE'),
  )
