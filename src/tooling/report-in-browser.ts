// npm run test:report: the pages of an audit in a real browser, from file://: no console message, no request but the page
// itself, nothing that axe-core complains about, no page wider than its window. `-- FOLDER` keeps pictures there.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { notePage, sayingsOf } from '../core/audit/report/details.ts'
import { auditPage } from '../core/audit/report/page.ts'
import { rowOf } from '../core/audit/row.ts'
import { gapsOf } from '../core/policy/outcome.ts'
import { shippedPolicies } from '../core/policy/shipped.ts'
import { auditedPolicies, madeUpFigures } from './audit-figures.ts'
import { judgedFixtures } from './report-run.ts'

const FOLDER = 'node_modules/.cache/notelint/report'
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** What is asked of the browser; the package itself is for developers and may be missing. */
type Browser = import('playwright-core').Browser

/** How a page is looked at. */
interface Look {
  readonly name: string
  readonly scheme: 'light' | 'dark'
  readonly media: 'screen' | 'print'
  readonly width: number
}

const LOOKS: readonly Look[] = [
  { name: 'light', scheme: 'light', media: 'screen', width: 1280 },
  { name: 'dark', scheme: 'dark', media: 'screen', width: 1280 },
  { name: 'narrow', scheme: 'light', media: 'screen', width: 800 },
  { name: 'print', scheme: 'dark', media: 'print', width: 800 },
]

/** The pages: an archive of middle size by three designs, one note with its text and without. */
function writePages(): readonly string[] {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(join(FOLDER, 'details'), { recursive: true })
  const size = { notes: 5200, providers: 46, clinics: 6, months: 18 }
  const policies = ['chronic-back-pain', 'record-integrity', 'facet-joint-intervention', 'opioid-therapy']
  const pages = (['all', 'sample', 'convenience'] as const).map((design) => {
    const page = auditPage(madeUpFigures({ ...size, design, policies }), { details: 'details/' })
    return [`report-${design}.html`, page] as const
  })
  // The note with most to say.
  const [noted] = [...judgedFixtures()].sort((a, b) => gapsOf(b.result).length - gapsOf(a.result).length)
  if (noted === undefined) throw new Error('fixtures/notes holds no note')
  const audited = auditedPolicies(['chronic-back-pain'])
  const order = new Map(audited.map(({ id, requirements }) => [id, requirements.map((each) => each.id)]))
  const row = rowOf(noted, { hash: (text) => `${text.length}`.padEnd(32, '0'), day: '2026-11-01', order, name: 'note' })
  const plain = { row, policies: audited, said: sayingsOf(shippedPolicies), version: '1.2.3', place: noted.path }
  const details = [
    ['details/plain.html', notePage(plain)],
    ['details/text.html', notePage({ ...plain, text: noted.note.text })],
  ] as const
  return [...pages, ...details].map(([name, page]) => {
    writeFileSync(join(FOLDER, name), page)
    return name
  })
}

async function complaintsAbout(browser: Browser, name: string, look: Look, axe: string, pictures?: string) {
  const address = pathToFileURL(resolve(FOLDER, name)).href
  const options = {
    colorScheme: look.scheme,
    viewport: { width: look.width, height: 900 },
  }
  const complaints: string[] = []
  const context = await browser.newContext(options)
  const page = await context.newPage()
  page.on('console', (message) => complaints.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(`page: ${error.message}`))
  page.on('request', (request) => {
    if (request.url() !== address) complaints.push(`request: ${request.url()}`)
  })
  await page.emulateMedia({ media: look.media, colorScheme: look.scheme })
  await page.goto(address, { waitUntil: 'load' })
  const widest = await page.evaluate('document.documentElement.scrollWidth')
  if (look.media === 'screen' && Number(widest) > look.width) complaints.push(`is ${widest} wide in ${look.width}`)
  if (pictures !== undefined) {
    await page.screenshot({ path: join(pictures, `${name.replaceAll('/', '-')}-${look.name}.png`), fullPage: true })
    if (look.media === 'print')
      await page.pdf({ path: join(pictures, `${name.replaceAll('/', '-')}.pdf`), format: 'A4' })
  }
  await context.close()

  // axe-core is put into the page, which the page itself forbids: a context of its own, where that is allowed.
  const open = await browser.newContext({ ...options, bypassCSP: true })
  const probe = await open.newPage()
  await probe.emulateMedia({ media: look.media, colorScheme: look.scheme })
  await probe.goto(address, { waitUntil: 'load' })
  await probe.evaluate('for (const each of document.querySelectorAll("details")) each.open = true')
  await probe.evaluate(axe)
  const found = (await probe.evaluate('axe.run({ resultTypes: ["violations"] })')) as {
    readonly violations: readonly {
      id: string
      help: string
      nodes: readonly { html: string; failureSummary?: string }[]
    }[]
  }
  for (const { id, help, nodes } of found.violations) {
    const [first] = nodes
    complaints.push(
      `axe ${id}: ${help} (${nodes.length}): ${first?.html.slice(0, 160)} ${first?.failureSummary?.slice(0, 300)}`,
    )
  }
  await open.close()
  return complaints.map((complaint) => `${name}, ${look.name}: ${complaint}`)
}

/** Exit code 3 where a package or the browser is missing, 1 where something is complained about, 0 where not. */
async function main(): Promise<number> {
  const playwright = await import('playwright-core').catch(() => undefined)
  const axe = axeSource()
  if (playwright === undefined || axe === undefined) {
    console.error('The report was not opened in a browser: playwright-core and axe-core are not installed.')
    return 3
  }
  if (!existsSync(CHROMIUM)) {
    console.error(`The report was not opened in a browser: there is no ${CHROMIUM}. Set CHROMIUM to a Chromium.`)
    return 3
  }
  const pictures = process.argv[2]
  if (pictures !== undefined) mkdirSync(pictures, { recursive: true })
  const names = writePages()
  const browser = await playwright.chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  const complaints: string[] = []
  for (const name of names) {
    for (const look of LOOKS) complaints.push(...(await complaintsAbout(browser, name, look, axe, pictures)))
  }
  await browser.close()
  for (const complaint of complaints.slice(0, 40)) console.error(complaint)
  console.log(`${names.length} pages, each in ${LOOKS.length} looks: ${complaints.length} complaints`)
  return complaints.length === 0 ? 0 : 1
}

// Told as a text, since it runs in the page.
function axeSource(): string | undefined {
  try {
    return readFileSync(createRequire(resolve('package.json')).resolve('axe-core/axe.min.js'), 'utf8')
  } catch {
    return undefined
  }
}

process.exitCode = await main()
