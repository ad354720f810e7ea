import { all, any, type Condition, cite, type Rule } from '#rules'
import { item, para } from './at.ts'
import { afterwards, anyTraffic, production, pursuable, quality, traffic } from './parties.ts'
import { payments, relocation } from './scales.ts'
import { is, joined, read, rule, yes } from './words.ts'

/** 第六条至第十条: what is pursued at all, once confirmed (第四条), whatever grades it. */
function pursued(article: number, point: number, when: Condition, quote: string): Rule {
  return rule(`第${'六七八九十'.charAt(article - 6)}条第${point}项`, {
    when: all(yes('confirmed'), pursuable, when),
    gives: { kind: 'liability', who: '违规单位及相关责任人员', what: '责任', modality: '直述' },
    cites: [
      cite(item(article, point), quote),
      cite(para(4), '发生事故、出现违规并经核实确认后，按本办法对违规单位及相关责任人员追究责任'),
    ],
    tags: ['违规责任'],
  })
}

/** What more than one place asks: the silences say that it has no grade only where it is pursued. */
export const safetySystem = joined('commas', yes('a6i1_staff'), yes('a6i1_system'), yes('a6i1_duty'))
export const qualitySystem = joined('commas', yes('a7i1_staff'), yes('a7i1_system'), yes('a7i1_duty'))
export const asked = all(yes('a9i3_asked'), any(yes('a9i3_unlawful'), read('subcontract', '照字面')))
export const enlarged = all(yes('a8i1_scale'), any(yes('a8i1_scaleAlone'), read('unauthorised', '不管到')))

export const liability: readonly Rule[] = [
  pursued(
    6,
    1,
    safetySystem,
    '建设项目管理机构安全管理人员配备不到位，安全管理制度不健全、不完善，职责不落实',
  ),
  pursued(6, 2, yes('a6i2'), '对参建单位提出不符合安全生产法律、法规和部有关安全规定及标准要求的'),
  pursued(6, 3, yes('a6i3'), '对发现的安全隐患未按规定排查治理的'),
  pursued(
    6,
    4,
    // Read as 择一, what is done after a traffic accident below class B counts too: “事故发生后” names no class.
    joined('aftermath', any(production, traffic), all(any(production, anyTraffic), afterwards)),
    '建设项目发生生产安全事故或因建设引起铁路交通一般A、B类及以上交通事故的，事故发生后隐瞒不报、谎报或拖延不报的，或不积极配合事故调查、在调查过程中弄虚作假等',
  ),
  pursued(6, 5, yes('a6i5'), '其他违规行为'),
  pursued(
    7,
    1,
    qualitySystem,
    '建设项目管理机构质量管理人员配备不到位，质量管理制度不健全、不完善，职责不落实',
  ),
  pursued(
    7,
    2,
    any(yes('a7i2_lower'), yes('a7i2_fraud'), yes('a7i2_poor')),
    '明示或暗示参建单位降低工程质量或弄虚作假的，或因管理不到位造成工程质量低劣的',
  ),
  pursued(7, 3, yes('a7i3'), '已验工程发现不合格的'),
  pursued(
    7,
    4,
    all(quality, any(afterwards, read('aftermath', '择一'))),
    '建设项目发生工程质量事故的，事故发生后隐瞒不报、谎报或拖延不报的，或不积极配合事故调查、在调查过程中弄虚作假等',
  ),
  pursued(7, 5, yes('a7i5'), '其他违规行为'),
  pursued(
    8,
    1,
    any(
      yes('k4_standard'),
      enlarged,
      all(yes('k4_works'), any(yes('k4_worksAlone'), read('unauthorised', '不管到'))),
    ),
    '擅自变更标准或扩大规模、新增工程的',
  ),
  pursued(8, 2, yes('k3'), '虚报Ⅰ类变更设计概算的'),
  pursued(8, 3, any(yes('a8i3_work'), yes('a8i3_finish')), '虚假验工或虚报工程完成的'),
  pursued(8, 4, yes('a8i4'), '超批准规模和建设标准列支建设成本的'),
  pursued(8, 5, yes('a8i5'), '未按规定开设银行账户的'),
  pursued(8, 6, yes('k8'), '挪用、串换建设资金的'),
  pursued(
    8,
    7,
    any(yes('a8i7_invest'), yes('a8i7_deposit')),
    '利用建设资金对外投资、借款、担保的，或办理定期存款的',
  ),
  pursued(
    8,
    8,
    payments,
    '未按财政部、建设部、铁道部相关规定和合同约定办理工程预付款、进度款、结算款、清算款及其他款项的，未按合同约定及时抵扣预付款和进度款的',
  ),
  pursued(8, 9, yes('a8i9'), '设有“小金库”的'),
  pursued(8, 10, yes('a8i10'), '其他违反投资管理规定的行为'),
  pursued(9, 1, any(yes('a9i1_template'), yes('a9i1_fraud')), '未依据招标示范文本编制招标文件或弄虚作假的'),
  pursued(9, 2, is('bidding', '一般', '较大', '严重'), '招标过程中存在违规行为的'),
  pursued(
    9,
    3,
    // 强行要求 is a kind of 要求, and only what there is can be stopped.
    any(asked, all(yes('a9i3_stood'), yes('a13_subcontract'))),
    '要求中标单位转包或分包工程的，或对转包、违法分包行为不予制止的',
  ),
  pursued(9, 4, relocation, '虚列征地拆迁数量或擅自提高补偿标准的'),
  pursued(9, 5, yes('a9i5'), '在信用评价中弄虚作假、徇私舞弊的'),
  pursued(9, 6, yes('a9i6'), '向监察、检查、审计单位提供虚假资料的'),
  pursued(9, 7, yes('a9i7'), '其他违规行为'),
  pursued(10, 1, yes('a10i1'), '建设项目发生严重污染破坏环境的'),
  pursued(10, 2, yes('a10i2'), '发生不廉政行为的'),
  pursued(
    10,
    3,
    joined('effectAndLoss', yes('a10i3_effect'), yes('a10i3_loss')),
    '造成重大社会不良影响和重大损失的',
  ),
]
