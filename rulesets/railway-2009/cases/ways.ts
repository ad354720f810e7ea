/** Lines of 第十六条至第十九条 and 第二十三条, and a conduct of each grade. */
import { grave13, larger13, minor13, pursued } from './lines.ts'

export const unit1 = '第十七条 负有一般责任的单位：责令检查'
export const direct1 = '第十七条 负有直接责任人员：批评、责令检查、警告（择一）'
export const leading1 = '第十七条 负领导责任人员：批评、责令检查（择一）'
export const supervising1 = '第十七条 负监管责任的人员：批评'
export const unit2 = '第十八条 负有较大责任的单位：责令检查、考核时扣分（如何合用文面未明）'
export const direct2 = '第十八条 负有直接责任人员：警告、记过、记大过（择一）'
export const leading2 = '第十八条 负领导责任的人员：警告、记过、记大过（择一）'
export const supervising2 = '第十八条 负监管责任的人员：警告、记过（择一）'
export const unit3 = '第十九条 负有重大责任的单位：在全路范围内通报批评、考核时扣分（如何合用文面未明）'
export const direct3 = '第十九条 负有直接责任人员：记大过、降级、撤职（择一）'
export const leading3 = '第十九条 负领导责任的人员：记过、记大过、降级（择一）'
export const supervising3 = '第十九条 负监管责任的人员：记过、记大过（择一）'

export const unitWays = '第十六条第一款 违规单位：责令检查、通报批评、在考核时扣分等（可单用可并用）'
export const personWays =
  '第十六条第二款 负有直接责任、主要领导责任、重要领导责任及监管人员：批评、责令检查、通报批评、诫勉谈话、〔批评、警告、记过、记大过、降级、撤职、开除（择一）〕、考核等（可单用可并用）'
export const unitOpinion =
  '第二十三条第一款 铁道部及铁路局监察、计划、财务、人事、劳卫、建设、安监、审计、监督等部门：按照职责分工对责任单位提出处理意见'
export const personOpinion = '第二十三条第二款 对责任人按照干部管理权限提出处理意见'

/** One simple conduct of each grade, with what follows from it before any measure. */
export const minor = { bidding: '一般' }
export const minorItem = `第九条第2项${pursued}`
export const minorGrade = `第十三条第(一)项第2目${minor13}`
export const larger = { a8i5: true }
export const largerItem = `第八条第5项${pursued}`
export const largerGrade = `第十三条第(二)项第8目${larger13}`
export const grave = { a8i9: true }
export const graveItem = `第八条第9项${pursued}`
export const graveGrade = `第十三条第(三)项第10目${grave13}`
