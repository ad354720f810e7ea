import { describe, expect, test } from 'vitest'
import { type CaseState, emptyCase, emptyMatter } from '../../src/calculator/answers.ts'
import {
  act,
  begin,
  type Change,
  changed,
  changedPlace,
  type History,
  mostMatters,
  withMatter,
} from '../../src/calculator/changes.ts'
import { filled } from './filled.ts'

type Step = Change | 'undo' | 'redo'
const having = (steps: readonly Step[], start: History = begin(emptyCase)) => steps.reduce(act, start)

const answer = (fact: string, value: boolean | string | null, matter = 0): Change => ({
  kind: 'answer',
  matter,
  fact,
  answer: value,
})
/** An answer typed into a field. */
const typing = (fact: string, value: string, matter = 0): Change => ({
  kind: 'answer',
  matter,
  fact,
  answer: value,
  typed: true,
})
const type = (fact: string, typed: string, matter = 0): Change => ({ kind: 'type', matter, fact, typed })
const answersIn = ({ now }: History) => now.matters.map(({ answers }) => answers)

describe('a change', () => {
  test('answers one question of one matter and leaves the others', () => {
    const two = changed(filled({ loss: '30' }), { kind: 'add' })
    const { matters } = changed(two, answer('slack', true, 1))
    expect(matters.map(({ answers }) => answers)).toEqual([{ loss: '30' }, { slack: true }])
  })

  test('an answer takes the place of what could not be read, and the reverse', () => {
    const typed = changed(filled({ loss: '30' }), type('loss', '三万五'))
    expect(typed.matters[0]).toEqual({ ...emptyMatter(0), unread: { loss: '三万五' } })
    expect(changed(typed, answer('loss', '3.5')).matters[0]).toEqual({
      ...emptyMatter(0),
      answers: { loss: '3.5' },
    })
  })

  test('retracts an answer, or what could not be read', () => {
    const state = filled({ loss: '30', slack: true }, { unread: { inflation: '?' } })
    const less = changed(state, { kind: 'retract', matter: 0, fact: 'loss' })
    expect(less).toEqual(filled({ slack: true }, { unread: { inflation: '?' } }))
    expect(changed(less, { kind: 'retract', matter: 0, fact: 'inflation' })).toEqual(filled({ slack: true }))
  })

  test('fills several at once', () => {
    const state = filled({ slack: true }, { unread: { harm: '?' } })
    const change: Change = { kind: 'fill', matter: 0, facts: ['harm', 'shielding'], answer: false }
    expect(changed(state, change)).toEqual(filled({ slack: true, harm: false, shielding: false }))
  })

  test('names a matter', () => {
    expect(changed(emptyCase, { kind: 'name', matter: 0, name: '甲' })).toEqual(filled({}, { name: '甲' }))
  })

  test('says that no others exist, and taking it back opens a worked case too', () => {
    const said = changed(emptyCase, { kind: 'close', matter: 0, noOthers: true })
    expect(said).toEqual(filled({}, { noOthers: true }))
    expect(changed(said, { kind: 'close', matter: 0, noOthers: false })).toEqual(emptyCase)
    const worked = filled({ loss: '30' }, { closed: true })
    expect(changed(worked, { kind: 'close', matter: 0, noOthers: false })).toEqual(filled({ loss: '30' }))
  })

  test('a copy has the answers and not the name, and a key of its own', () => {
    const { matters } = changed(filled({ loss: '30' }, { name: '甲' }), { kind: 'copy', matter: 0 })
    expect(matters[1]).toEqual({ ...emptyMatter(1), answers: { loss: '30' } })
  })

  test('keys are never used again for the matters that are left', () => {
    const three = having([{ kind: 'add' }, { kind: 'add' }, { kind: 'remove', matter: 1 }, { kind: 'add' }])
    expect(three.now.matters.map(({ key }) => key)).toEqual([0, 2, 3])
  })

  test('the last matter, removed, leaves an empty one', () => {
    expect(changed(filled({ loss: '30' }), { kind: 'remove', matter: 0 }).matters).toEqual([emptyMatter(1)])
  })

  test('takes a side in a reading and leaves it again', () => {
    const read = changed(emptyCase, { kind: 'read', reading: 'upper', option: '不含' })
    expect(read.readings).toEqual({ upper: '不含' })
    expect(changed(read, { kind: 'read', reading: 'upper', option: null })).toEqual(emptyCase)
  })

  test('supposes a day', () => {
    expect(changed(emptyCase, { kind: 'date', date: '2015-06-01' }).date).toBe('2015-06-01')
  })

  test('there is room for so many matters and no more', () => {
    const full = having(Array.from({ length: mostMatters + 5 }, (): Change => ({ kind: 'add' })))
    expect(full.now.matters).toHaveLength(mostMatters)
    expect(act(full, { kind: 'copy', matter: 0 })).toBe(full)
    expect(withMatter(full.now, emptyMatter(0))).toBe(full.now)
  })

  test('a matter from elsewhere is added beside what is filled in, and replaces an empty case', () => {
    const given = { ...emptyMatter(7), name: '甲' }
    expect(withMatter(emptyCase, given).matters).toEqual([{ ...given, key: 1 }])
    const beside = withMatter(filled({ loss: '30' }), given).matters
    expect(beside.map(({ name }) => name)).toEqual(['', '甲'])
  })
})

