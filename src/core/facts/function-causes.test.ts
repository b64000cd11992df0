import { describe, expect, test } from '@jest/globals'
import { readNote } from '../language/read-note.ts'
import { findCauses, settleCauses } from './causes.ts'
import { findFunctionalImpact, settleImpact } from './functional-impact.ts'
import { findIntractability } from './intractability.ts'
import { findTopic } from './topic.ts'

// Every text is read behind a complaint of low back pain, unless it brings its own headings.
const read = (text: string) => {
  const note = readNote(text.includes('\n') ? text : `CHIEF COMPLAINT: Low back pain.\n\nHPI: ${text}\n`)
  return { note, topic: findTopic(note) }
}

const impactOf = (text: string): string => {
  const { note, topic } = read(text)
  const { status, domains } = settleImpact(findFunctionalImpact(note, topic))
  return status === 'documented' ? [...domains].sort().join(' ') : status
}

const causesOf = (text: string): string => {
  const { note, topic } = read(text)
  const items = settleCauses(findCauses(note, topic))
  return items
    .map(({ cause, finding }) => `${finding === 'present' ? '+' : '-'}${cause ?? 'blanket'}`)
    .sort()
    .join(' ')
}

const intractabilityOf = (text: string): string => {
  const { note, topic } = read(text)
  const found = findIntractability(note, topic)
  return found.length === 0 ? 'absent' : found.every(({ vague }) => vague) ? 'vague' : 'documented'
}

