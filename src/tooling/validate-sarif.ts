// npm run test:sarif: the SARIF of all fixtures, masked and not, before Microsoft's validator (fetched by npx).
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { headerOf, judgedFixtures, runOf } from './report-run.ts'

const VALIDATOR = '@microsoft/sarif-multitool@5.7.0'
const FOLDER = 'node_modules/.cache/notelint/sarif'

// The validator is a .NET program; this setting spares it the ICU libraries.
const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' }

function multitool(args: readonly string[]) {
  return spawnSync('npx', ['--yes', VALIDATOR, ...args], { env, encoding: 'utf8' })
}

/** Exit code 3 where the validator cannot be had, 1 where it complains, 0 where it does not. */
function main(): number {
  const { status, stderr } = multitool(['version'])
  if (status !== 0) {
    console.error(`SARIF was not validated: ${VALIDATOR} cannot be run by npx. It needs the npm registry once.`)
    console.error(stderr.split('\n').slice(0, 5).join('\n'))
    return 3
  }
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  const notes = judgedFixtures()
  const complaints = [true, false].flatMap((masked) => {
    const path = `${FOLDER}/${masked ? 'masked' : 'text'}.sarif`
    const refused = [{ path: 'notes/a b.txt', error: 'is empty' }]
    writeFileSync(path, runOf('sarif', headerOf(masked), notes, refused, ['a waiver has expired']).text)
    return complaintsAbout(path)
  })
  for (const complaint of complaints.slice(0, 30)) console.error(complaint)
  console.log(`SARIF of ${notes.length} notes, masked and not: ${complaints.length} errors and warnings`)
  return complaints.length === 0 ? 0 : 1
}

interface Log {
  readonly runs: readonly {
    readonly results?: readonly { readonly ruleId?: string; readonly level?: string; readonly message: object }[]
  }[]
}

function complaintsAbout(path: string): string[] {
  const out = `${path}.out`
  multitool(['validate', path, '--output', out, '--log', 'ForceOverwrite'])
  const log = JSON.parse(readFileSync(out, 'utf8').replace(/^\uFEFF/, '')) as Log
  return log.runs.flatMap(({ results = [] }) =>
    results
      .filter(({ level = 'warning' }) => level === 'warning' || level === 'error')
      .map(({ ruleId, level = 'warning', message }) => `${path}: ${level} ${ruleId} ${JSON.stringify(message)}`),
  )
}

process.exitCode = main()
