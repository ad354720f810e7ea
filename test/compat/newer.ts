import { type Browser, featureAt, lacking } from './support.ts'

/** A member of an interface, or an interface, that a browser of the floor does not have. */
export interface Newer {
  readonly owner: string
  /** Null for the interface itself. */
  readonly name: string | null
  /** Whether the interface itself bears the member, or its instances; null where the data do not tell. */
  readonly fixed: boolean | null
}

/** All of the language and of the page that a browser of the floor lacks; the members of an interface before itself. */
export function newerThan(browser: Browser): readonly Newer[] {
  const isLacked = (...path: readonly string[]) => lacking(featureAt(...path)).includes(browser)
  return [['javascript', 'builtins'], ['api']].flatMap((root) =>
    Object.entries(featureAt(...root) ?? {}).flatMap(([owner, own]): Newer[] => [
      ...Object.keys(own)
        .filter((name) => /^[a-z]/i.test(name) && isLacked(...root, owner, name))
        .map((name) => ({
          owner,
          name: name.replace(/_static$/, ''),
          fixed: root.length > 1 ? null : name.endsWith('_static'),
        })),
      ...(isLacked(...root, owner) ? [{ owner, name: null, fixed: null }] : []),
    ]),
  )
}

/** The selectors that a browser of the floor does not know: has, details-content. */
export const newerSelectors = (browser: Browser): readonly string[] =>
  Object.keys(featureAt('css', 'selectors') ?? {}).filter((name) =>
    lacking(featureAt('css', 'selectors', name)).includes(browser),
  )
