import { createHash } from 'node:crypto'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { textOf } from '#collection'
import { catalog } from '#knowledge'

const root = fileURLToPath(new URL('../..', import.meta.url))
const file = fileURLToPath(new URL('mutated.json', import.meta.url))

/** What a mutation run depends on: ruleset with its cases, engine, mutator, and the words of the text. */
export function inputsOf(id: string): string {
  const regulation = catalog().regulations.find((one) => one.id === id)
  if (!regulation) throw new Error(`没有这份办法：${id}`)
  const { provisions, wordsAt } = textOf(regulation)
  const mutator = ['mutants', 'mutate', 'same'].map((name) => `test/rulesets/${name}.ts`)
  const engine = ['src/rules/**/*.ts', 'src/collection/worked-cases.ts']
  const files = globSync([`rulesets/${id}/**/*.ts`, ...engine, ...mutator], { cwd: root }).sort()
  const hash = createHash('sha256')
  for (const name of files)
    hash.update(`${name.replaceAll('\\', '/')}\0${readFileSync(root + name, 'utf8')}\0`)
  for (const eId of provisions) hash.update(`${eId}\0${wordsAt(eId)}\0`)
  return hash.digest('hex')
}

/** By ruleset, the inputs whose mutants have all been told from the original. */
export const proved = (): Readonly<Record<string, string>> => JSON.parse(readFileSync(file, 'utf8'))

/** Writes down that no mutant of these inputs survives. */
export function keepProof(id: string): void {
  const all = Object.entries({ ...proved(), [id]: inputsOf(id) }).sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`)
}
