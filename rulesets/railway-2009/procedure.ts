import { all, always, any, type Condition, cite, not, type Rule, states } from '#rules'
import { para } from './at.ts'
import { nobodyDied, persons, subordinate, unit, usual, usualForUnits } from './parties.ts'
import { given, is, read, rule, yes } from './words.ts'

const bureauOrCompany = is('unitOf', '铁路局', '铁路公司')
const staff = (level: '处级及以下干部' | '局级干部'): Condition => all(persons, is('cadre', level))
/** Whether the cadres of a subordinate unit are 铁路局和铁路公司…干部 is a reading. */
const cadres = all(
  staff('处级及以下干部'),
  is('unitOf', '铁路局下属单位', '铁路局', '铁路公司'),
  any(not(subordinate), read('bureauCadres', '包括')),
)

const departments = '铁道部和铁路局监察、计划、财务、审计、建设、监督等相关部门'
const ministry = '铁道部或铁道部主管部门'

const point = (number: number) => `${para(21)}__point_${number}`

/** 第二十一条: how it is found out. */
const found: readonly Rule[] = [
  // Only finds out: unlike the three that follow it does not say 确定责任, and so answers no question of who does.
  rule('第二十一条第一款第1项', {
    when: is('found', '日常检查'),
    gives: states('procedure', '加强日常监督、检查，及时发现问题', { by: departments, modality: '应' }),
    cites: [cite(point(1), `日常检查。${departments}应加强日常监督、检查，及时发现问题`)],
  }),
  rule('第二十一条第一款第2项', {
    when: all(is('found', '国务院有关部门的专项检查'), usual),
    gives: states(
      'procedure',
      '按照分工，对国务院有关部门开展的执法检查、项目审计等专项检查提出的问题进行剖析、确定责任',
      { by: departments },
    ),
    cites: [
      cite(
        point(2),
        `专项检查。${departments}按照分工，对国务院有关部门开展的执法检查、项目审计等专项检查提出的问题进行剖析、确定责任`,
      ),
    ],
    slot: '认定方式',
  }),
  rule('第二十一条第一款第3项', {
    when: all(is('found', '举报或者媒体曝光'), usual),
    gives: states('procedure', '要建立通畅的举报渠道，对电话、信件举报以及媒体曝光等问题进行核实、确定责任', {
      by: departments,
    }),
    cites: [
      cite(
        point(3),
        `举报核实。${departments}要建立通畅的举报渠道，对电话、信件举报以及媒体曝光等问题进行核实、确定责任`,
      ),
    ],
    slot: '认定方式',
  }),
  rule('第二十一条第一款第4项', {
    // 第二款 gives both the investigation and the responsibility to another organ.
    when: all(is('found', '事故'), nobodyDied),
    gives: states('procedure', '按照相关规定及管理权限对事故进行调查，确定事故性质和等级，确定责任', {
      by: '铁道部和铁路局相关部门',
    }),
    cites: [
      cite(
        point(4),
        '事故调查。铁道部和铁路局相关部门按照相关规定及管理权限对事故进行调查，确定事故性质和等级，确定责任',
      ),
    ],
    slot: '认定方式',
  }),
  rule('第二十一条第二款', {
    when: yes('deaths'),
    gives: states('competence', '进行事故调查和认定责任', { by: '安全主管部门' }),
    cites: [cite(para(21, 2), '涉及人员死亡的，按国家规定由安全主管部门进行事故调查和认定责任')],
  }),
]

