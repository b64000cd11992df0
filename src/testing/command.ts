// Runs the command as its users do: the bundle of src/cli in a child process.
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { build } from 'esbuild'

/** What a run of the command gave. */
export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** The folder of inputs that runs start in unless told otherwise. */
export const CLI = resolve('fixtures/cli')

/** Path of the bundle that a test file built. */
export const bundleOf = (name: string): string => resolve(`node_modules/.cache/notelint/${name}.mjs`)

/** Bundles the command under a name of the test file's own, with version 1.2.3. */
export async function buildCommand(name: string): Promise<void> {
  await build({
    entryPoints: ['src/cli/main.ts'],
    outfile: bundleOf(name),
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    define: { NOTELINT_VERSION: '"1.2.3"' },
    logLevel: 'error',
  })
}

/** Runs the command; `data` is the folder of imported code tables, so that nobody's own decide a test. */
export function runCommand(
  name: string,
  args: readonly string[],
  input: string | Buffer,
  cwd: string,
  data: string,
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundleOf(name), ...args], {
    cwd,
    input,
    env: { ...process.env, NO_COLOR: undefined, NOTELINT_DATA: data },
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}
