import { expect, test } from 'vitest'
import type { Module } from '#collection'
import { mutate, describe as tell } from '../mutate.ts'
import { inputsOf, proved } from '../proof.ts'

/** Mutates a ruleset, unless what it depends on stands as it stood when `npm run mutate` found no survivor. */
export function tellsMutants(module: Module): void {
  const id = module.ruleset.regulation
  test(`${id}：改动任何一处，案例或者检查都会发觉`, { timeout: 1_200_000 }, () => {
    if (proved()[id] === inputsOf(id)) return
    const found = mutate(module)
    console.log(`${id}：${tell(found)}`)
    expect(found.survivors).toEqual([])
    expect(found.stale).toEqual([])
  })
}