/** 第二十二条: who determines. */
const determined: readonly Rule[] = [
  rule('第二十二条第一款 一般、较大', {
    when: all(unit, subordinate, any(given('一般责任'), given('较大责任'))),
    gives: states('competence', '组织认定', { by: '铁路局' }),
    cites: [cite(para(22), '单位责任认定，铁路局下属单位的一般责任和较大责任由铁路局组织认定')],
    slot: '由谁认定',
  }),
  rule('第二十二条第一款 重大', {
    when: all(unit, subordinate, given('重大责任')),
    gives: states('competence', '根据职责组织认定', { by: ministry }),
    cites: [cite(para(22), '重大责任由铁道部或铁道部主管部门根据职责组织认定')],
    slot: '由谁认定',
  }),
  rule('第二十二条第一款 铁路局、铁路公司', {
    when: all(unit, bureauOrCompany),
    gives: states('competence', '组织认定', { by: ministry }),
    cites: [cite(para(22), '铁路局和铁路公司的责任由铁道部或铁道部主管部门组织认定')],
    slot: '由谁认定',
  }),
  rule('第二十二条第二款 处级及以下', {
    when: cadres,
    gives: states('competence', '认定', { by: '铁路局和铁路公司' }),
    cites: [cite(para(22, 2), '个人责任认定，铁路局和铁路公司处级及以下干部由铁路局和铁路公司认定')],
    slot: '由谁认定',
  }),
  rule('第二十二条第二款 局级', {
    when: all(staff('局级干部'), any(yes('seniorLeader'), read('senior', '包括'))),
    gives: states('competence', '组织认定', { by: '铁道部' }),
    cites: [cite(para(22, 2), '局级领导干部由铁道部组织认定')],
    slot: '由谁认定',
  }),
  rule('第二十二条第三款', {
    when: yes('deaths'),
    gives: states('competence', '组织认定', { by: '安全主管部门' }),
    cites: [cite(para(22, 3), '涉及人员死亡的，按国家规定由安全主管部门组织认定')],
    slot: '由谁认定',
    rank: 1,
  }),
  rule('第二十二条第二款 依据', {
    when: persons,
    gives: states('norm', '根据责任人所承担的责任进行认定'),
    cites: [cite(para(22, 2), '根据责任人所承担的责任进行认定')],
  }),
  // “其中”: of the cadres just named.
  rule('第二十二条第二款 处级及以下的处分', {
    when: all(cadres, yes('sanction'), usual),
    gives: states('competence', '依据企业奖惩办法认定并实施', { by: '铁路局或铁路公司' }),
    cites: [
      cite(
        para(22, 2),
        '其中涉及给予行政处分的，处级及以下干部，由铁路局或铁路公司依据企业奖惩办法认定并实施',
      ),
    ],
    slot: '由谁处分',
  }),
  rule('第二十二条第二款 局级的处分', {
    when: all(staff('局级干部'), yes('sanction'), usual),
    gives: states('competence', '参照《行政机关公务员处分条例》认定并实施', { by: '铁道部' }),
    cites: [cite(para(22, 2), '局级干部由铁道部参照《行政机关公务员处分条例》认定并实施')],
    slot: '由谁处分',
  }),
]

/** 第二十五条: who decides, and to whom it is reported. */
const decided: readonly Rule[] = [
  rule('第二十五条第一款 一般、较大', {
    when: all(unit, subordinate, any(given('一般责任'), given('较大责任')), usualForUnits),
    gives: states('competence', '提出意见并处理', { by: '铁路局' }),
    cites: [cite(para(25), '铁路局下属单位的一般责任和较大责任由铁路局提出意见并处理')],
    slot: '由谁处理',
  }),
  rule('第二十五条第一款 重大', {
    when: all(unit, subordinate, given('重大责任'), usualForUnits),
    gives: states('competence', '提出处理意见', { by: '铁道部主管部门或铁道部' }),
    cites: [cite(para(25), '重大责任由铁道部主管部门或铁道部提出处理意见')],
    slot: '由谁处理',
  }),
  rule('第二十五条第一款 铁路局、铁路公司', {
    when: all(unit, bureauOrCompany, usualForUnits),
    gives: states('competence', '提出处理意见并处理', { by: ministry }),
    cites: [cite(para(25), '铁路局和铁路公司责任追究，由铁道部或铁道部主管部门提出处理意见并处理')],
    slot: '由谁处理',
  }),
  rule('第二十五条第二款 处级及以下', {
    when: all(cadres, usual),
    gives: states('competence', '处理', { by: '铁路局行政主管部门或监察机关' }),
    cites: [cite(para(25, 2), '铁路局和铁路公司的处级及以下干部由铁路局行政主管部门或监察机关处理')],
    slot: '由谁处理',
  }),
  rule('第二十五条第二款 局级', {
    when: all(staff('局级干部'), usual),
    gives: states('competence', '处理', { by: '铁道部行政主管部门或监察机关' }),
    cites: [cite(para(25, 2), '局级干部由铁道部行政主管部门或监察机关处理')],
    slot: '由谁处理',
  }),
  rule('第二十五条第二款 人员死亡', {
    when: all(yes('deaths'), any(persons, read('deathsOfUnits', '也管单位'))),
    gives: states('competence', '按安全主管部门的处理意见，由相关部门处罚'),
    cites: [cite(para(25, 2), '涉及人员死亡的，按安全主管部门的处理意见，由相关部门处罚')],
  }),
  rule('第二十五条第一款 备案', {
    when: all(unit, subordinate, given('较大责任'), any(usualForUnits, read('deathsRecord', '仍报'))),
    gives: states('procedure', '较大责任的处理结果报铁道部主管部门备案'),
    cites: [cite(para(25), '较大责任的处理结果报铁道部主管部门备案')],
  }),
  rule('第二十五条第二款 备案', {
    when: all(cadres, any(usual, read('deathsRecord', '仍报'))),
    gives: states('procedure', '报铁道部备案'),
    cites: [
      cite(para(25, 2), '铁路局和铁路公司的处级及以下干部由铁路局行政主管部门或监察机关处理，并报铁道部备案'),
    ],
  }),
]

