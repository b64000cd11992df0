// Codes found in text, and every check with the note that it speaks of.

import { describe, expect, test } from '@jest/globals'
import { readNote } from '../language/read-note.ts'
import { lint } from '../lint.ts'
import { gapsOf } from '../policy/outcome.ts'
import { defaultPolicies } from '../policy/shipped.ts'
import { noteEntry } from '../report/json.ts'
import { addNote, NOTHING } from '../report/noted.ts'
import { textOfNote } from '../report/text.ts'
import type { CodeFinding, CodeReport } from './finding.ts'

const DAY = '2026-11-01'

interface Given {
  readonly codes?: readonly string[]
  readonly on?: string | undefined
  readonly markdown?: boolean
}

function linted(text: string, { codes = [], on = DAY, markdown = false }: Given = {}) {
  const note = readNote(text, { markdown, metadata: { codes, ...(on && { dateOfService: on }) } })
  return { note, result: lint(note, defaultPolicies) }
}

const report = (text: string, given: Given = {}): CodeReport => linted(text, given).result.codes
const findings = (text: string, codes: readonly string[] = [], on: string | undefined = DAY): readonly CodeFinding[] =>
  report(text, { codes, on: on as string }).findings
const classes = (text: string, codes: readonly string[] = []): readonly string[] =>
  findings(text, codes).map((finding) => finding.class)

describe('codes in text', () => {
  test.each<readonly [text: string, codes: readonly string[]]>([
    ['Low back pain (M54.50)', ['M54.50']],
    ['Low back pain M5450, G8929', ['M54.50', 'G89.29']],
    ['DX: m54.6', ['M54.6']],
    ['Low back syndrome (724.2)', ['724.2']],
    ['Lumbar disc (ICD-9-CM: 722.10)', ['722.10']],
    ['Low back pain. Weight 724.2 lbs', []],
    ['T98.6, P82, BP 120/80; L5-S1, T12, C5, A1C 7.2, B12', []],
    ['Back pain. R52', ['R52']],
    ['Migraine (G43.719)', ['G43.719']],
    ['Diabetes, ICD-10 E11.9.', ['E11.9']],
    ['Low back pain (M54.7)', ['M54.7']],
    ['M54.50 and again M54.50', ['M54.50']],
  ])('%j: %j', (text, codes) => {
    expect(report(text).codes.map(({ code }) => code)).toEqual(codes)
  })

  test('given codes come first, in their order', () => {
    const { codes } = report('Low back pain M54.50.', { codes: ['G8929', 'm54.50'] })
    expect(codes.map(({ code, from, span }) => [code, from, span !== undefined])).toEqual([
      ['G89.29', 'given', false],
      ['M54.50', 'given', true],
    ])
  })

  test.each<readonly [text: string, code: string, title: string | undefined]>([
    ['M54.6 intractable back pain, lumbar', 'M54.6', 'intractable back pain, lumbar'],
    ['Assessment: M54.6 - Pain in thoracic spine.', 'M54.6', 'Pain in thoracic spine'],
    ['1. Chronic low back pain (M54.50)', 'M54.50', 'Chronic low back pain'],
    ['Lumbago [ICD-10: M54.50]', 'M54.50', 'Lumbago'],
    ['Low back pain M54.50, sciatica M54.30', 'M54.30', 'sciatica'],
    ['Referring dx: M54.50, M51.360', 'M51.360', undefined],
    ['She was given M54.50 by the clinic.', 'M54.50', 'She was given'],
  ])('%j: title of %s', (text, code, title) => {
    const { note, result } = linted(text)
    const found = result.codes.codes.find((each) => each.code === code)
    expect(found?.title && note.text.slice(found.title.start, found.title.end)).toBe(title)
  })
})

