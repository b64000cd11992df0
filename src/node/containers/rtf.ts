// RTF to text: groups, escapes, paragraphs and rows of tables; one walk over the text, no recursion.
import { decodeNamed } from './charsets.ts'
import type { Body, Failure } from './container.ts'
import type { Layout } from './layout.ts'
import { addBreak, addMark, addText, bodyOf, breakLines, CELL_BORDER, startLayout } from './layout.ts'
import { DEEPEST_NESTING, TOO_DEEP } from './limits.ts'

/** What a group sets and its end takes back. */
interface Group {
  /** A destination that is no text of the document. */
  skipped: boolean
  hidden: boolean
  /** Characters that stand for an escaped one in old readers. */
  fallback: number
}

interface Walk {
  readonly source: string
  readonly path: string | undefined
  readonly layout: Layout
  readonly groups: Group[]
  group: Group
  at: number
  /** Characters still to pass over behind `\uN`. */
  pass: number
  bytes: number[]
  bytesStart: number
  codePage: string
  paragraph: number
  /** Cells of a row that ended; their borders wait for the next text. */
  borders: number
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Destinations of the RTF specification 1.9.1 that hold no text of the body. */
const SKIPPED = list(
  'author bkmkend bkmkstart category colorschememapping colortbl comment company creatim datafield datastore doccomm ' +
    'falt fldinst fonttbl footer footerf footerl footerr header headerf headerl headerr info keywords latentstyles ' +
    'listoverridetable listtable manager nonshppict object objdata operator pgdsctbl pict private revtbl rsidtbl ' +
    'stylesheet subject template themedata title xe tc xmlnstbl pntxta pntxtb',
)
/** Destinations marked as ones that may be passed over, but which hold text or its bullets. */
const KEPT = list('listtext pntext shptxt')
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
}
const WORD = /\\([a-z]{1,32})(-?\d{1,10})? ?/iy
const PLAIN = /[^\\{}\r\n]+/y

/** The text of an RTF document. `path` names its pieces; without it they are `paragraph N` with places in `source`. */
export function readRtf(source: string, path?: string): Body | Failure {
  const group = { skipped: false, hidden: false, fallback: 1 }
  const walk: Walk = {
    source,
    path,
    layout: startLayout(),
    groups: [],
    group,
    at: Math.max(0, source.indexOf('{\\rtf')),
    pass: 0,
    bytes: [],
    bytesStart: 0,
    codePage: 'windows-1252',
    paragraph: 1,
    borders: 0,
  }
  let ended = false
  while (walk.at < source.length && !ended) {
    const code = source.charCodeAt(walk.at)
    if (code === 92) readEscape(walk)
    else if (code === 123) {
      flushBytes(walk)
      if (walk.groups.length > DEEPEST_NESTING) return { error: TOO_DEEP }
      walk.groups.push(walk.group)
      walk.group = { ...walk.group }
      walk.at += 1
    } else if (code === 125) {
      flushBytes(walk)
      walk.group = walk.groups.pop() ?? walk.group
      walk.at += 1
      ended = walk.groups.length === 0
    } else if (code === 13 || code === 10) walk.at += 1
    else readPlain(walk)
  }
  flushBytes(walk)
  if (!ended) return { error: 'is cut off: a group of the RTF is not closed' }
  return bodyOf(walk.layout)
}

function readPlain(walk: Walk): void {
  PLAIN.lastIndex = walk.at
  const [run = ''] = PLAIN.exec(walk.source) ?? []
  const passed = Math.min(walk.pass, run.length)
  walk.pass -= passed
  write(walk, run.slice(passed), walk.at + passed, false)
  walk.at += run.length
}

