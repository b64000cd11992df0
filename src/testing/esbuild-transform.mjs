// Jest's transform: esbuild strips the types, Node runs the rest as an ES module.
import { transformSync } from 'esbuild'

/** Jest takes the transformer from a default export. */
export default {
  /**
   * Turns one TypeScript source into JavaScript with an inline source map.
   * @param {string} source
   * @param {string} sourcefile path named by the source map
   */
  process(source, sourcefile) {
    return transformSync(source, { loader: 'ts', format: 'esm', target: 'node20', sourcemap: 'inline', sourcefile })
  },
}