describe('validity', () => {
  const valid = (code: string, on: string): boolean =>
    !findings('Back pain.', [code], on).some((finding) => finding.class === 'INVALID_CODE')

  test.each<readonly [code: string, on: string, valid: boolean]>([
    ['M54.5', '2021-09-30', true],
    ['M54.5', '2021-10-01', false],
    ['M51.36', '2024-09-30', true],
    ['M51.36', '2024-10-01', false],
    ['M48.06', '2017-09-30', true],
    ['M48.06', '2017-10-01', false],
    ['M54.50', '2021-09-30', false],
    ['M54.8', DAY, false],
    ['M54.7', DAY, false],
    ['E11.9', DAY, true],
  ])('%s on %s: %s', (code, on, expected) => {
    expect(valid(code, on)).toBe(expected)
  })

  test('lists the codes under a header, in their order', () => {
    const [finding] = findings('Low back pain.', ['M54.5'])
    expect(finding).toMatchObject({ class: 'INVALID_CODE', asks: 'coder', candidates: ['M54.50', 'M54.51', 'M54.59'] })
    expect(finding?.message.template).toContain('was reportable until 2021-09-30')
  })

  test('is not judged without a day, nor on a day that the release does not reach', () => {
    const undated = readNote('Low back pain M54.5')
    expect(lint(undated, defaultPolicies).codes.validity).toMatchObject({ judged: false })
    expect(textOfNote({ id: 'a', path: 'a', note: undated, result: lint(undated, defaultPolicies) })).toContain(
      'validity of the codes was not judged: no date of service was given or found; --on DATE or date_of_service in the front matter gives one; M54.5 was reportable until 2021-09-30',
    )
    expect(report('Low back pain M54.50', { on: '2027-10-01' }).validity).toMatchObject({
      judged: false,
      on: '2027-10-01',
    })
    expect(findings('Low back pain M54.8', [], '').map((finding) => finding.class)).toEqual(['INVALID_CODE'])
  })

  test('of ICD-9-CM codes ends with it', () => {
    expect(findings('Low back pain (724.2)').map((finding) => finding.class)).toEqual(['INVALID_CODE'])
    expect(findings('Low back pain (724.2)', [], '2014-01-01')).toEqual([])
    expect(findings('Low back pain (ICD-9: 724.2) (ICD-10: M54.50)')).toEqual([])
  })
})

