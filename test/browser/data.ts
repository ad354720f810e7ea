import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sites } from '../build/sites.ts'

/** A provision as `dist/data/regulations/<id>.json` gives it. */
export interface Provision {
  readonly eId: string
  readonly kind: string
  readonly num: string | null
  readonly heading?: string
  readonly text: string
  readonly source?: string
}

interface Data {
  readonly provisions: readonly Provision[]
  readonly lacunae: readonly {
    readonly id: string
    readonly lost: readonly string[]
    readonly extent: string
  }[]
}

export function dataOf(id: string): Data {
  return JSON.parse(readFileSync(join(sites.plain.root, `data/regulations/${id}.json`), 'utf8'))
}
