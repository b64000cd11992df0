// notelint audit verify: whether a run folder still is what its record says.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { brokenLink, readRecord } from '../../node/audit/record.ts'
import { FILES } from '../../node/audit/run-folder.ts'
import { codeOf } from '../../node/note-paths.ts'
import { sha256OfFile } from '../../node/sha256.ts'
import { CLEAN, FAILED, print, UNJUDGED, warn } from '../output.ts'

interface RecordedFile {
  readonly name: string
  readonly sha256: string
}

/** Checks the chain of the record and the files that it names; gives the exit code: 1 where something was changed. */
export async function verifyRun(run: string): Promise<number> {
  const record = join(run, FILES.record)
  if (!existsSync(record)) {
    warn(`${run}: holds no record of an audit`)
    return UNJUDGED
  }
  const faults: string[] = []
  const broken = brokenLink(record)
  if (broken) faults.push(`${record}:${broken.line} ${broken.says}`)
  const end = readRecord(record).findLast(({ event }) => event === 'end')
  if (end === undefined) faults.push(`${run}: the record tells of no end of the run`)
  const files = (end?.['files'] ?? []) as readonly RecordedFile[]
  for (const { name, sha256 } of files) {
    const now = await hashOf(join(run, name))
    if ('error' in now) faults.push(`${join(run, name)}: ${now.error}`)
    else if (now.sha256 !== sha256) faults.push(`${join(run, name)}: was changed after the run`)
  }
  for (const fault of faults) warn(fault)
  if (faults.length > 0) return FAILED
  await print(`${run}: the record holds together, and its ${files.length} files are as they were written\n`)
  return CLEAN
}

async function hashOf(path: string): Promise<{ readonly sha256: string } | { readonly error: string }> {
  try {
    return { sha256: await sha256OfFile(path) }
  } catch (error) {
    const code = codeOf(error)
    return { error: code === 'ENOENT' ? 'is not there any more' : `cannot be read (${code})` }
  }
}
