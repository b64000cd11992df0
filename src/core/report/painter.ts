// How reports are coloured: functions around text; the core knows no terminal.

/** Puts colour around text; the core knows no terminal. */
export interface Painter {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly cyan: (text: string) => string
  readonly green: (text: string) => string
}

const same = (text: string): string => text

/** No colour at all. */
export const PLAIN: Painter = { bold: same, dim: same, red: same, yellow: same, cyan: same, green: same }
