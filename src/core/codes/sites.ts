// SITE_MISMATCH: the code's title names one region of the spine, the note only others.
import { documentedRegions, isLabel, knownCodes, placesOf, textPlace } from './documented.ts'
import type { CodeCheck } from './finding.ts'
import { isIn } from './rules.ts'
import { meaningOf } from './title-meaning.ts'

/** Codes whose region the note does not name while it names another. Silent where it names none. */
export const checkSites: CodeCheck = (context) => {
  const codes = knownCodes(context).filter(({ entry }) => meaningOf(entry.title).regions.size > 0)
  if (codes.length === 0) return []
  const ofPain = documentedRegions(context, false)
  const ofAll = documentedRegions(context, true)
  return codes.flatMap((code) => {
    const { regions } = meaningOf(code.entry.title)
    const named = isIn('symptom', code.code) ? ofPain : ofAll
    const [other] = ofPain
    if (other === undefined || named.some((place) => place.regions.some((region) => regions.has(region)))) return []
    if (named.every((place) => isLabel(context, place))) return []
    const told = [...new Set(ofPain.flatMap((place) => place.regions.slice(0, 1)))].sort().join(', ')
    return [
      {
        class: 'SITE_MISMATCH',
        check: 'site',
        level: 'warning',
        asks: 'coder',
        codes: [code.code],
        message: {
          template: `${code.code} is titled "${code.entry.title}". The only region named in the note is ${told} ({words} at {place}).`,
          about: other,
        },
        question: 'Is it the code or the location that is meant? Otherwise: both regions / unable to determine.',
        places: [...placesOf(code), textPlace(other)],
      },
    ]
  })
}
