import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Answered, Asked } from './session.ts'

/** A warm vitest that can be asked, and is started anew where a run does not end. */
export interface Warm {
  /** `endless` where the run did not end within the limit. */
  readonly ask: (asked: Asked, limit: number) => Promise<Answered | 'endless'>
  readonly end: () => void
}

export function warm(tree: string, projects: readonly string[]): Warm {
  let child: ChildProcess | null = null

  /** Ends the process with all it started: it leads a group of its own. */
  function end(): void {
    if (child?.pid === undefined) return
    try {
      process.kill(-child.pid, 'SIGKILL')
    } catch {
      // It had ended already.
    }
    child = null
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
          end()
        }
        return found
      } catch {
        // A fault that ends the whole process is seen as well as one that never ends.
        end()
        return 'endless'
      } finally {
        clearTimeout(timer)
      }
    },
  }
}
