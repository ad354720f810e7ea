import { expect, test } from 'vitest'
import { catalog } from '#knowledge'
import { likenessOf, markOf, readChosen, summaryOf, writeChosen } from '../../src/components/comparing.ts'
import { set } from '../collection/set.ts'

const { comparison } = set
const { regulations } = catalog()
const known = regulations.map(({ id }) => id)

test('两格相同，只在写明相同或都未规定时；一方文本缺失的，无从比较', () => {
  for (const row of comparison.rows)
    for (const a of row.cells)
      for (const b of row.cells) {
        if (a === b) continue
        const lost = [a, b].some((cell) => cell.kind === 'none' && cell.how === '文本缺失')
        const together = row.same.some(
          (group) => group.includes(a.regulation) && group.includes(b.regulation),
        )
        const silent = [a, b].every((cell) => cell.kind === 'none' && cell.how === '未规定')
        const found = likenessOf(markOf(row, a.regulation), markOf(row, b.regulation))
        expect(found, `${row.id} ${a.regulation} ${b.regulation}`).toBe(
          lost ? 'unknown' : together || silent ? 'same' : 'different',
        )
      }
})

test.for([
  ['#a=ningbo-2015&b=township&diff=1', { a: 'ningbo-2015', b: 'township', only: true }],
  ['#b=township', { a: '', b: 'township', only: false }],
  ['#a=ningbo-2015&b=ningbo-2015', { a: 'ningbo-2015', b: '', only: false }],
  ['#a=no-such&b=township&diff=yes', { a: '', b: 'township', only: false }],
  ['#dissent', null],
  ['', null],
] as const)('片段 %s', ([hash, chosen]) => {
  expect(readChosen(hash, known)).toEqual(chosen)
})

test.for([
  [{ a: 'ningbo-2015', b: 'township', only: true }, 'a=ningbo-2015&b=township&diff=1'],
  [{ a: 'ningbo-2015', b: '', only: false }, 'a=ningbo-2015'],
  [{ a: '', b: '', only: false }, ''],
] as const)('%o 写作片段，再读回来', ([chosen, fragment]) => {
  expect(writeChosen(chosen)).toBe(fragment)
  if (fragment !== '') expect(readChosen(`#${fragment}`, known)).toEqual(chosen)
})

test('报数：不同、无从比较分开说', () => {
  expect(summaryOf(null, 3)).toBe('共 3 项。选定甲、乙两份，才能只看不同。')
  expect(summaryOf(['same', 'different', 'different'], 3)).toBe('共 3 项，不同 2 项。')
  expect(summaryOf(['unknown', 'different', 'same'], 3)).toBe(
    '共 3 项，不同 1 项，另有 1 项因文本缺失无从比较。',
  )
})
