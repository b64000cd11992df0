// notelint codes import: verifies an official order file and stores its table for check and code.

import { releaseText } from '../core/codes/table.ts'
import { dataFolder, storeTable } from '../node/code-tables.ts'
import { codeOf } from '../node/note-paths.ts'
import { countsKnown, readOrderFile } from '../node/order-file.ts'
import { CLEAN, complainAbout, print, UNJUDGED } from './output.ts'

/** Imports one order file or zip; gives the exit code. */
export async function importCodes(path: string, year: number | undefined, data: string | undefined): Promise<number> {
  try {
    const file = readOrderFile(path, year)
    if ('error' in file) {
      complainAbout({ path, error: file.error })
      return UNJUDGED
    }
    const { release, rows } = file
    const stored = storeTable(dataFolder(data), release, rows)
    const verified = countsKnown(release.fiscalYear)
      ? 'rows counted as known'
      : 'the row counts of this year are not known'
    await print(
      [
        releaseText(release),
        `reportable: ${release.reportable} of ${release.entries} (${verified})`,
        `sha256: ${release.sha256}`,
        `stored: ${stored}`,
        '',
      ].join('\n'),
    )
    return CLEAN
  } catch (error) {
    const code = codeOf(error)
    complainAbout({ path, error: code === 'ENOENT' ? 'is not there' : `cannot be imported (${code})` })
    return UNJUDGED
  }
}
