import { expect, test } from 'vitest'
import { foldPack, type Pack, searcher, unfoldPack } from '#search'
import { pack as real } from './real.ts'
import { pack as small } from './small.ts'

const sent = (pack: Pack): Pack => unfoldPack(JSON.parse(JSON.stringify(foldPack(pack))))

test('传到页上的，与原来的一模一样', () => {
  expect(sent(small)).toEqual(small)
  expect(sent(real)).toEqual(real)
})

test('名目的种类都在，名称、去处也都在', () => {
  const found = sent(real).names
  expect(new Set(found.map(({ kind }) => kind))).toEqual(
    new Set(['办法', '术语', '追究方式', '专题', '疑点', '引用文件', '文摘']),
  )
  for (const { kind, words, to } of found) expect([kind, words, to].every((one) => one !== '')).toBe(true)
})

const [first] = small.instruments
if (!first) throw new Error('没有办法')
const instrument = first
const provision = (eId: string, words: string, printed?: string) => ({
  eId,
  cite: eId,
  kinds: [],
  words,
  ...(printed !== undefined && { variants: [{ how: '底本作' as const, words: printed }] }),
})

/** What the words are found in: the place, and its state where that is not as read. */
async function scattered(typed: string, ...provisions: readonly ReturnType<typeof provision>[]) {
  const { ask } = searcher(
    { ...small, names: [], instruments: [{ ...instrument, provisions }] },
    { more: () => Promise.reject(new Error('none')) },
  )
  return (await ask(typed)).scattered.map(
    ({ provision: { eId }, how, words }) => `${eId} ${how ?? '校正文'} ${words}`,
  )
}

test('一处有校正文和底本两样，词都在的，举校正文；只有底本里词多的，举底本', async () => {
  const other = provision('art_1__para_2', '乙子')
  expect(await scattered('甲 乙', provision('art_1__para_1', '甲丑', '甲卯'), other)).toEqual([
    'art_1__para_1 校正文 甲丑',
    'art_1__para_2 校正文 乙子',
  ])
  expect(await scattered('甲 丙 乙', provision('art_1__para_1', '甲丑', '甲卯丙'), other)).toEqual([
    'art_1__para_1 底本作 甲卯丙',
    'art_1__para_2 校正文 乙子',
  ])
  expect(await scattered('甲 丙 乙', provision('art_1__para_1', '甲丑丙', '甲卯'), other)).toEqual([
    'art_1__para_1 校正文 甲丑丙',
    'art_1__para_2 校正文 乙子',
  ])
})

test('同一处的两样不算两处；缺了一个词的条，不列', async () => {
  expect(await scattered('甲 乙', provision('art_1__para_1', '甲丑', '乙卯'))).toEqual([])
  expect(
    await scattered('甲 乙 丙', provision('art_1__para_1', '甲'), provision('art_1__para_2', '乙')),
  ).toEqual([])
  expect(
    await scattered('甲 乙', provision('art_1__para_1', '甲'), provision('art_2__para_1', '乙')),
  ).toEqual([])
})

test.for([
  ['sc', '双查'],
  ['SC', '双查'],
  ['ya', null],
  ['ac', null],
] as const)('两个字母 %s 只认名目的全称：%s', async ([typed, words]) => {
  const names: Pack['names'] = [
    { kind: '术语', words: '双查', to: '/terms/#shuangcha' },
    { kind: '术语', words: '案双查', to: '/terms/#an' },
  ]
  const { ask } = searcher({ ...small, names }, { more: () => Promise.reject(new Error('none')) })
  const { asked, hits } = await ask(typed)
  expect(asked.how === 'pinyin' ? asked.words : null).toBe(words)
  expect(hits.length > 0).toBe(words !== null)
})
