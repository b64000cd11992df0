// Notes of HL7 v2 messages: MDM gives one a message, ORU one an order; their text lies in OBX segments.
import type { Metadata } from '../../core/note/note.ts'
import { readAttachment } from './attachment.ts'
import { decodeBase64 } from './base64.ts'
import type { ContainedNote, Failure, Unread } from './container.ts'
import { dayOf, known, textOf } from './dates.ts'
import type { Message, Segment } from './hl7.ts'
import { componentOf, plainText, writeText } from './hl7.ts'
import type { Layout } from './layout.ts'
import { addBody, addMark, addText, bodyOf, breakLines, startLayout } from './layout.ts'
import { isSectionCode, isSectionTitle, titleOf } from './loinc.ts'
import { headingMark } from './markup.ts'

/** Types of OBX-2 that hold the text of a note, and those that may stand between its lines. */
const TEXTS: ReadonlySet<string> = new Set(['TX', 'FT', 'ED'])
const LINES: ReadonlySet<string> = new Set(['TX', 'FT', 'ST'])

/** Said of a message without a note. */
export const NO_TEXT = 'holds no text of a note (no OBX of type TX, FT or ED)'

/** What stands around a message. */
export interface MessagePlace {
  /** `message 3`, or '' where it is the only one. */
  readonly inside: string
  readonly name: string
  /** Offset of the message in the decoded container. */
  readonly start: number
}

/** The notes of a message. */
export async function* readMessageNotes(message: Message, place: MessagePlace): AsyncGenerator<ContainedNote | Unread> {
  const { segments, signs } = message
  const header = segments[0]
  const type = componentOf(header, 9, 1, signs)
  const orders = type === 'ORU' ? ordersOf(segments) : [segments]
  const withText = orders.filter((order) => order.some((segment) => TEXTS.has(typeOf(segment))))
  if (withText.length === 0) yield { inside: place.inside, error: NO_TEXT }
  for (const order of withText) {
    const obr = withText.length > 1 ? `order ${order.find(({ name }) => name === 'OBR')?.number ?? 1}` : ''
    const inside = [place.inside, obr].filter((part) => part !== '').join(', ')
    const body = await readOrder(message, order, place.start)
    if ('error' in body) {
      yield { inside, error: body.error }
      continue
    }
    if (body.text.trim() === '') {
      yield { inside, error: 'is empty' }
      continue
    }
    const metadata = metadataOf(message, order)
    const id = metadata.document ?? (componentOf(header, 10, 1, signs) || `${place.name} ${inside}`.trim())
    yield { id, inside, markdown: false, metadata, ...body }
  }
}

const typeOf = ({ name, fields }: Segment): string => (name === 'OBX' ? (fields[2]?.text.trim() ?? '') : '')

/** Each OBR with the segments behind it. */
function ordersOf(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const orders: Segment[][] = []
  for (const segment of segments) {
    if (segment.name === 'OBR') orders.push([])
    orders.at(-1)?.push(segment)
  }
  return orders.length > 0 ? orders : [segments]
}

type Written = Pick<ContainedNote, 'text' | 'origins' | 'warning'>

async function readOrder(message: Message, order: readonly Segment[], start: number): Promise<Written | Failure> {
  const layout = startLayout()
  const warnings: string[] = []
  // Results that are taken back or wrong are no text of the note.
  const rows = order.filter(({ name, fields }) => name === 'OBX' && !/^[DWX]$/.test(fields[11]?.text.trim() ?? ''))
  const hasLines = rows.some((row) => LINES.has(typeOf(row)) && TEXTS.has(typeOf(row)))
  let failure: Failure | undefined
  let group = ''
  for (const row of rows) {
    const type = typeOf(row)
    const isLine = LINES.has(type) && hasLines
    // A document beside the lines is the same note in another format.
    if (!isLine && (type !== 'ED' || hasLines || layout.length > 0)) continue
    const key = `${row.fields[3]?.text ?? ''} ${row.fields[4]?.text ?? ''}`
    if (key !== group) openGroup(layout, message, row, order)
    group = key
    if (isLine) writeLines(layout, message, row, start)
    else {
      const body = await readEncapsulated(message, row)
      if ('error' in body) failure ??= body
      else {
        addBody(layout, body)
        if (body.warning !== undefined) warnings.push(body.warning)
      }
    }
  }
  if (layout.length === 0 && failure !== undefined) return failure
  const [warning] = warnings
  const { text, origins } = bodyOf(layout)
  return { text, origins, ...(warning !== undefined && { warning }) }
}

/** Between groups stands an empty line, and a heading where OBX-3 names a section. */
function openGroup(layout: Layout, { signs }: Message, row: Segment, order: readonly Segment[]): void {
  breakLines(layout, 2)
  const code = componentOf(row, 3, 1, signs)
  const title = componentOf(row, 3, 2, signs)
  const others = order.some((other) => other.name === 'OBX' && other.fields[3]?.text !== row.fields[3]?.text)
  if (!others || !(isSectionCode(code) || isSectionTitle(title))) return
  const titled = titleOf(title, code)
  if (titled === undefined) return
  addMark(layout, headingMark(2))
  addText(layout, titled.heading, `OBX[${row.number}].3`)
  breakLines(layout, 2)
}

