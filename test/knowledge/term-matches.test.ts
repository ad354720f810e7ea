import { expect, test } from 'vitest'
import { firstOfEach, type Match } from '#knowledge'
import { matchTerms, type Wanted } from '../../src/knowledge/term-matches.ts'

const term = (id: string, spellings: readonly string[] = [id], except: readonly string[] = []): Wanted => ({
  id,
  spellings,
  except,
})

/** Matches as `id@start`, with the words where they are not the id. */
const shown = (text: string, matches: readonly Match[]) =>
  matches.map(({ id, start, end }) => {
    const words = text.slice(start, end)
    return words === id ? `${id}@${start}` : `${id}=${words}@${start}`
  })

test.for([
  ['没有', '其他情形', [term('党组')], []],
  ['一处', '党委、党组', [term('党组')], ['党组@3']],
  ['多处', '党组和党组', [term('党组')], ['党组@0', '党组@3']],
  ['首尾', '党组', [term('党组')], ['党组@0']],
  [
    '长的先算，短的不再算',
    '主要领导责任和领导责任',
    [term('领导责任'), term('主要领导责任')],
    ['主要领导责任@0', '领导责任@7'],
  ],
  ['长的排在后面也一样', '一岗双责', [term('双责'), term('一岗双责')], ['一岗双责@0']],
  ['交叠时取长的，不取在前的', '虚报验工计价款项', [term('报验'), term('验工计价')], ['验工计价@2']],
  ['一样长的交叠，取在前的', '甲乙丙', [term('乙丙'), term('甲乙')], ['甲乙@0']],
  ['自己与自己交叠，取在前的', '责责责', [term('责责')], ['责责@0']],
  ['相邻不算交叠', '镇直驻镇', [term('驻镇'), term('镇直')], ['镇直@0', '驻镇@2']],
  [
    '别的写法也算',
    '执法执纪机关、执纪执法机关',
    [term('执纪执法机关', ['执纪执法机关', '执法执纪机关'])],
    ['执纪执法机关=执法执纪机关@0', '执纪执法机关@7'],
  ],
  [
    '别的写法里也取长的',
    '窝案、串案',
    [term('窝案串案', ['窝案串案', '窝案、串案', '窝案', '串案'])],
    ['窝案串案=窝案、串案@0'],
  ],
  ['在所除的词里不算', '党组织和党组', [term('党组', ['党组'], ['党组织'])], ['党组@4']],
  [
    '所除的词只管自己那个术语',
    '分管领导责任',
    [term('领导责任', ['领导责任'], ['分管领导责任']), term('领导'), term('分管')],
    ['分管@0', '领导@2'],
  ],
  [
    '被除去的长词不遮住短词',
    '已验工程计价',
    [term('验工程', ['验工程'], ['已验工程']), term('工程')],
    ['工程@2'],
  ],
  ['只有一部分在所除的词里，照算', '党组织部', [term('组织部', ['组织部'], ['党组织'])], ['组织部@1']],
  ['除去一处，与它交叠的另一处照算', '甲责责责', [term('责责', ['责责'], ['甲责责'])], ['责责@2']],
  ['所除的词出现几次就除几次', '党组织党组党组织', [term('党组', ['党组'], ['党组织'])], ['党组@3']],
] as const)('%s', ([, text, wanted, expected]) => {
  expect(shown(text, matchTerms(text, wanted))).toEqual(expected)
})

test('每个术语取第一处，次序不变', () => {
  const text = '甲乙甲丙乙'
  const matches = matchTerms(text, [term('甲'), term('乙'), term('丙')])
  expect(
    shown(
      text,
      firstOfEach(matches, () => true),
    ),
  ).toEqual(['甲@0', '乙@1', '丙@3'])
})

test('第一处不合要求的，取下一处；都不合的，没有', () => {
  const text = '甲乙甲丙乙'
  const matches = matchTerms(text, [term('甲'), term('乙'), term('丙')])
  expect(
    shown(
      text,
      firstOfEach(matches, ({ start }) => start > 1 && start !== 3),
    ),
  ).toEqual(['甲@2', '乙@4'])
})
