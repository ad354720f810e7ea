import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Answered, Asked } from './session.ts'

/** A warm vitest that can be asked, and is started anew where a run does not end. */
export interface Warm {
  /** `endless` where the run did not end within the limit. */
  readonly ask: (asked: Asked, limit: number) => Promise<Answered | 'endless'>
  /** Ends it; what was asked is never answered then, unless `again` is to be asked. */
  readonly end: (again?: boolean) => Promise<void>
}

export function warm(tree: string, projects: readonly string[]): Warm {
  let child: ChildProcess | null = null
  let closed = false
  let ending: Promise<void> = Promise.resolve()

  /** Asks a process to end, so that it closes its browser, and ends what is left of its group a moment later. */
  async function stop(old: ChildProcess): Promise<void> {
    if (old.pid === undefined) return
    const gone = new Promise((done) => old.once('exit', done))
    if (old.connected) old.disconnect()
    await Promise.race([gone, new Promise((done) => setTimeout(done, 3000))])
    try {
      process.kill(-old.pid, 'SIGKILL')
    } catch {
      // It had ended already.
    }
  }

  async function end(again = false): Promise<void> {
    closed ||= !again
    const old = child
    child = null
    // One that is being ended is waited for by all who ask.
    const before = ending
    ending = Promise.all([before, old ? stop(old) : null]).then(() => {})
    await ending
  }

  const answerOf = <T>(from: ChildProcess): Promise<T> =>
    new Promise((done, fail) => {
      const gone = () => fail(new Error('vitest ended'))
      from.once('exit', gone)
      from.once('message', (message) => {
        from.off('exit', gone)
        // The session sends nothing else: its types say so on the other side.
        done(message as T)
      })
    })

  async function started(): Promise<ChildProcess> {
    if (child) return child
    const made = fork(join(tree, 'test/faults/session.ts'), projects, {
      cwd: tree,
      detached: true,
      execArgv: [],
      stdio: ['ignore', 'ignore', process.env.FAULTS_LOUD ? 'inherit' : 'ignore', 'ipc'],
    })
    child = made
    await answerOf(made)
    return made
  }

  return {
    end,
    async ask(asked, limit) {
      const to = await started()
      const answer = answerOf<Answered>(to)
      to.send(asked)
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<'endless'>((done) => {
        timer = setTimeout(() => done('endless'), limit)
      })
      try {
        const found = await Promise.race([answer, late])
        if (found === 'endless') {
          answer.catch(() => {})
          await end(true)
        }
        return found
      } catch {
        // A fault that ends the whole process is seen as well as one that never ends.
        if (closed) return new Promise(() => {})
        await end(true)
        return 'endless'
      } finally {
        clearTimeout(timer)
      }
    },
  }
}
