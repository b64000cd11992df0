// npm run docs:accuracy: writes docs/ACCURACY.md from docs/accuracy.json; with -- --check says whether it is fresh.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readAccuracy } from './accuracy.ts'
import { accuracyPage, PAGE } from './accuracy-page.ts'

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const accuracy = readAccuracy()
if (accuracy === undefined) {
  console.error('docs/accuracy.json is not there: npm run eval -- --update')
  process.exit(1)
}
const page = accuracyPage(accuracy)
const fresh = existsSync(PAGE) && readFileSync(PAGE, 'utf8') === page
if (values.check && !fresh) {
  console.error(`${PAGE} is not what docs/accuracy.json gives: npm run docs:accuracy`)
  process.exit(1)
}
if (!fresh) writeFileSync(PAGE, page)
console.log(`${PAGE} ${fresh ? 'is up to date' : 'written'}`)
