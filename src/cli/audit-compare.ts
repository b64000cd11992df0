// notelint audit compare: what differs between two audits; no text of a note.
import type { AuditComparison } from '../core/audit/compare.ts'
import { compareFigures } from '../core/audit/compare.ts'
import type { ComparedFindings } from '../core/audit/compare-text.ts'
import { comparisonMarkdown, comparisonText } from '../core/audit/compare-text.ts'
import { compareFindingFiles } from '../node/audit/compare-files.ts'
import { readFigures } from '../node/audit/figures-file.ts'
import { CLEAN, print, UNJUDGED, warn } from './output.ts'

/** Compares the audits in two folders; gives the exit code. */
export async function compareAudits(
  folders: readonly [old: string, next: string],
  format: 'text' | 'json' | 'markdown',
): Promise<number> {
  const [old, next] = [readFigures(folders[0]), readFigures(folders[1])]
  for (const one of [old, next]) if ('error' in one) warn(one.error)
  if ('error' in old || 'error' in next) return UNJUDGED
  const comparison = compareFigures(old.figures, next.figures)
  const findings = await findingsOf(folders, comparison)
  await print(WRITERS[format](comparison, findings))
  return CLEAN
}

const WRITERS: Readonly<
  Record<'text' | 'json' | 'markdown', (comparison: AuditComparison, findings: ComparedFindings) => string>
> = {
  text: comparisonText,
  markdown: comparisonMarkdown,
  json: (comparison, findings) => `${JSON.stringify({ ...comparison, findings }, null, 2)}\n`,
}

async function findingsOf(
  [old, next]: readonly [string, string],
  { sameSalt }: AuditComparison,
): Promise<ComparedFindings> {
  if (!sameSalt) return { notCompared: 'the runs have different salts' }
  return await compareFindingFiles(old, next)
}
