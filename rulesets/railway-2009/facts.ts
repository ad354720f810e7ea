import { amount, choice, cite, flag, judgedChoice, judgement, percent } from '#rules'
import { indent, item, para } from './at.ts'

/** 适用范围、前提、追究谁、由谁处理 */
const frame = {
  managed: flag('属于与铁道部有管理关系的建设项目管理机构和人员', [
    cite(para(3), '与铁道部有管理关系的建设项目管理机构和人员'),
  ]),
  inManagement: flag('在建设管理工作中违规或者发生事故', [
    cite(para(2), '在建设管理工作中违规责任和发生事故'),
  ]),
  confirmed: flag(
    '经核实确认',
    [cite(para(4), '发生事故、出现违规并经核实确认后')],
    '发生的事故、出现的违规是否经核实确认？',
  ),
  unlawful: flag('违反法律法规', [cite(para(4), '违反法律法规的依法办理')]),
  otherGrading: flag(
    '另有划分标准',
    [cite(para(14), '法律法规以及铁道部规定有明确划分标准的')],
    '这一违规的责任等级，法律法规或者铁道部规定是否另有明确的划分标准？',
  ),
  otherGrade: choice(
    '按另外的标准划分的责任等级',
    ['一般责任', '较大责任', '重大责任', '不分这三级'],
    [cite(para(14), '执行相应的标准'), cite(para(11), '划分为一般责任、较大责任、重大责任三个等级')],
  ),
  otherPenalty: flag(
    '另有处罚方式',
    [cite(para(16, 2), '法律法规规定处罚方式的')],
    '法律法规对此是否另外规定了处罚方式？',
  ),
  addressee: choice(
    '追究的对象',
    ['单位', '直接责任人员', '主要领导责任人员', '重要领导责任人员', '监管人员', '其他责任人'],
    [cite(para(15), '违规单位及单位负有直接责任、主要领导责任、重要领导责任及监管人员')],
  ),
  unitOf: choice(
    '所在单位',
    ['铁路局下属单位', '铁路局', '铁路公司', '其他单位'],
    [
      cite(para(22), '铁路局下属单位的一般责任和较大责任由铁路局组织认定'),
      cite(para(22), '铁路局和铁路公司的责任'),
    ],
  ),
  cadre: choice(
    '责任人的级别',
    ['处级及以下干部', '局级干部', '其他人员'],
    [cite(para(22, 2), '处级及以下干部'), cite(para(22, 2), '局级领导干部')],
  ),
  seniorLeader: flag('属于局级领导干部', [cite(para(22, 2), '局级领导干部由铁道部组织认定')]),
  sanction: flag('涉及给予行政处分', [cite(para(22, 2), '其中涉及给予行政处分的')]),
  deaths: flag('涉及人员死亡', [cite(para(21, 2), '涉及人员死亡的'), cite(para(20), '发生人员死亡')]),
  found: choice(
    '问题的来源',
    ['日常检查', '国务院有关部门的专项检查', '举报或者媒体曝光', '事故', '其他'],
    [
      cite(`${para(21)}__point_1`, '日常检查'),
      cite(`${para(21)}__point_2`, '专项检查。'),
      cite(`${para(21)}__point_3`, '举报核实'),
      cite(`${para(21)}__point_4`, '事故调查。'),
    ],
  ),
  suspected: flag('涉嫌违法', [cite(para(23, 2), '涉嫌违法的移交司法机关处理')]),
  objects: flag('对处理意见有异议', [cite(para(24), '对处理意见有异议的')]),
  accepted: flag('已受理对处理意见的申诉', [cite(para(24), '受理部门应进行复核确认')]),
  objectsToDecision: flag('对处理决定有异议', [cite(para(24), '对处理意见有异议的')]),
  moved: flag('属于已经调离、离职或者退休的责任人', [cite(para(15), '追究违规单位及单位负有直接责任')]),
}

