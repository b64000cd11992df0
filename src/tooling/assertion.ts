// Judges the assertion status of marked words in single sentences: npm run --silent assertion < IN.ndjson > OUT.ndjson
// In: one object a line with `id`, `text`, `start`, `end`. Out, in the same order: `id`, `polarity`, `time`,
// `subject`, `certainty`, `cues`. A line that cannot be read: one error, exit code 2, and nothing more is written.
import { readFileSync } from 'node:fs'
import { assessSentence } from '../core/language/assertion.ts'
import { statusLabels } from './assertion-labels.ts'

interface Row {
  readonly id: unknown
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What is wrong with a line, in words that do not quote it; undefined when it is a row. */
function complaintAbout(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'is not an object'
  const { id, text, start, end } = value as Record<string, unknown>
  if (typeof id !== 'string' && typeof id !== 'number') return 'has no "id" (a string or a number)'
  if (typeof text !== 'string') return 'has no "text" (a string)'
  if (!Number.isInteger(start) || !Number.isInteger(end)) return 'has no "start" and "end" (whole numbers)'
  const [from, to] = [start as number, end as number]
  return from < 0 || to <= from || to > text.length
    ? 'marks no words: "start" and "end" lie outside its text'
    : undefined
}

function rowOf(line: string): Row | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    // The parser's own message quotes the line, and notes are private.
    return 'is not JSON'
  }
  return complaintAbout(value) ?? (value as Row)
}

const judged: string[] = []
const lines = readFileSync(0, 'utf8').split('\n')
for (const [index, line] of lines.entries()) {
  if (line.trim() === '') continue
  const row = rowOf(line)
  if (typeof row === 'string') {
    process.stderr.write(`assertion: line ${index + 1} ${row}\n`)
    process.exit(2)
  }
  const assertion = assessSentence(row.text, row.start, row.end)
  const { certainty, cues } = assertion
  judged.push(JSON.stringify({ id: row.id, ...statusLabels(assertion), certainty, cues }))
}
if (judged.length > 0) process.stdout.write(`${judged.join('\n')}\n`)
