// Notes of a made-up archive for measuring: as many as are wanted, all different, the same on every machine.
import type { Random } from '../core/statistics/sampling.ts'
import { randomOf } from '../core/statistics/sampling.ts'
import type { PatientWords, Speciality } from './archive-grammar.ts'
import { grammarOf } from './archive-grammar.ts'
import { SHARED, SHARED_RULES } from './archive-wordings.ts'
import { BACK, BACK_RULES, BACK_SITES } from './archive-wordings-back.ts'
import { OF_A_PART } from './archive-wordings-parts.ts'
import { OF_THE_WHOLE } from './archive-wordings-whole.ts'

/** A line of the archive: `date_of_service` is an ISO day, `codes` are ICD-10-CM. Keys are those of NDJSON. */
export interface ArchiveNote {
  readonly id: string
  readonly text: string
  readonly date_of_service: string
  readonly author: string
  readonly patient: string
  readonly encounter: string
  readonly clinic: string
  readonly note_type: string
  readonly status: 'draft' | 'final' | 'amended'
  readonly codes?: readonly string[]
}

/** Notes that share their patients: notes of one block are spread over its patients and over the 24 months, in order. */
const BLOCK = 400
const PATIENTS_OF_BLOCK = 100
const CLINICS = [
  'North',
  'Harbor',
  'Main Street',
  'Hill',
  'Lakeside',
  'Union',
  'Park',
  'Station',
  'Mill',
  'Garden',
  'Bridge',
  'West',
] as const
const AUTHORS_OF_CLINIC = 5
/** Back pain among all visits of an archive of many specialities. */
const SHARE_BACK = 0.1
const FIRST_DAY = Date.UTC(2024, 0, 2)
const DAYS = 728
const DAY = 86_400_000

const SEXES = [
  { sex: 'man', he: 'he', his: 'his', him: 'him' },
  { sex: 'woman', he: 'she', his: 'her', him: 'her' },
] as const

/** Headings as four kinds of author write them; '' is a note that leaves the heading of its first part out. */
const STYLES: readonly Readonly<Record<Part, string>>[] = [
  {
    complaint: 'CHIEF COMPLAINT:\n',
    hpi: 'HISTORY OF PRESENT ILLNESS:\n',
    history: 'PAST MEDICAL HISTORY:\n',
    medications: 'MEDICATIONS:\n',
    allergies: 'ALLERGIES: ',
    social: 'SOCIAL HISTORY:\n',
    family: 'FAMILY HISTORY:\n',
    ros: 'REVIEW OF SYSTEMS:\n',
    vitals: 'VITAL SIGNS: ',
    exam: 'PHYSICAL EXAMINATION:\n',
    results: 'IMAGING AND RESULTS:\n',
    assessment: 'ASSESSMENT:\n',
    plan: 'PLAN:\n',
  },
  {
    complaint: 'CC: ',
    hpi: 'HPI: ',
    history: 'PMH: ',
    medications: 'Meds: ',
    allergies: 'Allergies: ',
    social: 'Social: ',
    family: 'FH: ',
    ros: 'ROS: ',
    vitals: 'Vitals: ',
    exam: 'Exam: ',
    results: 'Results: ',
    assessment: 'Assessment: ',
    plan: 'Plan:\n',
  },
  {
    complaint: '',
    hpi: 'Subjective\n',
    history: 'Past Medical History\n',
    medications: 'Current Medications\n',
    allergies: 'Allergies\n',
    social: 'Social History\n',
    family: 'Family History\n',
    ros: 'Review of Systems\n',
    vitals: 'Objective\n',
    exam: 'Physical Exam\n',
    results: 'Imaging\n',
    assessment: 'Assessment\n',
    plan: 'Plan\n',
  },
  {
    complaint: 'Reason for visit: ',
    hpi: 'History of Present Illness\n',
    history: 'Past history: ',
    medications: 'Medications: ',
    allergies: 'Allergies: ',
    social: 'Social History: ',
    family: 'Family history: ',
    ros: 'Review of Systems: ',
    vitals: 'Vital signs: ',
    exam: 'Examination\n',
    results: 'Imaging: ',
    assessment: 'Impression\n',
    plan: 'Recommendations\n',
  },
]

type Part =
  | 'complaint'
  | 'hpi'
  | 'history'
  | 'medications'
  | 'allergies'
  | 'social'
  | 'family'
  | 'ros'
  | 'vitals'
  | 'exam'
  | 'results'
  | 'assessment'
  | 'plan'

const OTHERS = [...OF_A_PART, ...OF_THE_WHOLE]

const compose = grammarOf({ ...SHARED_RULES, ...BACK_RULES })

/** The note of a number (0, 1, 2 …): always the same, and unlike that of any other number. */
export function archiveNote(index: number): ArchiveNote {
  const patient = patientOf(index)
  const random = randomOf(`note ${index}`)
  const { key, speciality, clinic } = patient
  const author =
    clinic * AUTHORS_OF_CLINIC + ((random() < 0.8 ? patient.number : Math.floor(random() * 60)) % AUTHORS_OF_CLINIC)
  const day = dayOf(index, random)
  const text = textOf(index, patient, { author, day }, random)
  const codes = random() < 0.4 ? codesOf(speciality, random) : undefined
  return {
    id: `note-${String(index).padStart(8, '0')}`,
    text,
    date_of_service: day,
    author: `provider-${String(author + 1).padStart(2, '0')}`,
    patient: key,
    encounter: `visit-${String(index).padStart(8, '0')}`,
    clinic: `${CLINICS[clinic]} Clinic`,
    note_type: one(speciality.types, random),
    status: statusOf(random()),
    ...(codes && { codes }),
  }
}

