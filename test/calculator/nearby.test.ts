import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluateMatter, type Input, type Matter, type MatterResult, places, toExact } from '#rules'
import { holds, movesFrom, nearOf, stopsOf } from '../../src/calculator/nearby.ts'
import { matterOf, switchesOf } from '../rules/real.ts'
import { known, unknown } from '../rules/truth.ts'
import { instrument, instruments } from './real.ts'

const { ruleset, data } = instrument('railway-2009')

/** What lies near a figure in a case that the instrument reaches, all else not arising. */
function near(fact: string, stated: string, more: Matter['inputs'] = {}) {
  const asked = ruleset.facts[fact]
  if (asked?.kind !== 'quantity') throw new Error(`no quantity ${fact}`)
  const scale = data.scales.find((one) => one.fact === fact)
  if (!scale) throw new Error(`no scale of ${fact}`)
  const value = toExact(stated, asked.unit)
  if (value === null) throw new Error(`inexact ${stated}`)
  const matter: Matter = {
    name: '',
    inputs: {
      managed: known(true),
      inManagement: known(true),
      k1: known(true),
      k3: known(true),
      ...more,
      [fact]: known(value),
    },
    rest: 'inapplicable',
  }
  const found = nearOf(ruleset, matter, evaluateMatter(ruleset, matter, {}), {}, scale)
  return found?.neighbours.map(({ side, distance, farther, at, moves }) => ({
    side,
    distance,
    farther,
    at,
    moves: moves.map(({ to, lines }) => [to, ...lines.map(({ rule }) => rule)]),
  }))
}

const lossUnder = { farther: true, at: 29_999_999 }
const [middling, grave] = ['第十三条第(二)项第1目', '第十三条第(三)项第1目']

test('铁路：损失299.9万元，再多0.1万元即满300万元，为重大责任', () => {
  expect(near('k1_loss', '299.9')).toEqual([
    { side: 'down', distance: '269.9万元', ...lossUnder, moves: [['不再适用', middling]] },
    {
      side: 'up',
      distance: '0.1万元',
      farther: false,
      at: 300_000_000,
      moves: [
        ['成为可适用', grave],
        ['不再适用', middling],
      ],
    },
  ])
  const { gives } = ruleset.rules.find(({ id }) => id === grave) ?? {}
  expect(gives).toEqual({ kind: 'grade', grade: '重大责任' })
})

test('铁路：损失恰为300万元，少一分钱即不到', () => {
  expect(near('k1_loss', '300')).toEqual([
    {
      side: 'down',
      distance: '0万元',
      farther: true,
      at: 299_999_999,
      moves: [
        ['成为可适用', middling],
        ['不再适用', grave],
      ],
    },
  ])
})

test('铁路：损失299.999999万元，差一分钱', () => {
  expect(near('k1_loss', '299.999999')?.[1]).toMatchObject({ distance: '0.000001万元', farther: false })
})

test('铁路：损失恰为30万元，在第二档之内', () => {
  expect(near('k1_loss', '30')).toEqual([
    { side: 'down', distance: '0万元', ...lossUnder, moves: [['不再适用', middling]] },
    {
      side: 'up',
      distance: '270万元',
      farther: false,
      at: 300_000_000,
      moves: [
        ['成为可适用', grave],
        ['不再适用', middling],
      ],
    },
  ])
})

const [lower, upper] = ['第十三条第(一)项第4目', '第十三条第(二)项第4目']

test('铁路：虚报19.9%，再多0.1%恰为20%，两级都可涵盖', () => {
  expect(near('k3_ratio', '19.9')?.[1]).toEqual({
    side: 'up',
    distance: '0.1%',
    farther: false,
    at: 2000,
    moves: [['成为待查明', lower, upper]],
  })
})

test('铁路：虚报恰为20%，两边都在咫尺', () => {
  const beside = { distance: '0%', farther: true }
  expect(near('k3_ratio', '20')).toEqual([
    {
      side: 'down',
      ...beside,
      at: 1999,
      moves: [
        ['成为可适用', lower],
        ['不再适用', upper],
      ],
    },
    {
      side: 'up',
      ...beside,
      at: 2001,
      moves: [
        ['成为可适用', upper],
        ['不再适用', lower],
      ],
    },
  ])
})

test.for(['20.01', '60', '100'])('铁路：虚报%s%，在最高一档', (ratio) => {
  expect(near('k3_ratio', ratio)?.map(({ side, at }) => [side, at])).toEqual([['down', 2000]])
})

test('铁路：虚报9.99%，再多0.01%即满10%', () => {
  expect(near('k3_ratio', '9.99')).toEqual([
    { side: 'up', distance: '0.01%', farther: false, at: 1000, moves: [['成为可适用', lower]] },
  ])
})

test('铁路：没有这种情形的，越过界限也不改变什么', () => {
  const beside = near('k1_loss', '299.9', { k1: known(false) })
  expect(beside?.map(({ side, moves }) => [side, moves])).toEqual([
    ['down', []],
    ['up', []],
  ])
})

