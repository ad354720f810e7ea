import { expect, test } from 'vitest'
import type { Regulation } from '#collection'
import { catalog } from '#knowledge'
import type { Reference } from '#law'

/** What a reference leads to, in short: 本 the instrument itself, 外 one named in 《》, else addresses. */
function led({ target, words }: Reference): string {
  if (target.kind === 'provisions') return target.eIds.join(' ')
  if (target.kind === 'self') return '本'
  return target.kind === 'external' && words === `《${target.title}》` ? '外' : `${target.kind}!`
}

/** All references of each instrument, read off the texts by hand: words, where they stand, what they lead to. */
const byHand: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  'ningbo-2015': [
    ['《中国共产党章程》', 'art_1__para_1', '外'],
    ['《关于实行党风廉政建设责任制的规定》', 'art_1__para_1', '外'],
    ['本办法', 'art_1__para_1', '本'],
    ['本办法第七条', 'art_13__para_1', 'art_7'],
    ['本办法第十条', 'art_13__para_1', 'art_10'],
    ['本办法第八条、第九条', 'art_14__para_1', 'art_8 art_9'],
    ['本办法第十条', 'art_14__para_1', 'art_10'],
    ['本办法第七条', 'art_15__para_1', 'art_7'],
    ['本办法第八条、第九条', 'art_15__para_1', 'art_8 art_9'],
    ['本办法第十条', 'art_15__para_1', 'art_10'],
    ['本办法第七条', 'art_16__para_1', 'art_7'],
    ['本办法第八条、第九条', 'art_16__para_1', 'art_8 art_9'],
    ['本办法第十条', 'art_16__para_1', 'art_10'],
    ['本规定', 'art_18__para_1', '本'],
    ['本办法', 'art_20__para_1', '本'],
    ['本办法', 'art_21__para_1', '本'],
    ['本办法', 'art_21__para_1', '本'],
    ['本办法', 'art_21__para_1', '本'],
    ['本办法', 'art_22__para_1', '本'],
    ['本办法', 'art_23__para_1', '本'],
    ['本办法', 'art_24__para_1', '本'],
    ['本办法', 'art_25__para_1', '本'],
  ],
  'qinghai-2015': [
    ['《关于落实党风廉政建设纪委监督责任的实施意见》', 'preamble__para_1', '外'],
    ['《关于实行党风廉政建设责任制的规定》', 'art_1__para_1', '外'],
    ['《中共青海省委关于落实党风廉政建设党委主体责任的实施意见》', 'art_1__para_1', '外'],
    ['《关于落实党风廉政建设纪委监督责任的实施意见》', 'art_1__para_1', '外'],
    ['本暂行办法', 'art_1__para_1', '本'],
    ['本暂行办法', 'art_2__para_1', '本'],
    ['本暂行办法第六条', 'art_7__para_1__point_1', 'art_6'],
    ['本暂行办法第六条', 'art_7__para_1__point_2', 'art_6'],
    ['本暂行办法第四条、第六条', 'art_10__para_1', 'art_4 art_6'],
    ['本暂行办法第四条、第六条', 'art_11__para_1', 'art_4 art_6'],
    ['本暂行办法', 'art_16__para_1', '本'],
    ['本暂行办法', 'art_18__para_1', '本'],
    ['本暂行办法', 'art_18__para_1', '本'],
    ['本暂行办法', 'art_19__para_1', '本'],
  ],
  'railway-2009': [
    ['《铁路建设责任追究暂行办法》', 'preamble__para_2', '本'],
    ['《建设工程质量管理条例》', 'art_1__para_1', '外'],
    ['《建设工程安全生产管理条例》', 'art_1__para_1', '外'],
    ['《铁路建设管理办法》', 'art_1__para_1', '外'],
    ['本办法', 'art_1__para_1', '本'],
    ['本办法', 'art_2__para_1', '本'],
    ['本办法', 'art_3__para_1', '本'],
    ['《铁路建设管理办法》', 'art_4__para_1', '外'],
    ['本办法', 'art_4__para_1', '本'],
    ['《行政机关公务员处分条例》', 'art_22__para_2', '外'],
    ['本办法', 'art_27__para_1', '本'],
  ],
  township: [
    ['《中国共产党章程》', 'art_1__para_1', '外'],
    ['《中国共产党纪律处分条例》', 'art_1__para_1', '外'],
    ['《关于实行党风廉政建设责任制的规定》', 'art_1__para_1', '外'],
    ['《中国共产党党内监督条例（试行）》', 'art_1__para_1', '外'],
    ['本办法', 'art_1__para_1', '本'],
    ['《党政领导干部选拔任用工作条例》', 'art_6__para_1__point_1__indent_10', '外'],
    ['《**镇庸懒散问责办法》', 'art_7__para_1', '外'],
    ['本暂行办法第六条、第七条', 'art_12__para_1', 'art_6 art_7'],
    ['《关于实行党政领导干部问责的暂行规定》', 'art_21__para_1', '外'],
    ['本办法', 'art_22__para_1', '本'],
  ],
}

const { regulations } = catalog()
const references = ({ records }: Regulation) => [...records.values()].flatMap((record) => record.references)

test.for(regulations.map((regulation) => [regulation.id, regulation] as const))(
  '%s 的引用，与逐字读出的一处不差',
  ([id, regulation]) => {
    const all = references(regulation)
    expect(all.map((reference) => [reference.words, reference.from, led(reference)])).toEqual(byHand[id])
  },
)

test('自称与题名不合的只有两处', () => {
  const misnamed = regulations.flatMap((regulation) =>
    references(regulation).flatMap(({ misnamed: odd, words }) => (odd ? [[regulation.id, words]] : [])),
  )
  expect(misnamed).toEqual([
    ['ningbo-2015', '本规定'],
    ['township', '本暂行办法第六条、第七条'],
  ])
})
