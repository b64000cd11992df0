// What an output of findings is: strings before them, for each, and after.
import type { FindingLine } from '../finding-line.ts'

/** Prints the findings of one run. The strings, one after the other, are the file; an output serves one run. */
export interface FindingsOutput {
  readonly start: string
  readonly finding: (line: FindingLine) => string
  readonly end: () => string
}
