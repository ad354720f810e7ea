import { vocabulary } from '#rules'
import { facts } from './facts.ts'
import { readings } from './readings.ts'

export const grades = ['一般责任', '较大责任', '重大责任'] as const
export type Grade = (typeof grades)[number]
/** A grade by how it was found: 分 by one of the `conducts`, which gives one of several; 直 by a 目 that always gives it. */
export const byConduct = (grade: Grade) => `${grade}·分` as const
export const flat = (grade: Grade) => `${grade}·直` as const

/** The questions that grade one conduct each; as tags they tell the conducts apart. */
export const conducts = [
  '安全生产事故的等级',
  '工程质量事故的等级',
  '铁路交通事故的等级',
  '损失的等级',
  '款项的等级',
  '虚报概算的等级',
  '变更的等级',
  '征拆的等级',
  '污染的等级',
  '虚报完成的等级',
  '挪用的等级',
  '招标违规的等级',
  '其他行为的等级',
] as const

export const slots = [
  ...conducts,
  '一般责任的方式',
  '较大责任的方式',
  '重大责任的方式',
  '认定方式',
  '由谁认定',
  '由谁处分',
  '由谁处理',
] as const

export const { yes, is, within, read, joined, given, rule } = vocabulary({
  facts,
  readings,
  tags: [
    ...grades,
    ...grades.map(byConduct),
    ...grades.map(flat),
    ...conducts,
    '违规责任',
    '处罚方式',
    '第二十条',
  ],
  slots,
})
