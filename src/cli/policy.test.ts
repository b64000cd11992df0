// The commands about policies as their users run them: exit codes, places, and nothing of a note in the output.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Run } from '../testing/command.ts'
import { buildCommand, CLI, runCommand } from '../testing/command.ts'

let folder = ''
const at = (name: string): string => join(folder, name)

function notelint(...args: readonly string[]): Run {
  return runCommand('policy-test', args, '', folder, at('data'))
}

beforeAll(async () => {
  await buildCommand('policy-test')
  folder = mkdtempSync(join(tmpdir(), 'notelint-'))
  notelint('policy', 'new', 'ours')
  notelint('policy', 'new', 'more', '--extends', 'chronic-back-pain')
  const ours = readFileSync(at('ours.yaml'), 'utf8')
  writeFileSync(at('failing.yaml'), ours.replace('id: ours', 'id: failing').replace('rated 7/10 today', 'rated badly'))
  writeFileSync(at('wrong.yaml'), ours.replace('level:', 'levle:').replace('status:', 'staus:'))
  writeFileSync(at('wordy.yaml'), ours.replace('Was the pain', 'For the payer: was the pain'))
  writeFileSync(
    at('stricter.yaml'),
    ours.replace('level: warning', 'level: error').replace('fact: pain-score', 'fact: plan'),
  )
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('exit code', () => {
  test.each<readonly [code: number, line: string]>([
    [0, 'policy test'],
    [0, 'policy test ours.yaml more.yaml chronic-back-pain'],
    [1, 'policy test failing.yaml'],
    [2, 'policy test failing.yaml missing.yaml'],
    [2, 'policy test wrong.yaml'],
    [0, 'policy lint'],
    [0, 'policy lint ours.yaml more.yaml'],
    [1, 'policy lint wordy.yaml'],
    [1, 'policy lint wrong.yaml'],
    [2, 'policy lint wordy.yaml missing.yaml'],
    [2, 'policy new ours'],
    [2, 'policy new Ours'],
    [2, 'policy new ../ours'],
    [2, 'policy new chronic-back-pain'],
    [2, 'policy new another --extends chronic-pain'],
    [0, 'policy diff ours.yaml stricter.yaml'],
    [2, 'policy diff ours.yaml missing.yaml'],
    [2, 'policy diff ours.yaml stricter.yaml --on missing.txt'],
    [0, 'policy docs ours.yaml --out pages'],
    [2, 'policy docs missing.yaml --out pages'],
    [2, 'policy'],
    [0, 'explain chronic-back-pain/pain-severity'],
    [2, 'explain pain-sevrity'],
    [0, 'policies M54.50 --on 2026-01-01 --payer Any'],
    [2, 'policies --on today'],
  ])('%i: notelint %s', (code, line) => {
    expect(notelint(...line.split(' ')).code).toBe(code)
  })
})

describe('says', () => {
  test.each<readonly [line: string, said: string]>([
    ['policy test failing.yaml', 'failing.yaml:51:11 failing/pain-rating'],
    ['policy test missing.yaml', 'notelint: missing.yaml:1:1 is not there'],
    ['policy test chronic-bak-pain', 'did you mean "chronic-back-pain"?'],
    ['policy lint wrong.yaml', 'requirements[0].levle: unknown key "levle"; did you mean "level"?'],
    ['policy lint wrong.yaml', 'staus: unknown key "staus"; did you mean "status"?'],
    ['policy lint wordy.yaml', 'requirements[0].question: holds "payer"'],
    ['policy diff ours.yaml stricter.yaml', 'changed: pain-rating (level, condition)'],
    ['policy diff ours.yaml more.yaml', 'removed: pain-rating'],
    ['explain attestation', 'not measured on labelled notes; 3 of its own 3 examples pass'],
    ['explain treatments', 'development notes (30): precision'],
    ['explain tretments', 'did you mean "treatments"?'],
    ['policies M54.50', 'lists diagnosis codes that begin with M54'],
    ['policies E11.9', 'no policy names it'],
  ])('notelint %s: %s', (line, said) => {
    const { out, err } = notelint(...line.split(' '))
    expect(out + err).toContain(said)
  })
})

test('a comparison on notes tells outcomes by id and no text of a note', () => {
  const note = join(CLI, 'note.txt')
  const { out } = notelint('policy', 'diff', 'ours.yaml', 'stricter.yaml', '--on', note, '--format', 'json')
  const { changed, notes } = JSON.parse(out) as { changed: unknown; notes: Readonly<Record<string, unknown>> }
  expect(changed).toEqual([{ id: 'pain-rating', changes: ['level', 'condition'] }])
  expect(notes['read']).toBe(1)
  const words = readFileSync(note, 'utf8').match(/[A-Za-z]{6,}/g) ?? []
  const spoken = new Set(out.match(/[A-Za-z]{6,}/g))
  const own = new Set(['missing', 'partial', 'outcomes', 'applied', 'rating', 'requirement', 'unreadable', 'condition'])
  expect(words.filter((word) => spoken.has(word) && !own.has(word))).toEqual([])
})

test('a page has an anchor for each requirement and its examples', () => {
  notelint('policy', 'docs', 'ours.yaml', '--out', 'pages')
  const page = readFileSync(at('pages/ours.md'), 'utf8')
  expect(page).toContain('<a id="pain-rating"></a>')
  expect(page).toContain('- Met when the note has a fact pain-score.')
  expect(page).toContain('- met: Low back pain for two years, rated 7/10 today.')
})
