/** @jest-config-loader esbuild-register */
import type { Config } from 'jest'

const config: Config = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/src/testing/esbuild-transform.mjs' },
  maxWorkers: '100%',
  reporters: ['default', '<rootDir>/src/testing/closing-line-reporter.mjs'],
}

export default config
