import { expect, test } from 'vitest'
import { type CompareRow, catalog, compareData, comparedDoubts, rulesets } from '#knowledge'
import { type Edit, inSet, load, placeOf } from '../collection/broken.ts'
import { set } from '../collection/set.ts'

const { comparison } = set
const { regulations } = catalog()
const { rows } = comparison
const file = inSet('compare.yaml')
const order = ['railway-2009', 'qinghai-2015', 'ningbo-2015', 'township']

const rowOf = (id: string): CompareRow => {
  const row = rows.find((one) => one.id === id)
  if (!row) throw new Error(`没有 ${id} 一行`)
  return row
}
const cellOf = (id: string, regulation: string) => {
  const cell = rowOf(id).cells.find((one) => one.regulation === regulation)
  if (!cell) throw new Error(`${id} 一行没有 ${regulation}`)
  return cell
}

test('每一行四格，次序与各份办法相同；编号不重', () => {
  expect(rows.length).toBeGreaterThan(60)
  for (const { id, cells } of rows)
    expect(
      cells.map(({ regulation }) => regulation),
      id,
    ).toEqual(order)
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
})

test('每一组的行都在一处', () => {
  const groups = rows.map(({ group }) => group).filter((group, at, all) => group !== all[at - 1])
  expect(new Set(groups).size).toBe(groups.length)
})

test('每格或有一句话和引文，或写明没有什么、为什么；引文都在所说的条款里', () => {
  for (const { id, cells } of rows)
    for (const cell of cells) {
      const records = regulations.find((one) => one.id === cell.regulation)?.records
      if (cell.kind === 'says') expect(cell.cites.length, `${id} ${cell.regulation}`).toBeGreaterThan(0)
      else expect(cell.note, `${id} ${cell.regulation}`).not.toBe('')
      for (const { eId, cite, quote } of cell.cites) {
        const record = records?.get(eId)
        expect(record?.cite, `${id} ${cell.regulation}`).toBe(cite)
        expect(record?.text || record?.heading, `${id} ${cell.regulation}`).toContain(quote)
      }
    }
})

test('文本缺失只见于青海，以及镇的空条', () => {
  const lost = rows.flatMap(({ id, cells }) =>
    cells.flatMap((cell) =>
      cell.kind === 'none' && cell.how === '文本缺失' ? [`${id} ${cell.regulation}`] : [],
    ),
  )
  expect(lost.filter((one) => !one.endsWith('qinghai-2015'))).toEqual([
    'commencement township',
    'earlier-conduct township',
  ])
  const silent = rows.filter(({ cells }) =>
    cells.some((cell) => cell.regulation === 'qinghai-2015' && cell.kind === 'none' && cell.how === '未规定'),
  )
  expect(silent).toEqual([])
})

// Row, instrument, silence of its ruleset.
test.for([
  ['aggravation', 'ningbo-2015', 'aggravation'],
  ['no-pursuit', 'ningbo-2015', 'noPursuit'],
  ['hearing', 'ningbo-2015', 'hearing'],
  ['limitation', 'ningbo-2015', 'limitation'],
  ['merging', 'ningbo-2015', 'merging'],
  ['telling-apart', 'ningbo-2015', 'degrees'],
  ['deciding', 'ningbo-2015', 'decider'],
  ['appeal-term', 'ningbo-2015', 'appealHow'],
  ['counting', 'ningbo-2015', 'start'],
  ['other-handling', 'ningbo-2015', 'transfer'],
  ['role-effect', 'ningbo-2015', 'roleEffect'],
  ['earlier-conduct', 'ningbo-2015', 'transition'],
  ['mitigation', 'qinghai-2015', 'mitigation'],
  ['aggravation', 'qinghai-2015', 'aggravation'],
  ['no-pursuit', 'qinghai-2015', 'no_pursuit'],
  ['dissent', 'qinghai-2015', 'dissent'],
  ['telling-apart', 'qinghai-2015', 'competence'],
  ['deciding', 'qinghai-2015', 'competence'],
  ['hearing', 'qinghai-2015', 'hearing'],
  ['appeal', 'qinghai-2015', 'appeal'],
  ['after-removal', 'qinghai-2015', 'aftermath'],
  ['moved', 'qinghai-2015', 'moved'],
  ['retired', 'qinghai-2015', 'moved'],
  ['referral', 'qinghai-2015', 'referral'],
  ['limitation', 'qinghai-2015', 'limitation'],
  ['merging', 'qinghai-2015', 'merging'],
  ['archive', 'qinghai-2015', 'records'],
  ['commencement', 'qinghai-2015', 'commencement'],
  ['no-pursuit', 'railway-2009', 'noPursuit'],
  ['heavier', 'railway-2009', 'lenient'],
  ['lenient', 'railway-2009', 'lenient'],
  ['dissent', 'railway-2009', 'dissent'],
  ['hearing', 'railway-2009', 'hearing'],
  ['limitation', 'railway-2009', 'limitation'],
  ['honours', 'railway-2009', 'effects'],
  ['commencement', 'railway-2009', 'start'],
  ['merging', 'railway-2009', 'merging'],
  ['appeal-term', 'railway-2009', 'appealTerm'],
  ['moved', 'railway-2009', 'moved'],
  ['aggravation', 'township', 'aggravation'],
  ['mitigation', 'township', 'aggravation'],
  ['dissent', 'township', 'dissent'],
  ['limitation', 'township', 'limitation'],
  ['merging', 'township', 'merging'],
  ['commencement', 'township', 'commencement'],
  ['retired', 'township', 'retired'],
  ['counting', 'township', 'start'],
  ['appeal-term', 'township', 'appeal'],
] as const)('%s 一行，%s 与规则的缺位 %s 相合', ([id, regulation, silence]) => {
  const ruleset = rulesets().find((loaded) => loaded.ruleset.regulation === regulation)?.ruleset
  const found = ruleset?.silences.find((one) => one.id === silence)
  expect(found).toBeDefined()
  expect(cellOf(id, regulation)).toMatchObject({ kind: 'none', how: found?.how })
})

