import { afterAll, beforeAll, describe, test } from 'vitest'
import type { Engine } from './engines/engine.ts'
import { engines } from './engines/index.ts'
import { walks } from './engines/walks.ts'
import { type RunningSite, start } from './server.ts'

let site: RunningSite
beforeAll(async () => {
  site = await start()
})
afterAll(() => site?.stop())

describe.for(engines.filter(({ here }) => here).map((one) => [one.name, one] as const))(
  '%s',
  ([, { launch }]) => {
    let engine: Engine
    beforeAll(async () => {
      engine = await launch()
    })
    afterAll(() => engine?.close())

    test.for(Object.entries(walks))('%s', { timeout: 60_000 }, ([, walk]) => walk(engine, site.url))
  },
)
