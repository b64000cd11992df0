// CONTRADICTION: an injury coded as under active treatment in a note that tells of a long course.
import type { Duration } from '../facts/fact.ts'
import { knownCodes, namedCode, placesOf, textPlace } from './documented.ts'
import type { CodeCheck } from './finding.ts'

/** Injury codes with the seventh character A where the note gives the pain as chronic. */
export const checkInjuries: CodeCheck = (context) => {
  const codes = knownCodes(context).filter(({ code }) => /^[ST]\d.*A$/.test(code))
  if (codes.length === 0) return []
  const about = context.facts.find((fact): fact is Duration => fact.kind === 'duration' && fact.chronic === 'yes')
  if (about === undefined) return []
  return codes.map((code) => ({
    class: 'CONTRADICTION',
    check: 'acute-injury',
    level: 'info',
    asks: 'coder',
    codes: [code.code],
    message: {
      template: `${namedCode(code.entry)} stands for active treatment of a new injury; the note gives a long course at {place} ("{words}").`,
      about,
    },
    question:
      'Is the injury still under active treatment? Otherwise: healing or recovery / sequela / another condition / unable to determine.',
    places: [...placesOf(code), textPlace(about)],
  }))
}
