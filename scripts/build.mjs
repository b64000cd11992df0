// The build: compiles rules/ into src/core/generated, bundles the command into dist/notelint.js and the library into
// dist/library, and writes the library's types.
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

try {
  execFileSync(process.execPath, ['scripts/run.mjs', 'scripts/compile.ts'], { cwd: root, stdio: 'inherit' })
} catch {
  // The compiler has printed its complaints.
  console.error('build: rules/ could not be compiled')
  process.exit(1)
}

// Some bundled packages are CommonJS and call require() for Node's own modules.
const banner =
  "import { createRequire as requireFrom } from 'node:module'\nconst require = requireFrom(import.meta.url)"

// The tagger takes 150 ms to start and few notes need it: in the bundle it is a file of its own, loaded with its first
// question.
/** @type {import('esbuild').Plugin} */
const lateTagger = {
  name: 'late-tagger',
  setup(bundler) {
    bundler.onResolve({ filter: /^compromise$/ }, () => ({ path: 'compromise', namespace: 'late' }))
    bundler.onLoad({ filter: /^compromise$/, namespace: 'late' }, () => ({
      contents: "export default (text) => require('./tagger.cjs')(text)",
    }))
    bundler.onResolve({ filter: /^\.\/tagger\.cjs$/ }, ({ path }) => ({ path, external: true }))
  },
}

// yargs measures its help with Unicode segmenters, 15 ms at every start; the help is plain ASCII.
/** @type {import('esbuild').Plugin} */
const plainWidth = {
  name: 'plain-width',
  setup(bundler) {
    bundler.onResolve({ filter: /^string-width$/ }, ({ path }) => ({ path, namespace: 'plain' }))
    bundler.onLoad({ filter: /^string-width$/, namespace: 'plain' }, () => ({
      contents: 'export default (text) => text.length',
    }))
  },
}

const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))

rmSync(`${root}/dist`, { recursive: true, force: true })
await build({
  absWorkingDir: root,
  entryPoints: { notelint: 'src/cli/main.ts' },
  outdir: 'dist',
  // What is imported when it is needed (the YAML reader, patterns, init) is a file of its own, not read at every start.
  splitting: true,
  chunkNames: 'part-[hash]',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Names stay readable, so that a stack trace in a bug report says something.
  minifyIdentifiers: false,
  minifySyntax: true,
  define: { NOTELINT_VERSION: JSON.stringify(version) },
  banner: { js: banner },
  plugins: [lateTagger, plainWidth],
  logLevel: 'warning',
}).catch(() => process.exit(1))

await build({
  absWorkingDir: root,
  stdin: { contents: "module.exports = require('compromise')", resolveDir: root },
  outfile: 'dist/tagger.cjs',
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  logLevel: 'warning',
}).catch(() => process.exit(1))

// The two doors of the library share one copy of the vocabulary; packages stay imports.
await build({
  absWorkingDir: root,
  entryPoints: ['src/library/index.ts', 'src/library/unified.ts'],
  outdir: 'dist/library',
  bundle: true,
  splitting: true,
  chunkNames: 'shared-[hash]',
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  logLevel: 'warning',
}).catch(() => process.exit(1))

try {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], {
    cwd: root,
    stdio: 'inherit',
  })
} catch {
  console.error('build: the types of the library could not be written')
  process.exit(1)
}