describe('the history', () => {
  test('what is undone can be done again, step by step', () => {
    const done = having([answer('slack', true), answer('harm', false), { kind: 'add' }])
    const back = having(['undo', 'undo'], done)
    expect(answersIn(back)).toEqual([{ slack: true }])
    expect(having(['redo', 'redo'], back).now).toEqual(done.now)
    expect(having(['undo', 'undo', 'undo'], done).now).toBe(emptyCase)
  })

  test('at either end nothing happens', () => {
    const start = begin(emptyCase)
    expect(act(start, 'undo')).toBe(start)
    expect(act(start, 'redo')).toBe(start)
  })

  test('a change after an undo leaves nothing to do again', () => {
    const other = having([answer('slack', true), 'undo', answer('harm', true)])
    expect(act(other, 'redo')).toBe(other)
    expect(answersIn(other)).toEqual([{ harm: true }])
  })

  test('a field typed in is one step, read or not, and emptied on the way', () => {
    const typed = having([
      answer('slack', true),
      typing('loss', '2'),
      type('loss', '2,'),
      { kind: 'retract', matter: 0, fact: 'loss', typed: true },
      typing('loss', '3'),
    ])
    expect(answersIn(typed)).toEqual([{ slack: true, loss: '3' }])
    expect(answersIn(act(typed, 'undo'))).toEqual([{ slack: true }])
    expect(typed.past).toHaveLength(2)
  })

  test('two fields, or one field of two matters, are two steps', () => {
    const fields = having([typing('loss', '3'), typing('inflation', '4')])
    expect(answersIn(act(fields, 'undo'))).toEqual([{ loss: '3' }])
    const matters = having([{ kind: 'add' }, typing('loss', '3'), typing('loss', '4', 1)])
    expect(answersIn(act(matters, 'undo'))).toEqual([{ loss: '3' }, {}])
  })

  test('a field come back to after something else is another step', () => {
    const back = having([typing('loss', '3'), answer('slack', true), typing('loss', '4')])
    expect(answersIn(act(back, 'undo'))).toEqual([{ loss: '3', slack: true }])
  })

  test('typing after an undo is a step of its own', () => {
    const again = having([answer('slack', true), typing('loss', '3'), 'undo', typing('loss', '4')])
    expect(answersIn(act(again, 'undo'))).toEqual([{ slack: true }])
    const redone = having([typing('loss', '3'), 'undo', 'redo', typing('loss', '4')])
    expect(answersIn(act(redone, 'undo'))).toEqual([{ loss: '3' }])
  })

  test('each answer that is picked is a step, to the same question too', () => {
    const picked = having([answer('slack', true), answer('slack', false), answer('slack', null)])
    expect(answersIn(act(picked, 'undo'))).toEqual([{ slack: false }])
    const retracted = having([answer('slack', true), { kind: 'retract', matter: 0, fact: 'slack' }])
    expect(answersIn(act(retracted, 'undo'))).toEqual([{ slack: true }])
  })

  test('a name typed letter by letter is one step', () => {
    const names = ['甲', '甲乙', '甲乙丙'].map((name): Change => ({ kind: 'name', matter: 0, name }))
    expect(having([...names, 'undo']).now).toBe(emptyCase)
  })

  test('clearing and opening another case can be undone', () => {
    const state: CaseState = { ...filled({ loss: '30' }), readings: { upper: '含' }, date: '2015-06-01' }
    expect(having([{ kind: 'clear' }], begin(state)).now).toEqual(emptyCase)
    expect(having([{ kind: 'clear' }, 'undo'], begin(state)).now).toBe(state)
    expect(having([{ kind: 'set', state }]).now).toBe(state)
    expect(having([{ kind: 'set', state: filled({}) }, 'undo'], begin(state)).now).toBe(state)
  })

  test('two hundred steps can be undone, and the last of them are kept', () => {
    const done = having(Array.from({ length: 250 }, (_, at) => answer(`fact${at}`, true)))
    expect(done.past).toHaveLength(200)
    expect(Object.keys(act(done, 'undo').now.matters[0].answers)).toHaveLength(249)
  })
})

describe('the place of what an undo changed', () => {
  const two = having([{ kind: 'add' }]).now
  const three = having([{ kind: 'add' }, { kind: 'add' }]).now

  test.for([
    ['an answer in the second', two, changed(two, answer('slack', true, 1)), 1],
    ['a matter more', two, changed(two, { kind: 'add' }), 2],
    ['the last matter gone', three, changed(three, { kind: 'remove', matter: 2 }), 1],
    ['the first matter gone', three, changed(three, { kind: 'remove', matter: 0 }), 0],
    ['a reading', two, changed(two, { kind: 'read', reading: 'upper', option: '含' }), null],
    ['nothing', two, two, null],
  ] as const)('%s', ([, before, later, place]) => {
    expect(changedPlace(before, later)).toBe(place)
  })
})
