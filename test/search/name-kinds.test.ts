import { expect, test } from 'vitest'
import { choicesOf, kinds as kindNames, nothingChosen, readQuery, toggled, writeQuery } from '#search'
import { pack } from './real.ts'

const kinds = ['办法', '术语', '追究方式', '专题', '疑点', '引用文件', '文摘'] as const

test('名目的每一种都可以筛选，依次列出，数目照实', () => {
  const choices = choicesOf('kind', { hits: [], names: pack.names }, nothingChosen, pack)
  expect(choices.map(({ value, words, count }) => [value, words, count])).toEqual(
    kinds.map((kind) => [kind, `名目：${kind}`, pack.names.filter((name) => name.kind === kind).length]),
  )
})

test.for(kinds.map((kind) => [kind] as const))('选了名目“%s”，地址里记得住', ([kind]) => {
  const chosen = toggled(nothingChosen, 'kind', kind)
  expect(chosen).toEqual({ in: [], level: [], kind: [kind] })
  expect(readQuery(writeQuery({ typed: '的', chosen }))).toEqual({ typed: '的', chosen })
  expect(toggled(chosen, 'kind', kind)).toEqual(nothingChosen)
})

test('条款的每一种都有一个自己的名称', () => {
  const names = Object.values(kindNames)
  expect(names.filter((name) => !/^[\p{Script=Han}、]+$/u.test(name))).toEqual([])
  expect(new Set(names).size).toBe(names.length)
  const used = pack.instruments.flatMap(({ provisions }) => provisions.flatMap((one) => one.kinds))
  expect(new Set(Object.keys(kindNames))).toEqual(new Set(used))
})
