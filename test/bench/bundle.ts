import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'vite'

/** Code as a browser would load it: bundled and minified by the Vite that builds the site. */
export interface Bundle {
  readonly code: string
  /** What it imports by name from each module left outside it. */
  readonly imports: Readonly<Record<string, readonly string[]>>
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const entry = `${root}test/bench/entry.ts`

/** Bundles the source of an entry, which imports as if it stood in this folder. */
export async function bundle(source: string, external: readonly string[] = []): Promise<Bundle> {
  const output = await build({
    root,
    configFile: false,
    envFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? source : null),
      },
    ],
    build: {
      write: false,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: entry, external: [...external], preserveEntrySignatures: 'strict' },
    },
  })
  if (!('output' in output)) throw new Error('Vite gave no single bundle')
  const [chunk, ...others] = output.output
  if (others.length > 0)
    throw new Error(`one file was expected, besides it: ${others.map(({ fileName }) => fileName).join()}`)
  return { code: chunk.code, imports: importsOf(chunk.code) }
}

/** The names in `import{a as b,c}from"…"` of minified code. */
const importsOf = (code: string): Bundle['imports'] =>
  Object.fromEntries(
    [...code.matchAll(/import\s*\{([^}]*)\}\s*from\s*["'`]([^"'`]+)/g)].map(([, names = '', from = '']) => [
      from,
      names.split(',').map((name) => name.trim().replace(/ as .*/, '')),
    ]),
  )

/** What the calculator imports from the engine, by name, as its sources say. */
function calculatorImports(): readonly string[] {
  const files = globSync('src/calculator/*.{ts,tsx}', { cwd: root })
  const lists = files.flatMap((file) => [
    ...readFileSync(root + file, 'utf8').matchAll(/import\s*(type\s*)?\{([^}]*)\}\s*from\s*'#rules'/g),
  ])
  return lists.flatMap(([, onlyTypes, names = '']) =>
    onlyTypes ? [] : names.split(',').flatMap((name) => /^\s*(\w+)\s*$/.exec(name)?.[1] ?? []),
  )
}

/** The engine as the calculator and the given rulesets import it; the memo, which is a paper made of a result, apart. */
export const bundleEngine = (
  rulesets: readonly Bundle[],
  { memo = false }: { readonly memo?: boolean } = {},
): Promise<Bundle> => {
  const names = new Set([
    ...calculatorImports().filter((name) => memo || name !== 'memo'),
    ...rulesets.flatMap(({ imports }) => imports['#rules'] ?? []),
  ])
  return bundle(`export { ${[...names].sort().join(', ')} } from '#rules'`)
}

/** One export of a ruleset without the engine: what evaluation needs, the same with its doubts, or what is not shipped. */
export const bundleRuleset = (
  id: string,
  what: 'logic' | 'ruleset' | 'companion' = 'logic',
): Promise<Bundle> => bundle(`export { ${what} } from '../../rulesets/${id}/index.ts'`, ['#rules'])

/** Bytes of a bundle as served. */
export const bytes = ({ code }: Bundle) => ({
  raw: Buffer.byteLength(code),
  gzip: gzipSync(code, { level: 9 }).length,
  brotli: brotliCompressSync(code).length,
})
