import { readFileSync } from 'node:fs'
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

/** The files of the calculator that come with its page, and those that come once it stands. */
function calculatorFiles(start: string): readonly string[] {
  const seen = new Set<string>()
  const visit = (file: string) => {
    if (seen.has(file)) return
    seen.add(file)
    for (const [, next = ''] of readFileSync(root + file, 'utf8').matchAll(/(?:from|import) '\.\/([^']+)'/g))
      visit(`src/calculator/${next}`)
  }
  visit(`src/calculator/${start}`)
  return [...seen]
}

/** What files import from the engine, by name, as their sources say. */
const namesFrom = (files: readonly string[]): readonly string[] =>
  files
    .flatMap((file) => [
      ...readFileSync(root + file, 'utf8').matchAll(
        /(?:import|export)\s*(type\s*)?\{([^}]*)\}\s*from\s*'#rules'/g,
      ),
    ])
    .flatMap(([, onlyTypes, names = '']) =>
      onlyTypes ? [] : names.split(',').flatMap((name) => /^\s*(\w+)\s*$/.exec(name)?.[1] ?? []),
    )

/**
 * The engine as it comes with a calculator, whose ruleset is data; with all that is fetched once it stands (reasons, the
 * memo, the file of the result) where `written`.
 */
export const bundleEngine = ({ written = false }: { readonly written?: boolean } = {}): Promise<Bundle> => {
  const names = new Set(
    namesFrom([...calculatorFiles('start.tsx'), ...(written ? calculatorFiles('written.tsx') : [])]),
  )
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
