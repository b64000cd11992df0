import { describe, expect, test } from '@jest/globals'
import type { CompiledConcept } from '../note/note.ts'
import { readMarkdown } from './markdown.ts'
import { readPlainText } from './plain-text.ts'
import { indexReadingWords } from './reading-words.ts'
import { findSections } from './sections.ts'

function section(id: string, terms: readonly string[], attributes: Record<string, string> = {}): CompiledConcept {
  return { concept: { channel: 'section', id, ...attributes }, terms: terms.join('\n') }
}

function sentence(name: string, terms: readonly string[]): CompiledConcept {
  return { concept: { channel: 'sentence', id: name, class: name }, terms: terms.join('\n') }
}

const words = indexReadingWords([
  section('chief-complaint', ['chief complaint', 'pc']),
  section('hpi', ['hpi', 'hpc', 'history of present illness']),
  section('hpi', ['history', 'subjective'], { unsafe: 'yes' }),
  section('past-history', ['pmh', 'past medical history']),
  section('family-history', ['family history', 'fh']),
  section('medications', ['medications', 'meds', 'dh']),
  section('allergies', ['allergies']),
  section('treatment-history', ['previous treatments']),
  section('treatment-history', ['medications'], { only_in: 'treatment-history' }),
  section('review-of-systems', ['ros', 'review of systems']),
  section('review-of-systems', ['general', 'musculoskeletal'], { only_in: 'review-of-systems' }),
  section('pain', ['pain'], { unsafe: 'yes', short_value: 'inline' }),
  section('vitals', ['vital signs', 'vitals']),
  section('examination', ['exam', 'examination', 'physical exam', 'pe', 'o e']),
  section('examination', ['back', 'general', 'lungs', 'lumbar spine'], { only_in: 'examination' }),
  section('imaging', ['imaging']),
  section('imaging', ['impression'], { only_in: 'imaging' }),
  section('assessment', ['imp', 'medical reasoning']),
  section('assessment', ['assessment', 'impression', 'a'], { unsafe: 'yes' }),
  section('assessment-plan', ['assessment and plan', 'assessment plan', 'a p']),
  section('plan', ['medical treatment', 'recommendations', 'recommendations treatment']),
  section('plan', ['plan'], { unsafe: 'yes' }),
  section('plan', ['p'], { unsafe: 'yes', number_follows: 'no' }),
  section('plan', ['medications'], { only_in: 'plan' }),
  section('instructions', ['patient instructions']),
  section('signature', ['sincerely']),
  section('administrative', ['progress note']),
  section('administrative', ['date of service', 're'], { only_in: 'preamble' }),
  section('preamble', ['clinic', 'follow up', 'visit'], { only_in: 'preamble' }),
  sentence('joiner', ['of', 'the', 'with', 'and', 'to']),
])

/** Reads a note into lines: `# name: title` for sections, `## …` for sub-headings, text with its kind before it. */
function outline(source: string, markdown = false): string[] {
  const tree = markdown ? readMarkdown(source, words) : readPlainText(source, words)
  const { sections, blocks } = findSections(tree, source)
  return blocks.map((block) => {
    const text = block.text.map((span) => source.slice(span.start, span.end)).join(' ')
    const found = sections[block.section]
    if (block.kind !== 'heading') return `${block.kind} ${text.replace(/\s+/g, ' ')}`
    return `${found?.level === 2 ? '##' : '#'} ${found?.name}: ${text}`
  })
}

const wrapped = [
  'She has had pain in her low back since a fall from a horse in',
  'March and it has not become any better with rest at home or',
  'with the walking that her mother advised her to take up in',
  'spring.',
]

