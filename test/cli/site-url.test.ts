import type { AstroIntegration } from 'astro'
import { afterEach, expect, test, vi } from 'vitest'
import config from '../../astro.config.mjs'

afterEach(() => vi.unstubAllEnvs())

/** What a build says as it begins, where SITE_URL is so; the hooks that ask for no more than a logger are run. */
async function said(url: string | undefined): Promise<readonly string[]> {
  vi.stubEnv('SITE_URL', url)
  const warnings: string[] = []
  const logger = { warn: (says: string) => warnings.push(says) }
  const integrations: readonly AstroIntegration[] = [config.integrations ?? []].flat(4).filter((one) => !!one)
  for (const { hooks } of integrations)
    await Reflect.apply(hooks['astro:build:start'] ?? (() => {}), undefined, [{ logger }])
  return warnings
}

test('a build that is not told its address says what is then wrong, in one sentence', async () => {
  for (const url of [undefined, '']) {
    const [says = '', ...more] = await said(url)
    expect(more).toEqual([])
    expect(says).toMatch(/^没有写明 SITE_URL，[^。]*canonical[^。]*http:\/\/localhost:4321[^。]*。$/)
  }
  expect(await said('https://example.org')).toEqual([])
})
