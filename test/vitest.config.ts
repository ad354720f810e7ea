import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Random tests take their seed from here, so that a run can be repeated: TEST_SEED=… npm test
process.env.TEST_SEED ??= String(Date.now() % 2 ** 31)

const common = { setupFiles: ['test/seed.ts'], isolate: false }

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // No times are tested: a loaded machine makes a test slow, never red.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000, interval: 20 } },
    projects: [
      {
        extends: true,
        test: {
          ...common,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/build/**', 'test/browser/**'],
        },
      },
      { extends: true, test: { ...common, name: 'build', include: ['test/build/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          ...common,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/setup.ts'],
          // A test waits for its page half of the time.
          maxWorkers: Math.max(2, availableParallelism()),
        },
      },
    ],
  },
})