/** 第六条、第七条、第十二条 */
const safety = {
  a6i1_staff: flag('存在建设项目管理机构安全管理人员配备不到位', [
    cite(item(6, 1), '安全管理人员配备不到位'),
  ]),
  a6i1_system: flag('存在安全管理制度不健全、不完善', [cite(item(6, 1), '安全管理制度不健全、不完善')]),
  a6i1_duty: flag('存在安全管理职责不落实', [cite(item(6, 1), '职责不落实')]),
  a7i1_staff: flag('存在建设项目管理机构质量管理人员配备不到位', [
    cite(item(7, 1), '质量管理人员配备不到位'),
  ]),
  a7i1_system: flag('存在质量管理制度不健全、不完善', [cite(item(7, 1), '质量管理制度不健全、不完善')]),
  a7i1_duty: flag('存在质量管理职责不落实', [cite(item(7, 1), '职责不落实')]),
  a12_system: flag('存在安全质量制度不健全', [cite(indent(12, 1, 1), '安全质量制度不健全')]),
  a6i2: flag('对参建单位提出不符合安全生产法律、法规和部有关安全规定及标准要求', [
    cite(item(6, 2), '对参建单位提出不符合安全生产法律、法规和部有关安全规定及标准要求的'),
  ]),
  a12_demand: flag('对参建单位提出不符合安全生产法律、法规和强制性标准要求', [
    cite(indent(12, 2, 2), '对参建单位提出不符合安全生产法律、法规和强制性标准要求的'),
  ]),
  a6i3: flag('对发现的安全隐患未按规定排查治理', [cite(item(6, 3), '对发现的安全隐患未按规定排查治理的')]),
  a6i5: judgement('有其他违反安全管理规定的行为', [cite(item(6, 5), '其他违规行为')]),
  a7i2_lower: flag('明示或暗示参建单位降低工程质量', [
    cite(item(7, 2), '明示或暗示参建单位降低工程质量或弄虚作假的'),
  ]),
  a7i2_fraud: flag('有第七条第2项所称的“弄虚作假”', [
    cite(item(7, 2), '明示或暗示参建单位降低工程质量或弄虚作假的'),
  ]),
  a7i2_poor: judgement('因管理不到位造成工程质量低劣', [cite(item(7, 2), '因管理不到位造成工程质量低劣的')]),
  a7i3: flag('发现已验工程不合格', [cite(item(7, 3), '已验工程发现不合格的')]),
  a7i5: judgement('有其他违反质量管理规定的行为', [cite(item(7, 5), '其他违规行为')]),
  a12_violation: judgement('存在安全质量违规行为', [cite(indent(12, 1, 2), '存在安全质量违规行为')]),
  a12_hazard: judgement('存在重大安全质量隐患', [cite(indent(12, 1, 2), '重大安全质量隐患')]),
  production: choice(
    '安全生产事故的等级',
    ['无', '一般', '较大', '重大及以上'],
    [
      cite(item(6, 4), '建设项目发生生产安全事故'),
      cite(indent(12, 1, 3), '一般安全生产事故'),
      cite(indent(12, 3, 1), '重大及以上安全生产事故'),
    ],
  ),
  quality: choice(
    '工程质量事故的等级',
    ['无', '不到大事故', '大事故', '重大事故', '特别重大事故'],
    [
      cite(item(7, 4), '建设项目发生工程质量事故的'),
      cite(indent(12, 1, 3), '工程质量大事故'),
      cite(indent(12, 3, 1), '特别重大工程质量事故'),
    ],
  ),
  traffic: choice(
    '因建设引起的铁路交通事故的等级',
    ['无', '一般C类及以下', '一般B类', '一般A类', '较大', '重大', '特别重大'],
    [
      cite(item(6, 4), '因建设引起铁路交通一般A、B类及以上交通事故的'),
      cite(indent(12, 2, 3), '铁路交通一般A类和较大事故'),
    ],
  ),
  concealed: flag('在事故发生后隐瞒不报、谎报或拖延不报', [
    cite(indent(12, 3, 2), '事故发生后隐瞒不报、谎报或拖延不报的'),
  ]),
  uncooperative: judgement('不积极配合事故调查', [cite(item(6, 4), '不积极配合事故调查')]),
  falsified: flag('在事故调查过程中弄虚作假等', [cite(indent(12, 3, 2), '在调查过程中弄虚作假等')]),
}

