// A hook by which whoever runs the core can measure its parts; the core itself knows no clock.

/** Parts of the work on a note. */
export type Part = 'reading' | 'fact' | 'requirement' | 'codes'

/** Runs a piece of work, and may measure it; gives what the work gives. */
export type Timer = <T>(part: Part, name: string, work: () => T) => T

/** Measures nothing. */
export const untimed: Timer = (_part, _name, work) => work()
