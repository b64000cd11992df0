// Wordings of made-up notes about blood pressure, sugar, colds and mood.
import type { Speciality } from './archive-grammar.ts'

const visit = ['Progress note', 'Office visit', 'Follow-up visit', 'New patient visit']

export const OF_THE_WHOLE: readonly Speciality[] = [
  {
    types: visit,
    clinics: [2, 6, 7],
    codes: ['I10', 'I11.9', 'E78.5', 'E66.9'],
    complaint: ['Blood pressure check', 'Hypertension follow-up', 'High blood pressure for {time}'],
    hpi: [
      [
        '{name}, {age}, comes for blood pressure, which has been {course}.',
        '{age}-year-old {sex} with hypertension for {time}.',
        '{He} is seen to review {his} home pressures.',
      ],
      [
        'Home readings run {118-168} over {68-98}.',
        'Readings at home are {course}, highest {140-186}/{84-104}.',
        '{He} does not check at home.',
      ],
      [
        'Takes {pressure drug} and {pressure drug}; misses doses {often}.',
        'No side effects of {pressure drug}.',
        '{He} stopped {pressure drug} for {time} because of {cough|swelling|cost|dizziness}.',
      ],
      [
        'No chest pain, palpitations or {fainting|swelling}.',
        'Eats out {often}; adds salt {often}.',
        '{He} walks {10-60} minutes {often}.',
        '{His} {father|mother|sister} had a stroke at {48-79}.',
      ],
    ],
    exam: [
      ['No carotid bruit. {No edema|Trace edema of the ankles}.', 'Pulses {full|equal} in {the feet|both arms}.'],
      ['Repeat pressure {118-164}/{66-98} after {5-10} minutes.', 'Fundi {not seen well|clear}.'],
    ],
    results: [
      'Creatinine {0|1}.{6-9}, potassium {3-4}.{5-9}.',
      'LDL {68-168}, HDL {34-72}.',
      'ECG: {sinus rhythm|no change}.',
    ],
    assessment: ['Essential hypertension, {course}.', 'Hypertension with {high cholesterol|obesity}, {course}.'],
    plan: [
      'Raise the dose of {pressure drug}.',
      'Keep {pressure drug}.',
      'Add {pressure drug}.',
      'Home log {1-2} times a day for {2-6} weeks.',
      'Low salt plan; sheet given.',
      'Basic panel before the next visit.',
    ],
  },
  {
    types: ['Diabetes visit', ...visit],
    clinics: [2, 6, 8],
    codes: ['E11.9', 'E11.65', 'E11.42', 'Z79.4'],
    complaint: ['Diabetes follow-up', 'Sugar check', 'Type 2 diabetes, {course}'],
    hpi: [
      [
        '{name} has had type 2 diabetes for {time}; it is {course}.',
        '{age} y/o {sex} here for sugar control.',
        '{He} is seen {time} after a change of treatment.',
      ],
      [
        'Morning sugars run {92-188}, evening {110-240}.',
        'Last A1c {6-10}.{1-9}.',
        'Low sugars {often}, lowest {52-68}.',
        'The meter was {forgotten|reviewed}: average {118-212}.',
      ],
      [
        'Takes {sugar drug}; insulin {8-40} units at night.',
        'On {sugar drug} without {stomach upset|lows}.',
        '{He} misses {sugar drug} {often}.',
      ],
      [
        'Eye exam {2-16} months ago. Feet {without sores|numb at times}.',
        'Diet: {sweet drinks {often}|mostly home cooked|late snacks}.',
        'Thirst is {course}.',
      ],
    ],
    exam: [
      ['Feet: pulses {present|faint}, skin {whole|dry}.', 'Monofilament felt at {6-10} of 10 points.'],
      ['Thyroid not enlarged.', 'Injection sites {clean|without lumps}.'],
    ],
    results: ['A1c {6-10}.{1-9} percent, was {6-10}.{1-9}.', 'Urine albumin {5-88} mg/g; eGFR {48-98}.'],
    assessment: ['Type 2 diabetes, {course}.', 'Diabetes with {neuropathy|high sugars}, {course}.'],
    plan: [
      'Raise insulin by {2-6} units.',
      'Continue {sugar drug}.',
      'Dietitian visit in {2-8} weeks.',
      'A1c in {3-6} months.',
      'Eye referral.',
      'Foot care taught.',
    ],
  },
  {
    types: ['Urgent care visit', 'Office visit'],
    clinics: [2, 7, 9],
    codes: ['J06.9', 'J02.9', 'J01.90', 'J20.9', 'R05.1'],
    complaint: ['Cough and {congestion|sore throat}', 'Cold for {2-9} days', 'Sore throat', 'Sinus pressure'],
    hpi: [
      [
        '{name} has had {cough|sore throat|congestion|a runny nose} for {2-12} days.',
        '{age}-year-old {sex} with {cough|ear pressure|sinus pressure} for {2-12} days, {course}.',
        'Symptoms began {2-9} days ago with {a sore throat|chills|sneezing}.',
      ],
      ['Highest temperature {99-102}.{1-9}.', 'No fever at home.', 'Sputum is {clear|yellow|scant}.'],
      [
        '{Honey|A decongestant|Acetaminophen|Throat spray} {helps|does not help|helps at night}.',
        'A {child|coworker|neighbor} was sick {2-8} days ago.',
        '{He} {did|did not do} a home test; it was negative.',
      ],
      ['No short breath or chest pain.', 'Sleeps {3-7} hours because of cough.', 'Eats and drinks {well|less}.'],
    ],
    exam: [
      [
        'Throat {red|mildly red|clear}, tonsils {1|2}+. Ears {clear|dull on the {side}}.',
        'Nose with {clear|thick} discharge; sinuses {tender|not tender}.',
      ],
      ['Nodes {not felt|small and tender}.', 'Chest {clear|with a few wheezes}.'],
    ],
    results: ['Rapid strep {negative|positive}.', 'Flu and COVID tests {negative|pending}.'],
    assessment: ['Viral upper respiratory infection, {course}.', 'Acute {pharyngitis|sinusitis|bronchitis}, {course}.'],
    plan: [
      'Fluids and rest.',
      'Saline rinse {2-4} times a day.',
      'Acetaminophen for fever.',
      'Antibiotic for {5-10} days if {no better in 3 days|culture grows}.',
      'Back to work in {1-4} days.',
      'Inhaler every {4-6} hours as needed.',
    ],
  },
  {
    types: ['Psychiatry follow-up', 'Behavioral health visit'],
    clinics: [11],
    codes: ['F32.A', 'F33.1', 'F41.1', 'F43.23', 'F51.01'],
    complaint: ['Low mood', 'Anxiety, {course}', 'Medication check', 'Poor sleep for {time}'],
    hpi: [
      [
        '{name} is a {age}-year-old {sex} with {depression|anxiety|panic} for {time}, now {course}.',
        '{He} returns {2-12} weeks after a change of dose.',
        '{His} mood has been {low|flat|brighter|up and down} for {time}.',
      ],
      [
        'PHQ-9 is {2-22}, was {4-24}. GAD-7 is {2-20}.',
        'Worry comes {often}.',
        'Sleeps {3-9} hours; wakes {1-4} times.',
      ],
      [
        '{mood drug} {helps|helps in part}, with {no side effects|dry mouth|mild nausea}.',
        'Therapy {2-4} times a month is {useful|on hold}.',
        '{He} stopped the tablets for {2-9} days.',
      ],
      [
        'No thoughts of self-harm.',
        'Stress at {work|home|school}. Support from {friends|a sister|church}.',
        'Appetite {fair|low|good}; energy {fair|low|good}.',
      ],
    ],
    exam: [
      [
        '{Neat|Casual} dress, eye contact {good|fair}. Speech {even|soft}.',
        'Mood "{okay|tired|down|better}", affect {full|narrow}.',
      ],
      ['Thought {clear|orderly}; no delusions.', 'Insight {good|fair}, judgment {good|fair}.'],
    ],
    results: ['TSH {1-4}.{1-9}.', 'No labs today.'],
    assessment: [
      'Major depression, {course}.',
      'Generalized anxiety, {course}.',
      'Adjustment disorder, {course}.',
      'Insomnia, {course}.',
    ],
    plan: [
      'Raise the dose after {1-3} weeks.',
      'Continue {mood drug}.',
      'Weekly therapy.',
      'Sleep plan: up at {5-8} each day.',
      'Crisis line number given.',
      'Walk {10-40} minutes a day.',
    ],
  },
]
