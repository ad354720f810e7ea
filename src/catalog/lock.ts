import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Provision, walk } from '#law'
import type { Problem } from './problems.ts'

/** Addresses once given are kept: regulation → address → hash of the printed words. */
export type Lock = Readonly<Record<string, Readonly<Record<string, string>>>>

const file = 'content/eids.json'
const advice =
  '地址一经公布不得改动：请恢复原处；确需新增或更正原文时，运行 npm run lock 并在提交说明里写明理由'

export function readLock(root: string): Lock {
  const path = join(root, 'eids.json')
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
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
  const locked = lock[id] ?? {}
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