function readEscape(walk: Walk): void {
  const { source, at } = walk
  WORD.lastIndex = at
  const match = WORD.exec(source)
  if (match !== null) {
    const [whole, word = '', number] = match
    walk.at += whole.length
    if (word !== 'u') flushBytes(walk)
    readWord(walk, word, number === undefined ? undefined : Number(number), at)
    return
  }
  const sign = source[at + 1] ?? ''
  if (sign === "'") {
    walk.at += 4
    if (walk.pass > 0) walk.pass -= 1
    else addByte(walk, Number.parseInt(source.slice(at + 2, at + 4), 16), at)
    return
  }
  walk.at += 2
  if (sign === '*') readStar(walk)
  else if (sign === '\n' || sign === '\r') endParagraph(walk)
  else if (sign === '\\' || sign === '{' || sign === '}') writeOne(walk, sign, at + 1)
  else if (sign === '~') writeOne(walk, ' ', at)
  else if (sign === '_') writeOne(walk, '-', at)
}

/** `\*` marks a destination that readers may pass over; nearly all hold no text. */
function readStar(walk: Walk): void {
  WORD.lastIndex = walk.at
  const [, word = ''] = WORD.exec(walk.source) ?? []
  if (!KEPT.has(word)) walk.group.skipped = true
}

function readWord(walk: Walk, word: string, number: number | undefined, at: number): void {
  const { group, layout } = walk
  const character = CHARACTERS[word]
  if (character !== undefined) writeOne(walk, character, at)
  else if (word === 'u') readUnicode(walk, number ?? 0, at)
  else if (word === 'uc') group.fallback = Math.max(0, number ?? 1)
  else if (word === 'bin') walk.at += Math.max(0, number ?? 0)
  else if (word === 'ansicpg') walk.codePage = codePageOf(number ?? 1252)
  else if (word === 'v' || word === 'deleted' || word === 'strike' || word === 'striked') group.hidden = number !== 0
  else if (word === 'plain') group.hidden = false
  else if (SKIPPED.has(word)) group.skipped = true
  else if (group.skipped) return
  else if (word === 'par' || word === 'sect' || word === 'page') endParagraph(walk)
  else if (word === 'line') addBreak(layout)
  else if (word === 'cell' || word === 'nestcell') walk.borders += 1
  else if (word === 'row' || word === 'nestrow') {
    walk.borders = 0
    walk.paragraph += 1
    breakLines(layout, 1)
  }
}

function endParagraph(walk: Walk): void {
  flushBytes(walk)
  if (walk.group.skipped) return
  walk.paragraph += 1
  addBreak(walk.layout)
}

function readUnicode(walk: Walk, number: number, at: number): void {
  flushBytes(walk)
  write(walk, String.fromCharCode(number < 0 ? number + 65536 : number), at)
  walk.pass = walk.group.fallback
}

function writeOne(walk: Walk, character: string, at: number): void {
  flushBytes(walk)
  if (walk.pass > 0) walk.pass -= 1
  else write(walk, character, at)
}

function addByte(walk: Walk, byte: number, at: number): void {
  if (Number.isNaN(byte)) return
  if (walk.bytes.length === 0) walk.bytesStart = at
  walk.bytes.push(byte)
}

/** Bytes in a row are decoded together: code pages of East Asia take two for one character. */
function flushBytes(walk: Walk): void {
  if (walk.bytes.length === 0) return
  const text = decodeNamed(new Uint8Array(walk.bytes), walk.codePage)
  walk.bytes = []
  write(walk, text, walk.bytesStart)
}

function write(walk: Walk, text: string, at: number, escaped = true): void {
  if (text === '' || walk.group.skipped || walk.group.hidden || text === '\0') return
  flushBytes(walk)
  const { layout, path } = walk
  while (walk.borders > 0) {
    walk.borders -= 1
    addMark(layout, CELL_BORDER)
  }
  addText(layout, text, path ?? `paragraph ${walk.paragraph}`, path === undefined ? at : undefined, escaped)
}

const LABELS: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
}

function codePageOf(number: number): string {
  return LABELS[number] ?? (number >= 1250 && number <= 1258 ? `windows-${number}` : 'windows-1252')
}