const layouts: readonly [name: string, source: string, lines: readonly string[]][] = [
  ['text before any heading', 'Seen today.', ['paragraph Seen today.']],
  ['run-in capitals', 'PLAN: Start yoga.', ['# plan: PLAN', 'paragraph Start yoga.']],
  ['heading alone without a colon', 'PLAN\nStart yoga.', ['# plan: PLAN', 'paragraph Start yoga.']],
  ['title case', 'Family History: none', ['# family-history: Family History', 'paragraph none']],
  ['hash mark', '#### HPI\nSore back.', ['# hpi: HPI', 'paragraph Sore back.']],
  [
    'UK letter',
    'PC: LBP\nHPC: 3/52\nImp: strain',
    ['# chief-complaint: PC', 'paragraph LBP', '# hpi: HPC', 'paragraph 3/52', '# assessment: Imp', 'paragraph strain'],
  ],
  ['abbreviation without a colon', 'PMH HTN, mild asthma', ['# past-history: PMH', 'paragraph HTN, mild asthma']],
  [
    'mid-line title after a sentence',
    'Meds: none. Allergies: latex.',
    ['# medications: Meds', 'paragraph none.', '# allergies: Allergies', 'paragraph latex.'],
  ],
  [
    'title right behind a title',
    'EXAM: GENERAL: Well. LUNGS: Clear.',
    ['# examination: EXAM', '## examination: GENERAL', 'paragraph Well.', '## examination: LUNGS', 'paragraph Clear.'],
  ],
  [
    'sub-heading only inside its section',
    'HPI: Sore.\nBack: hurts\nPE:\nBack: tender',
    [
      '# hpi: HPI',
      'paragraph Sore.',
      'paragraph Back: hurts',
      '# examination: PE',
      '## examination: Back',
      'paragraph tender',
    ],
  ],
  [
    'own section inside the examination',
    'EXAM:\nVitals: stable\nAssessment: strain',
    ['# examination: EXAM', '## vitals: Vitals', 'paragraph stable', '# assessment: Assessment', 'paragraph strain'],
  ],
  [
    'decorated titles',
    'HISTORY OF PRESENT ILLNESS (HPI):\nPLAN / RECOMMENDATIONS:\nEXAM LUMBAR SPINE\nIMPRESSION #1',
    [
      '# hpi: HISTORY OF PRESENT ILLNESS (HPI)',
      '# plan: PLAN / RECOMMENDATIONS',
      '# examination: EXAM LUMBAR SPINE',
      '# assessment: IMPRESSION #1',
    ],
  ],
  [
    'impression under imaging',
    'IMAGING:\nImpression: mild stenosis',
    ['# imaging: IMAGING', '## imaging: Impression', 'paragraph mild stenosis'],
  ],
  [
    'medications tried are treatments',
    'PREVIOUS TREATMENTS\nMedications: none helped\nMEDICATIONS: ibuprofen',
    [
      '# treatment-history: PREVIOUS TREATMENTS',
      '## treatment-history: Medications',
      'paragraph none helped',
      '## treatment-history: MEDICATIONS',
      'paragraph ibuprofen',
    ],
  ],
  ['unknown capitals', 'WORK CONDITIONING: daily', ['# other: WORK CONDITIONING', 'paragraph daily']],
  ['short unknown capitals stay text', 'PEG: 7', ['paragraph PEG: 7']],
  ['a pulse is no plan', 'P: 76\nP: rest', ['paragraph P: 76', '# plan: P', 'paragraph rest']],
  [
    'labels of the visit stay text',
    'PROGRESS NOTE\nDate of Service: 1/2/2025',
    ['# preamble: PROGRESS NOTE', 'paragraph Date of Service: 1/2/2025'],
  ],
  [
    'template and de-identification marks',
    '**NAME[AAA] seen [**2101-3-4**]\nMM/DD/YYYY: ***\nPlan: {option:123}',
    [
      'paragraph **NAME[AAA] seen [**2101-3-4**]',
      'paragraph MM/DD/YYYY: ***',
      '# plan: Plan',
      'paragraph {option:123}',
    ],
  ],
  [
    'bullets',
    '- yoga\n• heat\n◦ ice\no rest\n1) walk\n(2) swim\na. sit',
    ['item yoga', 'item heat', 'item ice', 'item rest', 'item walk', 'item swim', 'item sit'],
  ],
  ['an item goes on', '1. Start yoga and\n   walking.\n2. Rest', ['item Start yoga and walking.', 'item Rest']],
  [
    'check boxes in a row',
    '[ ] fever   [x] weight loss  ☐ rash',
    ['item [ ] fever', 'item [x] weight loss', 'item ☐ rash'],
  ],
  [
    'labels of items',
    'A/P\n1. Strain.\n- Medical Reasoning: lifting.\n- Medical Treatment: yoga.\n2. Gout.',
    [
      '# assessment-plan: A/P',
      'item Strain.',
      '## assessment: Medical Reasoning',
      'item lifting.',
      '## plan: Medical Treatment',
      'item yoga.',
      'item Gout.',
    ],
  ],
  [
    'one problem an item, with its plan',
    'A/P:\n1. Strain. Plan: yoga. Medications: none.\n2. Gout. Plan: rest.',
    ['# assessment-plan: A/P', 'item Strain. Plan: yoga. Medications: none.', 'item Gout. Plan: rest.'],
  ],
  ['a list that begins behind its heading', 'PLAN: 1. Yoga.\n 2. Walk.', ['# plan: PLAN', 'item Yoga.', 'item Walk.']],
  [
    'titles of documents, labels of letters',
    'PHYSICAL PAIN CLINIC VISIT\nRE: A. Client\n\nBack pain for a year.\nPain clinic follow-up, 3 May',
    [
      '# preamble: PHYSICAL PAIN CLINIC VISIT',
      'paragraph RE: A. Client',
      'paragraph Back pain for a year.',
      'paragraph Pain clinic follow-up, 3 May',
    ],
  ],
  [
    'a label stays with a short value',
    'Pain: 7/10\nPLAN: yoga',
    ['paragraph Pain: 7/10', '# plan: PLAN', 'paragraph yoga'],
  ],
  ['table', '| Motion | Range |\n|---|---|\n| Flexion | 60% |', ['row Motion | Range', 'row Flexion | 60%']],
  ['columns without outer pipes', 'Drug | Effect\nTramadol | none', ['row Drug | Effect', 'row Tramadol | none']],
  ['one line with pipes is text', 'BP 120/80 | Pulse 72', ['paragraph BP 120/80 | Pulse 72']],
  ['CRLF and tabs', 'PLAN:\tYoga.\r\n\r\n\tWalk.\r\n', ['# plan: PLAN', 'paragraph Yoga.', 'paragraph Walk.']],
  [
    'short lines are statements',
    'PLAN:\nContinue naproxen\nStop tramadol',
    ['# plan: PLAN', 'paragraph Continue naproxen', 'paragraph Stop tramadol'],
  ],
  ['wrapped prose', wrapped.join('\n'), [`paragraph ${wrapped.join(' ')}`]],
]

