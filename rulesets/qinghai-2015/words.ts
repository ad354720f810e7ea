import { vocabulary } from '#rules'
import { facts } from './facts.ts'
import { readings } from './readings.ts'

export const { yes, is, read, joined, given, rule } = vocabulary({
  facts,
  readings,
  tags: ['第四条情形', '第六条情形', '所列情形', '第十六条前段'],
  slots: ['reach', 'measures'],
})
