import { all, any, cite, type Rule } from '#rules'
import { item } from './at.ts'
import { graded } from './graded.ts'
import { is, yes } from './words.ts'

const pair = (severity: '较轻' | '较大' | '重大', effect: '一定' | '较大' | '重大') =>
  all(is('other_severity', severity), is('other_effect', effect))
const [minor, larger, grave] = [pair('较轻', '一定'), pair('较大', '较大'), pair('重大', '重大')]
/** Each grade wants a 情节 and an effect that go together. */
export const matched = any(minor, larger, grave)

/** 第十三条, what is graded without an amount. */
export const conduct: readonly Rule[] = [
  graded([13, 1, 2], is('bidding', '一般'), '招标过程中存在一般违规行为的', { slot: '招标违规的等级' }),
  graded([13, 2, 2], is('bidding', '较大'), '在招标过程中存在较大违规行为的', {
    word: '招标过程',
    also: [cite(item(9, 2), '招标过程中存在违规行为的')],
    slot: '招标违规的等级',
  }),
  graded([13, 3, 5], is('bidding', '严重'), '在招标过程中存在严重违规行为的', { slot: '招标违规的等级' }),
  graded(
    [13, 2, 2],
    any(yes('a9i1_template'), yes('a9i1_fraud')),
    '未依据招标示范文本编制招标文件或弄虚作假',
    { word: '招标文件', also: [cite(item(9, 1), '未依据招标示范文本编制招标文件或弄虚作假的')] },
  ),
  graded([13, 2, 3], yes('a13_subcontract'), '建设项目存在转包或违法分包的'),
  graded([13, 2, 8], yes('a8i5'), '未按规定开设银行账户的'),
  graded([13, 2, 10], yes('a8i7_deposit'), '利用建设资金办理定期存款的'),
  // A kind of 要求, and of what is unlawful: said to be neither, it is contradicted.
  graded(
    [13, 3, 6],
    all(yes('a9i3_asked'), yes('a9i3_unlawful'), yes('a13_forced')),
    '强行要求中标单位转包或违法分包工程的',
  ),
  graded([13, 3, 9], yes('a8i7_invest'), '利用建设资金对外投资、借款、担保的'),
  graded([13, 3, 10], yes('a8i9'), '设有“小金库”的'),
  graded([13, 3, 11], yes('a9i6'), '给监察、检查、审计单位提供虚假资料的'),
  graded(
    [13, 1, 8],
    all(is('other', '违规违纪'), minor),
    '其他违规违纪情节较轻，对铁路建设造成一定不良影响的',
    { slot: '其他行为的等级' },
  ),
  graded(
    [13, 2, 13],
    all(is('other', '违规违纪', '不良行为'), larger),
    '其他违规违纪和不良行为情节较大，对铁路建设造成较大不良影响的',
    { slot: '其他行为的等级' },
  ),
  graded(
    [13, 3, 13],
    all(is('other', '违规违纪', '不良行为'), grave),
    '其他违规违纪和不良行为情节重大，对铁路建设造成重大不良影响的',
    { slot: '其他行为的等级' },
  ),
]
