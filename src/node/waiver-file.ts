// Reads the waiver file, and adds rows to it so that nobody writes keys by hand.
import { existsSync } from 'node:fs'
import { isMap, isSeq, parseDocument } from 'yaml'
import { partsOfKey } from '../core/policy/keys.ts'
import type { Waiver } from '../core/policy/waivers.ts'
import { checkWaiver, readWaivers, WAIVER_FIELDS } from '../core/policy/waivers.ts'
import { codeOf } from './note-paths.ts'
import { faultOf } from './policy-files.ts'
import { replaceFile } from './replace-file.ts'
import { readTextFile } from './text-file.ts'
import { readYaml } from './yaml-places.ts'

/** The waivers of a file, or its faults as `FILE:LINE:COL path: message`. */
export type WaiverFile = { readonly waivers: readonly Waiver[] } | { readonly faults: readonly string[] }

/** Reads a waiver file; `rules` are the requirements and checks that exist (`rulesOf`). */
export function readWaiverFile(path: string, rules: readonly string[]): WaiverFile {
  const source = readTextFile(path)
  return 'text' in source ? readSource(path, source.text, rules) : { faults: [`${path}:1:1 ${source.error}`] }
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
  const read = existsSync(path) ? readTextFile(path) : { text: HEAD }
  if ('error' in read) return [`${path}:1:1 ${read.error}`]
  const file = readSource(path, read.text, rules)
  if ('faults' in file) return file.faults
  if (file.waivers.some(({ key }) => key === waiver.key))
    return [`${path}: has a waiver for this key already; change its reason or day there`]
  try {
    replaceFile(path, withRow(read.text, whole))
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