// Read from the texts once more: the words on which everything hangs.
test.for([
  ['heavier', 'qinghai-2015', '另有所列情形之一的，应当从重追究责任。'],
  ['heavier', 'ningbo-2015', '另有所列情形之一的，应当从重追究责任。'],
  ['heavier', 'township', '有所列情形之一的，应当从重追究责任。'],
  ['lenient', 'qinghai-2015', '另有所列情形之一的，应当从轻追究责任；所列情形只存一项，且不全。'],
  ['lenient', 'ningbo-2015', '另有所列情形之一的，可以从轻或者减轻追究责任。'],
  ['lenient', 'township', '有第六条、第七条所列情形，另有所列情形之一的，可从轻追究或不予追究。'],
  ['dissent', 'ningbo-2015', '对错误决策提出明确反对意见而没有被采纳的，不承担领导责任。'],
  ['after-removal', 'ningbo-2015', '单独受到的，一年内不安排职务，两年内不得担任高于原任职务层次的职务。'],
  ['after-removal', 'township', '单独受到的党员干部，一年内不得重新担任与其原任职务相当的领导职务。'],
  ['after-demotion', 'ningbo-2015', '受到降职处理的，两年内不得提拔。'],
  ['detailed-rules', 'railway-2009', '各建设单位应根据本办法，结合实际情况，制定责任追究具体实施办法。'],
  ['detailed-rules', 'ningbo-2015', '各地各单位可根据本办法，结合实际，制定具体实施细则。'],
  ['hearing', 'township', '作出责任追究前，应当听取责任人的陈述和申辩，并记录在案。'],
  ['commencement', 'ningbo-2015', '自2015年6月1日起施行。'],
] as const)('%s 一行，%s：%s', ([id, regulation, says]) => {
  expect(cellOf(id, regulation)).toMatchObject({ kind: 'says', says })
})

test('未规定的自然相同，写明相同的各归一组，文本缺失的不在任何一组', () => {
  expect(rowOf('dissent').same).toEqual([['railway-2009', 'township']])
  expect(rowOf('honours').same).toEqual([['qinghai-2015', 'ningbo-2015', 'township']])
  expect(rowOf('bounds').same).toEqual([])
  for (const { id, cells, same } of rows) {
    const grouped = same.flat()
    expect(new Set(grouped).size, id).toBe(grouped.length)
    for (const cell of cells)
      if (cell.kind === 'none' && cell.how === '文本缺失') expect(grouped, id).not.toContain(cell.regulation)
  }
})

test('所附的疑点都在登记里，带着题目', () => {
  const doubtOf = comparedDoubts(comparison, rulesets())
  expect(doubtOf('ningbo-2015', 'dissent')).toEqual({
    to: 'ningbo-2015-dissent',
    title: '反对而免责及于哪些人',
    kind: '适用疑点',
  })
  expect(() => doubtOf('ningbo-2015', 'no-such')).toThrow()
})

test('登记里没有的疑点，报出所在之处', () => {
  const edit: Edit = [file, 'doubts: [dissent, dissentProof]', 'doubts: [dissent, dissentProve]']
  const { comparison: changed } = load([edit]).sets[0] ?? expect.fail()
  const place = placeOf(edit, edit[2], 'dissentProve')
  expect(() => comparedDoubts(changed, rulesets())).toThrow(
    `${place} 「dissentProve」疑点登记里没有。请查对 rulesets/ningbo-2015/doubts 里的编号。`,
  )
})

test('数据：每格的条款写明引用格式，疑点是登记页上的编号', () => {
  const data = JSON.parse(JSON.stringify(compareData(comparison)))
  expect(data).toHaveLength(rows.length)
  const dissent = data.find(({ id }: { id: string }) => id === 'dissent')
  expect(dissent.cells[2]).toEqual({
    regulation: 'ningbo-2015',
    kind: 'says',
    says: '对错误决策提出明确反对意见而没有被采纳的，不承担领导责任。',
    cites: [
      {
        eId: 'art_11__para_2',
        cite: '第十一条第二款',
        quote: '对错误决策提出明确反对意见而没有被采纳的，不承担领导责任',
      },
    ],
    doubts: ['ningbo-2015-dissent', 'ningbo-2015-dissentProof'],
  })
  expect(dissent.cells[1]).toMatchObject({
    how: '文本缺失',
    at: [
      { eId: 'gap_1', cite: '缺失处一' },
      { eId: 'gap_2', cite: '缺失处二' },
    ],
  })
})
