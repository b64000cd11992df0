// Pairs of codes: EXCLUDES1_REVIEW by the notes of the Tabular List, SYMPTOM_WITH_CAUSE by Guideline I.B.5.
import { knownCodes, namedCode, placesOf } from './documented.ts'
import type { CodeCheck, CodeContext, NotedCode } from './finding.ts'
import { matches } from './pattern.ts'
import type { CodeNote } from './rules.ts'
import { isIn, notesAt } from './rules.ts'
import { disagree, meaningOf } from './title-meaning.ts'

type Pair = readonly [NotedCode, NotedCode]

function pairsOf({ codes }: CodeContext): readonly Pair[] {
  const ten = codes.filter(({ system }) => system === 'ICD-10-CM')
  return ten.flatMap((first, index) => ten.slice(index + 1).map((second): Pair => [first, second]))
}

// The note that stands nearest to the codes speaks, whichever of the two it stands at.
function excludesOf([first, second]: Pair): CodeNote | undefined {
  const between = (at: NotedCode, target: NotedCode): readonly CodeNote[] =>
    notesAt(at.code).filter((note) => note.type === 'Excludes1' && matches(note.target, target.code))
  const all = [...between(first, second), ...between(second, first)]
  return all.sort((a, b) => b.at.length + b.target.length - a.at.length - a.target.length)[0]
}

/** Pairs that an Excludes1 note parts. Two conditions that have nothing to do with each other may both be coded. */
export const checkExcludes: CodeCheck = (context) =>
  pairsOf(context).flatMap((pair) => {
    const note = excludesOf(pair)
    if (note === undefined) return []
    const [first, second] = pair
    return [
      {
        class: 'EXCLUDES1_REVIEW',
        check: 'excludes1',
        level: 'info',
        asks: 'coder',
        codes: [first.code, second.code],
        message: {
          template: `${first.code} and ${second.code} are both listed; an Excludes1 note at ${note.at} names ${note.target} (${note.note}). Two conditions unrelated to each other may both be coded.`,
        },
        question:
          'Do both codes speak of one condition? If so, which one does the documentation support? Otherwise: unrelated conditions / unable to determine.',
        places: placesOf(first, second),
      },
    ]
  })

/** A symptom of the spine beside its definitive cause, where no Excludes1 note speaks of the two already. */
export const checkSymptoms: CodeCheck = (context) => {
  const codes = knownCodes(context)
  const causes = codes.filter(({ code }) => isIn('cause', code))
  return codes
    .filter(({ code }) => isIn('symptom', code))
    .flatMap((symptom) => {
      const cause = causes.find(
        (each) =>
          excludesOf([symptom, each]) === undefined &&
          !disagree(meaningOf(symptom.entry.title).regions, meaningOf(each.entry.title).regions),
      )
      if (cause === undefined) return []
      return [
        {
          class: 'SYMPTOM_WITH_CAUSE',
          check: 'symptom-with-cause',
          level: 'info',
          asks: 'coder',
          codes: [symptom.code, cause.code],
          message: {
            template: `${namedCode(symptom.entry)} is listed beside ${namedCode(cause.entry)}. A symptom that belongs to a listed condition is not coded by itself; one that does not is.`,
          },
          question: 'Is the pain part of that condition? Otherwise: a pain of its own / unable to determine.',
          places: placesOf(symptom, cause),
        },
      ]
    })
}
