import { expect, test } from 'vitest'
import { readDoubtful } from '../../src/calculator/confirm.tsx'
import { filled } from './filled.ts'
import { linked } from './linked.ts'
import { writeOld } from './old-link.ts'

/** What an old link that says so is taken to say: the answers read, and how many parts could not be. */
function read(answers: Parameters<typeof filled>[0], from: string, to: string) {
  const fragment = writeOld(linked, filled(answers))
  expect(fragment.split(from)).toHaveLength(2)
  const found = readDoubtful(linked, fragment.replace(from, to))
  return [found?.state.matters[0]?.answers ?? {}, (found?.lost.length ?? 0) + (found?.broken ?? 0)]
}

const given = { unit: '机关', loss: '30', slack: true, filed: '2015-06-01' } as const

test('as written, all of it is read', () => {
  expect(read(given, '=q30', '=q30')).toEqual([given, 0])
})

test.for([
  ['an amount without its letter', '=q30', '=30', 'loss'],
  ['an amount with another letter', '=q30', '=x30', 'loss'],
  ['an amount that is none', '=q30', '=qab', 'loss'],
  ['a day with another letter', '=q2015-06-01', '=x2015-06-01', 'filed'],
  ['a day that is none', '=q2015-06-01', '=q2015-06-31', 'filed'],
  ['a yes that is neither', '=y', '=j', 'slack'],
  ['an option with another letter', '=o', '=x', 'unit'],
] as const)('%s is not taken in, and is counted: %s → %s', ([, from, to, fact]) => {
  const { [fact]: _, ...others } = given
  expect(read(given, from, to)).toEqual([others, 1])
})

test('no for yes, and not known for anything, are answers', () => {
  expect(read(given, '=y', '=n')).toEqual([{ ...given, slack: false }, 0])
  expect(read(given, '=q30', '=u')).toEqual([{ ...given, loss: null }, 0])
  expect(read(given, '=q2015-06-01', '=u')).toEqual([{ ...given, filed: null }, 0])
})
