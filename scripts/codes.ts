// Compiles rules/codes into src/core/generated/codes.ts: the table packed by category, notes and groups as plain data.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { PackedRow } from '../src/core/codes/pack.ts'
import { packTable } from '../src/core/codes/pack.ts'
import { readCsv } from './csv.ts'

type Row = Readonly<Record<string, string>>

interface Provenance {
  readonly release: Readonly<Record<string, unknown>>
  readonly files: Readonly<Record<string, { readonly sha256: string }>>
}

/** Writes the module of codes. Gives the complaints, as `FILE: message`; where there are any, nothing is written. */
export function compileCodes(root: string = process.cwd()): readonly string[] {
  const folder = join(root, 'rules/codes')
  const complaints: string[] = []
  const { release, files } = parse(readFileSync(join(folder, 'provenance.yaml'), 'utf8')) as Provenance
  const rows = (name: string): readonly Row[] => {
    const bytes = readFileSync(join(folder, name))
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    if (files[name]?.sha256 !== sha256) {
      complaints.push(`rules/codes/${name}: sha256 is ${sha256}, not the one of provenance.yaml`)
    }
    return readCsv(bytes.toString('utf8'))
  }
  const family = rows('back-pain-family.csv').map(packedRow)
  const isPattern = (text: string): boolean => /^(?:any|[A-Z]\d[\dAB][\dA-Z.]*-?(?:[A-Z]\d[\dA-Z.]*)?)$/.test(text)
  const notes = rows('excludes.csv')
  for (const { at = '', target = '' } of notes) {
    if (!isPattern(at) || !isPattern(target)) complaints.push(`rules/codes/excludes.csv: ${at}, ${target}: no pattern`)
  }
  const module = [
    '// Written by `npm run generate` from rules/codes. Do not edit.',
    '',
    constant('release', 'What the table is and how far it reaches.', {
      ...release,
      entries: family.length,
      reportable: family.filter(({ first, last }) => first !== undefined && last === undefined).length,
      sha256: files['back-pain-family.csv']?.sha256 ?? '',
    }),
    constant('family', 'The back-pain family as core/codes/pack.ts packs it.', packTable(family)),
    constant('notes', 'Instructional notes: at, type, target, note, seen.', tableOf(notes)),
    constant('terms', 'Inclusion terms and index entries: code, term, kind, seen.', tableOf(rows('terms.csv'))),
    constant('icd9', 'Beginnings of ICD-9-CM codes: pattern, what.', tableOf(rows('icd9.csv'))),
    constant('groups', 'Groups of codes: group, pattern.', tableOf(rows('groups.csv'))),
    constant('diagnoses', 'Codes of diagnoses: channel, concept, definitive, codes.', tableOf(rows('diagnoses.csv'))),
    constant('details', 'Details: channel, concept, finer, broader, needed.', tableOf(rows('details.csv'))),
    constant('titleWords', 'Words of titles: phrase, axis, value.', tableOf(rows('title-words.csv'))),
  ].join('\n')
  if (complaints.length === 0) writeFileSync(join(root, 'src/core/generated/codes.ts'), module)
  return complaints
}

function packedRow({ code = '', title = '', first_year: first = '', last_year: last = '' }: Row): PackedRow {
  return { code, title, ...(first && { first: Number(first) }), ...(last && { last: Number(last) }) }
}

// One line a row, fields parted by tabs: loads by splitting.
function tableOf(rows: readonly Row[]): string {
  return rows.map((row) => Object.values(row).join('\t')).join('\n')
}

function constant(name: string, comment: string, content: unknown): string {
  return `/** ${comment} */\nexport const ${name} = ${JSON.stringify(content)}\n`
}