test('铁路：没有损失的不在任何一档，也不是谁的邻档', () => {
  expect(near('k1_loss', '0')).toBeUndefined()
  expect(near('k1_direct', '10')?.map(({ side, at }) => [side, at])).toEqual([['up', 30_000_000]])
})

test('a figure that is not known is near nothing', () => {
  const [scale] = data.scales
  if (!scale) throw new Error('no scales')
  for (const inputs of [{}, { [scale.fact]: unknown }]) {
    const matter: Matter = { name: '', inputs, rest: 'unasked' }
    expect(nearOf(ruleset, matter, evaluateMatter(ruleset, matter, {}), {}, scale)).toBeNull()
  }
})

const scaled = instruments.filter(([, one]) => one.data.scales.length > 0)

describe.for(scaled)('%s', ([, { ruleset: own, data: given }]) => {
  const scales = given.scales.map((scale) => {
    const fact = own.facts[scale.fact]
    if (fact?.kind !== 'quantity') throw new Error(`no quantity ${scale.fact}`)
    const least = toExact(fact.domain[0], fact.unit) ?? 0
    const most = fact.domain[1] === null ? 10 ** 10 : (toExact(fact.domain[1], fact.unit) ?? 0)
    return { scale, fact, least, most }
  })

  test('every figure that there can be is held by exactly one piece of its scale', () => {
    for (const { scale, least, most } of scales) {
      const bounds = scale.pieces.flatMap(({ from, to }) => [from, to ?? most])
      const figures = [...bounds, least, most].flatMap((one) => [one - 1, one, one + 1])
      for (const figure of figures.filter((one) => one >= least && one <= most)) {
        const held = scale.pieces.filter((piece) => holds(piece, figure))
        expect([scale.fact, figure, held.length]).toEqual([scale.fact, figure, 1])
      }
    }
  })

  test('the figure that is named lies in the piece that is named, and nothing lies between', () => {
    fc.assert(
      fc.property(
        matterOf(own),
        switchesOf(own),
        fc.constantFrom(...scales),
        fc.nat(),
        (matter, switches, { scale, least, most }, random) => {
          const value = least + (random % (most - least + 1))
          const moved = { ...matter, inputs: { ...matter.inputs, [scale.fact]: known(value) } }
          const result = evaluateMatter(own, moved, switches)
          const found = nearOf(own, moved, result, switches, scale)
          for (const { side, at, piece } of found?.neighbours ?? []) {
            expect(holds(piece, at)).toBe(true)
            expect(holds(piece, side === 'up' ? at - 1 : at + 1)).toBe(false)
            expect(side === 'up' ? at > value : at < value).toBe(true)
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  test('the stops go from the least up, past every bound, and never past the end', () => {
    for (const { scale, fact, most } of scales) {
      const stops = stopsOf(scale, fact.unit, places[fact.unit])
      expect(stops).toEqual([...new Set(stops)].toSorted((a, b) => a - b))
      expect(stops).toEqual(expect.arrayContaining(scale.pieces.map(({ from }) => from)))
      expect(stops.every((stop) => stop >= 0 && stop <= most)).toBe(true)
      for (const piece of scale.pieces)
        expect([piece, stops.some((stop) => holds(piece, stop))]).toEqual([piece, true])
    }
  })
})

test.for([
  ['k3_ratio', '%', [0, 0.1, 5, 9.9, 10, 10.1, 15, 19.9, 20, 20.1, 40]],
  ['k1_loss', '万元', [0, 0.1, 15, 29.9, 30, 30.1, 165, 299.9, 300, 300.1, 600]],
] as const)('铁路：%s的标尺停在每个界限和它的两边', ([fact, unit, stops]) => {
  const scale = data.scales.find((one) => one.fact === fact)
  if (!scale) throw new Error('no scale')
  expect(stopsOf(scale, unit, places[unit])).toEqual(stops.map((stop) => toExact(stop, unit)))
})

test('lines move between the parts of a result, and those that stand as they stood do not', () => {
  const at = (k1: Input) =>
    evaluateMatter(ruleset, {
      name: '',
      inputs: {
        managed: known(true),
        inManagement: known(true),
        k1_loss: known(400_000_000),
        k1,
      },
      rest: 'inapplicable',
    })
  const [none, maybe, sure] = [at(known(false)), at(unknown), at(known(true))]
  const moves = (here: MatterResult, there: MatterResult) =>
    movesFrom(here, there).flatMap(({ to, lines }) => (lines.some(({ rule }) => rule === grave) ? [to] : []))
  expect(moves(none, sure)).toEqual(['成为可适用'])
  expect(moves(maybe, sure)).toEqual(['成为可适用'])
  expect(moves(none, maybe)).toEqual(['成为待查明'])
  expect(moves(sure, maybe)).toEqual(['成为待查明'])
  expect(moves(sure, none)).toEqual(['不再适用'])
  expect(moves(maybe, none)).toEqual(['不再适用'])
  for (const same of [none, maybe, sure]) expect(movesFrom(same, same)).toEqual([])
})
