import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFirefox } from '../../../src/cli/engines.mjs'
import { endChild, startChild } from './child.ts'
import { asOnPaper, type Engine, type Json, keyActions, pointActions, written } from './engine.ts'

/** What comes back from Firefox: the answer to a command, or an event, which has no `id`. */
interface Message {
  readonly id?: number
  readonly result?: { readonly [key: string]: Json }
  readonly error?: string
  readonly message?: string
}

/** Firefox, driven over WebDriver BiDi through its remote debugging port. */
export async function startFirefox(): Promise<Engine> {
  const path = findFirefox()
  if (!path) throw new Error('no Firefox')
  const profile = mkdtempSync(join(tmpdir(), 'mingze-firefox-'))
  const { child, said } = await startChild(
    path,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'],
    /WebDriver BiDi listening on (ws:\S+)/,
    { ...process.env, HOME: profile, MOZ_DISABLE_AUTO_SAFE_MODE: '1' },
  )
  const socket = new WebSocket(`${said[1]}/session`)
  await new Promise((done, fail) => {
    socket.addEventListener('open', done)
    socket.addEventListener('error', fail)
  })
  const waiting = new Map<number, (message: Message) => void>()
  socket.addEventListener('message', ({ data }) => {
    const message: Message = JSON.parse(String(data))
    if (message.id !== undefined) waiting.get(message.id)?.(message)
  })
  let sent = 0
  const send = async (method: string, params: { readonly [key: string]: Json }) => {
    const id = ++sent
    const answer = new Promise<Message>((done) => waiting.set(id, done))
    socket.send(JSON.stringify({ id, method, params }))
    const { result, error, message } = await answer
    if (!result) throw new Error(`${method}: ${error} ${message}`)
    return result
  }
  await send('session.new', { capabilities: {} })
  const { context = '' } = await send('browsingContext.create', { type: 'tab' })
  await send('browsingContext.setViewport', { context, viewport: { width: 1280, height: 900 } })
  const perform = (actions: ReturnType<typeof keyActions>) =>
    send('input.performActions', { context, actions })
  const engine: Engine = {
    goto: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    evaluate: async (run, ...args: readonly Json[]) => {
      const { result, exceptionDetails } = await send('script.evaluate', {
        expression: written(run, args),
        target: { context },
        awaitPromise: true,
      })
      if (result && typeof result === 'object' && 'value' in result) return JSON.parse(String(result.value))
      throw new Error(JSON.stringify(exceptionDetails))
    },
    point: async (x, y, press) => void (await perform(pointActions(x, y, press))),
    keys: async (...keys) => void (await perform(keyActions(keys))),
    print: () => engine.evaluate(asOnPaper),
    close: async () => {
      socket.close()
      await endChild(child)
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
  return engine
}
