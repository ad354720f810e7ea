import { all, any, type Condition, not } from '#rules'
import { is, joined, read, yes } from './words.ts'

/*
 * Conditions that several files ask: whom it is about, which accident there was, and what still stands where somebody
 * died.
 */
export const unit = is('addressee', '单位')
/** The four kinds of persons that 第十五条 names. */
export const named = is('addressee', '直接责任人员', '主要领导责任人员', '重要领导责任人员', '监管人员')
/** Anyone held liable, in whatever role: 第二十二条第二款 and 第二十三条第二款 name no role. */
export const persons = is(
  'addressee',
  '直接责任人员',
  '主要领导责任人员',
  '重要领导责任人员',
  '监管人员',
  '其他责任人',
)
export const subordinate = is('unitOf', '铁路局下属单位')

export const production = is('production', '一般', '较大', '重大及以上')
export const quality = is('quality', '不到大事故', '大事故', '重大事故', '特别重大事故')
export const anyTraffic = is('traffic', '一般C类及以下', '一般B类', '一般A类', '较大', '重大', '特别重大')
/** From class B up, as 第六条第4项 has it. */
export const traffic = is('traffic', '一般B类', '一般A类', '较大', '重大', '特别重大')
/** What 第六、七条 call an accident; whether “事故发生后” (第十二条第(三)项第2目) is wider is a reading. */
export const accident = any(production, quality, traffic, all(anyTraffic, read('whichAccident', '包括')))

/** “不积极配合事故调查、在调查过程中弄虚作假等” */
export const obstructing = joined('investigation', yes('uncooperative'), yes('falsified'))
export const afterwards = any(yes('concealed'), obstructing)

/** Of what breaks a law, 第四条 says 依法办理; whether it is pursued under this instrument too is a reading. */
export const pursuable: Condition = any(not(yes('unlawful')), read('lawOnly', '并行'))

const nobodyDied = not(yes('deaths'))
/** The last sentence of 第二十五条第二款 does not reach it. */
export const unitAside = any(nobodyDied, read('deathsOfUnits', '只管个人'))
/** Whether that sentence leaves the usual organs to act is a reading. */
export const usual = any(nobodyDied, read('deathsOrgans', '并行'))
export const usualForUnits = any(unitAside, read('deathsOrgans', '并行'))
export { nobodyDied }
