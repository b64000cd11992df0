// What the note itself says, as the checks ask for it: mentions that count, regions of the pain, sides of the leg pain.
import { standsIn } from '../facts/sentence-place.ts'
import { assess } from '../language/assertion.ts'
import { clauseAround } from '../language/clauses.ts'
import type { Mention, Note, SectionName, Span } from '../note/note.ts'
import type { CodeContext, CodePlace, NotedCode } from './finding.ts'
import { isVerbatim } from './title-meaning.ts'

const SILENT: ReadonlySet<SectionName> = new Set([
  'family-history',
  'instructions',
  'consent',
  'goals',
  'allergies',
  'administrative',
  'signature',
])
const LOOKED_AT: ReadonlySet<SectionName> = new Set(['examination', 'imaging', 'results', 'procedure', 'vitals'])

/** How a mention stands: stated, stated as possible, denied; undefined where it is of no account here. */
export type Standing = 'stated' | 'possible' | 'denied' | undefined

/** How a mention stands in the note. Official titles beside their codes are labels, not statements. */
export function standingOf(context: CodeContext, mention: Mention): Standing {
  const { note } = context
  if (standsIn(note, mention.sentence, SILENT) || isLabel(context, mention)) return undefined
  const { polarity, time, subject, certainty } = assess(note, mention.sentence, mention.from, mention.to)
  if (subject !== 'patient' || time === 'hypothetical' || time === 'planned') return undefined
  if (polarity === 'negated') return 'denied'
  return certainty === 'possible' ? 'possible' : 'stated'
}

/** Whether a span lies in words that repeat a code's official title exactly. */
export function isLabel({ note, codes }: CodeContext, { start, end }: Span): boolean {
  return codes.some(
    ({ title, entry }) =>
      title !== undefined &&
      entry !== undefined &&
      title.start <= start &&
      end <= title.end &&
      isVerbatim(note.text.slice(title.start, title.end), entry.title),
  )
}

/** Mentions of a concept that the note states for certain; with `wide`, in findings of examination and imaging too. */
export function statedMentions(context: CodeContext, channel: string, concept: string): readonly Mention[] {
  return (context.note.mentions[channel] ?? []).filter(
    (mention) => mention.concept.id === concept && standingOf(context, mention) === 'stated',
  )
}

/** Regions of the spine by concept of the site vocabulary. */
const SITES: Readonly<Record<string, readonly string[]>> = {
  'low-back': ['lumbar'],
  'mid-back': ['thoracic'],
  'upper-back': ['thoracic', 'cervical'],
  neck: ['cervical'],
  sacrum: ['sacral', 'lumbar'],
  coccyx: ['sacral'],
}
const LEVELS: Readonly<Record<string, string>> = {
  l: 'lumbar',
  t: 'thoracic',
  d: 'thoracic',
  c: 'cervical',
  s: 'sacral',
}

/** A region that the note names for the pain, with where. */
export interface Placed extends Span {
  readonly regions: readonly string[]
}

/**
 * Regions of the spine that the note names, denials left out. `findings` adds those of examination and imaging, which
 * place a disorder but not a pain.
 */
export function documentedRegions(context: CodeContext, findings: boolean): readonly Placed[] {
  const { note } = context
  const named = [...(note.mentions['spinal-pain'] ?? []), ...(note.mentions['site'] ?? [])]
  return named.flatMap((mention) => {
    const regions = regionsOf(note, mention)
    if (regions.length === 0 || (!findings && standsIn(note, mention.sentence, LOOKED_AT))) return []
    const standing = standingOf(context, mention)
    return standing === 'stated' || standing === 'possible' ? [{ regions, start: mention.start, end: mention.end }] : []
  })
}

function regionsOf(note: Note, { concept, from }: Mention): readonly string[] {
  const first = note.words.forms[from] ?? ''
  if (concept.id === 'spinal-level') return [LEVELS[first[0] ?? ''] ?? ''].filter(Boolean)
  if (concept.channel === 'site')
    return first.startsWith('thoraco') ? ['thoracic', 'lumbar'] : (SITES[concept.id] ?? [])
  // "Dorsalgia" is pain of the back anywhere.
  const region = concept['region'] ?? ''
  return region === 'spine' || first.startsWith('dorsal') ? [] : [region]
}

const SIDES: Readonly<Record<string, readonly string[]>> = {
  left: ['left'],
  lt: ['left'],
  right: ['right'],
  rt: ['right'],
  bilateral: ['left', 'right'],
  bilaterally: ['left', 'right'],
  both: ['left', 'right'],
}

/** Sides that the note names for pain into the leg, each with its first place. */
export function documentedSides(context: CodeContext): ReadonlyMap<string, Span> {
  const { note } = context
  const found = new Map<string, Span>()
  const radicular = (note.mentions['site'] ?? []).filter(({ concept }) => concept['region'] === 'radicular')
  const named = [...(note.mentions['spinal-pain'] ?? []), ...(note.mentions['diagnosis'] ?? [])].filter(({ concept }) =>
    ['sciatica', 'radiculopathy'].includes(concept.id),
  )
  for (const mention of [...named, ...radicular]) {
    if (standsIn(note, mention.sentence, LOOKED_AT) || standingOf(context, mention) !== 'stated') continue
    const clause = clauseAround(note, mention.sentence, mention.from)
    for (let word = clause.from; word < clause.to; word += 1) {
      const sides = SIDES[note.words.forms[word] ?? ''] ?? []
      const span = { start: note.words.starts[word] as number, end: note.words.ends[word] as number }
      if (isLabel(context, span)) continue
      for (const side of sides) if (!found.has(side)) found.set(side, span)
    }
  }
  return found
}

/** Where a code stands in the text, as places of a finding; none for a code given beside the note. */
export function placesOf(...codes: readonly NotedCode[]): readonly CodePlace[] {
  return codes.flatMap(({ span }) => (span ? [{ ...span, role: 'code' as const }] : []))
}

/** A place in the text that is no code. */
export const textPlace = ({ start, end }: Span): CodePlace => ({ start, end, role: 'text' })

/** Codes that checks can speak about: ICD-10-CM, with an entry in a table. */
export function knownCodes({ codes }: CodeContext): readonly (NotedCode & Required<Pick<NotedCode, 'entry'>>)[] {
  return codes.filter((code): code is NotedCode & Required<Pick<NotedCode, 'entry'>> => code.entry !== undefined)
}

/** `M54.50 (Low back pain, unspecified)` for a list of codes. */
export function namedCode({ code, title }: { readonly code: string; readonly title: string }): string {
  return `${code} (${title})`
}
