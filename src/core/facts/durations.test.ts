// Durations, dates of service, instruments and conflicts, each case one line: text, what must be read from it.
import { describe, expect, test } from '@jest/globals'
import { readNote } from '../language/read-note.ts'
import type { Note } from '../note/note.ts'
import { findDateOfService } from './date-of-service.ts'
import { findDurations } from './duration.ts'
import { extractFacts } from './extract.ts'
import { findInstruments } from './instruments.ts'
import { findTopic } from './topic.ts'

// A case is the history of a visit for low back pain, or, with `!` in front, a whole note.
function noteOf(text: string): Note {
  return readNote(text.startsWith('!') ? text.slice(1) : `CC: low back pain\n\nHPI:\n${text}`)
}

// Durations as "chronic:days", days left out where they cannot be told.
const durations: readonly (readonly [string, string])[] = [
  ['Chronic low back pain.', 'yes'],
  ['LBP, chronic.', 'yes'],
  ['The pain is chronic.', 'yes'],
  ['Low back pain x 5 yrs.', 'yes:1825'],
  ['LBP x7y.', 'yes:2555'],
  ['Low back pain for the past several months.', 'yes:120'],
  ['Back pain for 3 days.', 'no:3'],
  ['10-year history of low back pain.', 'yes:3650'],
  ['6 yr hx of LBP.', 'yes:2190'],
  ['The pain began 2 years ago.', 'yes:730'],
  ['Onset 6 weeks ago.', 'no:42'],
  ['3/52 hx of LBP.', 'no:21'],
  ['Low back pain for 2/12.', 'no:60'],
  ['LBP for 5/7.', 'no:5'],
  ['Low back pain for approximately 3 months.', 'yes:90'],
  ['Low back pain over the last decade.', 'yes:3650'],
  ['A long history of back pain.', 'yes'],
  ['Ibuprofen gave relief for 3 months.', ''],
  ['Smoking for 20 years.', ''],
  ['Took gabapentin for 2 weeks for back pain.', ''],
  ['Knee pain for a year.', ''],
  ['Follow up in 6 weeks.', ''],
  ['Chronic backache with flare x 5 days.', 'yes unclear'],
  ['Back pain worse over the past 2 weeks.', 'unclear'],
  ['Back pain since the accident.', 'unclear'],
  ['Back pain since 2018.', 'unclear'],
  ['!CC: back pain\nDate of service: 3/4/2021\n\nHPI: Back pain since 2018.', 'yes'],
  ['!CC: back pain\nDOS: 3/4/2021\n\nHPI: Back pain since February.', 'no'],
  [
    '!CC: back pain\nDOS: 3/4/2021\n\nHPI: He was injured at work on 4/4/2019 and has had back pain ever since.',
    'yes:700',
  ],
  ['He is a 60 year old man with back pain.', ''],
  ['Had a laminectomy 10 years ago. Back pain.', ''],
  ['Low back pain treated with PT for 6 weeks.', ''],
  ['It has been going on for the last 9 days.', 'no:9'],
  ['It happened roughly 6 days ago.', 'no:6'],
  ['For the past three years she has had low back pain.', 'yes:1095'],
  ['4 days of right sided lumbar pain.', 'no:4'],
  ['Onset: insidious, ~11 months.', 'yes:330'],
  ['Longstanding low back pain.', 'yes'],
  ['Chronic kidney disease. Back pain.', ''],
  ['Chronic migraine, no back pain today.', ''],
  ['Chronic bilateral low back pain without sciatica.', 'yes'],
  ['PTSD, chronic. Back pain.', ''],
  ['chronic opioid therapy for back pain', ''],
  ['Chronic pain syndrome.', 'yes'],
  ['Chronic bilateral knee pain.', ''],
  ['Denies chronic back pain.', ''],
  ['Sudden onset back pain two weeks ago after lifting a box.', 'no:14'],
  ['back pain for years', 'yes:1095'],
  ['Low back pain for at least 3 months.', 'yes:90'],
  ['Average pain over the past week was 6/10.', ''],
  ['back pain since childhood', 'yes:1095'],
  ['back pain x2 days', 'no:2'],
  ['back pain for a year', 'yes:365'],
  ['back pain for over a year', 'yes:365'],
  ['7 weeks of right buttock and leg pain', 'no:49'],
  ['She walks 3 miles for 20 minutes a day.', ''],
  ['He has worked there for 15 years.', ''],
  ['Low back pain of 3 weeks duration.', 'no:21'],
  ['Low back pain, onset 3 weeks ago.', 'no:21'],
  ['2-week history of neck pain', 'no:14'],
  ['4-6 week history of back pain', 'no:42'],
  ['Back pain has been present for 5 years.', 'yes:1825'],
  ['Complains of back pain for 1 week.', 'no:7'],
  ['Back pain since XX/XX/XXXX.', 'unclear'],
  ['Back pain. Diabetes for 10 years.', ''],
  ['Physical therapy for back pain for 3 months in 2019.', ''],
  ['Naproxen for 2 weeks without benefit for low back pain.', ''],
  ['He reports episodes of back pain that last 2 days.', ''],
  ['10 days ago he hurt his back lifting.', 'no:10'],
  ['acute on chronic low back pain', 'yes'],
  ['back pain for several days', 'no:4'],
  ['Lower back pain on and off for 6 months', 'yes:180'],
  ['6 months of low back pain', 'yes:180'],
  ['back pain since past 3 weeks', 'no:21'],
  ['He can sit for 2 hours before back pain starts.', ''],
  ['She quit smoking 20 years ago.', ''],
  ['Pain-free for 3 months after the injection.', ''],
  ['No back pain for 3 months.', ''],
  ['Mr. X has been suffering from low back pain for five years', 'yes:1825'],
  ['Low back pain x 4 years.', 'yes:1460'],
  ['10 yr h/o LBP', 'yes:3650'],
  ['LBP x 6 mo', 'yes:180'],
  ['8 wks LBP', 'no:56'],
  ['2w h/o back pain', 'no:14'],
  ['Duration: 8 months', 'yes:240'],
  ['Duration of symptoms: 8 months.', 'yes:240'],
  ['Patient has had low back pain for the last 2 years.', 'yes:730'],
  ['He reports back pain for more than 20 years.', 'yes:7300'],
  ['Her low back pain started two years ago.', 'yes:730'],
  ['Symptoms began 6 months ago.', 'yes:180'],
  ['She has a 6-month history of low back and leg pain.', 'yes:180'],
  ['about 10 days of back pain', 'no:10'],
  ['6/52 LBP', 'no:42'],
  ['his pain has been ongoing for approximately one year', 'yes:365'],
  ['LBP x 1 year', 'yes:365'],
  ['LBP for the past year', 'yes:365'],
  ['persistent low back pain for over 6 months', 'yes:180'],
  ['History of chronic LBP.', 'yes'],
  ['Chronic midline low back pain with left-sided sciatica', 'yes'],
  ['chronic, nonspecific low back pain', 'yes'],
  ['Chronic back and neck pain.', 'yes'],
  ['has dealt with back pain for 5 years', 'yes:1825'],
  ['Low back pain that started 3 days ago after shoveling snow.', 'no:3'],
  ['Twisted his back 1 day ago.', 'no:1'],
  ['Pain has been present for six years.', 'yes:2190'],
  ['!DOS: 6/1/2022\nCC: back pain\n\nHPI: Low back pain began in 2019 after a car accident.', 'yes'],
  ['!DOS: 6/1/2022\nCC: back pain\n\nHPI: Low back pain began in May 2022.', 'no'],
  ['!DOS: 6/1/2022\nCC: back pain\n\nDate of onset: 5/20/2022', 'no:12'],
  ['!DOS: 6/1/2022\nCC: back pain\n\nHPI: Hurt his back at work in 2018 and has had pain ever since.', 'yes'],
  ['!DOS: 6/1/2022\nCC: back pain\n\nHPI: L4-5 fusion in 2018. Pain today.', ''],
  ['Back pain. MRI in 2019 showed stenosis.', ''],
  ['Back pain radiates. He has been on gabapentin for 3 months.', ''],
  ['Back pain is better with ibuprofen, which he has taken for 2 years.', ''],
  ['Hypertension for 10 years, back pain.', ''],
  ['Married for 30 years. Back pain.', ''],
  ['Back pain worse after sitting for 2 hours.', ''],
  ['Pain lasts for 3 hours each time.', ''],
  ['Low back pain. Return in 3 months.', ''],
  ['PT 2x/week for 6 weeks for low back pain.', ''],
  ['Back pain improved over the last 3 months.', ''],
  ['ESI 3 months ago gave relief of back pain.', ''],
  ['Back surgery 5 years ago.', ''],
  ['Pain has persisted for 5 years despite surgery.', 'yes:1825'],
  ['He has suffered with back pain for ten years.', 'yes:3650'],
  ['Low back pain for some time.', 'unclear'],
  ['low back pain since MVA', 'unclear'],
  ['low back pain 3 months in duration', 'yes:90'],
  ['three-month history of low back pain', 'yes:90'],
  ['4 months low back pain', 'yes:120'],
  ['LBP x 15 months', 'yes:450'],
]