describe('functional impact', () => {
  const rows: readonly (readonly [string, string])[] = [
    // inability, difficulty, lists
    ['He is unable to sit for more than ten minutes.', 'posture-tolerance'],
    ['The pain limits her ability to sit, stand, walk and sleep.', 'mobility posture-tolerance sleep'],
    ['He has difficulty with bending, stooping and lifting his toddler.', 'lifting-bending'],
    ["She can't vacuum, mop or carry laundry upstairs anymore.", 'household lifting-bending'],
    ['It interferes with his sleep and his job.', 'sleep work'],
    ['Back pain prevents her from gardening and keeps her from church.', 'exercise-recreation social-family'],
    ['Walking is limited to one block.', 'mobility'],
    ['Sitting, standing and walking are all limited by the pain.', 'mobility posture-tolerance'],
    ['Sleep is disturbed by the pain.', 'sleep'],
    ['She wakes 3 times a night.', 'sleep'],
    ['Up 2-3x/night, sleeps in a recliner.', 'sleep'],
    ['Sleeps 3-4 hours a night because of the back.', 'sleep'],
    ['The pain wakes him at night.', 'sleep'],
    ['He has trouble falling asleep and staying asleep.', 'sleep'],
    ['Does not sleep well.', 'sleep'],
    ['Unable to sleep through the night.', 'sleep'],
    ['Unable to get comfortable in bed at night.', 'sleep'],
    ['Unable to find a comfortable position in the chair.', 'posture-tolerance'],
    ['He stopped golfing and gave up bowling.', 'exercise-recreation'],
    ['She no longer drives more than 20 minutes.', 'driving'],
    ['Needs help with dressing and putting on socks.', 'self-care'],
    ['Her husband has to help her with bathing.', 'self-care'],
    ['He cannot tie his shoes.', 'self-care'],
    ['Off work for three weeks.', 'work'],
    ['He has been out of work since March because of this.', 'work'],
    ['She missed 4 days of work last month.', 'work'],
    ['Currently on light duty.', 'work'],
    ['On short term disability since June.', 'work'],
    ['He called in sick twice.', 'work'],
    ['Irritable with the kids because of the pain.', 'mood'],
    ['She is frustrated and depressed about her back pain.', 'mood'],
    ['Affects ADLs.', 'general'],
    ['ODI today 46%.', 'general'],
    ['PEG score 7.', 'general'],
    ['His quality of life has been severely affected.', 'general'],
    ['Fx: sit 15 stand 10 walk 1 block.', 'mobility posture-tolerance'],
    ['Sitting tolerance 20 min.', 'posture-tolerance'],
    ['Can only stand 10 minutes.', 'posture-tolerance'],
    ['She is able to stand for 15 minutes before needing to sit.', 'posture-tolerance'],
    ['Without the medication she cannot stand at the stove.', 'posture-tolerance'],
    ['He has to lie down during the day.', 'posture-tolerance'],
    ['Uses a cane because of the back pain.', 'mobility'],
    ['She struggles with stairs.', 'mobility'],
    ['Sex life has suffered.', 'social-family'],
    ['Avoids lifting anything heavier than a milk jug.', 'lifting-bending'],
    ['Difficulty climbing stairs, but no trouble sleeping.', 'mobility'],
    ['He cannot play with his grandchildren.', 'social-family'],
    ['Housework takes all day, and cooking is difficult.', 'household'],
    ['Struggling to put his socks on; wife does the hoovering.', 'household self-care'],
    ['Signed off work by the GP, fit note until Friday.', 'work'],
    ['Can not walk the dog any more.', 'mobility'],
    ['Mostly housebound since the flare.', 'mobility'],
    ['Pain interferes with mood 5/10, walking 8/10 and relations with others 3/10.', 'mobility mood social-family'],
    ['It takes him 20 minutes to get out of bed.', 'mobility'],
    ['She dropped her water aerobics because of the pain.', 'exercise-recreation'],
    ['ADLs are independent, works full duty.', 'denied'],
    // none
    ['Pain is worse with sitting and bending.', 'absent'],
    ['Aggravated by walking, standing and driving.', 'absent'],
    ['Sitting increases the pain.', 'absent'],
    ['Pain with lifting.', 'absent'],
    ['The pain began while lifting a box at work.', 'absent'],
    ['His goal is to be able to play golf again.', 'absent'],
    ['He would like to return to running.', 'absent'],
    ['She cannot reach overhead because of her right shoulder.', 'absent'],
    ['She is short of breath walking up stairs and cannot climb them.', 'absent'],
    ['Naproxen stopped working last year.', 'absent'],
    ['She works as a teacher and lives with her husband.', 'absent'],
    ['He can walk two miles a day.', 'absent'],
    ['Limited benefit from exercise and physical therapy.', 'absent'],
    ['Lying down helps.', 'absent'],
    // denied
    ['No limitation in ADLs, works full duty.', 'denied'],
    ['Denies any functional limitations.', 'denied'],
    ['It does not interfere with his daily activities.', 'denied'],
    ['She continues all her usual activities.', 'denied'],
    ['Fully functional.', 'denied'],
    // sections
    [
      'HPI: Low back pain.\n\nPHYSICAL EXAM:\nBack: limited lumbar range of motion. Unable to heel walk on the left.\n',
      'absent',
    ],
    ['HPI: Low back pain.\n\nGOALS:\n1. Sit 45 minutes without difficulty\n', 'absent'],
    ['HPI: Low back pain.\n\nPATIENT INSTRUCTIONS:\nCall if you are unable to walk or sleep.\n', 'absent'],
    ['HPI: Low back pain.\n\nSOCIAL HISTORY: On disability.\n', 'work'],
    ['CC: right knee pain\n\nHPI: Right knee pain. Cannot climb stairs.\n', 'absent'],
  ]
  test.each(rows)('%s → %s', (text, expected) => {
    expect(impactOf(text)).toBe(expected)
  })
})

