import type { AddCommand } from './command.ts'

/** Adds `notelint init`. */
export const addInit: AddCommand = (line, run) =>
  line.command(
    'init',
    'write notelint.config.yaml to start from',
    (command) => command,
    () => run(async () => (await import('../init.ts')).init()),
  )
