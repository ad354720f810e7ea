import { expect, test } from 'vitest'
import { catalog, instrumentNamed, library, statusOf } from '#knowledge'

const { regulations, instruments } = catalog()
const { referredBy } = library()
const cites = (id: string, eId: string) => referredBy(id, eId).map(({ cite }) => cite)

test.for([
  ['ningbo-2015', 'art_7', ['第十三条', '第十五条', '第十六条']],
  ['ningbo-2015', 'art_8', ['第十四条第一款', '第十五条', '第十六条']],
  ['ningbo-2015', 'art_10', ['第十三条', '第十四条第一款', '第十五条', '第十六条']],
  ['ningbo-2015', 'art_11', []],
  ['qinghai-2015', 'art_4', ['第十条', '第十一条']],
  ['qinghai-2015', 'art_6', ['第七条第(一)项', '第七条第(二)项', '第十条', '第十一条']],
  ['qinghai-2015', 'gap_1', []],
  ['township', 'art_6', ['第十二条']],
  ['railway-2009', 'art_13', []],
  ['ningbo-2015', 'art_99', []],
] as const)('%s 的 %s 由哪些条款引用', ([id, eId, from]) => {
  expect(cites(id, eId)).toEqual(from)
})

test.for([
  ['关于实行党风廉政建设责任制的规定', ['qinghai-2015 第一条', 'ningbo-2015 第一条', 'township 第一条']],
  ['铁路建设管理办法', ['railway-2009 第一条', 'railway-2009 第四条']],
  ['中国共产党党内监督条例(试行)', ['township 第一条']],
  ['关于落实党风廉政建设纪委监督责任的实施意见', ['qinghai-2015 正文前第一段', 'qinghai-2015 第一条']],
  ['**镇庸懒散问责办法', ['township 第七条']],
  ['民法典', []],
] as const)('《%s》被哪些条款引用', ([title, from]) => {
  const citedBy = instrumentNamed(instruments, title)?.citedBy
  expect(citedBy?.map(({ regulation, cite }) => `${regulation} ${cite}`)).toEqual(from)
})

test('没有列出的名称，认不出', () => {
  expect(instrumentNamed(instruments, '某某条例')).toBeNull()
})

test('每处引用都有着落：落到条款，或落到列出的文件；认不出的只有隐去镇名的一件', () => {
  const statuses = new Map<string, string[]>()
  for (const { records } of regulations) {
    for (const { references } of records.values()) {
      for (const reference of references) {
        const status = statusOf(reference, instruments)
        statuses.set(status, [...(statuses.get(status) ?? []), reference.words])
      }
    }
  }
  expect([...statuses.keys()].toSorted()).toEqual(['external-known', 'external-unknown', 'resolved'])
  expect(statuses.get('external-unknown')).toEqual(['《**镇庸懒散问责办法》'])
  expect(statuses.get('external-known')).toHaveLength(17)
})
