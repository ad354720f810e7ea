import { vocabulary } from '#rules'
import { facts } from './facts.ts'
import { readings } from './readings.ts'

export const { yes, is, within, read, joined, given, rule } = vocabulary({
  facts,
  readings,
  tags: ['所列情形', '第十一条的责任', '主要负责人', '其他成员', '追究方式'],
  slots: ['duties', 'measures', 'roles', 'handling', 'influence'],
})
