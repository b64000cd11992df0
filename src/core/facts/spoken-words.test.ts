// Ratings and durations as patients say them and clinicians note them down, each case one line.
import { describe, expect, test } from '@jest/globals'
import { readNote } from '../language/read-note.ts'
import type { Note } from '../note/note.ts'
import { findDurations } from './duration.ts'
import { findPainScores } from './pain-scores.ts'
import { findTopic } from './topic.ts'

// A case is the history of a visit for low back pain on 12 March 2025.
function noteOf(text: string): Note {
  return readNote(`DOS: 3/12/2025\n\nHPI:\nHe is seen for low back pain. ${text}\n\nAssessment:\nLow back pain.\n`)
}

describe('spoken ratings', () => {
  test.each([
    ['A five most days.', '5'],
    ['He puts it at seven.', '7'],
    ['"It\'s an 8," he says.', '8'],
    ['It is 4 at rest, 8 by evening.', '4 8'],
    ['Pain is between 5 and 8 on a scale of 10.', '5-8'],
    ['It runs between a 5 and an 8.', '5-8'],
    ['It gets up to a nine when he bends.', '9'],
    ['At its worst it hits 9.', '9'],
    ['Pain hovers around 4-6.', '4-6'],
    ['Usually a 5, with flares to 9.', '5 9'],
    ['Pain is 3 sitting and 6 walking.', '3 6'],
    ['Pain 8 before, 3 after.', '8 3'],
    ['Pain (now/worst/avg): 4/8/6', '4 8 6'],
    ['Pain score today is eight.', '8'],
    ['Pain avg 5, was 8 on morphine. Least 3.', '5 8 3'],
    ['Pain 8/10, daughter says he winces getting up.', '8'],
    ['He walks 3 blocks.', ''],
    ['It is worse at 4 in the morning.', ''],
    ['He calls it a day at five.', ''],
    ['He gets up to 9 hours of sleep.', ''],
    ['Anxiety is a 7.', ''],
    ['As told in my 9/10 note he wants surgery.', ''],
    ['It takes a 5 minute rest.', ''],
  ])('%s', (text, wanted) => {
    const note = noteOf(text)
    const read = findPainScores(note, findTopic(note)).map(({ low, value }) =>
      low === undefined ? `${value}` : `${low}-${value}`,
    )
    expect(read.join(' ')).toBe(wanted)
  })
})

describe('durations told in other words', () => {
  test.each([
    ['The pain is now in its third year.', 'yes'],
    ['This has been going on nine months.', 'yes'],
    ['He has lived with it for the better part of a decade.', 'yes'],
    ['He has had low back pain since he was 19.', 'yes'],
    ['Back pain started when he was in his thirties.', 'yes'],
    ['Two and a half years of this and nothing has helped.', 'yes'],
    ['A lifetime of back pain.', 'yes'],
    ["It's been almost a year now.", 'yes'],
    ['It started the winter before last.', 'yes'],
    ['In 2018 he fell off a roof and has had back pain since.', 'yes'],
    ['He traces the pain to a motorcycle crash in 1998.', 'yes'],
    ['The ache has never left him since the 2013 fall.', 'yes'],
    ['Now nine months out from the lifting injury, his back still hurts.', 'yes'],
    ['Pain persisting >12 weeks.', 'yes'],
    ['His back pain is a decade old.', 'yes'],
    ['The duration of the pain is five years.', 'yes'],
    ['This is a chronic problem.', 'yes'],
    ['The back pain has been steady since March of last year.', 'yes'],
    ['It began last Tuesday after shoveling.', 'no'],
    ['He hurt his back this past weekend.', 'no'],
    ['Back pain for a fortnight.', 'no'],
    ['Day 5 of low back pain.', 'no'],
    ['Two months into this episode he still cannot bend.', 'no'],
    ['Low back pain since week 18 of the pregnancy.', 'unclear'],
    ['Pain started on XX/XX/XXXX.', 'unclear'],
    ['The pain began last summer.', 'unclear'],
    ['Now in his second year of retirement.', ''],
    ['He starts work on Monday.', ''],
    ['He has lived with his wife for 20 years.', ''],
    ['Symptoms last a few hours and then ease.', ''],
    ['He drank as a teenager.', ''],
    ['Relief lasted a week.', ''],
  ])('%s', (text, wanted) => {
    const note = noteOf(text)
    const read = new Set(findDurations(note, findTopic(note)).map(({ chronic }) => chronic))
    expect([...read].join(' ')).toBe(wanted)
  })
})
