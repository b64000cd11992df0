// notelint policies: the shipped policies, or those that speak to a code, a payer and a day.
import type { Argv } from 'yargs'
import type { Asked } from '../core/policy/calls.ts'
import { reasonsFor } from '../core/policy/calls.ts'
import type { Policy } from '../core/policy/policy.ts'
import { isDay } from '../core/policy/reader.ts'
import { shippedPolicies } from '../core/policy/shipped.ts'
import { textOfPeriod, textOfVerified } from '../core/report/requirement-parts.ts'
import type { Job } from './commands/command.ts'
import { CLEAN, print } from './output.ts'

/** Adds `policies`; `run` takes what is to be done. */
export function addPolicies(cli: Argv, run: (job: Job) => void): void {
  cli.command(
    'policies [codes..]',
    'list the policies, or those for a code, a payer or a day',
    (command) =>
      command
        .positional('codes', {
          type: 'string',
          array: true,
          default: [] as string[],
          describe: 'diagnosis or procedure codes',
        })
        .option('payer', { type: 'string', requiresArg: true, describe: 'payer of the notes' })
        .option('on', { type: 'string', requiresArg: true, describe: 'day of service, YYYY-MM-DD' })
        .option('format', {
          choices: ['text', 'json'] as const,
          default: 'text' as const,
          describe: 'form of the list',
        })
        .check(({ on }) => {
          if (on !== undefined && !isDay(on)) throw new Error('--on wants a day as YYYY-MM-DD')
          return true
        }),
    ({ codes, payer, on, format }) => {
      run(() => listPolicies({ codes, payer, on }, format))
    },
  )
}

interface Listed {
  readonly policy: Policy
  readonly reasons: readonly string[]
}

async function listPolicies(asked: Asked, format: 'text' | 'json'): Promise<number> {
  const isAsked = asked.codes.length > 0 || asked.payer !== undefined || asked.on !== undefined
  const listed = shippedPolicies.flatMap((policy): Listed[] => {
    const reasons = isAsked ? reasonsFor(policy, asked) : []
    return reasons ? [{ policy, reasons }] : []
  })
  await print(format === 'json' ? `${JSON.stringify(listed.map(jsonOf), null, 2)}\n` : textOf(listed))
  return CLEAN
}

function textOf(listed: readonly Listed[]): string {
  if (listed.length === 0) return 'no policy names it\n'
  const rows = [
    ['policy', 'version', 'status', 'in force', 'source', 'requirements'],
    ...listed.map(({ policy: { id, version, status, effective, verified, requirements } }) => [
      id,
      version,
      status,
      textOfPeriod(effective),
      textOfVerified(verified),
      String(requirements.length),
    ]),
  ]
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row, index) => {
      const line = row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')
      const reasons = listed[index - 1]?.reasons ?? []
      return `${line.trimEnd()}\n${reasons.map((reason) => `  ${reason}\n`).join('')}`
    })
    .join('')
}

function jsonOf({ policy, reasons }: Listed): object {
  const { id, title, version, status, effective, source, verified, requirements } = policy
  return {
    id,
    title,
    version,
    status,
    effective,
    source: { ...source, verified },
    requirements: requirements.map((each) => each.id),
    ...(reasons.length > 0 && { why: reasons }),
  }
}
