import { createServer } from 'node:net'
import { findWebKit } from '../../../src/cli/engines.mjs'
import { endChild, startChild } from './child.ts'
import { asOnPaper, type Engine, type Json, keyActions, pointActions, written } from './engine.ts'

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(address && typeof address === 'object' ? address.port : 0))
    })
  })

/** WebKitGTK, driven over WebDriver in its small browser, on a display that nobody sees. */
export async function startWebKit(): Promise<Engine> {
  const found = findWebKit()
  if (!found) throw new Error('no WebKit')
  const screen = ['-screen', '0', '1400x1000x24', '-nolisten', 'tcp', '-displayfd', '1']
  const display = await startChild(found.display, screen, /^(\d+)$/)
  const port = await freePort()
  const { child } = await startChild(
    '/bin/sh',
    ['-c', 'echo driver; exec "$0" "$@"', found.driver, `--port=${port}`],
    /^driver$/,
    { ...process.env, DISPLAY: `:${display.said[1]}`, GDK_BACKEND: 'x11' },
  )
  const ask = async (method: 'POST' | 'DELETE', path: string, body: Json = {}): Promise<Json> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body) }),
    })
    const { value }: { readonly value: Json } = JSON.parse(await answer.text())
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value)}`)
    return value
  }
  const listens = async () => {
    for (let tries = 0; tries < 100; tries++) {
      const ready = await fetch(`http://127.0.0.1:${port}/status`).then(
        () => true,
        () => false,
      )
      if (ready) return
      await new Promise((next) => setTimeout(next, 100))
    }
    throw new Error(`${found.driver} does not answer`)
  }
  await listens()
  const made = await ask('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] },
      },
    },
  })
  const id = made && typeof made === 'object' && 'sessionId' in made ? made.sessionId : ''
  const session = `/session/${id}`
  await ask('POST', `${session}/window/rect`, { width: 1300, height: 980 })
  const perform = (actions: ReturnType<typeof keyActions>) => ask('POST', `${session}/actions`, { actions })
  const engine: Engine = {
    goto: async (url) => void (await ask('POST', `${session}/url`, { url })),
    evaluate: async (run, ...args: readonly Json[]) => {
      const script = `const done = arguments[arguments.length - 1];
        ${written(run, args)}.then((made) => done({ made }), (error) => done({ error: String(error) }))`
      const value = await ask('POST', `${session}/execute/async`, { script, args: [] })
      if (value && typeof value === 'object' && 'made' in value) return JSON.parse(String(value.made))
      throw new Error(JSON.stringify(value))
    },
    point: async (x, y, press) => void (await perform(pointActions(x, y, press))),
    keys: async (...keys) => void (await perform(keyActions(keys))),
    print: () => engine.evaluate(asOnPaper),
    close: async () => {
      await ask('DELETE', session).catch(() => null)
      await endChild(child)
      await endChild(display.child)
    },
  }
  return engine
}
