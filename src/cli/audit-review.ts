// notelint audit review: what reviewers made of a worksheet, as figures, examples and replacements.
import { existsSync } from 'node:fs'
import type { Figures } from '../core/audit/figures.ts'
import type { ReadWorksheet } from '../core/audit/read-worksheet.ts'
import { withSecond } from '../core/audit/read-worksheet.ts'
import type { Settled } from '../core/audit/replacements.ts'
import type { Disagreement, Review } from '../core/audit/review.ts'
import { reviewOf } from '../core/audit/review.ts'
import { examplesOf, saysIn, textAround } from '../core/audit/review-examples.ts'
import { caveatsOf, reviewText } from '../core/audit/review-text.ts'
import { shippedPolicies } from '../core/policy/shipped.ts'
import { readFigures } from '../node/audit/figures-file.ts'
import { readNoteTexts } from '../node/audit/note-texts.ts'
import { readWorksheetFile } from '../node/audit/worksheet-file.ts'
import { codeOf } from '../node/note-paths.ts'
import { replaceFile } from '../node/replace-file.ts'
import { readTextFile } from '../node/text-file.ts'
import { CLEAN, painterFor, print, refuse, UNJUDGED, warn } from './output.ts'

/** What the command line says. */
export interface ReviewOptions {
  /** Folder of the audit. */
  readonly run: string
  readonly worksheet: string
  /** Worksheet of a second reviewer. */
  readonly second: string | undefined
  /** File to write examples to. */
  readonly examples: string | undefined
  /** Words of notes in examples, words of reviewers in JSON. */
  readonly includeText: boolean
  readonly format: 'text' | 'json'
  /** File that keeps the replacements from round to round. */
  readonly replace: string | undefined
  readonly color: boolean | undefined
}

/** Name and version of the file of replacements. */
const REPLACEMENTS_FORMAT = 'notelint-replacements/1'

/** Reads a filled-in worksheet and tells what it says; gives the exit code. */
export async function reviewAudit(options: ReviewOptions): Promise<number> {
  const run = readFigures(options.run)
  if ('error' in run) return refuse([run.error])
  const sheet = await readSheets(options, run.figures)
  if ('error' in sheet) return refuse([sheet.error])
  const settled = options.replace === undefined ? { settled: [] } : readSettled(options.replace)
  if ('error' in settled) return refuse([settled.error])
  const review = reviewOf(sheet, run.figures, settled.settled)
  const complaints = [...(await writeExamples(review, options)), ...writeReplacements(review, options)]
  await print(options.format === 'json' ? jsonOf(review, options) : reviewText(review, painterFor(options.color)))
  for (const complaint of complaints) warn(complaint)
  return complaints.length > 0 ? UNJUDGED : CLEAN
}

async function readSheets(
  { worksheet, second }: ReviewOptions,
  figures: Figures,
): Promise<ReadWorksheet | { readonly error: string }> {
  const first = await readWorksheetFile(worksheet, figures)
  if ('error' in first) return { error: `${worksheet}: ${first.error}` }
  if (second === undefined) return first
  const other = await readWorksheetFile(second, figures)
  if ('error' in other) return { error: `${second}: ${other.error}` }
  const problems = other.problems.map(({ row, message }) => ({ row, message: `second worksheet: ${message}` }))
  return {
    entries: withSecond(first.entries, other.entries),
    problems: [...first.problems, ...problems],
    otherRules: first.otherRules + other.otherRules,
  }
}

async function writeExamples(
  { disagreements }: Review,
  { examples, includeText, run }: ReviewOptions,
): Promise<readonly string[]> {
  if (examples === undefined) return []
  const keys = new Set(disagreements.map(({ note }) => note))
  const { texts, complaints } = includeText ? await readNoteTexts(run, keys) : { texts: new Map(), complaints: [] }
  const requirements = new Map(shippedPolicies.flatMap((policy) => policy.requirements.map((one) => [one.rule, one])))
  const textOf = (one: Disagreement): string | undefined => {
    const text = texts.get(one.note)
    return text === undefined ? undefined : textAround(text, one.line)
  }
  const written = examplesOf(disagreements, {
    textOf,
    saysOf: (rule, outcome) => {
      const requirement = requirements.get(rule)
      return requirement && saysIn(requirement, outcome)
    },
  })
  return [...complaints, ...write(examples, written)]
}

function writeReplacements({ replacements }: Review, { replace }: ReviewOptions): readonly string[] {
  if (replace === undefined) return []
  return write(replace, `${JSON.stringify({ format: REPLACEMENTS_FORMAT, replacements }, null, 2)}\n`)
}

function write(path: string, text: string): readonly string[] {
  try {
    replaceFile(path, text)
    return []
  } catch (error) {
    return [`${path}: cannot be written (${codeOf(error)})`]
  }
}

function readSettled(path: string): { readonly settled: Settled } | { readonly error: string } {
  if (!existsSync(path)) return { settled: [] }
  const file = readTextFile(path)
  if ('error' in file) return { error: `${path}: ${file.error}` }
  try {
    const { format, replacements } = JSON.parse(file.text) as { format?: unknown; replacements?: unknown }
    if (format === REPLACEMENTS_FORMAT && Array.isArray(replacements)) return { settled: replacements as Settled }
  } catch {
    // JSON.parse quotes what it read.
  }
  return { error: `${path}: is there and holds no replacements of a review; name another file` }
}

// Reasons are words of people who read the notes: they are left out unless words are asked for.
function jsonOf(review: Review, { includeText }: ReviewOptions): string {
  const hidden = new Set(includeText ? [] : ['reason'])
  const told = { ...review, caveats: caveatsOf(review) }
  return `${JSON.stringify(told, (key, value: unknown) => (hidden.has(key) ? undefined : value), 2)}\n`
}
