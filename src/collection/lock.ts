import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import { type Provision, walk } from '#law'
import type { Register } from './numbers.ts'
import type { Problem } from './problems.ts'
import { readJson } from './yaml.ts'

/** What of a text of the project is permanent. */
export interface Lock {
  /** Addresses once given are kept: address → hash of the printed words. */
  readonly addresses: Readonly<Record<string, string>>
  /** The questions of its ruleset; the place of each is the number by which a link names it. */
  readonly questions: Register
}

/** Where the lock of a text lies, from the root of the content. */
export const lockFile = (id: string) => `locks/${id}.json`

const advice =
  '地址一经公布不得改动：请恢复原处；确需新增或更正原文时，运行 npm run lock 并在提交说明里写明理由'

const lockSchema = z.strictObject({
  addresses: z.record(z.string(), z.string()),
  questions: z
    .array(z.strictObject({ hash: z.string(), name: z.string(), options: z.array(z.string()) }))
    .default([]),
})

/** Reads the lock of a text; null, and a problem pushed, where it is missing or broken. */
export function readLock(root: string, id: string, problems: Problem[]): Lock | null {
  const restore =
    '新增的一份，请运行 npm run lock；否则请从版本库恢复，已公布的地址和编号不得改动；两个分支都添了的，保留已公布的一份，再运行 npm run lock'
  return readJson(join(root, lockFile(id)), `content/${lockFile(id)}`, lockSchema, restore, problems)
}

/** The file again, an address or a question a line. */
export function lockText({ addresses, questions }: Lock): string {
  const list = (lines: readonly string[]) => lines.map((line) => `\n    ${line}`).join(',')
  const all = Object.entries(addresses).map(
    ([eId, hash]) => `${JSON.stringify(eId)}: ${JSON.stringify(hash)}`,
  )
  const asked = questions.map((one) => JSON.stringify(one))
  return `{\n  "addresses": {${list(all)}\n  },\n  "questions": [${list(asked)}\n  ]\n}\n`
}

const hash = ({ num, heading, words }: Provision) =>
  createHash('sha256')
    .update(`${num ?? ''}${heading ?? ''}${words}`.replace(/\s+/g, ''))
    .digest('hex')
    .slice(0, 12)

/** The addresses of a text as its tree stands now. */
export function addressesOf(provisions: readonly Provision[]): Lock['addresses'] {
  return Object.fromEntries([...walk(provisions)].map((provision) => [provision.eId, hash(provision)]))
}

/** Pushes a problem for every address that was lost, moved, changed, or is not in the lock yet. */
export function checkLock(
  id: string,
  provisions: readonly Provision[],
  locked: Lock['addresses'],
  text: string,
  problems: Problem[],
): void {
  const file = `content/${lockFile(id)}`
  const now = addressesOf(provisions)
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
