// The rules of rules/codes as the checks read them: notes between codes, terms, groups, diagnoses and details.
import { details, diagnoses, groups, icd9, notes, terms } from '../generated/codes.ts'
import { matches } from './pattern.ts'

/** An instructional note of the Tabular List: at a code pattern, against another. */
export interface CodeNote {
  readonly at: string
  readonly type: string
  readonly target: string
  readonly note: string
  /** Fiscal years in which the note was read. */
  readonly seen: string
}

/** A term that leads to a code: of its inclusion terms, or of the Alphabetic Index. */
export interface CodeTerm {
  readonly code: string
  readonly term: string
  readonly kind: string
}

/** Codes that say a diagnosis of the vocabulary; `definitive` where it is the cause of a symptom. */
export interface DiagnosisCodes {
  readonly channel: string
  readonly concept: string
  readonly definitive: boolean
  readonly codes: readonly string[]
}

/** A detail that `finer` codes carry and `broader` ones do not; `needed` where a finer code asks for it in the note. */
export interface Detail {
  readonly channel: string
  readonly concept: string
  readonly finer: readonly string[]
  readonly broader: readonly string[]
  readonly needed: boolean
}

interface Rules {
  readonly notes: readonly CodeNote[]
  readonly terms: readonly CodeTerm[]
  readonly groups: ReadonlyMap<string, readonly string[]>
  readonly icd9: readonly string[]
  readonly diagnoses: readonly DiagnosisCodes[]
  readonly details: readonly Detail[]
}

let known: Rules | undefined

/** The rules, read on the first call. */
export function codeRules(): Rules {
  known ??= readRules()
  return known
}

function readRules(): Rules {
  const byGroup = new Map<string, string[]>()
  for (const [group = '', pattern = ''] of rowsOf(groups)) {
    byGroup.set(group, [...(byGroup.get(group) ?? []), pattern])
  }
  return {
    notes: rowsOf(notes).map(([at = '', type = '', target = '', note = '', seen = '']) => ({
      at,
      type,
      target,
      note,
      seen,
    })),
    terms: rowsOf(terms).map(([code = '', term = '', kind = '']) => ({ code, term, kind })),
    groups: byGroup,
    icd9: rowsOf(icd9).map(([pattern = '']) => pattern),
    diagnoses: rowsOf(diagnoses).map(([channel = '', concept = '', definitive = '', codes = '']) => ({
      channel,
      concept,
      definitive: definitive === 'yes',
      codes: codes.split(' '),
    })),
    details: rowsOf(details).map(([channel = '', concept = '', finer = '', broader = '', needed = '']) => ({
      channel,
      concept,
      finer: finer.split(' '),
      broader: broader.split(' '),
      needed: needed === 'yes',
    })),
  }
}

const rowsOf = (table: string): string[][] => table.split('\n').map((line) => line.split('\t'))

/** Whether a code belongs to a group of rules/codes/groups.csv. */
export function isIn(group: string, code: string): boolean {
  return (codeRules().groups.get(group) ?? []).some((pattern) => matches(pattern, code))
}

/** The terms that lead to a code. */
export function termsOf(code: string): readonly CodeTerm[] {
  return codeRules().terms.filter((term) => term.code === code)
}

/** The notes that stand at a code or above it. */
export function notesAt(code: string): readonly CodeNote[] {
  return codeRules().notes.filter(({ at }) => matches(at, code))
}
