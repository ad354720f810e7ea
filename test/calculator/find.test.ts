import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pinyinTable } from '#search-index'
import { exactSpans, finder, type Phrase, search } from '../../src/calculator/find.ts'
import { planOf } from '../../src/calculator/plan.ts'
import { instruments } from './real.ts'

const phrases: readonly Phrase[] = [
  { id: 'shelve', words: '明知不查、压案不查的' },
  { id: 'cover', words: '包庇、袒护违纪人员的' },
  { id: 'women', words: '侵害妇女权益的' },
  { id: 'gang', words: '在长安大街行长办公室' },
]
const find = finder(phrases, pinyinTable(phrases.map(({ words }) => words)))

/** What is found, as the words that are marked. */
function marked(query: string, among = phrases, by = find) {
  const { how, spans } = by(query)
  return {
    how,
    found: Object.fromEntries(
      [...spans].map(([id, each]) => [
        id,
        each.map(([from, to]) => among.find((one) => one.id === id)?.words.slice(from, to)),
      ]),
    ),
  }
}

test.for([
  ['压案不查', 'exact', { shelve: ['压案不查'] }],
  [' 压案 不查 ', 'exact', { shelve: ['压案不查'] }],
  ['不查', 'exact', { shelve: ['不查', '不查'] }],
  ['查', 'exact', { shelve: ['查', '查'] }],
  ['的', 'exact', { shelve: ['的'], cover: ['的'], women: ['的'] }],
  ['yaanbucha', 'pinyin', { shelve: ['压案不查'] }],
  ['ya an bu cha', 'pinyin', { shelve: ['压案不查'] }],
  ["ya'anbucha", 'pinyin', { shelve: ['压案不查'] }],
  ['yabc', 'pinyin', { shelve: ['压案不查'] }],
  ['YABC', 'pinyin', { shelve: ['压案不查'] }],
  ['yanbuc', 'pinyin', { shelve: ['压案不查'] }],
  ['yaanbuch', 'pinyin', { shelve: ['压案不查'] }],
  ['bucha', 'pinyin', { shelve: ['不查', '不查'] }],
  ['mzbcya', 'pinyin', {}],
  ['fun', 'pinyin', { women: ['妇女'] }],
  ['funü', 'pinyin', { women: ['妇女'] }],
  ['funv', 'pinyin', { women: ['妇女'] }],
  ['changan', 'pinyin', { gang: ['长安'] }],
  ['hangzhang', 'pinyin', { gang: ['行长'] }],
  ['xingzhang', 'pinyin', { gang: ['行长'] }],
  ['yabx', 'pinyin', {}],
  ['zzzz', 'pinyin', {}],
  ['压按不查', 'close', { shelve: ['不查'] }],
  ['办公事', 'close', { gang: ['办公'] }],
  ['妇女的权益', 'close', { women: ['妇女权益的'] }],
  ['不予查处', 'close', {}],
  ['办公大楼', 'close', {}],
  ['龘龘龘龘', 'close', {}],
] as const)('%s: %s', ([query, how, found]) => {
  expect(marked(query)).toEqual({ how, found })
})

test('places found by sound do not overlap', () => {
  const search = finder([{ id: 'x', words: '查查查' }], pinyinTable(['查']))
  expect(search('chacha').spans.get('x')).toEqual([[0, 2]])
  expect(search('cc').spans.get('x')).toEqual([[0, 2]])
})

test('exactSpans finds every place, and nothing for nothing', () => {
  expect(exactSpans('查不查查', '查')).toEqual([
    [0, 1],
    [2, 3],
    [3, 4],
  ])
  expect(exactSpans('查查查', '查查')).toEqual([[0, 2]])
  expect(exactSpans('查', '')).toEqual([])
  expect(exactSpans('查', ' \t')).toEqual([])
})

const hostile = [
  '',
  ' ',
  '.*',
  '(',
  '[a-',
  '\\',
  '$&',
  '^压|=不 !案',
  '\'压案 | "',
  '\u0000',
  '\ud800',
  '😀😀',
  '<b>压案</b>',
  'constructor',
  '__proto__',
  'y'.repeat(100_000),
  'e'.repeat(100_000),
  'yaanbucha'.repeat(10_000),
  '压'.repeat(100_000),
  '压按不查'.repeat(1_000),
  '(a+)+$'.repeat(1_000),
]

