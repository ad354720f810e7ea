import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Random tests take their seed from here, so that a run can be repeated: TEST_SEED=… npm test
process.env.TEST_SEED ??= String(Date.now() % 2 ** 31)

const setupFiles = ['test/seed.ts']

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/build/**', 'test/browser/**'],
          setupFiles,
          testTimeout: 30_000,
        },
      },
      { test: { name: 'build', include: ['test/build/**/*.test.ts'], setupFiles, testTimeout: 60_000 } },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          setupFiles,
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
