// The one view that every output prints from: gaps and findings about codes as rows of the same shape.
import type { CodeFinding, Validity } from '../codes/finding.ts'
import { INTRACTABLE } from '../codes/intractable.ts'
import type { Note, Span } from '../note/note.ts'
import type { Outcome, PolicyResult, Result, Said } from '../policy/outcome.ts'
import { gapsOf, questionOf } from '../policy/outcome.ts'
import type { Policy } from '../policy/policy.ts'
import { shippedPolicy } from '../policy/shipped.ts'
import { CODE_CLASSES } from './code-classes.ts'
import type { Finding, Piece, Region, Saying } from './finding.ts'
import type { Lines } from './lines.ts'
import { linesOf, placeText } from './lines.ts'
import type { NotedResult } from './noted.ts'
import { fill, MASK, placeOf, wordsIn } from './noted.ts'

/** What one policy says of a note. */
export interface PolicyView {
  readonly policy: Policy
  /** Why it does not speak to the note. */
  readonly notApplied?: string
  /** Gaps in order of consequence, those set aside included, folded ones left out; made when they are asked for. */
  readonly gaps: readonly Finding[]
  /** Gaps that count, as they were judged. */
  readonly open: readonly Outcome[]
  readonly findingOf: (gap: Outcome) => Finding
  readonly outcomes: readonly Outcome[]
}

/** A judged note as outputs see it. */
export interface NoteView {
  readonly id: string
  readonly path: string
  readonly result: Result
  readonly lines: Lines
  readonly policies: readonly PolicyView[]
  readonly codes: readonly Finding[]
  /** Gaps of all policies, then findings about codes; those set aside included. */
  readonly findings: readonly Finding[]
  /** Whether the codes could be judged by a day; without the day itself where words are masked. */
  readonly validity?: Validity
  readonly pieceOf: (span: Span & { readonly kind: string }) => Piece
}

/** What decides how a view is made. */
export interface ViewOptions {
  readonly masked: boolean
  readonly docs?: string
}

interface Maker extends ViewOptions {
  readonly noted: NotedResult
  readonly note: Note
  readonly lines: Lines
  readonly regions: Map<number, Region>
}

/** The view of a judged note. */
export function viewOf(noted: NotedResult, options: ViewOptions): NoteView {
  const { id, path, note, result } = noted
  const maker: Maker = { ...options, noted, note, lines: linesOf(note.text), regions: new Map() }
  const policies = result.policies.map((each) => policyView(each, maker))
  const codes = result.codes.findings.map((finding) => codeFinding(finding, maker))
  return {
    id,
    path,
    result,
    lines: maker.lines,
    policies,
    codes,
    get findings() {
      return [...policies.flatMap(({ gaps }) => gaps), ...codes]
    },
    ...(result.codes.validity && { validity: validityOf(result.codes.validity, options.masked) }),
    pieceOf: (span) => pieceOf(span, maker),
  }
}

function validityOf(validity: Validity, masked: boolean): Validity {
  const { on } = validity
  if (!masked || on === undefined) return validity
  return validity.judged
    ? { judged: true, on: MASK }
    : { judged: false, why: validity.why.replaceAll(on, MASK), on: MASK }
}

function policyView(each: PolicyResult, maker: Maker): PolicyView {
  const { policy, notApplied, outcomes } = each
  const { result, suppressed } = maker.noted
  const gaps = gapsOf({ policies: [each], folded: result.folded })
  const findingOf = (gap: Outcome): Finding => gapFinding(gap, policy, maker)
  let made: readonly Finding[] | undefined
  const view = {
    policy,
    get gaps() {
      made ??= gaps.map(findingOf)
      return made
    },
    open: suppressed ? gaps.filter((gap) => !suppressed.has(gap)) : gaps,
    findingOf,
    outcomes,
  }
  const reason = notApplied && fill(notApplied, maker.note, maker.lines, maker.masked)
  return reason === undefined ? view : Object.assign(view, { notApplied: reason })
}

