// Writes schemas/waivers.schema.json from the table by which waiver files are read.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { WAIVER_FIELDS } from '../src/core/policy/waivers.ts'

/** Writes the JSON Schema of the waiver file, for editors. */
export function writeWaiversSchema(root: string = process.cwd()): void {
  const folder = join(root, 'schemas')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'waivers.schema.json'), `${JSON.stringify(schema(), null, 2)}\n`)
}

function schema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Waivers of notelint',
    description: 'Gaps that are set aside on purpose: why, by which role, until when.',
    type: ['object', 'null'],
    required: ['waivers'],
    additionalProperties: false,
    properties: { waivers: { type: ['array', 'null'], items: row() } },
  }
}

function row(): object {
  return {
    type: 'object',
    required: WAIVER_FIELDS.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
    properties: Object.fromEntries(
      WAIVER_FIELDS.map(({ name, pattern, about }) => [name, { type: 'string', pattern, description: about }]),
    ),
  }
}
