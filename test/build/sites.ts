import { fileURLToPath } from 'node:url'

/** A built site: where its files are, and the address its build was told of. */
export interface Site {
  readonly root: string
  /** Path it stands under, beginning and ending in a slash. */
  readonly base: string
  readonly origin: string
}

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/**
 * The two builds that `npm test` makes: as `npm run build` does; and under a path on another host, with a text more in
 * the project and a folder of texts beside it (`test/open`).
 */
export const sites = {
  plain: { root: at('dist'), base: '/', origin: 'http://localhost:4321' },
  nested: { root: at('node_modules/.cache/mingze'), base: '/mingze/', origin: 'https://example.org' },
} as const satisfies Record<string, Site>
