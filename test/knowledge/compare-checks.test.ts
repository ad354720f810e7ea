import { expect, test } from 'vitest'
import { type Edit, inSet, messages, placeOf } from '../collection/broken.ts'

const file = inSet('compare.yaml')

/** What the build says of one change, at the words it is about. */
const complaint = (edit: Edit, words: string, what: string, shown = words) => {
  const place = placeOf(edit, edit[2], words)
  const all = messages([edit])
  expect(
    all.filter((one) => one.startsWith(`${place} 「${shown}」${what}`)),
    all.join('\n'),
  ).toHaveLength(1)
}

const cell = `    ningbo-2015:
      says: 受到降职处理的，两年内不得提拔。
      cites:
        - at: art_19__para_2
          quote: 受到降职处理的，两年内不得提拔
      doubts: [demotedAlone, bothPosts]
`
/** The cell of 宁波 on 降职以后 with something in it changed. */
const changed = (from: string, to: string): Edit => {
  if (!cell.includes(from)) throw new Error(`没有 ${from}`)
  return [file, cell, cell.replace(from, () => to)]
}

test('照样写，没有问题', () => {
  expect(messages([changed('bothPosts', 'longer')])).toEqual([])
})

test.for([
  [
    '引文不在那里',
    'quote: 受到降职处理的，两年内不得提拔',
    'quote: 受到降级处理的，两年内不得提拔',
    '受到降级处理的，两年内不得提拔',
    '不在 ningbo-2015#art_19__para_2 的文字里',
  ],
  ['引文的地址没有', 'at: art_19__para_2', 'at: art_99__para_2', 'art_99__para_2', '指向的条款不存在'],
  [
    '只有 says，没有引文',
    '      cites:\n        - at: art_19__para_2\n          quote: 受到降职处理的，两年内不得提拔\n',
    '',
    'says: 受到降职处理的，两年内不得提拔。',
    '',
  ],
] as const)('一格：%s', ([, from, to, words, what]) => {
  const edit = changed(from, to)
  if (what === '') expect(messages([edit]).join('\n')).toContain('写了 says 的，至少要有一处 cites')
  else complaint(edit, words, what)
})

test.for([
  ['一年内不得提拔', '一年'],
  ['两年内可以提拔', '可以'],
  ['两年内应当不得提拔', '应当'],
  ['单独受到降职处理的，两年内不得提拔', '单独'],
  ['两年内不得提拔，从重的除外', '从重'],
  ['两年内不得“升职”', '升职'],
] as const)('这句话比引文多说了：%s', ([says, word]) => {
  const edit = changed('says: 受到降职处理的，两年内不得提拔。', `says: ${says}。`)
  complaint(edit, `${says}。`, '写在这句话里，所引的文字里却没有', word)
})

test.for([
  [
    '      none: 未规定\n      note: 试\n      says: 试\n      cites: [{ at: art_1__para_1, quote: 制定本办法 }]\n',
    '写 says，或者写 none，不能都写、都不写',
  ],
  ['      note: 试\n', '写 says，或者写 none，不能都写、都不写'],
  ['      none: 未规定\n', '写了 none 的，写明 note'],
  [
    '      says: 制定本办法。\n      note: 试\n      cites: [{ at: art_1__para_1, quote: 制定本办法 }]\n',
    'note 和 at 只与 none 同用',
  ],
  ['      none: 没有\n      note: 试\n', 'none：'],
] as const)('一格写得不对：%s', ([body, what]) => {
  expect(messages([[file, cell, `    ningbo-2015:\n${body}`]]).join('\n')).toContain(what)
})

test('文字没有缺失的，不能写文本缺失；有缺失的，不能写未规定', () => {
  const whole: Edit = [
    file,
    cell,
    '    ningbo-2015:\n      none: 文本缺失\n      note: 试\n      at: [art_19__para_2]\n',
  ]
  complaint(whole, '文本缺失', '所列之处文字没有缺失')
  const nowhere: Edit = [file, cell, '    ningbo-2015:\n      none: 文本缺失\n      note: 试\n']
  complaint(nowhere, '文本缺失', '所列之处文字没有缺失')
  const last = `      note: 现存文字没有施行日期；2015年1月13日是转发通知的日期，不当作施行日期。\n`
  const torn: Edit = [file, `      none: 文本缺失\n${last}`, `      none: 未规定\n${last}`]
  complaint(torn, '未规定', '文本有缺失，不能说未规定')
})

test('缺一格、多一格', () => {
  const place = placeOf([file, cell, ''], '- id: after-demotion', 'after-demotion')
  expect(messages([[file, cell, '']])).toEqual([
    `${place} 「after-demotion」这一行缺 ningbo-2015 的一格。请补写；没有话可说的，写 none 和 note。`,
  ])
  const added: Edit = [file, cell, `${cell}    beijing-2016: { none: 未规定, note: 试 }\n`]
  expect(messages([added]).join('\n')).toContain('没有 beijing-2016 这份办法')
})

const head = '- id: after-demotion\n  group: 后果\n  title: 降职以后\n  terms: [jiangzhi]\n'
test.for([
  ['编号重复', '- id: longer\n  group: 后果\n  title: 试\n', 'longer', null],
  ['没有这一组', '- id: after-demotion\n  group: 别的\n  title: 试\n', '别的', '没有这一组'],
  [
    '没有这个术语',
    '- id: after-demotion\n  group: 后果\n  title: 试\n  terms: [no-such]\n',
    'no-such',
    '没有这个术语',
  ],
  ['一组里有别的办法', `${head}  same: [[ningbo-2015, beijing-2016]]\n`, 'beijing-2016', '没有这份办法'],
  ['一份归了两组', `${head}  same: [[ningbo-2015, ningbo-2015]]\n`, 'ningbo-2015', '已经在一组里'],
  ['没有话可比', `${head}  same: [[ningbo-2015, township]]\n`, 'township', '这一格没有话可比'],
  ['一组只有一份', `${head}  same: [[ningbo-2015]]\n`, '', '一组至少两份办法'],
] as const)('一行：%s', ([, to, words, what]) => {
  const edit: Edit = [file, head, to]
  if (what === null)
    expect(messages([edit]).filter((one) => one.includes('「longer」这个编号已经用过'))).toHaveLength(1)
  else if (words === '' || what.endsWith('：')) expect(messages([edit]).join('\n')).toContain(what)
  else complaint(edit, words, what)
})

test('两格一字不差，却没有写明相同', () => {
  const same = '  title: 评优、评先\n  same: [[qinghai-2015, ningbo-2015, township]]\n'
  const all = messages([[file, same, '  title: 评优、评先\n  same: [[qinghai-2015, ningbo-2015]]\n']])
  expect(all.map((one) => one.replace(/^.*?「/, '「'))).toEqual([
    '「取消当年考核评优和评选各类先进的资格。」与 qinghai-2015 的一格一字不差，却没有写明相同。请在 same 里写明，或者写出不同之处。',
    '「取消当年考核评优和评选各类先进的资格。」与 ningbo-2015 的一格一字不差，却没有写明相同。请在 same 里写明，或者写出不同之处。',
  ])
})
