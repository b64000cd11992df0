// Runs a TypeScript program: node scripts/run.mjs ENTRY.ts [arguments…]
// esbuild bundles the entry into node_modules/.cache/notelint, then this process imports it, with source maps on.
// The bundle lies elsewhere than its sources: programs find files from the working folder, not from import.meta.url.
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Bundles `entry` for Node 20; npm packages stay imports. Gives the path of the bundle.
 * @param {string} entry absolute path
 */
async function bundle(entry) {
  const folder = join(root, 'node_modules/.cache/notelint')
  const outfile = join(folder, relative(root, entry).replace(/\W+/g, '-').replace(/-ts$/, '.mjs'))
  const result = await build({
    entryPoints: [entry],
    outfile,
    write: false,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'error',
  })
  await mkdir(folder, { recursive: true })
  // Written aside and renamed, so that two runs at the same time never read half a bundle.
  const draft = `${outfile}.${process.pid}`
  await writeFile(draft, result.outputFiles[0]?.contents ?? '')
  await rename(draft, outfile)
  return outfile
}

const [name, ...args] = process.argv.slice(2)
if (name === undefined) {
  console.error('usage: node scripts/run.mjs ENTRY.ts [arguments…]')
  process.exit(2)
}
// esbuild has printed what is wrong with the sources by the time it rejects.
const program = await bundle(resolve(name)).catch(() => process.exit(2))
process.setSourceMapsEnabled(true)
process.argv = [process.execPath, resolve(name), ...args]
await import(pathToFileURL(program).href)
