import type { Case } from '#rules'
import {
  accidentMore,
  accidentRule,
  always,
  byShare,
  grave12,
  grave13,
  inScope,
  larger13,
  otherStandard,
  pursue,
  pursued,
  silent,
} from './lines.ts'
import { personOpinion, unitOpinion } from './ways.ts'

type Given = Readonly<Record<string, boolean | number | string | null>>
const gives = (given: Given, ...lines: readonly string[]) => ({
  facts: { ...inScope, ...given },
  certain: [...always, ...lines],
  silences: silent,
})
const lacking = (given: Given, lines: readonly string[], ...silences: readonly string[]) => ({
  ...gives(given, ...lines),
  silences: [...silent, ...silences],
})

const concealed = `第十二条第(三)项第2目${grave12}`
const production = (point: string, grade: string) =>
  `第十二条第(${point}、第十二条第(${point.slice(0, 2)}项、第六条第4项 ${grade}`
const quality = (point: string, grade: string) =>
  `第十二条第(${point}、第十二条第(${point.slice(0, 2)}项、第七条第4项 ${grade}`
const traffic = (point: string, grade: string) =>
  `第十二条第(${point}、第十二条第(${point.slice(0, 2)}项、第二十条 ${grade}`
const hidden = { concealed: true, uncooperative: true }
const accident = [accidentRule, accidentMore]
const [first, second, third] = ['一)项第3目', '二)项第3目', '三)项第1目'] as const

const sub = { addressee: '单位', unitOf: '铁路局下属单位' }
const byMinistry = '第二十二条第一款 铁道部或铁道部主管部门：根据职责组织认定'
const ministryOpines = '第二十五条第一款 铁道部主管部门或铁道部：提出处理意见'

