import type { CaseWords } from '#output'

type Words = CaseWords['matters'][number]

/** A matter in words, or what several have in common; `scope` is null where it is said elsewhere. */
export type MatterPart = Omit<Words, 'name' | 'scope'> & { readonly scope: string | null }

const nothing: MatterPart = { scope: null, facts: [], certain: [], possible: [], silences: [] }
const key = (value: unknown) => JSON.stringify(value)

/** What all matters of a case have in common, so that each shows only the rest. */
export function sharedOf({ matters }: CaseWords): MatterPart {
  const [first, ...rest] = matters
  if (!first || rest.length === 0) return nothing
  const inAll = <T>(pick: (matter: Words) => readonly T[]): readonly T[] => {
    const others = rest.map((matter) => new Set(pick(matter).map(key)))
    return pick(first).filter((one) => others.every((set) => set.has(key(one))))
  }
  return {
    scope: rest.every(({ scope }) => scope === first.scope) ? first.scope : null,
    facts: inAll(({ facts }) => facts),
    certain: inAll(({ certain }) => certain),
    possible: inAll(({ possible }) => possible),
    silences: inAll(({ silences }) => silences),
  }
}

/** A matter without what is said for all of them. */
export function ownOf(matter: Words, common: MatterPart): MatterPart {
  const rest = <T>(all: readonly T[], said: readonly T[]): readonly T[] => {
    const keys = new Set(said.map(key))
    return all.filter((one) => !keys.has(key(one)))
  }
  return {
    scope: common.scope === null ? matter.scope : null,
    facts: rest(matter.facts, common.facts),
    certain: rest(matter.certain, common.certain),
    possible: rest(matter.possible, common.possible),
    silences: rest(matter.silences, common.silences),
  }
}