/** 第八条至第十条中、第十三条不按金额分级的 */
const conduct = {
  a8i3_work: flag('虚假验工', [cite(item(8, 3), '虚假验工')]),
  a8i3_finish: flag('虚报工程完成', [cite(item(8, 3), '虚报工程完成的')]),
  a8i4: flag('超批准规模和建设标准列支建设成本', [cite(item(8, 4), '超批准规模和建设标准列支建设成本的')]),
  a8i5: flag('未按规定开设银行账户', [cite(item(8, 5), '未按规定开设银行账户的')]),
  a8i7_invest: flag('利用建设资金对外投资、借款、担保', [
    cite(item(8, 7), '利用建设资金对外投资、借款、担保的'),
  ]),
  a8i7_deposit: flag('利用建设资金办理定期存款', [cite(indent(13, 2, 10), '利用建设资金办理定期存款的')]),
  a8i9: flag('设有“小金库”', [cite(item(8, 9), '设有“小金库”的')]),
  a8i10: judgement('有其他违反投资管理规定的行为', [cite(item(8, 10), '其他违反投资管理规定的行为')]),
  a9i1_template: flag('未依据招标示范文本编制招标文件', [cite(item(9, 1), '未依据招标示范文本编制招标文件')]),
  a9i1_fraud: flag('有第九条第1项所称的“弄虚作假”', [cite(item(9, 1), '或弄虚作假的')]),
  bidding: judgedChoice(
    '招标过程中违规行为的程度',
    ['无', '一般', '较大', '严重'],
    [
      cite(item(9, 2), '招标过程中存在违规行为的'),
      cite(indent(13, 1, 2), '一般违规行为'),
      cite(indent(13, 2, 2), '较大违规行为'),
      cite(indent(13, 3, 5), '严重违规行为'),
    ],
  ),
  a9i3_asked: flag('要求中标单位转包或分包工程', [cite(item(9, 3), '要求中标单位转包或分包工程的')]),
  a9i3_unlawful: flag('要求的是转包或违法分包', [cite(item(9, 3), '要求中标单位转包或分包工程的')]),
  a9i3_stood: flag('对转包、违法分包行为不予制止', [cite(item(9, 3), '对转包、违法分包行为不予制止的')]),
  a13_subcontract: flag('存在转包或违法分包', [cite(indent(13, 2, 3), '建设项目存在转包或违法分包的')]),
  a13_forced: flag('强行要求中标单位转包或违法分包工程', [
    cite(indent(13, 3, 6), '强行要求中标单位转包或违法分包工程的'),
  ]),
  a9i5: flag('在信用评价中弄虚作假、徇私舞弊', [cite(item(9, 5), '在信用评价中弄虚作假、徇私舞弊的')]),
  a9i6: flag('向监察、检查、审计单位提供虚假资料', [
    cite(item(9, 6), '向监察、检查、审计单位提供虚假资料的'),
  ]),
  a9i7: judgement('有其他违规行为（第九条第7项）', [cite(item(9, 7), '其他违规行为')]),
  a10i1: judgement('发生严重污染破坏环境', [cite(item(10, 1), '建设项目发生严重污染破坏环境的')]),
  a10i2: judgement('发生不廉政行为', [cite(item(10, 2), '发生不廉政行为的')]),
  a10i3_effect: judgement('造成重大社会不良影响', [cite(item(10, 3), '重大社会不良影响')]),
  a10i3_loss: judgement('造成重大损失', [cite(item(10, 3), '重大损失')]),
  other: choice(
    '其他行为的类别',
    ['无', '违规违纪', '不良行为'],
    [
      cite(indent(13, 1, 8), '其他违规违纪情节较轻'),
      cite(indent(13, 2, 13), '其他违规违纪和不良行为情节较大'),
    ],
  ),
  other_severity: judgedChoice(
    '其他行为的情节',
    ['较轻', '较大', '重大'],
    [
      cite(indent(13, 1, 8), '情节较轻'),
      cite(indent(13, 2, 13), '情节较大'),
      cite(indent(13, 3, 13), '情节重大'),
    ],
  ),
  other_effect: judgedChoice(
    '其他行为对铁路建设的不良影响',
    ['没有', '一定', '较大', '重大'],
    [
      cite(indent(13, 1, 8), '一定不良影响'),
      cite(indent(13, 2, 13), '较大不良影响'),
      cite(indent(13, 3, 13), '重大不良影响'),
    ],
  ),
}

