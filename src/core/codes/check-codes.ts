// All checks of the codes of a note, in the order in which their findings are told.
import { findDateOfService } from '../facts/date-of-service.ts'
import { checkMissingDetails, checkOpenDetails, checkOpenRegions } from './details.ts'
import { checkCodedDiagnoses, checkDocumentedCause } from './diagnoses.ts'
import { findCodes } from './find-codes.ts'
import type { CodeCheck, CodeContext, CodeFinding, CodeReport, NotedCode, Validity } from './finding.ts'
import { checkInjuries } from './injuries.ts'
import { checkIntractable } from './intractable.ts'
import { checkChronicWord, checkPainBesideCause, checkSequence } from './pain-codes.ts'
import { checkExcludes, checkSymptoms } from './pairs.ts'
import { checkSides } from './sides.ts'
import { checkSites } from './sites.ts'
import type { CodeBook, CodeTable } from './table.ts'
import { checkTitles } from './titles.ts'
import { checkValidity } from './validity.ts'

const CHECKS: readonly CodeCheck[] = [
  checkValidity,
  checkTitles,
  checkSites,
  checkSides,
  checkCodedDiagnoses,
  checkExcludes,
  checkSymptoms,
  checkPainBesideCause,
  checkSequence,
  checkChronicWord,
  checkMissingDetails,
  checkDocumentedCause,
  checkOpenDetails,
  checkOpenRegions,
  checkInjuries,
  checkIntractable,
]

/** Finds the codes of a note and checks them. A note without codes costs one search of its text. */
export function checkCodes(context: Omit<CodeContext, 'codes' | 'on'>): CodeReport {
  const { note, book } = context
  const undated = findCodes(note, book)
  const on = undated.length > 0 ? findDateOfService(note) : undefined
  const codes = on === undefined ? undated : findCodes(note, book, on)
  const release = tableInUse(book, codes).release
  if (codes.length === 0) return { release, codes, findings: [] }
  const whole: CodeContext = { ...context, codes, ...(on !== undefined && { on }) }
  return {
    release,
    codes,
    validity: validityOf(codes, on),
    findings: withoutEchoes(CHECKS.flatMap((check) => check(whole))),
  }
}

// The release named in a report: that of the last table that answered, else the last in the book.
function tableInUse(book: CodeBook, codes: readonly NotedCode[]): CodeTable {
  return codes.at(-1)?.table ?? (book[0] as CodeTable)
}

function validityOf(codes: readonly NotedCode[], on: string | undefined): Validity {
  if (on === undefined) return { judged: false, why: 'no date of service was given or found' }
  const outside = codes.filter(({ status }) => status.kind === 'not-known' && status.why === 'outside its dates')
  if (outside.length === 0) return { judged: true, on }
  const { firstDay, lastDay } = (outside[0] as NotedCode).table.release
  return { judged: false, on, why: `${on} lies outside the days of the release, ${firstDay} to ${lastDay}` }
}

/** Findings that say of the same code what another has said already. */
const ECHOES: Readonly<Record<string, readonly string[]>> = {
  site: ['region'],
  'suspected-diagnosis': ['documented-cause'],
  'detail-not-found': [],
  'documented-cause': ['detail', 'region'],
  title: ['unnamed-diagnosis', 'detail-not-found'],
}

function withoutEchoes(findings: readonly CodeFinding[]): readonly CodeFinding[] {
  return findings.filter(
    (finding) =>
      !findings.some(
        (other) =>
          ECHOES[other.check]?.includes(finding.check) === true &&
          other.codes.some((code) => finding.codes.includes(code)),
      ),
  )
}
