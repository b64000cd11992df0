// Reads the figures of a run that was written before.
import { join } from 'node:path'
import type { Figures } from '../../core/audit/figures.ts'
import { FIGURES_FORMAT } from '../../core/audit/figures.ts'
import { readTextFile } from '../text-file.ts'
import { FILES } from './run-folder.ts'

/** The figures of the run in a folder, or why there are none: `FILE: reason`. */
export function readFigures(folder: string): { readonly figures: Figures } | { readonly error: string } {
  const path = join(folder, FILES.figures)
  const file = readTextFile(path)
  if ('error' in file) return { error: `${path}: ${file.error}; name the folder of an audit` }
  let value: Partial<Readonly<Record<keyof Figures, unknown>>> | null | undefined
  try {
    value = JSON.parse(file.text) as typeof value
  } catch {
    // JSON.parse quotes what it read.
  }
  const format = String(value?.format)
  if (/^notelint-audit\/\d{1,6}$/.test(format) && format !== FIGURES_FORMAT)
    return { error: `${path}: has the form ${format} of another version of notelint, not ${FIGURES_FORMAT}` }
  if (!isFigures(value)) return { error: `${path}: holds no figures of an audit` }
  return { figures: value }
}

// As much as is needed to tell these figures from other JSON; who writes them by hand gets what they wrote.
function isFigures(value: unknown): value is Figures {
  const { format, policies, releases, design, configuration, salt, inputs, sample, totals } =
    (value as Partial<Figures> | null | undefined) ?? {}
  return (
    format === FIGURES_FORMAT &&
    Array.isArray(policies) &&
    policies.every((policy) => Array.isArray(policy?.requirements)) &&
    Array.isArray(releases) &&
    [design, configuration, salt, inputs?.sha256].every((one) => typeof one === 'string') &&
    typeof totals?.rules === 'object' &&
    totals.rules !== null &&
    (sample === undefined || Array.isArray(sample?.drawn))
  )
}
