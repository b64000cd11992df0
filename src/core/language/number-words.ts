// Numbers that are written out.
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
    'twenty',
  ].map((word, value): [string, number] => [word, value]),
)
const TENS: ReadonlyMap<string, number> = new Map([
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['hundred', 100],
])

/** Whether a word of small letters writes out a number. */
export function isNumberWord(form: string): boolean {
  return NUMBER_WORDS.has(form) || TENS.has(form)
}

/** The value of a number token, in digits or in words ("12", "1,000", "seven"); NaN for any other token. */
export function numberOf(form: string): number {
  const word = NUMBER_WORDS.get(form) ?? TENS.get(form)
  return word ?? Number(form.replaceAll(',', ''))
}