/** 第二十三条、第二十四条、第二十六条、第二十七条. */
const around: readonly Rule[] = [
  rule('第二十三条第一款', {
    when: all(unit, usualForUnits),
    gives: states('competence', '按照职责分工对责任单位提出处理意见', {
      by: '铁道部及铁路局监察、计划、财务、人事、劳卫、建设、安监、审计、监督等部门',
    }),
    cites: [
      cite(
        para(23),
        '铁道部及铁路局监察、计划、财务、人事、劳卫、建设、安监、审计、监督等部门按照职责分工对责任单位提出处理意见',
      ),
    ],
  }),
  rule('第二十三条第二款', {
    when: all(persons, usual),
    gives: states('procedure', '对责任人按照干部管理权限提出处理意见'),
    cites: [cite(para(23, 2), '对责任人按照干部管理权限提出处理意见')],
  }),
  rule('第二十三条第二款 移送', {
    when: all(persons, yes('suspected')),
    gives: states('referral', '涉嫌违法的移交司法机关处理'),
    cites: [cite(para(23, 2), '涉嫌违法的移交司法机关处理')],
  }),
  rule('第二十四条 申诉', {
    when: yes('objects'),
    gives: states('procedure', '依据有关规定向铁道部或铁路局进行申诉', {
      by: '被处理单位及被处理人',
      modality: '可',
    }),
    cites: [cite(para(24), '被处理单位及被处理人对处理意见有异议的，可依据有关规定向铁道部或铁路局进行申诉')],
  }),
  rule('第二十四条 复核', {
    // Nothing is accepted that nobody raised.
    when: all(yes('objects'), yes('accepted')),
    gives: states('procedure', '进行复核确认', { by: '受理部门', modality: '应' }),
    cites: [cite(para(24), '受理部门应进行复核确认')],
  }),
  rule('第二十六条 机制', {
    when: always,
    gives: states('procedure', '建立铁路建设违规问题举报投诉机制', { by: '铁道部' }),
    cites: [cite(para(26), '铁道部建立铁路建设违规问题举报投诉机制')],
  }),
  rule('第二十六条 受理', {
    when: always,
    gives: states('competence', '受理举报', {
      by: '铁道部纪委、驻部监察局、铁道部建设管理司、铁道部工程质量安全监督总站',
    }),
    cites: [cite(para(26), '铁道部纪委、驻部监察局、铁道部建设管理司、铁道部工程质量安全监督总站受理举报')],
  }),
  rule('第二十七条', {
    when: always,
    gives: states('norm', '制定责任追究具体实施办法', { by: '各建设单位', modality: '应' }),
    cites: [cite(para(27), '各建设单位应根据本办法，结合实际情况，制定责任追究具体实施办法')],
  }),
]

export const procedure: readonly Rule[] = [...found, ...determined, ...decided, ...around]
