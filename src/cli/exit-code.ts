// The exit code of a command that judges notes.
import type { Level } from '../core/policy/policy.ts'
import { LEVELS } from '../core/policy/policy.ts'
import { CLEAN, FAILED, UNJUDGED, warn } from './output.ts'
import type { Settings } from './settings.ts'

/** 2 where an input could not be judged, 1 where something reaches the failing level or warnings are too many, else 0. */
export function exitCodeOf(
  levels: Readonly<Record<Level, number>>,
  unjudged: number,
  { failSeverity, maxWarnings }: Pick<Settings, 'failSeverity' | 'maxWarnings'>,
): number {
  const { warning } = levels
  const tooMany = maxWarnings !== undefined && warning > maxWarnings
  if (tooMany) warn(`${warning} ${warning === 1 ? 'warning' : 'warnings'}, more than the ${maxWarnings} allowed`)
  if (unjudged > 0) return UNJUDGED
  const reached = LEVELS.slice(LEVELS.indexOf(failSeverity)).some((level) => levels[level] > 0)
  return tooMany || reached ? FAILED : CLEAN
}
