import type { Case } from '#rules'
import { always, inScope, larger13, minor13, pursue, pursued, silent } from './lines.ts'
import { personOpinion, unitOpinion } from './ways.ts'

const change1 = `第十三条第(一)项第5目${minor13}`
const senior = { addressee: '直接责任人员', unitOf: '铁路局', cadre: '局级干部' }
const byShare = '第二十二条第二款 根据责任人所承担的责任进行认定'
const seniorDetermined = '第二十二条第二款 铁道部：组织认定'
const seniorSanction = '第二十二条第二款 铁道部：参照《行政机关公务员处分条例》认定并实施'
const seniorDecided = '第二十五条第二款 铁道部行政主管部门或监察机关：处理'
const departments = '铁道部和铁路局监察、计划、财务、审计、建设、监督等相关部门'
const special = `第二十一条第一款第2项 ${departments}：按照分工，对国务院有关部门开展的执法检查、项目审计等专项检查提出的问题进行剖析、确定责任`
const reported = `第二十一条第一款第3项 ${departments}：要建立通畅的举报渠道，对电话、信件举报以及媒体曝光等问题进行核实、确定责任`
const deathsFound = '第二十一条第二款 安全主管部门：进行事故调查和认定责任'
const deathsDetermined = '第二十二条第三款 安全主管部门：组织认定'
const deathsDecided = '第二十五条第二款 按安全主管部门的处理意见，由相关部门处罚'

type Given = Readonly<Record<string, boolean | number | string | null>>
const gives = (given: Given, ...lines: readonly string[]) => ({
  facts: { ...inScope, ...given },
  certain: [...always, ...lines],
  silences: silent,
})
const lacking = (given: Given, ...silences: readonly string[]) => ({
  ...gives(given),
  silences: [...silent, ...silences],
})

