// Causes, imaging results and examination components, each read from a sentence or two of our own.
import { describe, expect, test } from '@jest/globals'
import { readNote } from '../language/read-note.ts'
import { findDiagnoses } from './etiology.ts'
import { findExamination } from './examination.ts'
import { findImaging } from './imaging.ts'
import { findTopic } from './topic.ts'

const OPENING = 'HPI: She has had low back pain for two years.\n\n'

function read(text: string) {
  const note = readNote(OPENING + text)
  return { note, topic: findTopic(note) }
}

describe('causes of the pain', () => {
  test.each([
    ['ASSESSMENT: Lumbar strain.', ['spinal-strain']],
    ['ASSESSMENT: Low back pain, probably from a herniated disc at L4-5.', ['disc-herniation']],
    ['ASSESSMENT: Low back pain, likely muscular.', ['muscular-cause']],
    ['ASSESSMENT: Lumbar stenosis versus facet arthropathy.', ['spinal-stenosis', 'facet-arthropathy']],
    ['ASSESSMENT: L5-S1 DDD with radiculopathy.', ['disc-degeneration', 'radiculopathy']],
    ['ASSESSMENT: R SIJ dysfunction.', ['sacroiliac-dysfunction']],
    ['ASSESSMENT: Lumbar strain, resolved.', ['spinal-strain']],
    ['ASSESSMENT:\n1. Kidney stone.\n2. Hypertension.', ['kidney-stone']],
    ['ASSESSMENT: Chronic low back pain, {with/without:12} radiculopathy.', []],
    ['REVIEW OF SYSTEMS:\nMusculoskeletal: back pain.', []],
    ['ASSESSMENT: Chronic low back pain.', []],
    ['ASSESSMENT: Low back pain without radiculopathy.', []],
    ['ASSESSMENT: Low back pain.\nPLAN: Return if it does not settle.', []],
    ['IMAGING: MRI of the lumbar spine shows a disc bulge at L4-5.\nASSESSMENT: Low back pain.', []],
    ['FAMILY HISTORY: Mother had spinal stenosis.\nASSESSMENT: Back pain.', []],
    ['HPI: Her back pain comes from a herniated disc.', ['disc-herniation']],
    ['ASSESSMENT: Left L4-5 stenosis.', ['spinal-stenosis']],
    ['ASSESSMENT: LBP due to degenerative changes.', ['degenerative-changes']],
    ['ASSESSMENT: Left sided sciatica.', ['sciatica']],
    ['I think this is muscular in origin.', ['muscular-cause']],
    ['My view is that it arises from the sacroiliac joint.', ['facet-source']],
    ['ASSESSMENT: Low back pain and osteoporosis.', ['osteoporosis']],
    ['ASSESSMENT:\n1. Low back pain.\n2. Osteoporosis.', []],
    ['I suspect that her shoulder pain is muscular.', []],
    ['REVIEW OF SYSTEMS: Myalgia and back pain, at times.', []],
    ['ASSESSMENT:\n1. Low back pain.\n2. Right ankle sprain.', []],
    ['ASSESSMENT:\n1. Low back pain.\n2. Kidney stone, passed.', []],
  ])('%j: %j', (text, concepts) => {
    const { note, topic } = read(text)
    const found = findDiagnoses(note, topic).map(({ concept }) => concept)
    expect([...new Set(found)]).toEqual(concepts)
  })

  test('carry the site before the name', () => {
    const { note, topic } = read('ASSESSMENT: Chronic lumbar radiculopathy.')
    expect(findDiagnoses(note, topic).map(({ name }) => name)).toEqual(['lumbar radiculopathy'])
  })
})

