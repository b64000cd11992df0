// Jest reporter that closes the run with one plain line on stdout: `N passed, N failed, N skipped`.

/**
 * The counts of a Jest run that the line is made of.
 * @typedef {Pick<import('@jest/reporters').AggregatedResult, 'numPassedTests' | 'numFailedTests' | 'numPendingTests' |
 *   'numTodoTests' | 'numRuntimeErrorTestSuites' | 'numTotalTestSuites' | 'numPassedTestSuites' | 'numFailedTestSuites' |
 *   'numPendingTestSuites'>} Counts
 */

/**
 * Counts tests, not suites. A suite that could not be loaded or was never reached has no tests to count, so it counts
 * as one failure.
 * @param {Counts} counts
 * @returns {string}
 */
export function closingLine(counts) {
  const reached = counts.numPassedTestSuites + counts.numFailedTestSuites + counts.numPendingTestSuites
  const suites = counts.numRuntimeErrorTestSuites + counts.numTotalTestSuites - reached
  const failed = counts.numFailedTests + suites
  const skipped = counts.numPendingTests + counts.numTodoTests
  return `${counts.numPassedTests} passed, ${failed} failed, ${skipped} skipped`
}

/** Jest makes its reporters with `new` on a default export; an object given back stands for the instance. */
export default function closingLineReporter() {
  return {
    /**
     * @param {unknown} _contexts
     * @param {Counts} counts
     */
    onRunComplete(_contexts, counts) {
      // Jest's own summary comes after the last reporter, so only the end of the process is late enough.
      process.once('exit', () => process.stdout.write(`${closingLine(counts)}\n`))
    },
  }
}
