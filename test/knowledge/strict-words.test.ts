import { expect, test } from 'vitest'
import { catalog } from '#knowledge'
import { checkCell } from '../../src/knowledge/compare-checks.ts'

const regulation = catalog().regulations.find(({ id }) => id === 'ningbo-2015')
if (!regulation) throw new Error('没有宁波的办法')

/** Words that a cell is refused for, were it to say this of 第十九条第二款. */
const unsaid = (says: string) =>
  checkCell(
    {
      says,
      cites: [{ at: 'art_19__para_2', quote: '受到降职处理的，两年内不得提拔' }],
      at: [],
      doubts: [],
      silences: [],
    },
    regulation,
    () => ({ file: '', line: 1, column: 1, words: '' }),
  ).map(({ words }) => words)

/** Who must and who may, how heavy, how long, together or apart, how it is done: none of it may be added. */
const strict = [
  ...['可以', '应当', '必须', '原则上', '一律'],
  ...['从重', '加重', '从轻', '减轻', '不予追究', '免予追究'],
  ...['单独', '合并', '参照', '当年', '书面', '上级', '同时', '移送', '移交'],
  ...['涉嫌违纪', '涉嫌违法', '涉嫌犯罪', '较轻', '较重', '严重'],
  ...[
    '一年',
    '三年',
    '四年',
    '五年',
    '六年',
    '1年',
    '12个月',
    '三个月',
    '十日内',
    '三十日内',
    '30日内',
    '半年',
    '两次',
    '2次',
  ],
  ...['（含）', '（不含）', '(含)', '(不含)'],
]

test.for(strict.map((word) => [word] as const))('引文里没有的“%s”，不能写', ([word]) => {
  expect(unsaid(`受到降职处理的${word}，两年内不得提拔`)).toEqual([word])
})

test.for(['受到降职处理的，两年内不得提拔', '受到“降职处理”的，不得提拔', '降职以后怎样'])('%s', (says) => {
  expect(unsaid(says)).toEqual([])
})

test.for([
  ['写了两次的，说一次', '可以，也可以', ['可以']],
  ['几个都说', '应当从重，一年', ['应当', '从重', '一年']],
  ['引号里的另按引文查，不再逐词查', '写“应当提拔”', ['应当提拔']],
  ['引文里有的不说', '两年内不得提拔，三年也不得', ['三年']],
] as const)('%s', ([, says, words]) => {
  expect(unsaid(says)).toEqual(words)
})