describe('readPlainText and findSections', () => {
  test.each(layouts)('%s', (_, source, lines) => {
    expect(outline(source)).toEqual(lines)
  })

  test('a one-line export reads like the note with lines', () => {
    const intro =
      'The back has hurt since a long drive in spring, 1,200 miles in two days; neither rest nor heat helped.'
    const plan = 'Yoga and a review in a month, with a diary of the pain and of what he does each day, and more walks.'
    const lines = ['HPI:  ', intro, '', 'He walks daily.', 'MEDICATIONS:  Ibuprofen 400 mg.', 'ALLERGIES:']
    const note = [...lines, '1.  Latex.', '2.  Nuts.', `PLAN:  ${plan}`].join('\n')
    const head = `HPI: , ${intro}, ,He walks daily.,MEDICATIONS: , Ibuprofen 400 mg.,ALLERGIES:`
    const flat = `${head},1.  Latex.,2.  Nuts.,PLAN:,  ${plan}`
    expect(flat.length).toBeGreaterThan(300)
    expect(outline(flat)).toEqual(outline(note))
  })

  test('sections nest, cover the note and carry the place of their title', () => {
    const source = 'Intro.\nEXAM:\nBack: tender\nPLAN: rest'
    const { sections } = findSections(readPlainText(source, words), source)
    expect(sections.map(({ name, level, parent, start, end }) => [name, level, parent, start, end])).toEqual([
      ['preamble', 1, -1, 0, 7],
      ['examination', 1, -1, 7, 26],
      ['examination', 2, 1, 13, 26],
      ['plan', 1, -1, 26, source.length],
    ])
    expect(sections.map(({ title }) => title && source.slice(title.start, title.end))).toEqual([
      null,
      'EXAM',
      'Back',
      'PLAN',
    ])
  })

  test('positions count lines and columns from 1', () => {
    const tree = readPlainText('One.\r\n\r\n  Two.', words)
    expect(tree.children[1]?.position?.start).toEqual({ line: 3, column: 3, offset: 10 })
  })

  test('never throws, whatever the characters', () => {
    const marks = 'aZ 1.,:;!?()[]{}*_#|-•\n\r\t"\'&é☐`>~'
    const alphabet = [...marks, ',PLAN: ', '\nPLAN:', '[x] ', '1. ', '| a | b |\n']
    let seed = 11
    for (let round = 0; round < 400; round++) {
      let source = ''
      for (let i = 0; i < 60; i++) {
        seed = (seed * 1103515245 + 12345) % 2147483648
        source += alphabet[seed % alphabet.length]
      }
      for (const markdown of round % 10 === 0 ? [false, true] : [false])
        expect(() => outline(source, markdown)).not.toThrow()
    }
  })
})

const documents: readonly [name: string, source: string, lines: readonly string[]][] = [
  ['headings of any depth', '# Visit\n### Plan\nYoga.', ['# preamble: Visit', '# plan: Plan', 'paragraph Yoga.']],
  [
    'a deeper heading stays in the plan',
    '## Plan\n### Medications\n- ibuprofen',
    ['# plan: Plan', '## plan: Medications', 'item ibuprofen'],
  ],
  ['bold paragraphs', '**Plan**\n\nYoga.', ['# plan: Plan', 'paragraph Yoga.']],
  ['bold label', '**Allergies:** latex *now*', ['# allergies: Allergies', 'paragraph latex now']],
  [
    'a heading of the same depth leaves the section',
    '## Imaging\nNormal.\n### Impression\nNormal.\n## Impression\nStrain.',
    [
      '# imaging: Imaging',
      'paragraph Normal.',
      '## imaging: Impression',
      'paragraph Normal.',
      '# assessment: Impression',
      'paragraph Strain.',
    ],
  ],
  [
    'lines that remark would join',
    'Plan: yoga\nAllergies: latex',
    ['# plan: Plan', 'paragraph yoga', '# allergies: Allergies', 'paragraph latex'],
  ],
  ['table with marks', '| | |\n|---|---|\n| **Now** | 4/10 |', ['row Now | 4/10']],
  ['check boxes', '- [x] fever\n- [ ] rash', ['item [x] fever', 'item [ ] rash']],
  ['front matter', '---\nid: 7\n---\n# Plan\nYoga.', ['# plan: Plan', 'paragraph Yoga.']],
  ['quotation', '> Sore back\n> with **spasm**.', ['paragraph Sore back', 'paragraph with spasm .']],
]

describe('readMarkdown', () => {
  test.each(documents)('%s', (_, source, lines) => {
    expect(outline(source, true)).toEqual(lines)
  })
})
