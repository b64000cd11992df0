// notelint explain: what a requirement looks for and why, where it comes from, and how well it was measured.
import type { Argv } from 'yargs'
import { runExamples } from '../core/examples.ts'
import { measuredRows } from '../core/policy/measured.ts'
import type { Policy, Requirement } from '../core/policy/policy.ts'
import { suggestion } from '../core/policy/reader.ts'
import { DEFAULT_POLICY, shippedPolicies } from '../core/policy/shipped.ts'
import { jsonOfExplained, textOfExplained } from '../core/report/explain.ts'
import type { Job } from './commands/command.ts'
import { CLEAN, painterFor, print, UNJUDGED, warn } from './output.ts'
import { configuredPolicies } from './settings.ts'

/** Adds `explain`; `run` takes what is to be done. */
export function addExplain(cli: Argv, run: (job: Job) => void): void {
  cli.command(
    'explain <requirement>',
    'tell what a requirement looks for, why, and how well it is found',
    (command) =>
      command
        .positional('requirement', {
          type: 'string',
          demandOption: true,
          describe: 'POLICY/ID, or an id that one policy has',
        })
        .option('format', {
          choices: ['text', 'json'] as const,
          default: 'text' as const,
          describe: 'form of the answer',
        })
        .option('color', { type: 'boolean', describe: 'colour, also where the output is no terminal' }),
    ({ requirement, format, color }) => {
      run(() => explain(requirement, format, color))
    },
  )
}

interface Found {
  readonly policy: Policy
  readonly requirement: Requirement
}

/** Explains a requirement by `POLICY/ID` or id; gives the exit code. */
async function explain(name: string, format: 'text' | 'json', color: boolean | undefined): Promise<number> {
  const own = await configuredPolicies()
  const all = [...shippedPolicies, ...own].flatMap((policy) =>
    policy.requirements.map((requirement) => ({ policy, requirement })),
  )
  const named = all.filter(({ requirement }) => requirement.rule === name || requirement.id === name)
  // An id that several policies have is that of the policy that applies by itself, where it is one of them.
  const usual = named.filter(({ policy }) => policy.id === DEFAULT_POLICY)
  const found = usual.length === 1 ? usual : named
  const [only] = found
  if (only === undefined || found.length > 1) {
    warn(refusal(name, all, found))
    return UNJUDGED
  }
  const { policy, requirement } = only
  const passing = runExamples({ ...policy, requirements: [requirement] }).filter(({ passed }) => passed).length
  const explained = { policy, requirement, rows: measuredRows, passing }
  if (format === 'json') await print(`${JSON.stringify(jsonOfExplained(explained), null, 2)}\n`)
  else await print(textOfExplained(explained, painterFor(color)))
  return CLEAN
}

function refusal(name: string, all: readonly Found[], found: readonly Found[]): string {
  if (found.length > 1) {
    const rules = found.map(({ requirement }) => requirement.rule).join(', ')
    return `"${name}" is a requirement of several policies: ${rules}`
  }
  const known = all.flatMap(({ requirement }) => (name.includes('/') ? [requirement.rule] : [requirement.id]))
  return `no requirement is called "${name}"${suggestion(name, known)}`
}