describe('imaging results', () => {
  test.each([
    ['IMAGING: MRI L-spine 4/2021: moderate stenosis at L4-5.', ['mri']],
    ['RESULTS: Lumbar x-rays were negative.', ['xray']],
    ['HPI: Plain films showed no fracture. An MRI of the lumbar spine was ordered.', ['xray']],
    ['HPI: MRI of the lumbar spine was done in May. It revealed a small protrusion.', ['mri']],
    ['IMAGING: A CT myelogram of the lumbar spine demonstrates arachnoiditis.', ['ct', 'myelogram']],
    ['IMAGING: Roentgenograms of the thoracic spine: wedging of T9.', ['xray']],
    ['IMAGING: Whole body bone scan was normal.', ['bone-scan']],
    ['HPI: There was no fracture on x-ray of the lumbar spine.', ['xray']],
    ['HPI: Discography reproduced concordant pain and was positive at L5-S1.', ['discogram']],
    ['X-RAYS:\nImplants in good position.', ['xray']],
    ['HPI: CT L-spine neg.', ['ct']],
    ['HPI: He was told that a CT scan showed "narrowing at two levels".', ['ct']],
    ['HPI: Prior MRI (2019) w/ L5-S1 HNP.', ['mri']],
    ['HPI: The MRI is said to show stenosis.', ['mri']],
    ['HPI: I reviewed the MRI. L4-5 facet hypertrophy on both sides.', ['mri']],
    ['HPI: We x-rayed his back and there is some narrowing of the last disc.', ['xray']],
    ['HPI: Pictures of her low back taken in June show worn discs.', ['xray']],
    ['HPI: Her discs reproduced concordant pain. The discogram was done in May.', ['discogram']],
    ['HPI: An MRI showed a meningioma.', []],
    ['HPI: A PET scan showed uptake in the chest.', []],
    ['PLAN: Obtain MRI of the lumbar spine to look for stenosis.', []],
    ['PLAN: MRI lumbar spine next week.', []],
    ['HPI: MRI of the lumbar spine is on file, results not available.', []],
    ['RESULTS: Chest x-ray shows no infiltrate.', []],
    ['RESULTS: X-ray of the right knee shows arthritis.', []],
    ['RESULTS: CT abdomen shows a cyst of the liver.', []],
    ['PROCEDURE: The needle was advanced under fluoroscopy and an x-ray confirmed its place.', []],
    ['RESULTS: EMG shows an L5 radiculopathy.', []],
    ['IMAGING: MRI lumbar spine: ***', []],
    ['IMAGING: MRI: none', []],
  ])('%j: %j', (text, modalities) => {
    const { note, topic } = read(text)
    const found = findImaging(note, topic).map(({ modality }) => modality)
    expect([...new Set(found)]).toEqual(modalities)
  })
})

describe('examination', () => {
  test.each([
    ['EXAM: Gait normal. SLR negative bilaterally.', ['gait', 'straight-leg-raise']],
    ['EXAM:\nBack: Tender over the paraspinals. Full range of motion.', ['palpation', 'range-of-motion']],
    ['EXAM: Strength 5/5 in both legs, sensation intact, reflexes 2+.', ['strength', 'sensation', 'reflexes']],
    ['EXAM: Lordosis is flattened. FABER positive on the right.', ['inspection', 'provocative-test']],
    ['EXAM: She walks on heels and toes. Pedal pulses are full.', ['heel-toe-walk', 'pulses']],
    ['EXAM: Fingertips to mid shin. Kemp test provokes the pain.', ['range-of-motion', 'provocative-test']],
    ['HPI: On examination, there was spasm of the lumbar muscles.', ['palpation']],
    ['EXAM: L/S flex 60 deg, ext 20. Tender in the left buttock.', ['range-of-motion', 'palpation']],
    ['EXAM: FF 40, SB 50%. EHL 4-/5 on the left.', ['range-of-motion', 'strength']],
    ['EXAM: His hands come to just below the knees.', ['range-of-motion']],
    ['EXAM: The left leg can be raised to 40 degrees.', ['straight-leg-raise']],
    ['EXAM: Extension with rotation to the left provokes her pain.', ['provocative-test']],
    ['EXAM: Patellars 2+, DP 2+.', ['reflexes', 'pulses']],
    ['EXAM: Walks w/ cane. Moves freely about the room.', ['gait']],
    ['EXAM: Reflexes 2+, heel walk not attempted.', ['reflexes']],
    ['When I examined her the spine was straight and L5 was tender.', ['inspection', 'palpation']],
    ['Video exam: gait steady, lumbar flexion to mid shin.', ['gait', 'range-of-motion']],
    [
      'On examination his back was tender.\n\nNeurologically, power and reflexes were normal.',
      ['palpation', 'strength', 'reflexes'],
    ],
    ['Range of motion: half in all planes.\nMuscle strength testing: full.', ['range-of-motion', 'strength']],
    ['EXAM: Gait and reflexes not tested.', []],
    ['EXAM: Great toe extension is full.', []],
    ['HPI: His back is tender at night, and he has trouble bending. His gait is off.', []],
    ['EXAM: Gait: {gait:55}\nReflexes: ***', []],
    ['EXAM: Right knee: range of motion 0 to 120, tender at the joint line.', []],
    ['EXAM: Abdomen soft and nontender. Neck supple.', []],
    ['EXAM: Reflexes deferred.', []],
    ['EXAM: Ext: no c/c/e.', []],
    ['EXAM: She denies numbness.', []],
    ['HPI: She has numbness of the leg and tenderness at night.', []],
    ['PLAN: Straight leg raises and stretching at home.', []],
    ['GOALS: Increase lumbar flexion and strength to 5/5.', []],
  ])('%j: %j', (text, components) => {
    const { note, topic } = read(text)
    const found = findExamination(note, topic).map(({ component }) => component)
    expect([...new Set(found)]).toEqual(components)
  })

  test('of a patient without spinal pain is none', () => {
    const note = readNote('HPI: Sore throat.\nEXAM: Gait normal, reflexes 2+, strength 5/5.')
    expect(findExamination(note, findTopic(note))).toEqual([])
  })
})