test.for(hostile.map((query) => [query.slice(0, 12), query.length, query] as const))(
  '%j of %i characters does not throw, and finds no place that is not there',
  ([, , query]) => {
    for (const [id, spans] of find(query).spans) {
      const words = phrases.find((one) => one.id === id)?.words ?? ''
      for (const [from, to] of spans) expect(0 <= from && from < to && to <= words.length).toBe(true)
    }
  },
)

/** Any characters of the first plane, halves of pairs and controls among them. */
const raw = fc.nat(0xffff).map((code) => String.fromCharCode(code))

describe.for(instruments)('%s', ([, { data }]) => {
  const items = planOf(data, () => 0).flatMap(({ groups }) =>
    groups.flatMap(({ items: each }) => each.map(({ at, words }) => ({ id: at, words }))),
  )
  const real = items.filter(({ words }) => words !== '')
  const table = pinyinTable(real.map(({ words }) => words))
  const search = finder(real, table)
  const soundOf = (character: string) =>
    Object.entries(table).flatMap(([sound, characters]) => (characters.includes(character) ? [sound] : []))

  const piece = fc.constantFrom(...real).chain((phrase) =>
    fc.nat(phrase.words.length - 1).chain((from) =>
      fc.integer({ min: 2, max: 6 }).map((length) => ({
        id: phrase.id,
        from,
        written: phrase.words.slice(from, from + length),
      })),
    ),
  )

  test('any words of an item find it, there', () => {
    fc.assert(
      fc.property(piece, ({ id, written }) => {
        const { how, spans } = search(written)
        expect(how).toBe('exact')
        const words = real.find((one) => one.id === id)?.words ?? ''
        expect(spans.get(id)?.map(([from, to]) => words.slice(from, to))).toContain(written)
      }),
    )
  })

  test('any words of an item find it by their sound, whole or by initials', () => {
    const whole = piece.filter(({ written }) => /^\p{Script=Han}{2,}$/u.test(written))
    fc.assert(
      fc.property(whole, fc.boolean(), fc.nat(), ({ id, written }, short, which) => {
        const typed = [...written].map((one) => {
          const sounds = soundOf(one)
          const sound = sounds[which % sounds.length] ?? ''
          return short ? sound.charAt(0) : sound
        })
        const { how, spans } = search(typed.join(''))
        expect(how).toBe('pinyin')
        expect([written, [...spans.keys()]]).toEqual([written, expect.arrayContaining([id])])
      }),
      { numRuns: 60 },
    )
  })

  test('whatever is typed, every span is in its words', () => {
    const typed = fc.oneof(
      fc.string({ unit: raw }),
      fc.array(fc.constantFrom(...'压案不查有的yanbucheü \'"|^$.*')).map((each) => each.join('')),
    )
    fc.assert(
      fc.property(typed, (query) => {
        for (const [id, spans] of search(query).spans) {
          const words = real.find((one) => one.id === id)?.words ?? ''
          for (const [from, to] of spans) expect(0 <= from && from < to && to <= words.length).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})

const table = pinyinTable(phrases.map(({ words }) => words))

test.for([
  ['压案不查', false, { says: '1 项', shown: ['shelve'], offered: 0 }],
  ['yabc', false, { says: '按拼音找到 1 项', shown: ['shelve'], offered: 0 }],
  // What is only like the words is offered, and shown once it is asked for.
  ['压按不查', false, { says: '没有含“压按不查”的情形', shown: [], offered: 1 }],
  [
    '压按不查',
    true,
    { says: '没有含“压按不查”的情形，列的是字面相近的 1 项', shown: ['shelve'], offered: 0 },
  ],
  [
    '量子纠缠',
    false,
    { says: '没有与“量子纠缠”相近的情形；可以换一个词，或者清空后逐条看', shown: [], offered: 0 },
  ],
] as const)('%s（要看相近的：%s）：%j', ([query, near, wanted]) => {
  const { says, found, offered } = search(phrases, table)(query, near)
  expect({ says, shown: [...(found ?? new Map()).keys()], offered }).toEqual(wanted)
})

test('没有拼音表，不说没有与字母相近的，也不筛选；按字照样筛选', () => {
  const without = search(phrases, null)
  expect(without('yabc', false)).toEqual({
    says: '拼音表没有载入，没有筛选；请检查网络，再输入一次',
    found: null,
    offered: 0,
  })
  expect(without('压案不查', false).says).toBe('1 项')
})
