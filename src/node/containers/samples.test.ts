// Samples of containers give their notes with metadata; odd inputs that are good are read.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { zipSync } from 'fflate'
import { ccdaOf, docxOf, mdmOf, rtfOf } from '../../testing/containers.ts'
import { pdfOf } from '../../testing/pdf-writer.ts'
import { all, base64, bytesOf, given } from '../../testing/read-all.ts'
import type { ContainedNote, Unread } from './container.ts'
import type { NamedBytes } from './read-container.ts'

describe('samples', () => {
  const samples: readonly (readonly [
    string,
    readonly (Pick<ContainedNote, 'id' | 'inside' | 'text' | 'metadata'> | Unread)[],
  ])[] = [
    [
      'visit.hl7',
      [
        {
          id: 'D-9001',
          inside: 'message 1',
          text: '## History of Present Illness\n\nLow back pain for 8 months & getting worse, 6/10.\nPhysical therapy for 6 weeks did not help.\n\n## Plan\n\nReturn in 4 weeks.\nStart naproxen.',
          metadata: {
            dateOfService: '2026-03-02',
            author: 'DR MIRA HALL',
            noteType: 'Progress note',
            patient: 'P-1001',
            encounter: 'V-501',
            clinic: 'NORTHSIDE SPINE CLINIC',
            document: 'D-9001',
            status: 'final',
            codes: ['M54.50'],
          },
        },
        {
          id: 'D-9002',
          inside: 'message 2',
          text: 'ADDENDUM:\nSitting is limited to 20 minutes.',
          metadata: {
            dateOfService: '2026-03-03',
            author: 'MIRA HALL',
            noteType: 'Progress note',
            patient: 'P-1001',
            clinic: 'SPINE CLINIC',
            document: 'D-9002',
            adds: 'D-9001',
            status: 'final',
          },
        },
      ],
    ],
    [
      'report.hl7',
      [
        {
          id: 'ACC-1',
          inside: '',
          text: '## Impression\n\nL4-L5 disc herniation.',
          metadata: {
            dateOfService: '2026-03-04',
            author: 'RAE READ',
            noteType: 'MRI LUMBAR SPINE',
            patient: 'P-1002',
            clinic: 'IMAGING',
            document: 'ACC-1',
            status: 'final',
          },
        },
      ],
    ],
    [
      'note.ccda.xml',
      [
        {
          id: 'DOC-2',
          inside: '',
          text: '## History of Present Illness\n\nLow back pain for 2 years & worse since May, 7/10.\n\n## Medications\n\nDrug | Effect\nNaproxen | no relief\n\n### Plan\n\n1. Start gabapentin\n2. Return in 6 weeks',
          metadata: {
            dateOfService: '2026-03-10',
            author: 'Noor Vale NP',
            role: 'Nurse practitioner',
            noteType: 'Progress note',
            patient: 'P-7',
            encounter: 'V-7',
            clinic: 'Northside Spine Clinic',
            document: 'DOC-2',
            replaces: 'DOC-1',
            status: 'amended',
          },
        },
      ],
    ],
    [
      'bundle.json',
      [
        {
          id: 'doc2',
          inside: '/entry/3',
          text: '## Subjective\n\nLow back pain for 5 months, 5/10.',
          metadata: {
            dateOfService: '2026-04-02',
            author: 'Ines Moor MD',
            noteType: 'Progress note',
            patient: 'p1',
            encounter: 'e1',
            clinic: 'Northside Spine Clinic',
            document: 'doc2',
            replaces: 'doc1',
            status: 'amended',
            codes: ['M54.16'],
          },
        },
        {
          id: 'comp1',
          inside: '/entry/5',
          text: '## Assessment and Plan\n\n- Lumbar radiculopathy\n- Start physical therapy',
          metadata: {
            dateOfService: '2026-04-02',
            author: 'Ines Moor, MD',
            noteType: 'Consult note',
            patient: 'p1',
            encounter: 'e1',
            clinic: 'Northside Spine Clinic',
            document: 'comp1',
            status: 'draft',
            codes: ['M54.16'],
          },
        },
      ],
    ],
    [
      'bulk/DocumentReference.000.ndjson',
      [
        {
          id: 'n1',
          inside: 'line 1',
          text: 'Low back pain since mid-2025, 4/10. Café work.',
          metadata: { dateOfService: '2026-05-06', patient: 'p1', document: 'n1', status: 'final' },
        },
        { inside: 'line 2', error: 'has its text in a Binary that is not here' },
      ],
    ],
    [
      'clarity.csv',
      [
        {
          id: '900',
          inside: 'row 1',
          text: 'Low back pain for 10 weeks, 6/10.\nPLAN: "home exercise", return in 4 weeks.',
          metadata: { document: '900', noteType: 'Progress Notes', dateOfService: '2026-03-02', encounter: 'V-1' },
        },
        {
          id: '901',
          inside: 'row 3',
          text: 'No back pain today.',
          metadata: { document: '901', noteType: 'Telephone', dateOfService: '2026-03-03', encounter: 'V-2' },
        },
      ],
    ],
    [
      'mimic.tsv',
      [
        {
          id: '10-DS-1',
          inside: 'row 1',
          text: 'Chronic low back pain.\nNo relief from ibuprofen.',
          metadata: {
            document: '10-DS-1',
            noteType: 'DS',
            dateOfService: '2026-02-03',
            patient: '10',
            encounter: '20',
          },
        },
      ],
    ],
    [
      'letter.rtf',
      [
        {
          id: 'letter',
          inside: '',
          text: 'HPI\nLow back pain for 3 years – worse on bending; café.\nNaproxen | no relief\nReturn in {4} weeks.\nThank you.',
          metadata: {},
        },
      ],
    ],
    [
      'portal.html',
      [
        {
          id: 'portal',
          inside: '',
          text: '# Visit summary\n\n## History of Present Illness\n\nLow\u00a0back pain < 6 months, worse & worse.\nPain 6/10.\n\n## Plan\n\n- Start physical therapy\n- Return in 4 weeks\n\nDrug | Effect\nNaproxen | no relief',
          metadata: {},
        },
      ],
    ],
  ]

  test.each(samples)('%s', async (name, expected) => {
    const found = await all(`fixtures/containers/${name}`)
    expect(
      found.map((one) =>
        'error' in one ? one : { id: one.id, inside: one.inside, text: one.text, metadata: one.metadata },
      ),
    ).toEqual(expected)
  })

  test('in an archive find their Binary beside them', async () => {
    const files = ['Binary.000.ndjson', 'DocumentReference.000.ndjson']
    const packed = Object.fromEntries(
      files.map((name) => [`bulk/${name}`, bytesOf(readFileSync(`fixtures/containers/bulk/${name}`))]),
    )
    const found = await all(given(zipSync(packed), 'bulk.zip'))
    expect(found.map((one) => ('error' in one ? one.error : one.inside))).toEqual([
      'holds no note (no DocumentReference, Composition or DiagnosticReport)',
      'bulk/DocumentReference.000.ndjson, line 1',
      'has its text in a Binary that is not here',
    ])
  })

  test('of one note in several formats give the best that can be read', async () => {
    const content = [
      { attachment: { contentType: 'application/pdf', data: base64(pdfOf(['From PDF.'])) } },
      { attachment: { contentType: 'text/rtf', data: base64(rtfOf('From RTF.')) } },
      { attachment: { contentType: 'text/plain', data: '%%%' } },
    ]
    const [first] = await all(given(JSON.stringify({ resourceType: 'DocumentReference', id: 'd', content })))
    expect(first).toMatchObject({ text: 'From RTF.' })
  })

  test('of tables take columns by name, and join lines as told', async () => {
    const table = 'K;N;BODY;DX\na;2;two;M54.50|G89.29\na;1;one;\n'
    const columns = { id: 'k', line: 'n', text: 'body', codes: 'dx' }
    const found = await all(given(table, 'x.csv'), { columns, lineJoin: ' ' })
    expect(found).toMatchObject([{ id: 'a', text: 'one two', metadata: { codes: ['M54.50', 'G89.29'] } }])
  })
})