describe('serious causes', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['He denies fever, chills, weight loss, or bowel or bladder incontinence.', '-cauda-equina -infection -malignancy'],
    ['No b/b sx, no saddle numbness, no f/c.', '-cauda-equina -infection'],
    ['Bowel and bladder function are normal.', '-cauda-equina'],
    ['Bladder and bowels normal.', '-cauda-equina'],
    ['No change in bowel or bladder habits.', '-cauda-equina'],
    ['Denies numbness in the groin.', '-cauda-equina'],
    ['He has been incontinent of urine for two days.', '+cauda-equina'],
    ['She reports weakness in the left leg.', '+neurological-deficit'],
    ['Denies leg weakness.', '-neurological-deficit'],
    ['Denies numbness, tingling or weakness.', '-neurological-deficit'],
    ['Left foot drop for a week.', '+neurological-deficit'],
    ['History of breast cancer in 2011.', '+malignancy'],
    ['No history of cancer.', '-malignancy'],
    ['No fall, no trauma.', '-fracture-trauma'],
    ['Pain began after a fall from a ladder.', ''],
    ['No IV drug use or immunosuppression.', '-infection'],
    ['He uses IV heroin.', '+infection'],
    ['Morning stiffness lasts an hour.', '+inflammatory'],
    ['No red flags.', '-blanket'],
    ['Red flags: none.', '-blanket'],
    ['No constitutional symptoms. No dysuria.', ''],
    ['Mother had breast cancer.', ''],
    ['Return if fever, weakness or incontinence develop.', ''],
    ['She fell and her X-ray of the lumbar spine was unremarkable.', '-fracture-trauma'],
    ['She has an old wrist fracture.', ''],
    [
      'Denies fever, loss of bladder control, IVDU, hx of cancer, recent trauma.',
      '-cauda-equina -fracture-trauma -infection -malignancy',
    ],
    ['He denies loss of bowel control, or loss of sensation in the genital area.', '-cauda-equina'],
    ['No significant change in her weight.', '-malignancy'],
    ['Negative chills, negative fever.', '-infection'],
    ['She lost 30 pounds intentionally with a diet program.', ''],
    ['Told to go to the ER for loss of bladder control or leg weakness.', ''],
    ['The patient had a concussion but no loss of memory with that injury.', ''],
    ['MRI showed an L1 compression fracture. No other fracture.', '+fracture-trauma'],
    ['No evidence of epidural abscess, cauda equina syndrome or AAA.', '-cauda-equina -infection -vascular'],
    ['CT shows a kidney stone on the left.', '+visceral'],
    ['Weight loss encouraged.', ''],
    [
      'HPI: Low back pain.\n\nPHYSICAL EXAM:\nStrength: left ankle dorsiflexion 2/5, otherwise 5/5.\n',
      '+neurological-deficit',
    ],
    ['HPI: Low back pain.\n\nPHYSICAL EXAM:\nStrength: left EHL 4/5, otherwise 5/5. Afebrile.\n', ''],
    ['HPI: Low back pain.\n\nFAMILY HISTORY: Colon cancer in father.\n', ''],
    ['HPI: Low back pain.\n\nRED FLAGS: none\n', '-blanket'],
    [
      'HPI: Low back pain.\n\nRed flag screen:\n[ ] saddle anesthesia  [ ] fever\n[ ] history of cancer  [x] none of the above\n',
      '-cauda-equina -infection -malignancy',
    ],
    ['HPI: Low back pain.\n\nCONSENT: Risks include infection, weakness and loss of bladder control.\n', ''],
    ['HPI: Low back pain. Cancer in 2010.\n\nASSESSMENT: No evidence of malignancy on MRI.\n', '-malignancy'],
    ['Denies bowel/bladder sx.', '-cauda-equina'],
    ['No bowel or bladder complaints, no gait instability.', '-cauda-equina'],
    ['Control of bladder and bowel is normal.', '-cauda-equina'],
    ['He has had no trouble controlling his urine.', '-cauda-equina'],
    ['No difficulty passing water.', '-cauda-equina'],
    ['No pins and needles around the back passage.', '-cauda-equina'],
    ['She started leaking urine last week.', '+cauda-equina'],
    ['He cannot feel when he wipes.', '+cauda-equina'],
    ['Her appetite is good and her weight is steady.', '-malignancy'],
    ['Has lost 15 pounds without trying.', '+malignancy'],
    ['No personal history of malignancy.', '-malignancy'],
    ['No B symptoms, weight static.', '-malignancy'],
    ['MRI shows no suspicious marrow lesion.', '-malignancy'],
    ['No abnormal marrow signal.', '-malignancy'],
    ['No temps.', '-infection'],
    ['Has not had a fever.', '-infection'],
    ['Afebrile at home, no chills.', '-infection'],
    ['No hx IVDU.', '-infection'],
    ['He was on prednisone and is immunosuppressed after a kidney transplant.', '+infection'],
    ['No recent infections.', '-infection'],
    ['Legs are strong.', '-neurological-deficit'],
    ['Leg gives way on stairs.', '+neurological-deficit'],
    ['His left foot slaps when he walks.', '+neurological-deficit'],
    ['She trips over her right toes.', '+neurological-deficit'],
    ['No leg weakness, no foot drop.', '-neurological-deficit'],
    ['No weakness.', '-neurological-deficit'],
    ['He noticed his leg getting weaker.', '+neurological-deficit'],
    ['No falls or injuries.', '-fracture-trauma'],
    ['There was no specific injury.', '-fracture-trauma'],
    ['X-rays negative for fracture.', '-fracture-trauma'],
    ['XR: no acute fracture.', '-fracture-trauma'],
    ['She has no morning stiffness.', '-inflammatory'],
    ['An hour of morning stiffness.', '+inflammatory'],
    ['No psoriasis, uveitis or colitis.', '-inflammatory'],
    ['No AAA on ultrasound.', '-vascular'],
    ['UA clear, no flank pain.', ''],
    ['No saddle anesthesia, fevers or weight loss.', '-cauda-equina -infection -malignancy'],
    ['Red flags negative.', '-blanket'],
    ['No red flag symptoms today.', '-blanket'],
    ['No alarm features.', '-blanket'],
    ['Denies: f/c/ns, wt loss, b/b incontinence, saddle anesth.', '-cauda-equina -infection -malignancy'],
    ['Constitutional: no fever or weight loss. GU: no incontinence.', '-cauda-equina -infection -malignancy'],
    ['Call for fever or leg weakness.', ''],
    ['His father had prostate cancer.', ''],
    ['Suspect compression fracture.', '+fracture-trauma'],
    ['Possible osteomyelitis.', '+infection'],
    ['Concern for metastatic disease.', '+malignancy'],
    ['Questions on fever, weight loss and saddle numbness are all negative.', '-cauda-equina -infection -malignancy'],
    ['Duloxetine was stopped for urinary retention.', ''],
    ['Safety netted re CES.', ''],
    ['He has no fever, his bladder and bowels are unchanged.', '-cauda-equina -infection'],
  ]
  test.each(rows)('%s → %s', (text, expected) => {
    expect(causesOf(text)).toBe(expected)
  })
})

