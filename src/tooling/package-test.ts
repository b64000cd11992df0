// npm run test:package: packs the package, installs the tarball in an empty folder, and goes through all its doors.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

const NOTE = 'Chronic low back pain, 6/10. Physical therapy gave no relief.\n'

/** A program that uses both doors as a reader of the README would; it prints what it found. */
const PROGRAM = `import { gapsOf, lint, loadPolicies, messageOf, readNote } from 'notelint'
import type { Outcome, Policy } from 'notelint'
import remarkNotelint from 'notelint/unified'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { VFile } from 'vfile'

const policies: readonly Policy[] = loadPolicies(['chronic-back-pain'])
const note = readNote(${JSON.stringify(NOTE)})
const gaps: readonly Outcome[] = gapsOf(lint(note, policies))
const file = new VFile({ path: 'note.md', value: ${JSON.stringify(NOTE)} })
await unified().use(remarkParse).use(remarkNotelint, { policies }).use(remarkStringify).process(file)
console.log(JSON.stringify({
  rules: gaps.map(({ requirement }) => requirement.rule),
  first: gaps[0] && messageOf(gaps[0], note),
  messages: file.messages.map(({ ruleId, line, column, source, note }) => ({ ruleId, line, column, source, asks: typeof note })),
}))
`

const failures: string[] = []
const folder = mkdtempSync(join(tmpdir(), 'notelint-package-'))

/** Runs a program; gives its standard output, or undefined with a line about what went wrong. */
function run(name: string, args: readonly string[], cwd: string): string | undefined {
  const { status, stdout, stderr, error } = spawnSync(name, args, { cwd, encoding: 'utf8' })
  if (status === 0) return stdout
  failures.push(`${name} ${args.join(' ')}: ${error?.message ?? `exit ${status}`}\n${stdout}${stderr}`)
  return undefined
}

function check(what: string, holds: boolean): void {
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${what}`)
  if (!holds) failures.push(what)
}

function pack(): string | undefined {
  const packed = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], resolve('.'))
  if (packed === undefined) return undefined
  const [{ filename, size }] = JSON.parse(packed) as [{ filename: string; size: number }]
  console.log(`packed ${filename}, ${Math.round(size / 1024)} kB`)
  return join(folder, filename)
}

function install(tarball: string): boolean {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'reader', private: true, type: 'module' }))
  const args = ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball, 'remark-stringify@11', 'typescript']
  return run('npm', args, folder) !== undefined
}

function tryDoors(): void {
  writeFileSync(join(folder, 'reader.ts'), PROGRAM)
  const options = { module: 'nodenext', target: 'es2022', strict: true, types: [], outDir: 'out', skipLibCheck: false }
  const tsconfig = { compilerOptions: { ...options, lib: ['es2023', 'dom'] }, files: ['reader.ts'] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig))
  check('the types hold for a strict reader', run('npx', ['--no-install', 'tsc', '-p', '.'], folder) !== undefined)
  const printed = run('node', ['out/reader.js'], folder)
  const found = JSON.parse(printed ?? '{}') as { rules?: string[]; first?: string; messages?: { ruleId: string }[] }
  check('lint finds the gaps', found.rules?.includes('chronic-back-pain/functional-impact') === true)
  check('a gap has a message', (found.first ?? '').includes('found by this tool'))
  check('remark reports the same gaps', String(found.messages?.map(({ ruleId }) => ruleId)) === String(found.rules))
  writeFileSync(join(folder, 'note.txt'), NOTE)
  const report = run('npx', ['--no-install', 'notelint', 'check', 'note.txt'], folder)
  check('the command runs', report?.includes('functional-impact') === true)
}

async function lintPackage(): Promise<void> {
  const { messages, pkg } = await publint({ pkgDir: resolve('.'), strict: true })
  for (const message of messages) console.log(`publint: ${formatMessage(message, pkg ?? {})}`)
  check('publint has nothing to say', messages.length === 0)
}

/** Exit code where the registry is out of reach: nothing was found wrong, and not everything was tried. */
const NOT_INSTALLED = 3

const tarball = pack()
const installed = tarball !== undefined && install(tarball)
if (installed) tryDoors()
else console.error('the tarball could not be installed: is the npm registry, or the cache of npm, within reach?')
const installFailures = installed ? 0 : failures.length
await lintPackage()
rmSync(folder, { recursive: true, force: true })
if (failures.length > 0) {
  console.error(`\n${failures.join('\n')}`)
  process.exitCode = tarball !== undefined && failures.length === installFailures ? NOT_INSTALLED : 1
} else console.log('the package installs and both doors open')