export const boundsOfAnswers: readonly Case[] = [
  {
    title: '第十三条第(二)项第4目：虚报概算的比例可以超过100%，仍是较大责任',
    matters: [
      gives({ k3: true, k3_ratio: 100 }, `第十三条第(二)项第4目${larger13}`),
      gives({ k3: true, k3_ratio: 250 }, `第十三条第(二)项第4目${larger13}`),
    ],
  },
  {
    title: '第八条第2项、第十三条第(一)项第4目：没有比例可言的、未达10%的，等级未规定',
    matters: [lacking({ k3: true }, 'g_ratio'), lacking({ k3: true, k3_ratio: '9.99' }, 'g_ratio')],
  },
  {
    title: '第十三条：损失、款项、虚报、挪用、征拆的金额为零或者不适用的，没有可以归级的，等级未规定',
    matters: [
      lacking({ k2_paid: true, k2_offset: true, k2_amount: 0 }, 'g_amount'),
      lacking({ k2_paid: true, k2_offset: true }, 'g_amount'),
      // Whether one of the two is enough is open, and with it the silence.
      lacking({ k2_paid: true, k2_amount: 0 }, 'g_amount'),
      lacking({ k2_offset: true, k2_amount: 0 }, 'g_amount'),
      lacking({ k7_pricing: true, k7_amount: 0 }, 'g_amount'),
      lacking({ k7_investment: true }, 'g_amount'),
      lacking({ k8: true, k8_amount: 0 }, 'g_amount'),
      lacking({ k8: true }, 'g_amount'),
      lacking({ k5_quantity: true }, 'g_amount'),
      lacking({ k1: true, k1_loss: 0, k1_direct: 0 }, 'g_loss'),
      lacking({ k1: true }, 'g_loss'),
      lacking({ k1: true, k1_loss: 20 }, 'g_loss'),
      gives({ k2_paid: true, k2_offset: true, k2_amount: '0.000001' }, `第十三条第(一)项第3目${minor13}`),
      gives({ k7_pricing: true, k7_amount: '0.000001' }, `第十三条第(二)项第7目${larger13}`),
      gives({ k8: true, k8_amount: '0.000001' }, `第十三条第(二)项第9目${larger13}`),
    ],
  },
  {
    title: '第八条第8项、第十三条第(一)项第3目：办理、抵扣读作兼具，只有其一而没有金额的，不说未规定',
    readings: { payments: '兼具' },
    matters: [gives({ k2_paid: true, k2_amount: 0 }), gives({ k2_offset: true, k2_amount: 0 })],
  },
  {
    title: '第十条第1项、第十三条第(一)项第7目：损失超过零的，是否污染不清楚，也不说没有损失',
    matters: [
      {
        facts: { ...inScope, k6: null, k6_loss: 100 },
        certain: always,
        possible: { [`第十三条第(一)项第7目${minor13}`]: ['k6'] },
        silences: silent,
      },
      lacking({ k6: true }, 'g_pollution'),
    ],
  },
  {
    title: '第十三条第(一)项第5目：变更而金额为零的，按在“以下”之内',
    matters: [gives({ k4_standard: true, k4_amount: 0 }, change1)],
  },
  {
    title: '第十三条第(一)项第5目：“以下”读作含零，变更而金额为零的是一般责任',
    readings: { zeroAmount: '含' },
    matters: [gives({ k4_cost: true, k4_amount: 0 }, change1)],
  },
  {
    title: '第十三条第(一)项第5目：“以下”读作不含零，变更而金额为零的没有等级',
    readings: { zeroAmount: '不含' },
    matters: [
      lacking({ k4_standard: true, k4_amount: 0 }, 'g_amount'),
      gives({ k4_standard: false, k4_works: false, k4_cost: false, k4_amount: 0 }),
      gives({ k4_standard: true, k4_amount: '0.000001' }, change1),
      lacking({ k4_standard: true }, 'g_amount'),
    ],
  },
  {
    title: '第九条第3项：“分包”读作限于违法分包，要求合法分包的不追究，也不说等级未规定',
    readings: { subcontract: '限于违法' },
    matters: [
      gives({ a9i3_asked: true, a9i3_unlawful: false }),
      lacking({ a9i3_asked: true, a9i3_unlawful: true }, 'g_subcontract'),
      gives({ confirmed: true, a9i3_asked: true, a9i3_unlawful: false, otherGrading: false }, pursue),
    ],
  },
  {
    title: '第九条第3项：“分包”照字面，要求合法分包的也追究，等级未规定',
    readings: { subcontract: '照字面' },
    matters: [lacking({ a9i3_asked: true, a9i3_unlawful: false }, 'g_subcontract')],
  },
  {
    title:
      '第九条第3项、第十三条第(三)项第6目：强行要求是要求、是违法的，不予制止的是有的；填作没有的互相矛盾，不列',
    matters: [
      gives(
        { confirmed: true, a9i3_asked: true, a9i3_unlawful: true, a13_forced: true },
        pursue,
        `第九条第3项${pursued}`,
        '第十三条第(三)项第6目、第十三条第(三)项 重大责任',
      ),
      gives({ confirmed: true, a9i3_asked: false, a9i3_unlawful: true, a13_forced: true }, pursue),
      {
        ...gives({ confirmed: true, a9i3_asked: true, a9i3_unlawful: false, a13_forced: true }, pursue),
        possible: { [`第九条第3项${pursued}`]: ['@subcontract'] },
      },
      gives({ confirmed: true, a9i3_stood: true, a13_subcontract: false }, pursue),
    ],
  },
  {
    title: '第八条第1项：“擅自”读作管到，不是擅自扩大规模的不追究，也不说等级未规定',
    readings: { unauthorised: '管到' },
    matters: [
      gives({ a8i1_scale: true, a8i1_scaleAlone: false }),
      lacking({ a8i1_scale: true, a8i1_scaleAlone: true }, 'g_scale'),
    ],
  },
  {
    title: '第六条第1项、第七条第1项：逗号并列读作兼具，只有制度不完善的不追究，也不说等级未规定',
    readings: { commas: '兼具' },
    matters: [
      gives({ a6i1_system: true, a12_system: false }),
      gives({ a7i1_system: true, a12_system: false }),
    ],
  },
  {
    title: '第六条第1项、第七条第1项：逗号并列读作择一，制度只是不完善的，等级未规定',
    readings: { commas: '择一', listed: '兼具' },
    matters: [
      lacking({ a6i1_system: true, a12_system: false }, 'g_system'),
      lacking({ a7i1_system: true, a12_system: false }, 'g_system'),
      gives({ a6i1_staff: true, a12_system: false }),
      gives({ a7i1_staff: true, a12_system: false }),
    ],
  },
  {
    title: '第二十四条：没有异议的，无所谓受理',
    matters: [
      gives({ objects: false, accepted: true }),
      gives({ accepted: true }),
      {
        facts: { ...inScope, objects: null, accepted: true },
        certain: always,
        possible: {
          '第二十四条 被处理单位及被处理人：依据有关规定向铁道部或铁路局进行申诉（可）': ['objects'],
          '第二十四条 受理部门：进行复核确认（应）': ['objects'],
        },
        silences: [...silent, 'appealTerm'],
      },
    ],
  },
  {
    title: '第十五条：单位无所谓调离、离职、退休',
    matters: [
      {
        facts: { ...inScope, addressee: '单位', moved: true },
        certain: [...always, unitOpinion],
        silences: [...silent, 'score'],
      },
    ],
  },
  {
    title: '第二十三条第二款：单位涉嫌违法的，移交没有规定；责任人的移交',
    matters: [
      {
        facts: { ...inScope, addressee: '单位', suspected: true },
        certain: [...always, unitOpinion],
        silences: [...silent, 'score', 'unitReferral'],
      },
      {
        facts: { ...inScope, addressee: '单位', suspected: false },
        certain: [...always, unitOpinion],
        silences: [...silent, 'score'],
      },
      {
        facts: { ...inScope, addressee: '监管人员', suspected: true },
        certain: [...always, byShare, personOpinion, '第二十三条第二款 涉嫌违法的移交司法机关处理'],
        silences: [...silent, 'roles'],
      },
    ],
  },
  {
    title: '第二十二条第二款：“局级领导干部”读作不包括其他局级干部，由谁认定没有规定，处分、处理照旧',
    readings: { senior: '不包括' },
    matters: [
      {
        facts: { ...inScope, ...senior, seniorLeader: false, sanction: true },
        certain: [...always, byShare, personOpinion, seniorSanction, seniorDecided],
        silences: [...silent, 'roles', 'others'],
      },
      {
        facts: { ...inScope, ...senior, seniorLeader: true },
        certain: [...always, byShare, personOpinion, seniorDetermined, seniorDecided],
        silences: [...silent, 'roles'],
      },
      {
        facts: { ...inScope, ...senior, seniorLeader: null },
        certain: [...always, byShare, personOpinion, seniorDecided],
        possible: { [seniorDetermined]: ['seniorLeader'] },
        silences: [...silent, 'roles', 'others'],
      },
    ],
  },
  {
    title: '第二十二条第二款：“局级领导干部”读作包括其他局级干部，都由铁道部组织认定',
    readings: { senior: '包括' },
    matters: [
      {
        facts: { ...inScope, ...senior, seniorLeader: false },
        certain: [...always, byShare, personOpinion, seniorDetermined, seniorDecided],
        silences: [...silent, 'roles'],
      },
    ],
  },
  {
    title: '第二十一条第一款第2项、第3项：涉及人员死亡的，由谁核实待查明',
    matters: [
      {
        facts: { ...inScope, found: '国务院有关部门的专项检查', deaths: true },
        certain: [...always, deathsFound, deathsDetermined],
        possible: { [special]: ['@deathsOrgans'], [deathsDecided]: ['@deathsOfUnits'] },
        silences: silent,
      },
      {
        facts: { ...inScope, found: '举报或者媒体曝光', deaths: true },
        certain: [...always, deathsFound, deathsDetermined],
        possible: { [reported]: ['@deathsOrgans'], [deathsDecided]: ['@deathsOfUnits'] },
        silences: silent,
      },
      {
        facts: { ...inScope, found: '其他', deaths: true },
        certain: [...always, deathsFound, deathsDetermined],
        possible: { [deathsDecided]: ['@deathsOfUnits'] },
        silences: silent,
      },
    ],
  },
  {
    title: '第二十一条第一款第2项、第3项：涉及人员死亡而读作并行的，照旧核实',
    readings: { deathsOrgans: '并行', deathsOfUnits: '只管个人' },
    matters: [
      gives({ found: '国务院有关部门的专项检查', deaths: true }, special, deathsFound, deathsDetermined),
      gives({ found: '举报或者媒体曝光', deaths: true }, reported, deathsFound, deathsDetermined),
    ],
  },
  {
    title: '第二十二条第二款：其他人员、铁路公司以外的单位，由谁认定和处理没有规定',
    matters: [
      {
        facts: { ...inScope, addressee: '监管人员', unitOf: '铁路公司', cadre: '其他人员' },
        certain: [...always, byShare, personOpinion],
        silences: [...silent, 'roles', 'others'],
      },
      {
        facts: { ...inScope, addressee: '其他责任人', unitOf: '其他单位', cadre: '处级及以下干部' },
        certain: [...always, byShare, personOpinion],
        silences: [...silent, 'roles', 'others', 'otherRole'],
      },
      gives({ unitOf: '其他单位', cadre: '其他人员' }),
    ],
  },
]
