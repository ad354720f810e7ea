import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { Plugin } from 'vite'

/** A package of which something stands in the built site, with every notice that it brings. */
interface Shipped {
  readonly title: string
  readonly notices: readonly string[]
}

/** What stands in the site without being bundled: a program that is copied, and tables that are made from data. */
const copied = ['pagefind', 'opencc-js', 'pinyin-pro']

/** What packages bring compiled in, without its notice. */
const compiledIn: Readonly<Record<string, string>> = {
  '@oxc-project/runtime': `@oxc-project/runtime, compiled into docx (MIT)

Copyright (c) 2024-present VoidZero Inc. & Contributors, https://github.com/oxc-project/oxc
Its helpers are those of Babel: Copyright (c) 2014-present Sebastian McKenzie and other contributors,
https://github.com/babel/babel (MIT)`,
  pagefind: `Rust crates compiled into the WebAssembly of Pagefind

The package brings no notice of them. The manifests of its sources name these; the licence is the one that the crate
states at https://crates.io:
wasm-bindgen (MIT OR Apache-2.0), bit-set (MIT OR Apache-2.0), minicbor (BlueOak-1.0.0, https://blueoakcouncil.org/license/1.0.0),
pagefind_microjson (GPL-3.0-only, sources at https://docs.rs/crate/pagefind_microjson/0.1.4/source/), pagefind_stem`,
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const noticeFile = /^(licen[cs]es?|copying|notice|third[-_]party)/i

/** The files of a package that hold notices; a folder of them counts as its files. */
const noticesIn = (folder: string, names = /./): readonly string[] =>
  readdirSync(folder)
    .filter((name) => names.test(name))
    .flatMap((name) => {
      const path = join(folder, name)
      return statSync(path).isDirectory() ? noticesIn(path) : [readFileSync(path, 'utf8').trim()]
    })

/** The notices that stand in a module itself. */
const noticesOf = (text: string): readonly string[] =>
  (text.match(/\/\*[\s\S]*?\*\//g) ?? []).filter((comment) => /@license|@preserve|copyright/i.test(comment))

/** The packages that a bundler has named in a module as what it took in: `// node_modules/fflate/esm/browser.js`. */
const takenInto = (text: string): readonly string[] =>
  [...text.matchAll(/^\/\/ (?:\S*node_modules\/|\\0)((?:@[\w.-]+[/+])?[\w.-]+)[/@]/gm)].flatMap(
    ([, name = '']) => (name === 'rolldown' ? [] : [name.replace('+', '/')]),
  )

/** Adds a package, as it is found from a file, and those that it needs to run. Throws where one brings no notice. */
function add(name: string, from: string, modules: readonly string[], all: Map<string, Shipped>): void {
  const manifest = findPackageJSON(name, pathToFileURL(from))
  if (manifest === undefined) throw new Error(`the package ${name} is not installed`)
  const { version, license, dependencies = {} } = JSON.parse(readFileSync(manifest, 'utf8'))
  if (all.has(`${name} ${version}`)) return
  const folder = dirname(manifest)
  const texts = modules
    .filter((module) => module.startsWith(`${folder}/`))
    .map((file) => readFileSync(file, 'utf8'))
  const notices = noticesIn(folder, noticeFile)
  if (notices.length === 0) throw new Error(`the package ${name} brings no notice of its licence`)
  const own = texts.flatMap(noticesOf).filter((notice) => !notices.includes(notice))
  all.set(`${name} ${version}`, {
    title: `${name} ${version} (${license})`,
    notices: [...notices, ...new Set(own)],
  })
  // What is named @types/… holds types alone.
  const needed = Object.keys(dependencies).filter((one) => !one.startsWith('@types/'))
  for (const one of needed) add(one, manifest, modules, all)
  for (const one of new Set(texts.flatMap(takenInto)))
    if (!needed.includes(one) && !(one in compiledIn))
      throw new Error(`${name} holds ${one}, of which no notice is known`)
}

/**
 * The notices of all that is published, where `modules` are the files of packages that were bundled. Throws where there is
 * none for something.
 */
export function noticesFor(modules: readonly string[]): string {
  const all = new Map<string, Shipped>()
  const bundled = modules.map((file) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? '')
  for (const name of new Set([...bundled, ...copied].sort()))
    add(name, join(root, 'package.json'), modules, all)
  const parts: readonly Shipped[] = [
    { title: '明责 Mingze (MIT)', notices: [readFileSync(join(root, 'LICENSE'), 'utf8').trim()] },
    ...all.values(),
    {
      title: 'fonts/mingze-display.woff2 (OFL-1.1)',
      notices: [readFileSync(join(root, 'public/fonts/OFL.txt'), 'utf8').trim()],
    },
    { title: 'Compiled into the packages above', notices: Object.values(compiledIn) },
  ]
  const line = '='.repeat(80)
  return parts
    .map(({ title, notices }) => `${line}\n${title}\n${line}\n\n${notices.join('\n\n')}\n`)
    .join('\n')
}

/** Collects the files of packages that are bundled for the browser. */
const collecting = (modules: Set<string>): Plugin => ({
  name: 'bundled-modules',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle(_, bundle) {
    for (const made of Object.values(bundle))
      for (const id of made.type === 'chunk' ? made.moduleIds : [])
        if (id.startsWith('/') && id.includes('/node_modules/')) modules.add(id.replace(/\?.*/, ''))
  },
})

/**
 * Writes `licenses.txt` into the built site: the notices of our own licence, of the packages that were bundled, with those
 * they need and those compiled into them, of what is copied or made from data, and of the font.
 */
export function licenses(): AstroIntegration {
  const modules = new Set<string>()
  return {
    name: 'licenses',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [collecting(modules)] } })
      },
      'astro:build:done': ({ dir }) => writeFileSync(new URL('licenses.txt', dir), noticesFor([...modules])),
    },
  }
}
