import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import { type Provision, walk } from '#law'
import type { Problem } from './problems.ts'
import { readJson } from './yaml.ts'

/** Addresses once given are kept: regulation → address → hash of the printed words. */
export type Lock = Readonly<Record<string, Readonly<Record<string, string>>>>

const file = 'content/eids.json'
const advice =
  '地址一经公布不得改动：请恢复原处；确需新增或更正原文时，运行 npm run lock 并在提交说明里写明理由'

const lockSchema = z.record(z.string(), z.record(z.string(), z.string()))

/** Reads `content/eids.json`; null, and a problem pushed, where it is missing, broken, or has a text that is not there. */
export function readLock(root: string, ids: readonly string[], problems: Problem[]): Lock | null {
  const restore = '请从版本库恢复；改动原文或新增一份之后，运行 npm run lock 重写'
  const lock = readJson(join(root, 'eids.json'), file, lockSchema, restore, problems)
  const unknown = Object.keys(lock ?? {}).filter((id) => !ids.includes(id))
  for (const id of unknown)
    problems.push({
      file,
      line: 1,
      column: 1,
      words: id,
      what: `登记了 ${id} 的地址，却没有这份办法`,
      advice: `请恢复 content/regulations/${id}.txt；确已删去的，运行 npm run lock`,
    })
  return lock
}

const hash = ({ num, heading, words }: Provision) =>
  createHash('sha256')
    .update(`${num ?? ''}${heading ?? ''}${words}`.replace(/\s+/g, ''))
    .digest('hex')
    .slice(0, 12)

/** The lock of one instrument as its tree stands now. */
export function lockOf(provisions: readonly Provision[]): Readonly<Record<string, string>> {
  return Object.fromEntries([...walk(provisions)].map((provision) => [provision.eId, hash(provision)]))
}

/** Pushes a problem for every address that was lost, moved, changed, or is not in the lock yet. */
export function checkLock(
  id: string,
  provisions: readonly Provision[],
  lock: Lock,
  text: string,
  problems: Problem[],
): void {
  const locked = lock[id]
  if (!locked) {
    const register = '新增的办法，请运行 npm run lock；否则请从版本库恢复 content/eids.json'
    problems.push({ file: text, line: 1, column: 1, words: id, what: '的地址都没有登记', advice: register })
    return
  }
  const now = lockOf(provisions)
  const fresh = new Map(Object.entries(now).flatMap(([eId, value]) => (eId in locked ? [] : [[value, eId]])))
  for (const [eId, value] of Object.entries(locked)) {
    if (now[eId] !== undefined) continue
    const to = fresh.get(value)
    const what = to === undefined ? `这个地址（${id}）不见了` : `这个地址（${id}）被移到了 ${to}`
    problems.push({ file, line: 1, column: 1, words: eId, what, advice })
  }
  for (const provision of walk(provisions)) {
    const { eId, line, num, heading, words } = provision
    const own = `${num ?? ''}${heading ?? ''}${words}`
    if (locked[eId] === now[eId]) continue
    const what = locked[eId] === undefined ? `的地址 ${eId} 尚未登记` : `与登记在 ${eId} 的文字不同`
    problems.push({ file: text, line, column: 1, words: own, what, advice })
  }
}
