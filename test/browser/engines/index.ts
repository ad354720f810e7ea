import { findFirefox, findOldest, findWebKit } from '../../../src/cli/engines.mjs'
import { startOldest, startStripped } from './chromium.ts'
import type { Engine } from './engine.ts'
import { startFirefox } from './firefox.ts'
import { startWebKit } from './webkit.ts'

interface Listed {
  readonly name: string
  readonly launch: () => Promise<Engine>
  /** Whether this machine has it. */
  readonly here: boolean
}

/** The engines that the walks are taken in. */
export const engines: readonly Listed[] = [
  { name: 'Chromium 102', launch: startOldest, here: findOldest() !== null },
  { name: 'Chromium without what is newer', launch: startStripped, here: true },
  { name: 'Firefox', launch: startFirefox, here: findFirefox() !== null },
  { name: 'WebKit', launch: startWebKit, here: findWebKit() !== null },
]
