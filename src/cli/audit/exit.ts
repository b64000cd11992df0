// Exit codes of audits: as check has them.
import type { Totals } from '../../core/audit/figures.ts'
import { NO_NOTE } from '../../core/audit/row.ts'
import { LEVELS } from '../../core/policy/policy.ts'
import { CLEAN, FAILED, UNJUDGED, warn } from '../output.ts'
import type { Settings } from '../settings.ts'

/** Exit code of a run that was cut off by Ctrl-C: 128 and the number of SIGINT. */
export const INTERRUPTED = 130

/** 2 where an input could not be judged, 1 where something reaches the failing level, else 0. */
export function exitOf(
  { levels, errors }: Pick<Totals, 'levels' | 'errors'>,
  { failSeverity, maxWarnings }: Pick<Settings, 'failSeverity' | 'maxWarnings'>,
): number {
  const tooMany = maxWarnings !== undefined && levels.warning > maxWarnings
  if (tooMany) warn(`${levels.warning} warnings, more than the ${maxWarnings} allowed`)
  if (unjudgedIn(errors) > 0) return UNJUDGED
  const reached = LEVELS.slice(LEVELS.indexOf(failSeverity)).some((level) => levels[level] > 0)
  return tooMany || reached ? FAILED : CLEAN
}

/** Inputs that could not be judged; files of records without notes are none. */
export function unjudgedIn(errors: Totals['errors']): number {
  return Object.entries(errors).reduce((sum, [code, count]) => sum + (code === NO_NOTE ? 0 : count), 0)
}
