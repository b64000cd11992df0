// notelint waivers: lists the waivers of a file with their state, and adds rows to it.
import type { Waiver, WaiverState } from '../core/policy/waivers.ts'
import { stateOf } from '../core/policy/waivers.ts'
import type { Painter } from '../core/report/painter.ts'
import { addWaiver, readWaiverFile } from '../node/waiver-file.ts'
import { CLEAN, painterFor, print, refuse } from './output.ts'

export interface WaiversOptions {
  readonly file: string
  readonly format: 'text' | 'json'
  /** ISO day on which states are told. */
  readonly on: string
  /** Every rule that a waiver can name (`rulesOf`). */
  readonly rules: readonly string[]
  /** Undefined: by the terminal. */
  readonly color?: boolean | undefined
}

/** Lists the waivers of a file; gives the exit code: 2 where the file has faults. */
export async function listWaivers({ file, format, on, rules, color }: WaiversOptions): Promise<number> {
  const read = readWaiverFile(file, rules)
  if ('faults' in read) return refuse(read.faults)
  if (format === 'json') {
    const rows = read.waivers.map((waiver) => ({ ...waiver, state: stateOf(waiver, on) }))
    await print(`${JSON.stringify({ file, on, waivers: rows }, null, 2)}\n`)
    return CLEAN
  }
  const painter = painterFor(color)
  await print(
    [...read.waivers.map((waiver) => rowText(waiver, on, painter)), `${countText(read.waivers, on)}\n`].join(''),
  )
  return CLEAN
}

/** Adds a waiver to a file, which it makes where there is none; gives the exit code: 2 where it was refused. */
export async function newWaiver(file: string, waiver: Waiver, rules: readonly string[]): Promise<number> {
  const faults = addWaiver(file, waiver, rules)
  if (faults.length > 0) return refuse(faults)
  await print(`${file}: ${waiver.requirement} is set aside until ${waiver.expires}\n`)
  return CLEAN
}

const STATES: readonly WaiverState[] = ['in force', 'expires within 30 days', 'expired']

function rowText(waiver: Waiver, on: string, painter: Painter): string {
  const { key, requirement, section, role, reason, expires } = waiver
  const state = stateOf(waiver, on)
  const paint = { 'in force': painter.green, 'expires within 30 days': painter.yellow, expired: painter.red }[state]
  return [
    `${painter.bold(requirement)}${section === undefined ? '' : ` in ${section}`}: ${paint(state)}, last day ${expires}\n`,
    `  ${role}: ${reason.replace(/\s+/g, ' ')}\n`,
    `  ${painter.dim(`key ${key}`)}\n`,
  ].join('')
}

function countText(waivers: readonly Waiver[], on: string): string {
  const counts = STATES.map(
    (state) => [state, waivers.filter((waiver) => stateOf(waiver, on) === state).length] as const,
  )
  const told = counts.flatMap(([state, count]) => (count > 0 ? [`${count} ${state}`] : []))
  return `${waivers.length} ${waivers.length === 1 ? 'waiver' : 'waivers'} on ${on}${told.length > 0 ? `: ${told.join(', ')}` : ''}`
}
