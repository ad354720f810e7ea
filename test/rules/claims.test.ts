import { expect, test } from 'vitest'
import { applying, type Doubt, type Ruleset, unfounded } from '#rules'
import { small } from './small.ts'

interface More {
  readonly by?: Doubt['by']
  readonly readings?: Doubt['readings']
  readonly proves?: Doubt['proves']
}

/** What is held against a doubt that says so of the small ruleset, one silence of which is 文本缺失. */
const against = (does: string, more: More = {}) => {
  const lost = {
    id: 'lost',
    about: '期限',
    how: '文本缺失',
    when: { kind: 'always' },
    at: [],
    note: '',
  } as const
  const ruleset: Ruleset = {
    ...small,
    silences: [...small.silences, lost],
    doubts: [applying('疑', '题', ['art_3'], '不明。', does, more)],
  }
  return unfounded(ruleset)
}

test('what the small ruleset says of its doubts is so', () => {
  expect(unfounded(small)).toEqual([])
})

test.for<readonly [does: string, more: More]>([
  ['两级都列为待查明。', { readings: ['lower'] }],
  ['两级都列为待查明。', { proves: { 'overlap 甲 + 乙': ['一概如此'] } }],
  ['不清楚的列为待查明。', { by: ['loss'] }],
  ['按含本数，可以切换读法。', { readings: ['upper'] }],
  ['列为未规定。', { by: ['appeal'] }],
  ['示为文本缺失，不作未规定。', { by: ['lost'] }],
  ['由填写者判断。', { by: ['harm'] }],
  ['照列。', { by: ['第五条'] }],
  ['不影响结果。', {}],
  ['照原文列出。', {}],
])('%s with %o is founded', ([does, more]) => {
  expect(against(does, more)).toEqual([])
})

test.for<readonly [does: string, more: More, says: RegExp]>([
  ['两级都列为待查明。', { readings: ['upper'] }, /写了“待查明”/],
  ['两级都列为待查明。', { by: ['第五条'] }, /写了“待查明”/],
  ['按含本数，可以切换读法。', { by: ['loss'] }, /写了“切换”/],
  ['列为未规定。', { by: ['lost'] }, /写了“未规定”/],
  ['示为文本缺失。', { by: ['appeal'] }, /写了“文本缺失”/],
  ['由填写者判断。', { readings: ['upper'] }, /写了“由填/],
  ['按各句都须有结果。', {}, /没有写“按各句都须有结果。”由什么做到/],
  ['照列。', { by: ['没有的规则'] }, /没有叫“没有的规则”的/],
])('%s with %o is not', ([does, more, says]) => {
  expect(against(does, more).join('\n')).toMatch(says)
})
