// Every sentence by which a reader refuses an input has a code: the sentences are taken from the sources themselves.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { errorCode } from './error-codes.ts'

const FOLDER = 'src/node/containers'
const FILES = [
  ...readdirSync(FOLDER).map((name) => `${FOLDER}/${name}`),
  ...['decode', 'input-paths', 'ndjson', 'note-paths', 'read-files'].map((name) => `src/node/${name}.ts`),
].filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.endsWith('error-codes.ts'))

/** Sentences that are no errors: warnings, and parts of what `packageMissing` puts together. */
const OTHERS: ReadonlySet<string> = new Set([
  'is not UTF-8; read as windows-1252',
  'is not valid UTF-8 though marked so; broken bytes were replaced',
  'is a PDF',
  'is a Parquet file',
])

const BEGINNINGS = /^(?:is|has|holds|cannot|unpacks|nests|belongs|begins|matches|line 7 7) /

/** Texts in quotes of a source, with 7 for what is filled in; comments left out. */
function sentencesOf(path: string): string[] {
  const source = readFileSync(path, 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '')
  const texts = [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)].map((m) => m[1] ?? m[2] ?? '')
  return texts.map((text) => text.replace(/\$\{[^}]*\}/g, '7')).filter((text) => BEGINNINGS.test(text))
}

const sentences = [...new Set(FILES.flatMap(sentencesOf))].filter((text) => !OTHERS.has(text))

describe('a code', () => {
  test('is there for every sentence of the readers', () => {
    // Fewer would mean that the sources are no longer read rightly.
    expect(sentences.length).toBeGreaterThan(70)
    expect(sentences).toContain('holds 7 that is broken')
    const filled = sentences.map((text) =>
      text.replace('holds 7', 'holds base64').replace('line 7 7', 'line 7 is longer'),
    )
    expect(filled.filter((text) => errorCode(text) === 'E_INPUT')).toEqual([])
  })

  test.each([
    ['is empty', 'E_EMPTY'],
    ['cannot be read (EACCES)', 'E_READ'],
    ['is larger than 256 MiB, too large to be read at once', 'E_TOO_LARGE'],
    ['line 12 is longer than 64 MiB', 'E_TOO_LARGE'],
    ['unpacks to more than 2048 MiB; refused', 'E_TOO_LARGE'],
    ['unpacks to more than its zip archive says; refused', 'E_BROKEN'],
    ['is a PDF; to read it, run: npm install pdfjs-dist@5', 'E_PACKAGE'],
    ['is a PDF without text (scanned images?); it cannot be read', 'E_SCANNED'],
    ['is a PDF with a password', 'E_LOCKED'],
    ['is a Parquet file packed with gzip; unpack it first', 'E_KIND'],
    ['is not a readable Parquet file, or is cut off', 'E_BROKEN'],
    ['is an archive without files', 'E_EMPTY'],
    ['is an archive, but no DOCX file', 'E_KIND'],
    ['is not JSON, or is cut off', 'E_JSON'],
    ['is JSON, but neither FHIR nor a note a line as {"id", "text"}', 'E_KIND'],
    ['has no "id"', 'E_NO_ID'],
    ['has no id', 'E_NO_ID'],
    ['has an empty "text"', 'E_EMPTY'],
    ['has a binary "text" (it holds NUL)', 'E_BINARY'],
    ['has no column "is empty"; it has A, B', 'E_COLUMNS'],
    ['holds no note (no DocumentReference, Composition or DiagnosticReport)', 'E_NO_NOTE'],
    ['holds no text of a note (no OBX of type TX, FT or ED)', 'E_NO_NOTE'],
    ['has a body without text', 'E_NO_TEXT'],
    ['has 3 cells, not 4', 'E_ROW'],
    ['has no name', 'E_INPUT'],
  ])('of %j is %s', (sentence, code) => {
    expect(errorCode(sentence)).toBe(code)
  })
})
