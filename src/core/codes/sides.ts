// Sides of sciatica codes: SIDE_MISMATCH against the note, SPECIFICITY_AVAILABLE where the code leaves a known side open.
import type { Span } from '../note/note.ts'
import { documentedSides, knownCodes, namedCode, placesOf, textPlace } from './documented.ts'
import type { CodeCheck, CodeContext, CodeFinding, NotedCode } from './finding.ts'
import type { Entry } from './table.ts'
import { childrenOf } from './table.ts'

/** Codes with a side, or with an unspecified one, against the sides that the note names. */
export const checkSides: CodeCheck = (context) => {
  const codes = knownCodes(context).filter(({ entry }) => / side$/.test(entry.title))
  if (codes.length === 0) return []
  const sides = documentedSides(context)
  return codes.flatMap((code) => {
    if (sides.size === 0) return []
    const coded = sideOf(code.entry)
    if (coded === undefined) return [open(context, code, sides)].flatMap((finding) => finding ?? [])
    const missed = [...sides].filter(([side]) => side !== coded && !alsoCoded(context, code, side))
    if (missed.length === 0) return []
    return [mismatch(code, coded, new Map(missed), sides.has(coded))]
  })
}

const sideOf = ({ title }: Entry): string | undefined => /, (left|right) side$/.exec(title)?.[1]

function alsoCoded(context: CodeContext, { code }: NotedCode, side: string): boolean {
  return knownCodes(context).some(
    (other) => other.code.slice(0, 5) === code.slice(0, 5) && sideOf(other.entry) === side,
  )
}

function open(
  context: CodeContext,
  code: NotedCode & { readonly entry: Entry },
  sides: ReadonlyMap<string, Span>,
): CodeFinding | undefined {
  const finer = childrenOf(code.table, code.code.slice(0, 5)).filter((entry) => sides.has(sideOf(entry) ?? ''))
  if (finer.length === 0 || finer.some((entry) => context.codes.some((other) => other.code === entry.code)))
    return undefined
  const both = sides.size > 1 ? ' Both sides are named; no code says both.' : ''
  const [about] = [...sides.values()]
  return {
    class: 'SPECIFICITY_AVAILABLE',
    check: 'side',
    level: 'info',
    asks: 'coder',
    codes: [code.code],
    message: {
      template: `${namedCode(code.entry)} leaves the side open; the note says "{words}" at {place}.${both} With a side: ${finer.map(namedCode).join(', ')}.`,
      ...(about && { about }),
    },
    question:
      'Does the side that the note names belong to this condition? Otherwise: another condition / unable to determine.',
    places: [...placesOf(code), ...[...sides.values()].map(textPlace)],
    candidates: finer.map((entry) => entry.code),
  }
}

function mismatch(
  code: NotedCode & { readonly entry: Entry },
  coded: string,
  missed: ReadonlyMap<string, Span>,
  named: boolean,
): CodeFinding {
  const [about] = [...missed.values()]
  const also = named ? 'also says' : 'says'
  return {
    class: 'SIDE_MISMATCH',
    check: 'side',
    level: 'warning',
    asks: 'coder',
    codes: [code.code],
    message: {
      template: `${namedCode(code.entry)} says ${coded}; the note ${also} "{words}" at {place}.`,
      ...(about && { about }),
    },
    question: 'Which side holds for this visit? Otherwise: both sides / unable to determine.',
    places: [...placesOf(code), ...[...missed.values()].map(textPlace)],
  }
}