// Texts and places are worked out when they are asked for: most forms show the first gaps of a policy only.
function gapFinding(gap: Outcome, policy: Policy, maker: Maker): Finding {
  const { requirement, evidence, message = { template: '' }, nearMisses, searched, status } = gap
  const { rule, id, title, level } = requirement
  const finding: Finding = {
    kind: 'gap',
    rule,
    id,
    title,
    level,
    status,
    messageId: messageIdOf(message, rule),
    template: message.template,
    get message() {
      return fill(message, maker.note, maker.lines, maker.masked)
    },
    get data() {
      return dataOf(message, maker)
    },
    question: questionOf(gap),
    asks: 'clinician',
    get place() {
      return regionOf(placeOf(gap), maker)
    },
    get evidence() {
      return evidence.map((span) => pieceOf(span, maker))
    },
    get nearMisses() {
      return nearMisses.map((near) => ({
        ...sayingOf(near, rule, maker),
        ...(near.about && { at: wordedRegion(near.about, maker) }),
      }))
    },
    searched,
  }
  // A policy of the user's own has a page only where the configuration says where pages stand.
  const page = maker.docs !== undefined || shippedPolicy(policy.id) ? { page: pageOf(policy.id, id, maker.docs) } : {}
  return Object.assign(finding, page, markOf(gap, maker))
}

function codeFinding(finding: CodeFinding, maker: Maker): Finding {
  const { check, level, message, question, asks, places, codes, candidates, elements } = finding
  const [at] = places
  const rule = `codes/${check}`
  const folded = check === INTRACTABLE ? maker.noted.result.folded : undefined
  return {
    kind: 'code',
    rule,
    id: check,
    title: CODE_CLASSES[finding.class].title,
    level,
    status: finding.class,
    ...sayingOf({ id: 'found', ...withoutDay(message, maker) }, rule, maker),
    question,
    asks,
    ...(at && { place: regionOf(at, maker) }),
    evidence: places.map(({ role, start, end }) => pieceOf({ kind: role, start, end }, maker)),
    nearMisses: [],
    searched: [],
    ...markOf(finding, maker),
    code: {
      codes,
      ...(candidates && { candidates }),
      ...(elements && {
        elements: elements.map(({ name, present, state, places: found }) => ({
          name,
          present,
          state,
          places: found.map((span) => wordedRegion(span, maker)),
        })),
      }),
      ...(folded && {
        folded: folded.map(({ requirement, status }) => ({ requirement: requirement.id, status })),
      }),
    },
  }
}

// A day of service is no word of a message, but it says as much about a patient as one.
function withoutDay(message: Said, { masked, noted }: Maker): Said {
  const on = noted.result.codes.validity?.on
  const { template } = message
  if (!masked || on === undefined) return message
  return { ...message, template: template.replaceAll(`the day of service is ${on}`, `the day of service is ${MASK}`) }
}

function sayingOf(said: Said, rule: string, maker: Maker): Saying {
  return {
    messageId: messageIdOf(said, rule),
    template: said.template,
    message: fill(said, maker.note, maker.lines, maker.masked),
    data: dataOf(said, maker),
  }
}

const messageIdOf = ({ id = 'message' }: Said, rule: string): string => `${rule}.${id}`

function dataOf({ about }: Said, { note, lines, masked }: Maker): Saying['data'] {
  return about ? { ...(!masked && { words: wordsIn(note, about) }), place: placeText(lines(about.start)) } : {}
}

// The reason of an inline waiver stands in the note.
function markOf(of: Outcome | CodeFinding, { noted, masked }: Maker): Pick<Finding, 'key' | 'suppression'> {
  const key = noted.keys?.get(of)
  const found = noted.suppressed?.get(of)
  const hidden = masked && found?.by === 'inline-waiver' && found.reason !== undefined
  return {
    ...(key !== undefined && { key }),
    ...(found && { suppression: hidden ? { ...found, reason: MASK } : found }),
  }
}

function pageOf(policy: string, id: string, docs: string | undefined): string {
  const base = docs === undefined ? 'docs' : docs.replace(/\/+$/, '')
  return `${base}/policies/${policy}.md#${id}`
}

function pieceOf({ kind, ...span }: Span & { readonly kind: string }, maker: Maker): Piece {
  return { kind, ...wordedRegion(span, maker) }
}

function wordedRegion(span: Span, maker: Maker): Region & { readonly text?: string } {
  const { note, masked } = maker
  const { line, column, endLine, endColumn, start, end } = regionOf(span, maker)
  const region = { line, column, endLine, endColumn, start, end }
  return masked ? region : { ...region, text: wordsIn(note, span) }
}

// Policies share their evidence: each place is looked up once a note.
function regionOf({ start, end }: Span, { lines, regions }: Maker): Region {
  const key = start * 0x1000000 + end
  let region = regions.get(key)
  if (region === undefined) {
    const { line, column } = lines(start)
    const to = lines(end)
    region = { line, column, endLine: to.line, endColumn: to.column, start, end }
    regions.set(key, region)
  }
  return region
}
