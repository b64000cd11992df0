// Lists of activities under a line that says they are limited: "Because of my back I have trouble with:", then items.

import { assess } from '../language/assertion.ts'
import { mentionsBetween } from '../language/lexicon.ts'
import type { Mention, Note } from '../note/note.ts'

/** How far up, in sentences, the line over a list is looked for. */
const FAR = 15

/** The limit of the line above the list that holds an activity, when its item is ticked or has no box. */
export function limitOverList(note: Note, activity: Mention): Mention | undefined {
  const own = note.sentences[activity.sentence]
  const block = own && note.blocks[own.block]
  if (own === undefined || block === undefined || block.kind !== 'item') return undefined
  for (let index = activity.sentence - 1; index >= Math.max(0, activity.sentence - FAR); index -= 1) {
    const above = note.sentences[index]
    const over = above && note.blocks[above.block]
    if (above === undefined || over === undefined) return undefined
    if (over.kind === 'item') continue
    if (note.words.forms[above.lastWord - 1] !== ':' && note.text[above.end - 1] !== ':') return undefined
    const limit = mentionsBetween(note.mentions['limit'], above.firstWord, above.lastWord).at(-1)
    if (limit?.concept['kind'] !== 'limit' || limit.concept['direction'] === 'backward') return undefined
    const { polarity } = assess(note, activity.sentence, activity.from, activity.to)
    return polarity === 'negated' ? undefined : limit
  }
  return undefined
}
