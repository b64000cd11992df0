// Wordings of made-up notes about the knee, the eye, the skin, the head and hand.
import type { Speciality } from './archive-grammar.ts'

const visit = ['Progress note', 'Office visit', 'Follow-up visit', 'New patient visit']

export const OF_A_PART: readonly Speciality[] = [
  {
    types: ['Orthopedic visit', ...visit],
    clinics: [2, 5],
    codes: ['M17.11', 'M17.12', 'M25.561', 'M25.562', 'S83.91XA'],
    complaint: ['{Left|Right} knee pain', 'Knee {swelling|pain|stiffness} for {time}', 'Follow-up of knee arthritis'],
    hpi: [
      [
        '{name} is a {age}-year-old {sex} with {side} knee pain for {time}.',
        '{He} returns for {his} {side} knee, now {course}.',
        'The {side} knee has hurt for {time} since a {twist on the stairs|fall|football game}.',
      ],
      [
        'Pain {2-9}/10, worse {on stairs|when kneeling|after walking {1-5} miles}.',
        'It {aches at night|clicks|gives way {often}|swells after activity}.',
        'Stairs bring the score to {4-9}/10.',
      ],
      [
        'Ibuprofen {helps|does not help}; ice {helps|helps a little}.',
        'A steroid injection {2-14} months ago helped for {2-12} weeks.',
        '{He} wears a brace {often} and did {4-12} therapy visits.',
      ],
      ['No locking. No fever.', '{He} denies a new injury.', '{He} can walk {5-60} minutes before resting.'],
    ],
    exam: [
      [
        '{Small|Moderate|No} effusion. {Medial|Lateral} joint line {tender|not tender}.',
        'Motion 0 to {90-135} degrees with {crepitus|pain at the end}.',
      ],
      [
        '{Lachman|McMurray|Drawer} test {negative|positive}; ligaments {stable|firm}.',
        'Quadriceps strength {4|5}/5; gait {even|with a {side} limp}.',
      ],
    ],
    results: [
      'Knee X-ray: {mild|moderate|severe} narrowing of the {medial|lateral} space.',
      'MRI of the knee: {meniscal tear|no tear|cartilage loss}.',
    ],
    assessment: [
      'Osteoarthritis of the {side} knee, {course}.',
      'Meniscal {strain|tear} of the {side} knee, {course}.',
      'Patellofemoral pain, {course}.',
    ],
    plan: [
      'Knee injection {done today|planned|offered}.',
      'Therapy for the quadriceps {1-3} times a week.',
      'Weight loss of {5-30} pounds advised.',
      'Topical gel {2-4} times a day.',
      'Brace {fitted|renewed}.',
      'Surgical opinion if {no better|pain goes on}.',
    ],
  },
  {
    types: ['Eye examination', 'Office visit'],
    clinics: [10],
    codes: ['H10.9', 'H04.123', 'H25.13', 'H40.9', 'H52.4'],
    complaint: ['Red eye', 'Blurred vision for {time}', 'Dry eyes', 'Glaucoma check'],
    hpi: [
      [
        '{name}, {age}, notes {blur|redness|burning|glare} of the {side} eye for {time}.',
        '{He} comes for {a yearly check|pressure check|new glasses}.',
        '{age} y/o {sex} with {dry|itchy|watery} eyes, {course}.',
      ],
      ['Worse {at a screen|at night|outdoors|when driving}.', 'It comes {often} and lasts {5-50} minutes.'],
      [
        'Drops {2-4} times a day {help|help a little|sting}.',
        'Wears contacts {6-16} hours a day.',
        'Has used the same glasses for {time}.',
      ],
      ['No flashes or floaters.', 'No eye injury. No pain.', 'Sees halos {often}.'],
    ],
    exam: [
      ['Acuity 20/{20-80} right and 20/{20-80} left.', 'Pressure {12-26} and {12-26}.'],
      [
        'Lens {clear|with early cataract}. Cornea {clear|with fine staining}.',
        'Disc ratio 0.{2-8}; macula {flat|clear}.',
      ],
    ],
    results: ['Field test {full|with an arc loss {side}}.', 'OCT {stable|thinner than {2018-2024}}.'],
    assessment: [
      'Dry eye, {course}.',
      'Open angle glaucoma, {course}.',
      'Cataract of the {side} eye, {course}.',
      'Conjunctivitis, {course}.',
    ],
    plan: [
      'Tears {3-6} times a day.',
      'Keep the drops at night.',
      'Warm compresses for {5-10} minutes.',
      'New glasses ordered.',
      'Surgery {offered|booked|not yet}.',
      'Pressure check in {2-6} months.',
    ],
  },
  {
    types: ['Dermatology visit', 'Procedure note', 'Office visit'],
    clinics: [9, 11],
    codes: ['L20.9', 'L40.0', 'L70.0', 'L57.0', 'B35.1'],
    complaint: ['Rash', 'Skin check', 'Acne for {time}', 'Itchy {arms|scalp|legs}'],
    hpi: [
      [
        '{name}, {age}, has a rash of the {arms|trunk|legs|neck} for {time}.',
        '{He} comes for a skin check; a spot on the {scalp|cheek|shoulder|calf} has grown for {time}.',
        '{age}-year-old {sex}; {eczema|psoriasis|acne} is {course}.',
      ],
      ['It itches {often}, {2-9}/10.', 'It {bleeds|burns|flakes} {often}.', 'Worse in {winter|summer|heat}.'],
      [
        'Hydrocortisone {helps|does not help}.',
        'Used a new {soap|shirt|cream} {time} ago.',
        'A stronger cream was used {2-6} weeks and it got {course}.',
      ],
      ['No one at home itches.', 'No fever or joint swelling.', 'Sun exposure {often}; sunscreen {often}.'],
    ],
    exam: [
      [
        '{Red|Pink|Scaly} plaques {1-6} cm on the {elbows|trunk|shins}.',
        'A {tan|pink|brown} papule {3-9} mm on the {cheek|shoulder|calf}.',
      ],
      ['Nails {clear|pitted|thick}. Scalp {clear|flaky}.', 'About {3-12} percent of the skin is involved.'],
    ],
    results: ['Scraping {negative|shows fungus}.', 'Biopsy of {2019-2025}: {benign|sun damage}.'],
    assessment: [
      'Atopic dermatitis, {course}.',
      'Plaque psoriasis, {course}.',
      'Actinic keratosis of the {cheek|scalp|hand}.',
      'Acne, {course}.',
    ],
    plan: [
      'Steroid cream twice a day for {1-4} weeks.',
      'Frozen today: {1-9} spots.',
      'Plain moisturizer after bathing.',
      'Shave biopsy of one spot {done|planned}.',
      'Sunscreen, hat.',
      'Photos taken for the record.',
    ],
  },
  {
    types: ['Neurology visit', ...visit],
    clinics: [7, 8],
    codes: ['G43.909', 'G44.209', 'R51.9', 'G56.01'],
    complaint: ['Headache', 'Migraine, {course}', 'Hand numbness for {time}'],
    hpi: [
      [
        '{name}, {age}, has {throbbing|pressing|one-sided} headaches for {time}.',
        '{He} is seen for migraine, {course}.',
        '{age} y/o {sex} with {side} hand tingling {often}.',
      ],
      [
        '{2-14} headache days a month, each {2-30} hours.',
        'Worst {6-10}/10, with {light|sound} sensitivity.',
        'The hand wakes {him} {often}.',
      ],
      [
        '{Sumatriptan|Rizatriptan|Naproxen} {helps within {20-90} minutes|does not help}.',
        'A wrist splint {helps|does not help}.',
        'Skipped meals and {stress|wine|poor sleep} bring it on.',
      ],
      ['No aura.', 'No weakness, no trouble with speech.', 'Missed {1-9} days of {work|school}.'],
    ],
    exam: [
      [
        'Cranial nerves {intact|normal}. Fundi {sharp|flat}.',
        'Tinel {positive|negative} at the {side} wrist; thumb strength {4|5}/5.',
      ],
      ['Coordination {even|normal}.', 'Reflexes {1|2}+ and equal.'],
    ],
    results: ['MRI of the head {2017-2025}: no lesion.', 'Nerve study: {mild|moderate} median slowing {side}.'],
    assessment: [
      'Migraine without aura, {course}.',
      'Tension headache, {course}.',
      'Carpal tunnel syndrome {side}, {course}.',
    ],
    plan: [
      'Start topiramate {25-50} mg.',
      'Diary for {4-12} weeks.',
      'Splint at night.',
      'Triptan at onset, {2-3} days a week at most.',
      'Nerve study.',
      'Regular meals and sleep.',
    ],
  },
]