export const corners: readonly Case[] = [
  {
    title: '第十二条第(三)项第2目：各种事故隐瞒的都是重大责任；不积极配合的没有等级',
    readings: { classAB: '不包括' },
    matters: [
      lacking(
        { production: '较大', ...hidden },
        [production(second, '较大责任'), concealed],
        'g_uncooperative',
        'merging',
      ),
      lacking(
        { production: '重大及以上', ...hidden },
        [production(third, '重大责任'), concealed],
        'g_uncooperative',
      ),
      lacking({ quality: '不到大事故', ...hidden }, [concealed], 'g_uncooperative', 'g_quality'),
      lacking(
        { quality: '大事故', ...hidden },
        [quality(first, '一般责任'), concealed],
        'g_uncooperative',
        'merging',
      ),
      lacking(
        { quality: '重大事故', ...hidden },
        [quality(second, '较大责任'), concealed],
        'g_uncooperative',
        'merging',
      ),
      lacking(
        { quality: '特别重大事故', ...hidden },
        [quality(third, '重大责任'), concealed],
        'g_uncooperative',
      ),
      lacking(
        { traffic: '一般C类及以下', ...hidden },
        [traffic(first, '一般责任'), concealed, ...accident],
        'g_uncooperative',
        'merging',
      ),
      lacking(
        { traffic: '一般A类', ...hidden },
        [traffic(second, '较大责任'), concealed, ...accident],
        'g_uncooperative',
        'merging',
      ),
      lacking(
        { traffic: '较大', ...hidden },
        [traffic(second, '较大责任'), concealed, ...accident],
        'g_uncooperative',
        'merging',
      ),
      lacking(
        { traffic: '重大', ...hidden },
        [traffic(third, '重大责任'), concealed, ...accident],
        'g_uncooperative',
      ),
      lacking({ traffic: '特别重大', ...hidden }, [concealed, ...accident], 'g_uncooperative', 'g_traffic'),
      gives({ production: '无', ...hidden }),
      gives({ quality: '无', ...hidden }),
      gives({ traffic: '无', ...hidden }),
    ],
  },
  {
    title: '第十二条第(三)项第2目：“事故”读作不包括一般C类及以下的，各种事故',
    readings: { classAB: '不包括', whichAccident: '不包括' },
    matters: [
      lacking(
        { traffic: '一般B类', ...hidden },
        [traffic(first, '一般责任'), concealed, ...accident],
        'g_uncooperative',
        'merging',
      ),
      lacking(
        { traffic: '一般A类', ...hidden },
        [traffic(second, '较大责任'), concealed, ...accident],
        'g_uncooperative',
        'merging',
      ),
      lacking(
        { traffic: '较大', ...hidden },
        [traffic(second, '较大责任'), concealed, ...accident],
        'g_uncooperative',
        'merging',
      ),
      lacking(
        { traffic: '重大', ...hidden },
        [traffic(third, '重大责任'), concealed, ...accident],
        'g_uncooperative',
      ),
      lacking({ traffic: '特别重大', ...hidden }, [concealed, ...accident], 'g_uncooperative', 'g_traffic'),
      gives({ traffic: '一般C类及以下', ...hidden }, traffic(first, '一般责任'), ...accident),
    ],
  },
  {
    title: '第六条第4项、第七条第4项：“不积极配合”与“弄虚作假”读作兼具，缺一不算事故发生后的表现',
    readings: { investigation: '兼具', aftermath: '兼具' },
    matters: [
      gives(
        { confirmed: true, otherGrading: true, production: '一般', uncooperative: true },
        pursue,
        otherStandard,
      ),
      gives(
        { confirmed: true, otherGrading: true, quality: '大事故', falsified: true },
        pursue,
        otherStandard,
      ),
      gives(
        { confirmed: true, otherGrading: true, production: '一般', uncooperative: true, falsified: true },
        pursue,
        otherStandard,
        `第六条第4项${pursued}`,
      ),
      gives(
        { confirmed: true, otherGrading: true, quality: '大事故', uncooperative: true, falsified: true },
        pursue,
        otherStandard,
        `第七条第4项${pursued}`,
      ),
    ],
  },
  {
    title: '第六条第1项、第七条第1项：逗号并列读作兼具，三样都有而制度只是不完善的，等级未规定',
    readings: { commas: '兼具', listed: '兼具' },
    matters: [
      lacking({ a6i1_staff: true, a6i1_system: true, a6i1_duty: true }, [], 'g_system'),
      gives({ a6i1_system: true, a6i1_duty: true }),
      gives({ a6i1_staff: true, a6i1_system: true }),
      lacking({ a7i1_staff: true, a7i1_system: true, a7i1_duty: true }, [], 'g_system'),
      gives({ a7i1_system: true, a7i1_duty: true }),
      gives({ a7i1_staff: true, a7i1_system: true }),
    ],
  },
  {
    title: '第十三条第(一)项第5目：读作不含零、“擅自”管到，没有金额的擅自变更、擅自新增、超概算列支没有等级',
    readings: { zeroAmount: '不含', unauthorised: '管到' },
    matters: [
      lacking({ k4_works: true, k4_worksAlone: true, k4_amount: 0 }, [], 'g_amount'),
      gives({ k4_works: true, k4_worksAlone: false, k4_amount: 0 }),
      gives({ k4_works: false, k4_worksAlone: true, k4_amount: 0 }),
      lacking({ k4_cost: true, k4_amount: 0 }, [], 'g_amount'),
      gives({ otherGrading: true, k4_cost: true, k4_amount: 0 }, otherStandard),
      gives({ k4_amount: 0 }),
    ],
  },
  {
    title: '第十三条第(一)项第5目：读作不含零、“擅自”不管到，没有金额的新增工程没有等级',
    readings: { zeroAmount: '不含', unauthorised: '不管到' },
    matters: [lacking({ k4_works: true, k4_worksAlone: false, k4_amount: 0 }, [], 'g_amount')],
  },
  {
    title: '第九条第3项：要求转包的，已经转包、强行要求的各有等级，不说未规定',
    matters: [
      gives(
        { a9i3_asked: true, a9i3_unlawful: true, a13_subcontract: true },
        `第十三条第(二)项第3目${larger13}`,
      ),
      gives({ a9i3_asked: true, a9i3_unlawful: true, a13_forced: true }, `第十三条第(三)项第6目${grave13}`),
    ],
  },
  {
    title: '第十五条：人员的调离、退休都没有规定',
    matters: (
      ['直接责任人员', '主要领导责任人员', '重要领导责任人员', '监管人员', '其他责任人'] as const
    ).map((addressee) =>
      lacking(
        { addressee, moved: true },
        [byShare, personOpinion],
        'roles',
        'moved',
        ...(addressee === '其他责任人' ? ['otherRole'] : []),
      ),
    ),
  },
  {
    title: '第二十二条、第二十五条：没有人员死亡的，读作也管单位也不改变未规定的事项',
    readings: { deathsOfUnits: '也管单位' },
    matters: [
      lacking({ ...sub, deaths: false }, [unitOpinion], 'score', 'ungraded'),
      lacking({ addressee: '单位', unitOf: '其他单位', deaths: false }, [unitOpinion], 'score', 'others'),
      lacking(
        { ...sub, deaths: false, a8i9: true },
        [unitOpinion, `第十三条第(三)项第10目${grave13}`, byMinistry, ministryOpines],
        'score',
        'gravest',
      ),
    ],
  },
  {
    title: '第二十二条第一款：追究个人的，不问下属单位有没有等级；有追究而没有等级的单位，机关没有规定',
    matters: [
      lacking({ addressee: '主要领导责任人员', unitOf: '铁路局下属单位' }, [byShare, personOpinion], 'roles'),
      lacking(
        { addressee: '其他责任人', unitOf: '铁路局下属单位' },
        [byShare, personOpinion],
        'roles',
        'otherRole',
      ),
      {
        facts: { ...inScope, ...sub, confirmed: true, a10i2: true },
        certain: [...always, pursue, unitOpinion, `第十条第2项${pursued}`],
        possible: {
          '第十六条第一款 违规单位：责令检查、通报批评、在考核时扣分等（可单用可并用）': ['@catalogue'],
          '第十六条第三款 以上处罚方式可单独使用，也可合并使用（可）': ['@catalogue'],
          '第十六条第三款 可加重或者减轻': ['@catalogue'],
        },
        silences: [...silent, 'score', 'ungraded', 'g_corrupt'],
      },
    ],
  },
  {
    title: '第二十二条第二款：各种责任人在其他单位、为其他人员的，由谁认定和处理没有规定；局级干部不在此列',
    matters: [
      ...(['主要领导责任人员', '重要领导责任人员', '监管人员'] as const).map((addressee) =>
        lacking(
          { addressee, unitOf: '其他单位', cadre: '局级干部' },
          [
            byShare,
            personOpinion,
            '第二十二条第二款 铁道部：组织认定',
            '第二十五条第二款 铁道部行政主管部门或监察机关：处理',
          ],
          'roles',
        ),
      ),
      ...(['主要领导责任人员', '重要领导责任人员', '监管人员', '直接责任人员'] as const).flatMap(
        (addressee) => [
          lacking({ addressee, unitOf: '其他单位' }, [byShare, personOpinion], 'roles', 'others'),
          lacking({ addressee, cadre: '其他人员' }, [byShare, personOpinion], 'roles', 'others'),
        ],
      ),
      lacking(
        { addressee: '单位', unitOf: '铁路局', cadre: '其他人员' },
        [
          unitOpinion,
          '第二十二条第一款 铁道部或铁道部主管部门：组织认定',
          '第二十五条第一款 铁道部或铁道部主管部门：提出处理意见并处理',
        ],
        'score',
      ),
    ],
  },
  {
    title: '第二十二条第二款：读作不包括下属单位的干部、不包括其他局级干部',
    readings: { bureauCadres: '不包括', senior: '不包括' },
    matters: [
      lacking(
        { addressee: '监管人员', unitOf: '铁路局', seniorLeader: false },
        [byShare, personOpinion],
        'roles',
      ),
      lacking({ addressee: '监管人员', unitOf: '铁路局下属单位' }, [byShare, personOpinion], 'roles'),
      {
        ...lacking(
          { addressee: '监管人员', unitOf: '铁路局', cadre: '处级及以下干部', seniorLeader: false },
          [
            byShare,
            personOpinion,
            '第二十二条第二款 铁路局和铁路公司：认定',
            '第二十五条第二款 铁路局行政主管部门或监察机关：处理',
            '第二十五条第二款 报铁道部备案',
          ],
          'roles',
        ),
      },
    ],
  },
  {
    title: '第十一条：几种行为都是同一级的，不是几级并存',
    matters: [
      gives(
        { production: '一般', bidding: '一般' },
        production(first, '一般责任'),
        '第十三条第(一)项第2目、第十三条第(一)项 一般责任',
      ),
      gives(
        { bidding: '较大', k8: true, k8_amount: 50 },
        '第十三条第(二)项第2目、第十三条第(二)项、第九条第2项 较大责任',
        `第十三条第(二)项第9目${larger13}`,
      ),
      gives(
        { bidding: '严重', k8: true, k8_amount: 200 },
        '第十三条第(三)项第5目、第十三条第(三)项 重大责任',
        `第十三条第(三)项第7目${grave13}`,
      ),
      lacking(
        { bidding: '较大', k8: true, k8_amount: 200 },
        ['第十三条第(二)项第2目、第十三条第(二)项、第九条第2项 较大责任', `第十三条第(三)项第7目${grave13}`],
        'merging',
      ),
      lacking(
        { k2_paid: true, k2_offset: true, k2_amount: 300, bidding: '一般' },
        [`第十三条第(二)项第5目${larger13}`, '第十三条第(一)项第2目、第十三条第(一)项 一般责任'],
        'merging',
      ),
      lacking(
        { k6: true, k6_loss: 300, bidding: '严重' },
        [`第十三条第(二)项第12目${larger13}`, '第十三条第(三)项第5目、第十三条第(三)项 重大责任'],
        'merging',
      ),
      lacking(
        { other: '违规违纪', other_severity: '较轻', other_effect: '一定', bidding: '严重' },
        [
          '第十三条第(一)项第8目、第十三条第(一)项 一般责任',
          '第十三条第(三)项第5目、第十三条第(三)项 重大责任',
        ],
        'merging',
      ),
    ],
  },
]
