// npm run bench [-- --json]: how fast notes are read, their facts found and their gaps reported, beside compromise.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import nlp from 'compromise'
import { extractFacts } from '../core/facts/extract.ts'
import { findTopic } from '../core/facts/topic.ts'
import { assessSentence } from '../core/language/assertion.ts'
import { readNote } from '../core/language/read-note.ts'
import { lint } from '../core/lint.ts'
import type { Policy } from '../core/policy/policy.ts'
import { defaultPolicies } from '../core/policy/shipped.ts'
import { textOfNote } from '../core/report/text.ts'
import { loadPolicies } from '../node/load-policies.ts'
import { coldStart, peakMemory } from './child-runs.ts'

interface Text {
  readonly id: string
  readonly text: string
  readonly markdown: boolean
}

const SHARED = '../shared'
const CORPUS = `${SHARED}/corpus/notes.ndjson`
const WARM_UP = 20

type Figures = Record<string, number | string>

const figures: Figures = {}

/** Milliseconds that one round over all texts takes. */
function timeOf(texts: readonly Text[], work: (text: Text) => unknown): number {
  const begin = performance.now()
  for (const text of texts) work(text)
  return performance.now() - begin
}

const read = ({ text, markdown }: Text) => readNote(text, { markdown })

function check(text: Text, policies: readonly Policy[] = defaultPolicies): string {
  const note = read(text)
  return textOfNote({ id: text.id, path: text.id, note, result: lint(note, policies) })
}

function facts(text: Text): unknown {
  const note = read(text)
  return extractFacts(note, findTopic(note))
}

/**
 * Notes a second of reading, of facts with reading, and of check with both; the best of three rounds after
 * warm-up; then compromise over the same texts, once, and how many times as fast facts and check are.
 */
function measure(name: string, texts: readonly Text[]): void {
  for (const text of texts.slice(0, WARM_UP)) check(text)
  const rate = (work: (text: Text) => unknown): number => {
    const rounds = [1, 2, 3].map(() => timeOf(texts, work))
    return Math.round((1000 * texts.length) / Math.min(...rounds))
  }
  figures[`${name}: notes`] = texts.length
  figures[`${name}: reading, notes/s`] = rate(read)
  const found = rate(facts)
  figures[`${name}: facts, notes/s`] = found
  const checked = rate((text) => check(text))
  figures[`${name}: check, notes/s`] = checked
  for (const { text } of texts.slice(0, WARM_UP)) nlp(text)
  const own = (1000 * texts.length) / timeOf(texts, ({ text }) => nlp(text))
  figures[`${name}: compromise nlp(text), notes/s`] = Math.round(own)
  figures[`${name}: facts against compromise, times`] = Number((found / own).toFixed(1))
  figures[`${name}: check against compromise, times`] = Number((checked / own).toFixed(1))
}

/**
 * What every shipped policy costs beside one: notes a second of check with each, in rounds by turns so that neither has
 * the warmer machine, and the share of the rate that is lost.
 */
function allPolicies(name: string, texts: readonly Text[]): void {
  const rate = (policies: readonly Policy[]): number =>
    (1000 * texts.length) / timeOf(texts, (text) => check(text, policies))
  const all = loadPolicies(['all'])
  for (const text of texts.slice(0, WARM_UP)) check(text, all)
  const rounds = Array.from({ length: 7 }, () => ({ one: rate(defaultPolicies), all: rate(all) }))
  const one = Math.max(...rounds.map((round) => round.one))
  const every = Math.max(...rounds.map((round) => round.all))
  figures[`${name}: check with one policy, notes/s`] = Math.round(one)
  figures[`${name}: check with all ${all.length} policies, notes/s`] = Math.round(every)
  figures[`${name}: lost to all policies, %`] = Number((100 * (1 - every / one)).toFixed(1))
}

function slowest(texts: readonly Text[]): void {
  let worst = 0
  let id = ''
  for (const [index, text] of texts.entries()) {
    const took = timeOf([text], (one) => check(one))
    if (index < WARM_UP || took <= worst) continue
    worst = took
    id = text.id
  }
  figures['corpus: slowest note after 20, ms'] = `${worst.toFixed(2)} (${id})`
}

function developmentNotes(folder: string): readonly Text[] {
  return readdirSync(folder).map((name) => ({
    id: name,
    text: readFileSync(`${folder}/${name}`, 'utf8'),
    markdown: name.endsWith('.md'),
  }))
}

function assertions(path: string): void {
  const rows = linesOf<{ text: string; start: number; end: number }>(path)
  const round = (): void => {
    for (const { text, start, end } of rows) assessSentence(text, start, end)
  }
  round()
  const begin = performance.now()
  let rounds = 0
  for (; performance.now() - begin < 1000; rounds += 1) round()
  figures['assertion: sentences/s'] = Math.round((1000 * rounds * rows.length) / (performance.now() - begin))
}

function linesOf<T>(path: string): T[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T)
}

if (existsSync(CORPUS)) {
  const corpus = linesOf<{ id: string; text: string }>(CORPUS).map((row) => ({ ...row, markdown: false }))
  // First, while no code is warm but for the notes before: a slow note must not hide behind a second reading.
  slowest(corpus)
  measure('corpus', corpus)
  for (const name of ['dev', 'modern-dev']) {
    const folder = `${SHARED}/eval/${name}`
    if (!existsSync(folder)) continue
    measure(name, developmentNotes(folder))
    allPolicies(name, developmentNotes(folder))
  }
  const sentences = `${SHARED}/eval/assertion/dev.ndjson`
  if (existsSync(sentences)) assertions(sentences)
  figures['peak memory of check --ndjson over the corpus, MB'] = peakMemory(['check', '--ndjson', CORPUS])
} else {
  console.error('../shared is not there: nothing is measured over its notes')
}
figures['cold start of check on one note, median of 5, ms'] = coldStart()

if (process.argv.includes('--json')) console.log(JSON.stringify(figures, null, 2))
else for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(56)} ${value}`)
