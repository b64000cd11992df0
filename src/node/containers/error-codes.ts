// Short, stable codes of what went wrong with an input, for lists that are counted and compared over years.

/** What each code stands for; reports explain codes by these words. */
export const ERROR_CODES = {
  E_READ: 'is not there, or the system does not let it be read',
  E_EMPTY: 'holds nothing',
  E_TOO_LARGE: 'is larger than what is read at once, or unpacks to more',
  E_TOO_DEEP: 'nests too deep, or is an archive in too many others',
  E_BINARY: 'is binary, and no kind of file that is read',
  E_KIND: 'is of a kind that is not read',
  E_PACKAGE: 'needs a package that is not installed',
  E_LOCKED: 'is encrypted, or has a password',
  E_SCANNED: 'has pages that are images without text',
  E_BROKEN: 'is cut off, or not in the form that it begins with',
  E_JSON: 'is not JSON',
  E_COLUMNS: 'is a table whose columns are not known',
  E_ROW: 'is a row that does not fit its table',
  E_NO_ID: 'has no id',
  E_NO_TEXT: 'has no text',
  E_ELSEWHERE: 'has its text in another place that is not read',
  E_NO_NOTE: 'is sound, and holds something else than notes',
  E_JUDGED: 'was read, but could not be judged',
  E_INPUT: 'gave no note for another reason',
} as const

export type ErrorCode = keyof typeof ERROR_CODES

/** Sentences of the readers by their beginnings; the first that fits decides. */
const SENTENCES: readonly (readonly [ErrorCode, RegExp])[] = [
  ['E_PACKAGE', /npm install/],
  ['E_COLUMNS', /^(?:has no column |is a table of unknown columns)/],
  ['E_READ', /^(?:is not there|cannot be read \(|matches no file|holds no file|is a link to nothing)/],
  ['E_EMPTY', /^(?:is empty|has an empty |is a table without rows|is an archive without files)/],
  ['E_SCANNED', /^(?:has no text on page |is a PDF (?:without text|whose fonts))/],
  ['E_LOCKED', /^is (?:encrypted|a PDF with a password)/],
  ['E_BROKEN', /^unpacks to more than its/],
  ['E_TOO_LARGE', /(?:^|^line \d+ )(?:is larger|is longer|unpacks to more|holds more|begins a group of rows larger)/],
  ['E_TOO_DEEP', /^(?:nests deeper|is an archive in more)/],
  ['E_BINARY', /^(?:is binary|has a binary )/],
  ['E_JSON', /^is not JSON/],
  ['E_NO_ID', /^has no (?:"id"|id$)/],
  ['E_NO_NOTE', /^holds no (?:note|text of a note) /],
  ['E_ELSEWHERE', /^has (?:its text in |an attachment whose address )/],
  ['E_NO_TEXT', /^has (?:no "text"|no attachment|an attachment without|a body without|a value that is no text)/],
  ['E_NO_TEXT', /^is an? (?:Composition|DiagnosticReport|attachment) /],
  ['E_ROW', /^(?:has \d+ cells|has a quote|is no row|belongs to a note|has a line without)/],
  ['E_KIND', /^is (?:JSON, but|no FHIR|XML|an archive, but|a zip64|packed in a way|a Parquet file packed)/],
  ['E_KIND', /^(?:is a spreadsheet|is a presentation|is an OpenDocument|holds no \.txt)/],
  ['E_BROKEN', /^(?:is (?:cut off|not a readable|not well-formed|a (?:zip archive|gzip file|DOCX file))|holds no HL7)/],
  ['E_BROKEN', /^(?:holds (?:base64|hexadecimal)|begins a group of rows that cannot)/],
  ['E_JUDGED', /^could not be judged/],
]

/** The code of an error as the readers of inputs tell it; `E_INPUT` for a sentence that none of them tells. */
export function errorCode(error: string): ErrorCode {
  return SENTENCES.find(([, sentence]) => sentence.test(error))?.[0] ?? 'E_INPUT'
}