/** 第十三条按金额或者比例分级的，k1 至 k8 */
const money = {
  k1: flag('因管理不善或工作失误造成经济损失', [cite(indent(13, 2, 1), '因管理不善或工作失误造成经济损失')]),
  k1_loss: amount('因管理不善或工作失误造成的经济损失（直接、间接合计）', [
    cite(indent(13, 2, 1), '涉及金额在30万元（含）以上300万元（不含）以下的'),
  ]),
  k1_direct: amount('其中的直接经济损失', [
    cite(indent(13, 1, 1), '造成直接经济损失，金额在30万元（不含）以下的'),
  ]),
  k2_paid: flag(
    '未按财政部、建设部、铁道部相关规定和合同约定办理工程预付款、进度款、结算款、清算款及其他款项',
    [
      cite(
        item(8, 8),
        '未按财政部、建设部、铁道部相关规定和合同约定办理工程预付款、进度款、结算款、清算款及其他款项的',
      ),
    ],
  ),
  k2_offset: flag('未按合同约定及时抵扣预付款和进度款', [
    cite(item(8, 8), '未按合同约定及时抵扣预付款和进度款的'),
  ]),
  k2_amount: amount('办理、抵扣款项涉及的金额', [cite(indent(13, 1, 3), '涉及金额在200万元（不含）以下的')]),
  k3: flag('虚报Ⅰ类变更设计概算', [cite(item(8, 2), '虚报Ⅰ类变更设计概算的')]),
  // Without an end: what is falsely reported may exceed what is taken as its base.
  k3_ratio: {
    ...percent('Ⅰ类变更设计虚报概算的比例', [cite(indent(13, 1, 4), '10%以上、20%以内的')]),
    domain: [0, null] as const,
  },
  k4_standard: flag('擅自变更标准', [cite(item(8, 1), '擅自变更标准')]),
  a8i1_scale: flag('扩大规模', [cite(item(8, 1), '扩大规模')]),
  a8i1_scaleAlone: flag('擅自扩大规模', [cite(item(8, 1), '擅自变更标准或扩大规模')]),
  k4_works: flag('新增工程', [cite(item(8, 1), '新增工程的')]),
  k4_worksAlone: flag('擅自新增工程', [cite(indent(13, 1, 5), '擅自变更标准、新增工程')]),
  k4_cost: flag('超批准概算列支工程建设成本', [cite(indent(13, 1, 5), '超批准概算列支工程建设成本')]),
  k4_amount: amount('变更标准、新增工程、超概算列支的金额', [
    cite(indent(13, 1, 5), '金额在200万元（不含）以下的'),
  ]),
  k5_quantity: flag('虚列征地拆迁数量', [cite(item(9, 4), '虚列征地拆迁数量')]),
  k5_standard: flag('擅自提高补偿标准', [cite(item(9, 4), '擅自提高补偿标准的')]),
  k5_amount: amount('虚列数量、提高标准增加的投资', [
    cite(indent(13, 1, 6), '增加投资在200万元（不含）以下的'),
  ]),
  k6: flag('发生污染环境等问题', [cite(indent(13, 1, 7), '污染环境等问题')]),
  k6_loss: amount('污染环境等造成的直接经济损失', [
    cite(indent(13, 1, 7), '造成直接经济损失在200万元以下的'),
  ]),
  k7_pricing: flag('虚假验工计价', [cite(indent(13, 2, 7), '虚假验工计价')]),
  k7_investment: flag('虚报完成投资', [cite(indent(13, 2, 7), '虚报完成投资')]),
  k7_amount: amount('虚假验工计价、虚报完成投资涉及的金额', [
    cite(indent(13, 2, 7), '涉及金额在2000万元（不含）以下的'),
  ]),
  k8: flag('挪用、串换建设资金', [cite(item(8, 6), '挪用、串换建设资金的')]),
  k8_amount: amount('挪用、串换的建设资金', [cite(indent(13, 2, 9), '100万元（不含）以下的')]),
}

export const facts = { ...frame, ...safety, ...conduct, ...money }