interface Patient {
  readonly key: string
  readonly number: number
  readonly speciality: Speciality
  readonly clinic: number
  readonly words: PatientWords
}

function patientOf(index: number): Patient {
  const block = Math.floor(index / BLOCK)
  const number = block * PATIENTS_OF_BLOCK + Math.floor(randomOf(`patient of ${index}`)() * PATIENTS_OF_BLOCK)
  const random = randomOf(`patient ${number}`)
  const speciality = random() < SHARE_BACK ? BACK : one(OTHERS, random)
  const sex = one(SEXES, random)
  const { he, his } = sex
  return {
    key: `patient-${String(number).padStart(7, '0')}`,
    number,
    speciality,
    clinic: one(speciality.clinics, random),
    words: {
      ...sex,
      He: he === 'he' ? 'He' : 'She',
      His: his === 'his' ? 'His' : 'Her',
      back: one(BACK_SITES, random),
      name: one(['The patient', 'The patient', 'Patient', sex.sex === 'man' ? 'This gentleman' : 'This lady'], random),
      age: String(21 + Math.floor(random() * 66)),
      side: one(['left', 'right'], random),
    },
  }
}

// Visits go forward in time within a block, so that a later number of a patient is a later visit.
function dayOf(index: number, random: Random): string {
  const days = ((index % BLOCK) + random()) * (DAYS / BLOCK)
  return new Date(FIRST_DAY + Math.floor(days) * DAY).toISOString().slice(0, 10)
}

function statusOf(drawn: number): ArchiveNote['status'] {
  return drawn < 0.02 ? 'draft' : drawn < 0.05 ? 'amended' : 'final'
}

function codesOf({ codes }: Speciality, random: Random): readonly string[] {
  const [first, second] = [one(codes, random), one(codes, random)]
  return first === second || random() < 0.5 ? [first] : [first, second]
}

/** How much an author writes: of the topics a note may have, and of the parts that not every note has. */
const FULLNESS = [
  { topics: 0.45, parts: 0.3, exam: 0.6, plans: 2 },
  { topics: 0.75, parts: 0.65, exam: 0.85, plans: 3 },
  { topics: 1, parts: 1, exam: 1, plans: 5 },
] as const

interface Written {
  readonly author: number
  readonly day: string
}

function textOf(index: number, { speciality, words }: Patient, { author, day }: Written, random: Random): string {
  const style = STYLES[author % STYLES.length] as Readonly<Record<Part, string>>
  const fullness = FULLNESS[Math.floor(random() * 3)] as (typeof FULLNESS)[number]
  const say = (options: readonly string[]): string => compose(one(options, random), words, random)
  const topics = (lists: readonly (readonly string[])[], share: number): string =>
    lists
      .filter((_, place) => place === 0 || random() < share)
      .map(say)
      .filter((sentence) => sentence !== '')
      .join(' ')
  const some = (options: readonly string[]): string =>
    options
      .filter((_, place) => place === index % options.length || random() < fullness.parts - 0.2)
      .map((option) => compose(option, words, random))
      .join(' ')
  let text = random() < 0.5 ? `Date of service: ${day}\n\n` : ''
  const add = (part: Part, body: string): void => {
    text += `${style[part]}${body}\n\n`
  }
  const maybe = (part: Part, body: () => string): void => {
    if (random() < fullness.parts) add(part, body())
  }
  add('complaint', say(speciality.complaint))
  const [opening = [], ...others] = speciality.hpi
  add('hpi', `${say(opening)} ${topics(others, fullness.topics)}`)
  maybe('history', () => say(SHARED.history))
  maybe('medications', () => say(SHARED.medications))
  maybe('allergies', () => say(SHARED.allergies))
  maybe('social', () => say(SHARED.social))
  maybe('family', () => say(SHARED.family))
  maybe('ros', () => say(SHARED.ros))
  add('vitals', say(SHARED.vitals))
  add('exam', `${say(SHARED.general)} ${topics(speciality.exam, fullness.exam)}`)
  maybe('results', () => say(speciality.results))
  add(
    'assessment',
    `${say(speciality.assessment)}${random() < 0.4 ? ` ${compose('{illness}, {course}.', words, random)}` : ''}`,
  )
  add('plan', planOf(speciality, fullness.plans, say, random))
  text += `${some(SHARED.record)}\n\n${some(SHARED.advice)}\n\n`
  const spent = say(SHARED.spent)
  return `${text}${spent === '' ? '' : `${spent}\n\n`}Electronically signed by provider ${author + 1} on ${day}, record ${index}\n`
}

// Different orders, numbered by some authors.
function planOf(
  { plan }: Speciality,
  count: number,
  say: (options: readonly string[]) => string,
  random: Random,
): string {
  const first = Math.floor(random() * plan.length)
  const step = 1 + Math.floor(random() * (plan.length - 1))
  const numbers = new Set(Array.from({ length: count }, (_, place) => (first + place * step) % plan.length))
  const orders = [...[...numbers].map((number) => say([plan[number] as string])), say(SHARED.close)]
  return random() < 0.5 ? orders.map((order, place) => `${place + 1}. ${order}`).join('\n') : orders.join(' ')
}

function one<T>(options: readonly T[], random: Random): T {
  return options[Math.floor(random() * options.length)] as T
}