describe('intractability', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['Intractable low back pain.', 'documented'],
    ['The back pain is refractory to conservative care with physical therapy and NSAIDs.', 'documented'],
    ['He has failed conservative treatment.', 'vague'],
    ['This has failed more than eight months of conservative care.', 'vague'],
    ['Facet pain, fails conserv tx.', 'vague'],
    ['She has failed all conservative measures including physical therapy.', 'documented'],
    ['Conservative management has failed.', 'vague'],
    ['Back pain did not improve with conservative treatment.', 'vague'],
    ['Unresponsive to medical therapy including opioids.', 'documented'],
    ['He has exhausted conservative options.', 'vague'],
    ['Pain persists despite extensive conservative treatment.', 'vague'],
    ['I would not call this intractable.', 'absent'],
    ['He has not failed conservative treatment.', 'absent'],
    ['She has not exhausted conservative options.', 'absent'],
    ['Intractable migraine.', 'absent'],
    ['Refractory nausea.', 'absent'],
    ['If conservative treatment fails, consider an injection.', 'absent'],
    ['Failed naproxen, gabapentin and physical therapy.', 'absent'],
    ['Continue conservative treatment.', 'absent'],
  ]
  test.each(rows)('%s → %s', (text, expected) => {
    expect(intractabilityOf(text)).toBe(expected)
  })
})

test('a note without spinal pain documents nothing', () => {
  const { note, topic } = read('CC: sore throat\n\nHPI: Sore throat. Unable to work. No fever. Intractable cough.\n')
  expect(findFunctionalImpact(note, topic)).toEqual([])
  expect(findCauses(note, topic)).toEqual([])
  expect(findIntractability(note, topic)).toEqual([])
})
