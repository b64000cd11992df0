// Reads the waiver file, and adds rows to it so that nobody writes keys by hand.
import { existsSync, readFileSync } from 'node:fs'
import { isMap, isSeq, parseDocument } from 'yaml'
import { partsOfKey } from '../core/policy/keys.ts'
import type { Waiver } from '../core/policy/waivers.ts'
import { checkWaiver, readWaivers, WAIVER_FIELDS } from '../core/policy/waivers.ts'
import { codeOf } from './note-paths.ts'
import { faultOf } from './policy-files.ts'
import { replaceFile } from './replace-file.ts'
import { readYaml } from './yaml-places.ts'

/** The waivers of a file, or its faults as `FILE:LINE:COL path: message`. */
export type WaiverFile = { readonly waivers: readonly Waiver[] } | { readonly faults: readonly string[] }

/** Reads a waiver file; `rules` are the requirements and checks that exist (`rulesOf`). */
export function readWaiverFile(path: string, rules: readonly string[]): WaiverFile {
  const source = sourceOf(path)
  return typeof source === 'string' ? readSource(path, source, rules) : source
}

function sourceOf(path: string): string | { readonly faults: readonly string[] } {
  if (!existsSync(path)) return { faults: [`${path}:1:1 is not there`] }
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    return { faults: [`${path}:1:1 cannot be read (${codeOf(error)})`] }
  }
}

function readSource(path: string, source: string, rules: readonly string[]): WaiverFile {
  const { value, locate, complaints: syntax } = readYaml(source)
  const { waivers, complaints } = syntax.length > 0 ? { complaints: syntax } : readWaivers(value, { locate, rules })
  return waivers ? { waivers } : { faults: complaints.map((complaint) => faultOf(path, complaint)) }
}

const HEAD = `# Gaps set aside on purpose; \`notelint waivers new\` adds rows. No words of a note and no names belong here.
waivers: []
`

/**
 * Adds a waiver to a file, and makes the file where there is none; comments stay. The section is taken from the key. Gives the faults of the file or the
 * waiver; where there are any, nothing is written.
 */
export function addWaiver(path: string, waiver: Waiver, rules: readonly string[]): readonly string[] {
  const section = waiver.section ?? partsOfKey(waiver.key)?.section
  const whole: Waiver = { ...waiver, ...(section !== undefined && { section }) }
  const wrong = checkWaiver({ ...whole }, rules)
  if (wrong.length > 0) return wrong.map(({ path: option, message }) => `${option && `--${option}: `}${message}`)
  const source = existsSync(path) ? sourceOf(path) : HEAD
  if (typeof source !== 'string') return source.faults
  const file = readSource(path, source, rules)
  if ('faults' in file) return file.faults
  if (file.waivers.some(({ key }) => key === waiver.key))
    return [`${path}: has a waiver for this key already; change its reason or day there`]
  try {
    replaceFile(path, withRow(source, whole))
    return []
  } catch (error) {
    return [`${path}: cannot be written (${codeOf(error)})`]
  }
}

function withRow(source: string, waiver: Waiver): string {
  const document = parseDocument(source)
  const row = Object.fromEntries(
    WAIVER_FIELDS.flatMap(({ name }) => (waiver[name] === undefined ? [] : [[name, waiver[name]]])),
  )
  if (!isMap(document.contents)) document.contents = null
  const list = document.get('waivers')
  if (isSeq(list)) {
    list.flow = false
    list.add(document.createNode(row))
  } else document.set('waivers', document.createNode([row]))
  // Without folding, so that a diff shows one row and no wrapped line of another.
  return document.toString({ lineWidth: 0 })
}
