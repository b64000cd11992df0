// Writes schemas/config.schema.json. Run after compile.ts, whose policies it names.
import { mkdirSync, writeFileSync } from 'node:fs'
import { configSchema } from '../src/core/policy/config-schema.ts'
import { shippedPolicies } from '../src/core/policy/shipped.ts'

mkdirSync('schemas', { recursive: true })
writeFileSync('schemas/config.schema.json', `${JSON.stringify(configSchema(shippedPolicies), null, 1)}\n`)
