import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Companion, Ruleset } from '#rules'
import { type Bundle, bundleEngine, bundleRuleset, bytes } from '../bench/bundle.ts'
import { rulesetIds } from '../rulesets/ids.ts'

const kB = 1024
const ids = rulesetIds()
const folder = fileURLToPath(new URL('../../src/rules', import.meta.url))
const logics = await Promise.all(ids.map((id) => bundleRuleset(id, 'logic')))
const wholes = await Promise.all(ids.map((id) => bundleRuleset(id, 'ruleset')))
const engine = await bundleEngine()

/** The Chinese that a module of the engine says and no other does; its comments are English. */
function saysAlone(module: string): readonly string[] {
  const said = (file: string) => readFileSync(`${folder}/${file}`, 'utf8').match(/\p{Script=Han}{3,}/gu) ?? []
  const others = globSync('*.ts', { cwd: folder }).filter((file) => file !== module)
  const elsewhere = others.flatMap(said).join('\n')
  return said(module).filter((words) => !elsewhere.includes(words))
}

test('the engine keeps to its bytes', () => {
  expect(bytes(engine).gzip).toBeLessThanOrEqual(8 * kB)
})

test.for(['analyse.ts', 'check.ts'])('nothing of %s is shipped', (module) => {
  const words = saysAlone(module)
  expect(words).not.toEqual([])
  expect(words.filter((one) => engine.code.includes(one))).toEqual([])
})

test('zod is not shipped', () => {
  for (const { code, imports } of [engine, ...logics, ...wholes]) {
    expect(code).not.toMatch(/zod/i)
    expect(Object.keys(imports).filter((from) => from !== '#rules')).toEqual([])
  }
})

/** What a companion says in sentences of its own. */
const sentencesOf = ({ cases, classified, equivalent }: Companion): readonly string[] => [
  ...cases.map(({ title }) => title),
  ...Object.values(classified).map((one) => ('note' in one ? one.note : one.reason)),
  ...Object.values(equivalent),
]

const within = ({ code }: Bundle, sentences: readonly string[]) =>
  sentences.filter((one) => code.includes(one)).slice(0, 3)

interface Module {
  readonly ruleset: Ruleset
  readonly companion: Companion
}

describe.for(ids.map((id, at) => [id, at] as const))('%s', ([id, at]) => {
  const [logic, whole] = [logics[at], wholes[at]]
  if (!logic || !whole) throw new Error(`no bundle of ${id}`)

  test('keeps to its bytes', () => {
    expect(bytes(logic).gzip).toBeLessThanOrEqual(14 * kB)
  })

  test('ships no case, no classification and no mutant, and the doubts apart', async () => {
    const { ruleset, companion }: Module = await import(`../../rulesets/${id}/index.ts`)
    const sentences = sentencesOf(companion)
    const doubts = ruleset.doubts.map(({ says }) => says)
    expect(within(await bundleRuleset(id, 'companion'), sentences)).not.toEqual([])
    expect(within(whole, doubts)).not.toEqual([])
    expect(within(whole, sentences)).toEqual([])
    expect(within(logic, [...sentences, ...doubts])).toEqual([])
  })
})
