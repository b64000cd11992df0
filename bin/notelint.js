#!/usr/bin/env node
// Hands over to the built command. Anything that keeps it from starting ends with exit code 2: no note was judged.
import { existsSync } from 'node:fs'

const built = new URL('../dist/notelint.js', import.meta.url)

if (existsSync(built)) {
  await import(built.href)
} else {
  process.stderr.write('notelint: dist/notelint.js is missing; run npm ci\n')
  process.exitCode = 2
}
