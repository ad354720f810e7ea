import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { noticesFor } from '../../src/cli/licenses.ts'
import { pagesOf } from './pages.ts'
import { sites } from './sites.ts'

const { root } = sites.plain
const written = readFileSync(join(root, 'licenses.txt'), 'utf8')
const titles = [...written.matchAll(/^=+\n(.+)\n=+$/gm)].map(([, title = '']) => title)
const titled = (name: string) => titles.filter((title) => title.startsWith(`${name} `)).length

/** What the build alone uses: nothing of it is published. */
const buildOnly = ['astro', 'fflate', 'htmlparser2', 'vite', 'yaml', 'zod', 'node-html-parser']

/** The packages that our sources import, types aside. */
const imported = new Set(
  globSync('src/**/*.{ts,tsx,astro}').flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /^(?! *import type ).*(?:\bfrom |\bimport\()'((?:@[\w.-]+\/)?[\w-][\w.-]*)(?:\/[^':]*)?'\)?$/gm,
      ),
    ].map(([, name = '']) => name),
  ),
)

test('every package that is published is named once, with the whole notice that it brings', () => {
  const published = [...imported].filter((name) => !buildOnly.includes(name))
  expect(published.toSorted()).toEqual(['docx', 'fuse.js', 'opencc-js', 'pagefind', 'pinyin-pro', 'preact'])
  for (const name of [...published, 'fflate']) {
    expect(titled(name), name).toBe(1)
    const [license] = globSync(`node_modules/${name}/{LICENSE,LICENSE/LICENSE}`, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').trim())
    expect(license?.length, name).toBeGreaterThan(500)
    expect(written).toContain(license)
  }
})

test('what a package says that it took in is named, and so are the notices in its text', () => {
  const docx = readFileSync('node_modules/docx/dist/index.mjs', 'utf8')
  const inside = new Set(
    [...docx.matchAll(/^\/\/ (?:node_modules\/|\\0)(@?[\w-]+)/gm)].map(([, name]) => name),
  )
  expect(inside).toEqual(new Set(['rolldown', '@oxc-project', 'nanoid', 'fflate']))
  expect([titled('nanoid'), titled('fflate')]).toEqual([1, 1])
  expect(written).toContain('@oxc-project/runtime, compiled into docx')
  expect(docx).toContain('Copyright Joyent, Inc. and other Node contributors.')
  expect(written).toContain('Copyright Joyent, Inc. and other Node contributors.')
})

test('our own licence and that of the font are there, and the page about the site links to them', () => {
  for (const file of ['LICENSE', 'public/fonts/OFL.txt'])
    expect(written).toContain(readFileSync(file, 'utf8').trim())
  const about = pagesOf(sites.plain).find(({ file }) => file === 'about/index.html')
  expect(about?.document.querySelector('a[href="/licenses.txt"]')).not.toBeNull()
})

test('what brings no notice, or is not known, is not published', () => {
  const file = (name: string) => join(process.cwd(), 'node_modules', name, 'package.json')
  expect(noticesFor([file('preact')])).not.toContain('fuse.js ')
  expect(noticesFor([file('acorn')])).toContain('\nacorn 8.')
  expect(() => noticesFor([file('no-such-package')])).toThrow('no-such-package')
})