describe('durations', () => {
  test.each(durations)('%s', (text, wanted) => {
    const note = noteOf(text)
    const read = findDurations(note, findTopic(note)).map(({ chronic, days }) =>
      days === undefined ? chronic : `${chronic}:${days}`,
    )
    expect(read.join(' ')).toBe(wanted)
  })
})

describe('date of service', () => {
  test.each([
    ['Date of Service: 4/23/2022\n\nHPI: Low back pain.', '2022-04-23'],
    ['DOB: 1/2/1960\nDOS: 2020-09-14\n\nHPI: Low back pain.', '2020-09-14'],
    ['DATE OF NOTE: FEB 17, 2023@09:05\n\nHPI: Low back pain.', '2023-02-17'],
    ['Consultation: telephone    21-Aug-2019\n\nHistory: Sciatica.', '2019-08-21'],
    ['RETURN VISIT      06-03-2021\n\nLow back pain.', '2021-06-03'],
    ['Clinic date: 6 June 2018\nTyped: 11 June 2018\n\nDear Dr Penhale, low back pain.', '2018-06-06'],
    ['MRI 3/4/2021 showed stenosis. Low back pain.', undefined],
    ['Date of injury: 8/3/2014\n\nHPI: Low back pain.', undefined],
  ])('%s', (text, wanted) => {
    expect(findDateOfService(readNote(text))).toBe(wanted)
  })

  test('metadata wins', () => {
    const note = readNote('DOS: 4/23/2022\nLow back pain.', { metadata: { dateOfService: '2022-04-24' } })
    expect(findDateOfService(note)).toBe('2022-04-24')
  })
})

