import { join } from 'node:path'
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate'
import { expect, test } from 'vitest'
import { pagesOf } from './pages.ts'
import { sites } from './sites.ts'

const rules: ConfigData['rules'] = {
  // WebKit tells nobody that a list without markers is a list, and a table that is laid out as blocks is none, unless
  // their roles are written.
  'no-redundant-role': 'off',
  // HTML allows any character but white space in an id, and ours hold the numbers of articles.
  'valid-id': ['error', { relaxed: true }],
  // What can be scrolled is a region with a name, so that the keyboard reaches it; it is no section of the page.
  'prefer-native-element': ['error', { exclude: ['region'] }],
  // A choice takes effect when it is made, and no form is sent: form-action is 'none'.
  'wcag/h32': 'off',
}

const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:recommended'], elements: ['html5'], rules }),
)

/** What is wrong with a document, each with its place. */
async function problems(html: string, file: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html, file)
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`),
  )
}

test.for(pagesOf(sites.plain).map((page) => [page.file, page] as const))(
  '%s is valid HTML',
  async ([, { file, html }]) => {
    expect(await problems(html, join(sites.plain.root, file))).toEqual([])
  },
)

test.for([
  ['<p><span><details><summary>a</summary>b</details></span></p>', 'element-permitted-content'],
  ['<label><input type="checkbox" autocomplete="off">a</label>', 'valid-autocomplete'],
  ['<p id="a"></p><p id="a"></p>', 'no-dup-id'],
  ['<ul><p>a</p></ul>', 'element-permitted-content'],
  ['<p><b>a</p>', 'close-order'],
  ['<button>a</button>', 'no-implicit-button-type'],
  ['<p style="color: red">a</p>', 'no-inline-style'],
] as const)('the check sees what is wrong with %s', async ([html, rule]) => {
  expect((await problems(html, 'a.html')).join('\n')).toContain(` ${rule}: `)
})