function writeLines(layout: Layout, { signs }: Message, row: Segment, start: number): void {
  const field = row.fields[5]
  let at = field?.start ?? 0
  for (const [index, text] of (field?.text ?? '').split(signs.repetition).entries()) {
    if (text.trim() === '' && layout.length > 0) breakLines(layout, 2)
    writeText(layout, text, signs, `OBX[${row.number}].5[${index + 1}]`, start + at)
    breakLines(layout, 1)
    at += text.length + 1
  }
}

/** ED: source, type, subtype, encoding, data. */
async function readEncapsulated({ signs }: Message, row: Segment): ReturnType<typeof readAttachment> {
  const [repetition = ''] = (row.fields[5]?.text ?? '').split(signs.repetition)
  const [, type = '', subtype = '', encoding = '', ...rest] = repetition.split(signs.component)
  const data = plainText(rest[0] ?? '', signs)
  if (data.trim() === '') return { error: 'has an empty document' }
  const isBase64 = /^base ?64$/i.test(encoding.trim())
  const isHex = /^hex$/i.test(encoding.trim())
  const isBroken = isHex && !/^(?:[\da-f]{2}|\s)*$/i.test(data)
  const bytes = isBase64 ? decodeBase64(data) : isHex ? Buffer.from(data.replace(/\s/g, ''), 'hex') : Buffer.from(data)
  if (bytes === undefined || isBroken) return { error: `holds ${isHex ? 'hexadecimal data' : 'base64'} that is broken` }
  return readAttachment(bytes, mediaTypeOf(type.trim(), subtype.trim()), `OBX[${row.number}].5[1].5`)
}

/** `application` and `pdf`, `TEXT` and `RTF`, `Application/rtf`, or only `PDF`. */
function mediaTypeOf(type: string, subtype: string): string | undefined {
  const last = (subtype || type).toLowerCase().split('/').at(-1) ?? ''
  if (/^(?:x-)?(?:rtf|richtext)$/.test(last)) return 'text/rtf'
  if (last === 'pdf') return 'application/pdf'
  if (/html$/.test(last)) return 'text/html'
  if (/xml|cda/.test(last)) return 'text/xml'
  if (/^(?:plain|txt|text|ascii)$/.test(last)) return 'text/plain'
  if (type === '' || /octet-stream/.test(last)) return undefined
  return `${type}/${subtype}`.toLowerCase()
}

function metadataOf({ segments, signs }: Message, order: readonly Segment[]): Metadata {
  const first = (name: string, from = segments): Segment | undefined => from.find((one) => one.name === name)
  const value = (segment: Segment | undefined, field: number, component = 1): string | undefined =>
    textOf(componentOf(segment, field, component, signs))
  const [header, patient, visit, document] = ['MSH', 'PID', 'PV1', 'TXA'].map((name) => first(name))
  const request = first('OBR', order)
  const trigger = value(header, 9, 2) ?? ''
  const nameIn = (segment: Segment | undefined, field: number): string | undefined =>
    textOf([6, 3, 2, 5].map((part) => value(segment, field, part) ?? '').join(' '))
  // OBR-32 has the parts of a name one level lower.
  const [, family = '', given = ''] = (value(request, 32) ?? '').split(signs.subcomponent)
  const interpreter = textOf(`${given} ${family}`)
  const parent = value(document, 13) ?? value(document, 13, 3)
  const codes = segments.filter(({ name }) => name === 'DG1').flatMap((one) => value(one, 3) ?? [])
  const procedures = segments.filter(({ name }) => name === 'PR1').flatMap((one) => value(one, 3) ?? [])
  const isAddendum = trigger === 'T05' || trigger === 'T06'
  const isNew = trigger === 'T09' || trigger === 'T10'
  return known<Metadata>({
    dateOfService:
      dayOf(value(document, 4)) ?? dayOf(value(request, 7)) ?? dayOf(value(visit, 44)) ?? dayOf(value(header, 7)),
    author: nameIn(document, 9) ?? nameIn(document, 5) ?? interpreter ?? nameIn(request, 16),
    noteType: value(document, 2, 2) ?? value(document, 2) ?? value(request, 4, 2) ?? value(request, 4),
    patient: value(patient, 3) ?? value(patient, 2),
    encounter: value(visit, 19),
    clinic: value(visit, 3, 4) ?? value(visit, 3) ?? value(header, 4),
    document: value(document, 12) ?? value(document, 12, 3) ?? value(request, 3) ?? value(request, 2),
    replaces: isNew ? parent : undefined,
    adds: isAddendum ? parent : undefined,
    status: statusOf(trigger, value(document, 17), value(document, 19), value(request, 25)),
    codes: codes.length > 0 ? codes : undefined,
    procedures: procedures.length > 0 ? procedures : undefined,
  })
}

/** Event of the message, TXA-17 completion, TXA-19 availability, OBR-25 (HL7 tables 0271, 0273, 0123). */
function statusOf(trigger: string, completion = '', availability = '', result = ''): Metadata['status'] {
  if (trigger === 'T11' || availability === 'CA' || availability === 'OB' || result === 'X') return 'void'
  if (/^(?:DI|DO|IP|IN|PA)$/.test(completion) || /^[PIRSA]$/.test(result)) return 'draft'
  if (result === 'C' || ((trigger === 'T08' || trigger === 'T07') && completion !== '')) return 'amended'
  return completion === 'AU' || completion === 'LA' || result === 'F' ? 'final' : undefined
}