describe('classes', () => {
  const LOW = 'Chronic low back pain.'
  test.each<readonly [title: string, text: string, codes: readonly string[], classes: readonly string[]]>([
    // The table at the end of section 9 of the domain facts.
    ['thoracic is fine', 'Pain in the thoracic spine.', ['M54.6'], []],
    ['lumbar is not', 'Low back pain.', ['M54.6'], ['SITE_MISMATCH']],
    ['strain', LOW, ['M54.50', 'S39.012D'], ['EXCLUDES1_REVIEW']],
    ['discogenic', `${LOW} Discogenic low back pain.`, ['M54.50', 'M51.360'], ['EXCLUDES1_REVIEW']],
    ['sciatica', `${LOW} Right sciatica.`, ['M54.59', 'M54.41'], ['EXCLUDES1_REVIEW']],
    ['radiculopathy twice', 'Lumbar radiculopathy, disc herniation.', ['M54.16', 'M51.16'], ['EXCLUDES1_REVIEW']],
    ['chronic pain twice', 'Chronic pain syndrome, low back.', ['G89.29', 'G89.4'], ['EXCLUDES1_REVIEW']],
    ['R52', LOW, ['R52', 'M54.50'], ['EXCLUDES1_REVIEW']],
    ['G89 with a site', LOW, ['G89.29', 'M54.50'], []],
    ['syndrome with a site', 'Chronic pain syndrome, low back pain.', ['G89.4', 'M54.59'], []],
    ['stenosis with radiculopathy', 'Lumbar radiculopathy, lumbar spinal stenosis.', ['M54.16', 'M48.061'], []],
    ['not chronic', 'Low back pain.', ['G89.29', 'M54.50'], ['CODE_BEYOND_NOTE']],
    ['side', 'Sciatica down the left leg.', ['M54.30'], ['SPECIFICITY_AVAILABLE']],
    // Titles.
    ['own title', 'Assessment: M54.6 Pain in thoracic spine', [], []],
    ['own words', 'Assessment: chronic low back pain (M54.50)', [], []],
    ['inclusion term', 'Assessment: back pain (M54.9)', [], []],
    ['another condition', 'Assessment: lumbar strain (M54.50)', [], ['TITLE_MISMATCH']],
    ['another region', 'Assessment: M54.6 Low back pain', [], ['TITLE_MISMATCH', 'SITE_MISMATCH']],
    ['label only', 'Low back pain for years.\nAssessment: M54.6 Pain in thoracic spine', [], ['SITE_MISMATCH']],
    // Sides.
    ['other side', 'Sciatica down the left leg.', ['M54.31'], ['SIDE_MISMATCH']],
    ['same side', 'Sciatica down the left leg.', ['M54.32'], []],
    ['no side', 'Sciatica.', ['M54.30'], []],
    ['both sides', 'Sciatica with pain in both legs.', ['M54.31'], ['SIDE_MISMATCH']],
    ['both sides coded', 'Sciatica with pain in both legs.', ['M54.31', 'M54.32'], []],
    // More in the note than in the code.
    ['region', 'Assessment: low back pain, M54.9', [], ['SPECIFICITY_AVAILABLE']],
    ['no region', 'Assessment: back pain, M54.9', [], []],
    ['region coded too', LOW, ['M54.50', 'M54.9'], ['SPECIFICITY_AVAILABLE']],
    ['unspecified alone', LOW, ['M54.50'], []],
    ['claudication', 'Lumbar stenosis with neurogenic claudication.', ['M48.061'], ['SPECIFICITY_AVAILABLE']],
    ['no claudication', 'Lumbar stenosis without neurogenic claudication.', ['M48.061'], []],
    ['radiculopathy', 'Assessment: low back pain, L5 radiculopathy.', ['M54.50'], ['SPECIFICITY_AVAILABLE']],
    ['possible radiculopathy', 'Assessment: low back pain, possible radiculopathy.', ['M54.50'], []],
    ['vertebrogenic', 'Assessment: vertebrogenic low back pain.', ['M54.59'], ['SPECIFICITY_AVAILABLE']],
    [
      'post-laminectomy',
      'Assessment: low back pain, post-laminectomy syndrome.',
      ['M54.59'],
      ['SPECIFICITY_AVAILABLE'],
    ],
    ['fracture', 'Assessment: low back pain from an L1 compression fracture.', ['M54.50'], ['SPECIFICITY_AVAILABLE']],
    ['neoplasm', 'Assessment: low back pain from spinal metastases.', ['M54.50'], ['SPECIFICITY_AVAILABLE']],
    ['syndrome', 'Chronic pain syndrome with low back pain.', ['G89.29', 'M54.50'], ['SPECIFICITY_AVAILABLE']],
    // More in the code than in the note.
    ['without claudication', 'Lumbar spinal stenosis.', ['M48.062'], ['CODE_BEYOND_NOTE']],
    ['no syndrome', 'Chronic low back pain.', ['G89.4', 'M54.50'], ['CODE_BEYOND_NOTE']],
    ['psychosocial', 'Low back pain with significant psychosocial dysfunction, chronic.', ['G89.4', 'M54.50'], []],
    ['unnamed', 'Chronic low back pain.', ['M48.061'], ['CODE_BEYOND_NOTE']],
    ['no radiculopathy', 'Chronic low back pain.', ['M54.16'], ['CODE_BEYOND_NOTE']],
    ['suspected', 'Low back pain. Possible compression fracture.', ['M48.56XA'], ['CODE_BEYOND_NOTE']],
    ['ruled out', 'Low back pain. No compression fracture.', ['M48.56XA'], ['CONTRADICTION']],
    ['acute injury', 'Chronic low back pain for 8 months after a lumbar strain.', ['S39.012A'], ['CONTRADICTION']],
    ['aftercare', 'Chronic low back pain for 8 months after a lumbar strain.', ['S39.012D'], []],
    ['symptom', 'Low back pain, lumbar spondylosis.', ['M54.50', 'M47.816'], ['SYMPTOM_WITH_CAUSE']],
    // Order by the reason for the visit.
    ['management, site first', 'Here for pain management. Chronic low back pain.', ['M54.50', 'G89.29'], ['SEQUENCE']],
    ['management, pain first', 'Here for pain management. Chronic low back pain.', ['G89.29', 'M54.50'], []],
    ['evaluation', 'Presents for initial evaluation. Chronic low back pain.', ['G89.29', 'M54.50'], ['SEQUENCE']],
    ['no reason', LOW, ['M54.50', 'G89.29'], []],
    [
      'cause',
      'Presents for initial evaluation. Chronic pain, lumbar spondylosis.',
      ['M47.816', 'G89.29'],
      ['SYMPTOM_WITH_CAUSE'],
    ],
  ])('%s: %s %j', (_, text, codes, expected) => {
    expect(classes(text, codes)).toEqual(expected)
  })
})

