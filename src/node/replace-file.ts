// Writes a file whole or not at all.
import { existsSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/** Writes aside and renames, so that whoever reads meanwhile sees a whole file; a link stays one. Throws as Node does. */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const target = existsSync(path) ? realpathSync(path) : path
  const draft = `${target}.${process.pid}`
  try {
    writeFileSync(draft, content)
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}
