import { vocabulary } from '#rules'
import { facts } from './facts.ts'
import { readings } from './readings.ts'

export const { yes, is, within, joined, read, given, rule } = vocabulary({
  facts,
  readings,
  // 连带: pursued under 第九、十六、二十条. 问责: answers under 第十条. 影响期: barred for a span under 第十八条.
  tags: [
    '适用',
    '班子',
    '成员',
    '党员个人',
    '个人',
    '合第二条',
    '追究',
    '集体责任',
    '个人责任',
    '第七条情形',
    '一案双查',
    '连带',
    '第九条本人',
    '问责',
    '影响期',
  ],
  slots: ['bodyMeasures', 'personMeasures', 'handling', 'chain', 'frequent', 'period'],
})