describe('instruments', () => {
  test.each([
    ['ODI 42%.', 'ODI 42/100 severe'],
    ['Oswestry 21/50.', 'ODI 42/100 severe'],
    ['Oswestry Disability Index: 42', 'ODI 42/100 severe'],
    ['ODI (3/4/2024): 38%', 'ODI 38/100 moderate'],
    ['ODI 142%', 'ODI 142/100 !'],
    ['PEG 6.3 today (5.0 in March).', 'PEG 6.3/10'],
    ['PEG score 22/30', 'PEG 7.3/10'],
    ['PEG 3350 daily', ''],
    ['RMDQ 15/24', 'RMDQ 15/24'],
    ['RMQ 30', 'RMDQ 30/24 !'],
    ['PHQ-9: 14', 'PHQ-9 14/27 moderate'],
    ['GAD-7 score of 8', 'GAD-7 8/21 mild'],
    ['PROMIS PI T 66.2', 'PROMIS-PI 66.2/84 moderate'],
    ['painDETECT 21', 'painDETECT 21/38 neuropathic component likely'],
    ['ORT 5/26.', 'ORT 5/26 moderate risk'],
    ['NDI 18/50', 'NDI 36/100 moderate'],
    ['Goal: ODI <=22%', ''],
    ['PSFS average 4.2/10', 'PSFS 4.2/10'],
  ])('%s', (text, wanted) => {
    const note = noteOf(`He came alone. ${text}`)
    const read = findInstruments(note, findTopic(note)).map(
      ({ tool, value, max, inRange, band }) => `${tool} ${value}/${max}${inRange ? '' : ' !'}${band ? ` ${band}` : ''}`,
    )
    expect(read.join('; ')).toBe(wanted)
  })
})

describe('conflicts', () => {
  test.each([
    ['!Vitals: BP 120/80 Pain: 0/10\n\nCC: back pain\n\nHPI: Low back pain, 8/10.', 'severity'],
    ['!CC: back pain\n\nHPI: Low back pain for 2 days.\n\nROS:\nMusculoskeletal: denies back pain.', 'pain'],
    ['!CC: back pain\n\nHPI: Left sided low back pain.\n\nAssessment: Right lumbar radiculopathy', 'side'],
    ['!CC: back pain\n\nHPI: Left sided low back pain.\n\nAssessment: Left lumbar radiculopathy', ''],
    ['!HPI: Low back pain. He has failed physical therapy.\n\nPlan: Refer to physical therapy.', 'treatment'],
    [
      '!HPI: Low back pain. He had physical therapy in 2020. He has failed physical therapy.\n\nPlan: Refer to physical therapy.',
      '',
    ],
    ['!HPI: His low back pain has resolved.\n\nAssessment: Intractable low back pain.', 'course-of-pain'],
  ])('%s', (text, wanted) => {
    const note = noteOf(text)
    const read = extractFacts(note, findTopic(note)).flatMap((fact) => (fact.kind === 'conflict' ? [fact.about] : []))
    expect(read.join(' ')).toBe(wanted)
  })
})
