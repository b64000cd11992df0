// The forms of report by name.
import { csvReporter } from './csv.ts'
import { githubReporter } from './github.ts'
import { htmlReporter } from './html.ts'
import { jsonReporter } from './json.ts'
import { junitReporter } from './junit.ts'
import { markdownReporter } from './markdown.ts'
import { ndjsonReporter } from './ndjson.ts'
import type { Reporter, RunHeader } from './reporter.ts'
import { sarifReporter } from './sarif.ts'
import { textReporter } from './text.ts'

const REPORTERS = {
  text: textReporter,
  json: jsonReporter,
  ndjson: ndjsonReporter,
  sarif: sarifReporter,
  junit: junitReporter,
  github: githubReporter,
  markdown: markdownReporter,
  html: htmlReporter,
  csv: csvReporter,
} as const

/** Name of a form of report. */
export type FormatName = keyof typeof REPORTERS

/** Every form of report, in the order of the help. */
export const FORMATS = Object.keys(REPORTERS) as readonly FormatName[]

/** A reporter for one run. */
export function reporterFor(name: FormatName, header: RunHeader): Reporter {
  return REPORTERS[name](header)
}
