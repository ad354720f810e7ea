import fc, { type Arbitrary } from 'fast-check'
import type { LoadedRuleset } from '#collection'
import { rulesets } from '#knowledge'
import { calculatorData } from '#output'
import { type Fact, fromDay, fromExact, type Ruleset } from '#rules'
import { type Answer, type CaseState, emptyMatter } from '../../src/calculator/answers.ts'
import { type CalculatorData, dataFrom } from '../../src/calculator/data.ts'
import { switchesOf, valueOfFact } from '../rules/real.ts'

/** What the page of an instrument gives its calculator, through what is shipped and what stands in the page. */
export function dataOf(loaded: LoadedRuleset): CalculatorData {
  const { doubts, silences } = loaded.ruleset
  const by = (at: readonly string[]) => at.map(loaded.label).join('、')
  const words = new Map<string, Readonly<Record<'text' | 'title' | 'says' | 'does' | 'by', string>>>([
    ...doubts.map(
      ({ id, kind, title, says, does, at }) =>
        [`doubt-${id}`, { text: kind === '文字存疑' ? kind : '', title, says, does, by: by(at) }] as const,
    ),
    ...silences.map(
      ({ id, about: title, note: says, at }) =>
        [`silence-${id}`, { text: '', title, says, does: '', by: by(at) }] as const,
    ),
  ])
  const given = {
    ...calculatorData(loaded),
    page: '/regulations/',
    cases: '/cases.json',
    pinyin: '/pinyin.json',
  }
  return dataFrom(JSON.parse(JSON.stringify(given)), (id, part) => words.get(id)?.[part] ?? '')
}

/** The four instruments, by id. */
export const instruments = rulesets().map(
  (loaded) => [loaded.ruleset.regulation, { ...loaded, data: dataOf(loaded) }] as const,
)

export function instrument(id: string): (typeof instruments)[number][1] {
  const found = instruments.find(([name]) => name === id)
  if (!found) throw new Error(`no instrument ${id}`)
  return found[1]
}

function answerOf(fact: Fact, value: boolean | string | number): Answer {
  if (typeof value !== 'number') return value
  return fact.kind === 'quantity' ? fromExact(value, fact.unit) : fromDay(value)
}

/** Answers to some of the facts, 不清楚 among them. */
export function answersOf(ruleset: Ruleset): Arbitrary<Readonly<Record<string, Answer>>> {
  const facts = Object.entries(ruleset.facts)
  return fc
    .uniqueArray(fc.constantFrom(...facts), { maxLength: 25, selector: ([name]) => name })
    .chain((some) =>
      fc.record(
        Object.fromEntries(
          some.map(([name, fact]) => [
            name,
            fc.oneof(
              {
                weight: 5,
                arbitrary: valueOfFact(ruleset, name, fact).map((value) => answerOf(fact, value)),
              },
              { weight: 1, arbitrary: fc.constant(null) },
            ),
          ]),
        ),
      ),
    )
}

/** A state as a reader can leave it, with what cannot be read left out. */
export function stateOf(ruleset: Ruleset): Arbitrary<CaseState> {
  const name = fc
    .string({ unit: fc.constantFrom(...'甲乙/&=.#%😀a 1“'), maxLength: 20 })
    .map((one) => one.trim())
  const matter = fc.record({
    name,
    answers: answersOf(ruleset),
    noOthers: fc.boolean(),
    closed: fc.boolean(),
  })
  const date = fc.option(fc.integer({ min: -10_000, max: 40_000 }).map(fromDay))
  return fc
    .record({
      matters: fc.array(matter, { minLength: 1, maxLength: 4 }),
      readings: switchesOf(ruleset),
      date,
    })
    .map(({ matters: [first, ...rest], ...given }) => ({
      ...given,
      matters: [
        { ...emptyMatter(0), ...first },
        ...rest.map((one, at) => ({ ...emptyMatter(at + 1), ...one })),
      ],
    }))
}
