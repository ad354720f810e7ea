import { expect, test } from 'vitest'
import { all, any, type Condition, evaluateMatter, type Input, not, type Switches } from '#rules'
import { known, outcome, ruled, unknown } from './truth.ts'

/** How a condition comes out, with the readings it rests on. */
function step(when: Condition, inputs: Readonly<Record<string, Input>>, switches: Switches = {}) {
  const result = evaluateMatter(ruled(when), { name: '', inputs, rest: 'unasked' }, switches)
  const [line] = [...result.certain, ...result.possible, ...result.excluded]
  if (!line) throw new Error('the rule is in no part of the result')
  return outcome(line.step)
}

const slack: Condition = { kind: 'yes', fact: 'slack' }
/** True, and false, by how a place is read, where it is read as 不含. */
const byUpper: Condition = { kind: 'read', reading: 'upper', option: '不含' }
const byLower: Condition = { kind: 'read', reading: 'lower', option: '不含' }
const [yes, no] = [{ slack: known(true) }, { slack: known(false) }]
const taken = { upper: '不含', lower: '不含' }
const refused = { upper: '含', lower: '含' }
const settled = (truth: 'true' | 'false', readings: Switches) => ({ truth, needs: [], readings })

test.for([
  ['且：都成立的，凭每一处读法', all(byUpper, byLower), yes, taken, settled('true', taken)],
  ['且：一处读法，一件事实', all(byUpper, slack), yes, taken, settled('true', { upper: '不含' })],
  ['且：事实已使它不成立，不凭读法', all(byUpper, slack), no, refused, settled('false', {})],
  ['且：事实写在前面也一样', all(slack, byUpper), no, refused, settled('false', {})],
  ['且：只有读法使它不成立', all(byUpper, slack), yes, refused, settled('false', { upper: '含' })],
  [
    '且：成立的一处读法，不是它不成立的理由',
    all(byUpper, byLower),
    yes,
    { upper: '不含', lower: '含' },
    settled('false', { lower: '含' }),
  ],
  ['且：两处读法都使它不成立', all(byUpper, byLower), yes, refused, settled('false', refused)],
  ['或：事实已使它成立，不凭读法', any(byUpper, slack), yes, taken, settled('true', {})],
  ['或：事实写在前面也一样', any(slack, byUpper), yes, taken, settled('true', {})],
  ['或：只有读法使它成立', any(byUpper, slack), no, taken, settled('true', { upper: '不含' })],
  [
    '或：不成立的一处读法，不是它成立的理由',
    any(byUpper, byLower),
    yes,
    { upper: '不含', lower: '含' },
    settled('true', { upper: '不含' }),
  ],
  ['或：都不成立的，凭每一处读法', any(byUpper, byLower), yes, refused, settled('false', refused)],
  ['或：一处读法，一件事实，都不成立', any(byUpper, slack), no, refused, settled('false', { upper: '含' })],
  ['非：凭其中的读法', not(byUpper), yes, taken, settled('false', { upper: '不含' })],
  ['非：读作另一说', not(byUpper), yes, refused, settled('true', { upper: '含' })],
  ['非：事实已定的，不凭读法', not(any(byUpper, slack)), yes, taken, settled('false', {})],
  ['层层相套', all(any(byUpper, slack), byLower), no, taken, settled('true', taken)],
] as const)('%s', ([, when, inputs, switches, expected]) => {
  expect(step(when, inputs, switches)).toEqual(expected)
})

test.for([
  ['还没有定的，不说凭哪一处读法', all(byUpper, slack), taken],
  ['或也一样', any(byUpper, slack), refused],
] as const)('%s', ([, when, switches]) => {
  expect(step(when, { slack: unknown }, switches)).toEqual({
    truth: 'unknown',
    needs: ['slack'],
    readings: {},
  })
})

const bound = (option: string): Condition => ({
  kind: 'within',
  fact: 'inflation',
  from: { value: 1000, inclusion: { reading: 'lower' } },
  to: option === 'both' ? { value: 1000, inclusion: { reading: 'upper' } } : null,
})
const exactly = (value: number) => ({ inflation: known(value) })

test.for([
  ['恰在界上，凭读法', 'one', 1000, taken, settled('false', { lower: '不含' })],
  ['恰在界上，读作含', 'one', 1000, refused, settled('true', { lower: '含' })],
  ['不在界上，不凭读法', 'one', 1001, taken, settled('true', {})],
  ['界外，不凭读法', 'one', 999, refused, settled('false', {})],
  ['两界都恰在，都读作含，凭两处', 'both', 1000, refused, settled('true', refused)],
  [
    '两界都恰在，一处不含，只凭那一处',
    'both',
    1000,
    { upper: '不含', lower: '含' },
    settled('false', { upper: '不含' }),
  ],
] as const)('界限：%s', ([, which, value, switches, expected]) => {
  expect(step(bound(which), exactly(value), switches)).toEqual(expected)
})
