import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Catalog } from '#knowledge'
import { both, type Edit, inSet, load, loadCatalog, lock, text, withFiles, yaml } from './broken.ts'
import { root } from './compilation.ts'

const before = withFiles({}, (folder) => loadCatalog(folder))

/** The texts that are not those of the first load: a text that is read again becomes another object. */
const reread = ({ regulations }: Catalog) =>
  regulations.filter((one) => !before.regulations.includes(one)).map(({ id }) => id)

test('没有改动，就什么都不重读', () => {
  expect(reread(load([]))).toEqual([])
})

test.for([
  [
    '正文（连同底本）',
    'ningbo-2015',
    both('ningbo-2015', '领导班子、领导干部。\n', '领导班子、领导干部等。\n'),
  ],
  ['说明', 'township', [[yaml('township'), 'sector: ', 'sector: 试']]],
  ['另一份的说明', 'railway-2009', [[yaml('railway-2009'), 'sector: ', 'sector: 试']]],
] as const)('改一份的%s，只重读 %s', ([, id, edits]) => {
  const changed = load(edits, { lock: false })
  const unlocked = load([], { lock: false })
  expect(
    changed.regulations.filter((one) => !unlocked.regulations.includes(one)).map((one) => one.id),
  ).toEqual([id])
})

test('改一份登记的地址，只重读那一份', () => {
  const file = lock('ningbo-2015')
  const locked = readFileSync(join(root, 'content', file), 'utf8')
  const [hash = ''] = /"art_25__para_1": "[0-9a-f]+"/.exec(locked) ?? []
  const edit: Edit = [file, hash, `"chp_0": "0", ${hash}`]
  expect(() => load([edit])).toThrow('「chp_0」这个地址（ningbo-2015）不见了')
  expect(reread(load([]))).toEqual([])
})

test.for([
  inSet('terms.yaml'),
  inSet('topics/accidents.yaml'),
  inSet('compare.yaml'),
  inSet('set.yaml'),
  'collection.yaml',
  'essays/system.yaml',
  'instruments.yaml',
])('改 %s，一份正文都不重读', (file) => {
  const content = readFileSync(join(root, 'content', file), 'utf8')
  const after = withFiles({ [file]: `# 试\n${content}` }, (folder) => loadCatalog(folder))
  expect(reread(after)).toEqual([])
  expect(after).not.toBe(before)
})

test('改过又改回来的，内容如初', () => {
  const [mine = ''] = /.+/.exec(readFileSync(join(root, 'content', text('township')), 'utf8')) ?? []
  expect(() => load([[text('township'), mine, `${mine}试`]])).toThrow('content/regulations/township.txt')
  const after = load([])
  expect(after.regulations).toEqual(before.regulations)
  expect(reread(after)).toEqual([])
})
