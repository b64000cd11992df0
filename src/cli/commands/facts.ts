import { facts } from '../facts.ts'
import type { AddCommand } from './command.ts'
import { columnsOf, sourcesOf, withColumns, withSources } from './command.ts'

/** Adds `notelint facts`. */
export const addFacts: AddCommand = (line, run) =>
  line.command(
    'facts [paths..]',
    'print what notes document, one JSON object a line',
    (command) => withColumns(withSources(command, () => false)),
    (args) => run(() => facts({ ...sourcesOf(args), tables: columnsOf(args) })),
  )