describe('intractable without a cause', () => {
  const text = 'M54.6 intractable back pain, lumbar'

  test('explains itself in three messages, gaps folded in', () => {
    const { note, result } = linted(text)
    expect(result.codes.findings.map((finding) => [finding.class, finding.asks])).toEqual([
      ['TITLE_MISMATCH', 'coder'],
      ['SITE_MISMATCH', 'coder'],
      ['ELEMENT_NOT_FOUND', 'clinician'],
    ])
    expect(gapsOf(result)).toEqual([])
    expect(result.folded.length).toBeGreaterThan(5)
    const noted = { id: 'a', path: 'a.txt', note, result }
    const shown = textOfNote(noted)
    expect(shown.match(/ question/g)).toHaveLength(3)
    expect(shown).toContain('gaps told here pain-severity (missing)')
    expect(noteEntry(noted, { masked: false })).toMatchObject({
      gaps: [],
      integrity: [],
      codes: [{}, {}, { class: 'ELEMENT_NOT_FOUND' }],
    })
    expect(addNote(NOTHING, noted)).toMatchObject({ gaps: 0, codes: 3, codeWarnings: 3 })
  })

  test.each(['M54.50', 'M54.59', 'M54.9', 'G89.29', 'R52', 'M54.6'])('speaks beside %s', (code) => {
    const found = findings('Chronic intractable low back pain.', [code])
    const finding = found.find(({ check }) => check === 'intractable-without-cause')
    expect(finding?.message.template).toMatch(/^No ICD-10-CM code for back pain carries the word "\{words\}"/)
    expect(finding?.candidates).toEqual(['G89.29', 'M54.50', 'M54.59', 'M54.9'])
  })

  test.each([
    ['a cause', 'Intractable low back pain from lumbar spinal stenosis.', ['M48.061']],
    ['another illness', 'Intractable migraine. Low back pain.', ['M54.50']],
    ['a denial', 'Low back pain, not intractable.', ['M54.50']],
    ['no code', 'Intractable low back pain.', []],
  ])('is silent with %s', (_, note, codes) => {
    expect(findings(note, codes).some(({ check }) => check === 'intractable-without-cause')).toBe(false)
  })

  test('reports what is there and what is not', () => {
    const whole =
      'Intractable low back pain for five years, 8/10 today. Naproxen for 6 weeks did not help. Physical therapy for 8 weeks gave no relief. No fracture or cancer. She cannot stand for more than 10 minutes.'
    const elements = findings(whole, ['M54.59']).at(-1)
    expect(elements?.elements?.map(({ present }) => present)).toEqual([true, true, true, true, true])
    expect(elements).toMatchObject({ class: 'WORD_WITHOUT_CODE', level: 'info', asks: 'coder' })
    const half = findings('Intractable low back pain, 8/10. Naproxen for 6 weeks did not help.', ['M54.59']).at(-1)
    expect(half?.message.template).toContain('Found: severity on a scale.')
    expect(half?.message.template).toContain('two classes of treatment with course and outcome (1 of 2 found)')
  })
})

describe('wording', () => {
  const texts = [
    'M54.6 intractable back pain, lumbar',
    'Low back pain, possible fracture. Sciatica down the left leg. Here for pain management.',
  ]
  const codes = [
    'M54.5',
    'M54.8',
    'M54.30',
    'M54.31',
    'M48.56XA',
    'R52',
    'G89.4',
    'G89.29',
    'S39.012A',
    'M48.062',
    '724.2',
  ]
  const said = texts.flatMap((text) => findings(text, codes))

  test('there is something to look at', () => {
    expect(new Set(said.map((finding) => finding.class)).size).toBeGreaterThan(6)
  })

  test('speaks of no money, level, denial or audit', () => {
    for (const { message, question } of said) {
      expect(`${message.template} ${question}`).not.toMatch(
        /\b(pay|paid|payer|reimburs\w*|claims?|den(y|ied|ial)|audits?|level of service|complexity|bill\w*|revenue|HCC|RVU)\b/i,
      )
    }
  })

  test('asks so that the truth can be answered, and shows where', () => {
    for (const { question, places } of said) {
      expect(question).toMatch(/\?.*unable to determine|unable to determine\?/)
      expect(places.every(({ start, end }) => start < end)).toBe(true)
    }
  })

  test('a gap and a questionable code share no class', () => {
    for (const finding of said) expect(finding.asks === 'clinician').toBe(finding.class === 'ELEMENT_NOT_FOUND')
  })
})