describe('odd but good', () => {
  test.each<readonly [string, NamedBytes, string]>([
    ['a BOM before NDJSON', given('\ufeff{"id":"1","text":"Back pain."}\n'), 'Back pain.'],
    ['a BOM before CSV', given('\ufeffid,text\n1,Back pain.\n'), 'Back pain.'],
    ['a BOM before HL7', given(`\ufeff${mdmOf(['OBX|1|TX|N||Back pain.'])}`), 'Back pain.'],
    ['a BOM before RTF', given(`\ufeff${rtfOf('Back pain.')}`), 'Back pain.'],
    [
      'a BOM before XML',
      given(`\ufeff${ccdaOf('<nonXMLBody><text mediaType="text/plain">Back pain.</text></nonXMLBody>')}`),
      'Back pain.',
    ],
    ['UTF-16 CSV', given(Buffer.from('\ufeffid\ttext\n1\tBack — pain.\n', 'utf16le')), 'Back — pain.'],
    ['windows-1252 in CSV', given(Buffer.from('id,text\n1,caf\xe9 \x96 pain\n', 'latin1')), 'café – pain'],
    ['quotes and line ends in CSV', given('id,text\n1,"a ""b"",\r\nc"\n'), 'a "b",\r\nc'],
    [
      'windows-1252 in HL7',
      given(Buffer.from(mdmOf(['OBX|1|TX|N||caf\xe9']).replace('UNICODE UTF-8', '8859/1'), 'latin1')),
      'café',
    ],
    ['line ends inside HL7 text', given(mdmOf(['OBX|1|TX|N||Back pain\nsince May.||||||F'])), 'Back pain\nsince May.'],
    [
      'MLLP around HL7',
      given(mdmOf(['OBX|1|TX|N||Back pain.']).replace(/^/, '\u000b').concat('\u001c\r')),
      'Back pain.',
    ],
    ['bytes and signs in HL7', given(mdmOf(['OBX|1|FT|N||a\\X26\\b\\.sp2\\c\\E\\d \\home'])), 'a&b\n\nc\\d \\home'],
    ['a line of 100 kB', given(`id,text\n1,${'pain '.repeat(20_000)}end\n`), `${'pain '.repeat(20_000)}end`],
    ['a note that begins with a bracket', given('[Dictated] Back pain.'), '[Dictated] Back pain.'],
    [
      'a note with commas in its first line',
      given('Back pain, leg pain, text\nMore.'),
      'Back pain, leg pain, text\nMore.',
    ],
    ['a note that begins with <', given('<3 months of pain'), '<3 months of pain'],
    [
      'struck text in DOCX',
      given(
        docxOf(
          '<w:p><w:r><w:t>Back </w:t></w:r><w:del><w:r><w:delText>no </w:delText></w:r></w:del><w:r><w:t>pain.</w:t></w:r></w:p>',
        ),
      ),
      'Back pain.',
    ],
  ])('%s', async (_, source, text) => {
    expect(await all(source)).toMatchObject([{ text }])
  })
})
