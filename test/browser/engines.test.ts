import { afterAll, beforeAll, describe, inject, test } from 'vitest'
import { sites } from '../build/sites.ts'
import type { Engine } from './engines/engine.ts'
import { engines } from './engines/index.ts'
import { walks } from './engines/walks.ts'

const url = inject('served')[sites.plain.root] ?? ''

describe.for(engines.filter(({ here }) => here).map((one) => [one.name, one] as const))(
  '%s',
  ([, { launch }]) => {
    let engine: Engine
    beforeAll(async () => {
      engine = await launch()
    })
    afterAll(() => engine?.close())

    test.for(Object.entries(walks))('%s', { timeout: 60_000 }, ([, walk]) => walk(engine, url))
  },
)
