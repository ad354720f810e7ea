import { readFile } from 'node:fs/promises'
import { minify, type Plugin, transformWithOxc } from 'vite'

const asked = /^([^?]+)\?inline-script(&es5)?$/

/**
 * Small scripts that stand in a page: `import opener from './search-opener.ts?inline-script'` gives the file's text as a
 * browser runs it, without types, minified, and with no name in common with other scripts. All of it is ASCII, so that
 * its hash in the policy does not hang on how the page is encoded. Such a file imports nothing and is not lowered: it is
 * written for the oldest browser that must read it. `&es5` keeps the white space, because what takes it away also writes
 * strings as templates, which ECMAScript 5 does not know.
 */
export const inlineScripts = (): Plugin => ({
  name: 'inline-scripts',
  enforce: 'pre',
  async load(id) {
    const [, file, es5] = asked.exec(id) ?? []
    if (file === undefined) return null
    this.addWatchFile(file)
    const { code } = await transformWithOxc(await readFile(file, 'utf8'), file)
    const made = await minify(file, `(function(){${code}\n})()`, {
      compress: true,
      mangle: true,
      codegen: { removeWhitespace: es5 === undefined, asciiOnly: true },
    })
    if (made.errors.length > 0) throw new Error(`${file}: ${made.errors[0]?.message}`)
    return `export default ${JSON.stringify(made.code.trim())}`
  },
})
