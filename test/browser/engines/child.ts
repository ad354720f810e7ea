import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

export interface Started {
  readonly child: ChildProcess
  /** The first line of what it says that matches, as matched. */
  readonly said: RegExpExecArray
}

/** Starts a program and waits, at most 30 seconds, until it says what is waited for, on either output. */
export function startChild(
  path: string,
  args: readonly string[],
  wanted: RegExp,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Started> {
  const child = spawn(path, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  return new Promise((done, fail) => {
    const late = setTimeout(() => {
      child.kill()
      fail(new Error(`${path} did not start`))
    }, 30_000)
    child.once('exit', (status) => {
      clearTimeout(late)
      fail(new Error(`${path} ended with ${status}`))
    })
    child.once('error', fail)
    for (const input of [child.stdout, child.stderr])
      createInterface({ input }).on('line', (line) => {
        const said = wanted.exec(line)
        if (!said) return
        clearTimeout(late)
        done({ child, said })
      })
  })
}

/** Ends a program and waits until it has ended. */
export async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((done) => child.once('exit', done))
  child.kill()
  await ended
}
