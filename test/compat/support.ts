import bcd from '@mdn/browser-compat-data' with { type: 'json' }
import type { CompatStatement, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data/types'

/** The oldest browsers in which all that is needed works: the kernels of office desktops, and of phones not renewed. */
export const floor = {
  chrome: 102,
  chrome_android: 102,
  firefox: 115,
  safari: 16.4,
  safari_ios: 16.4,
} as const

export type Browser = keyof typeof floor

export const browsers = Object.keys(floor).filter((name): name is Browser => name in floor)

const version = (text: string) => Number.parseFloat(text.replace('≤', ''))

function supports(one: SimpleSupportStatement, at: number): boolean {
  const { version_added: added, version_removed: removed, flags, prefix, alternative_name: other } = one
  if (flags || prefix || other || typeof added !== 'string' || added === 'preview') return false
  return version(added) <= at && !(typeof removed === 'string' && version(removed) <= at)
}

const supportsAny = (compat: CompatStatement, browser: Browser): boolean => {
  const stated = compat.support[browser]
  // Where nothing is stated of a phone, it is as its desktop.
  if (stated === undefined) return true
  const all = Array.isArray(stated) ? stated : [stated]
  return all.some((one) => supports(one, floor[browser]))
}

/** The browsers of the floor that do not have a feature; none for one that the data do not name. */
export const lacking = (feature: Identifier | undefined): readonly Browser[] => {
  const compat = feature?.__compat
  return compat ? browsers.filter((browser) => !supportsAny(compat, browser)) : []
}

/** A part of the data by its path; undefined where there is none. */
export function featureAt(...path: readonly string[]): Identifier | undefined {
  let at: unknown = bcd
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined
    at = Reflect.get(at, key)
  }
  // What the data hold at any depth is of this shape.
  return at as Identifier
}

export interface Finding {
  /** The feature as the data name it: css.selectors.has */
  readonly feature: string
  readonly lacks: readonly Browser[]
}
