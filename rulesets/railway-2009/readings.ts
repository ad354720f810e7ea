import { cite, inclusion, join } from '#rules'
import { indent, item, para } from './at.ts'

export const readings = {
  commas: join(
    '第六条第1项、第七条第1项以逗号并列的表现',
    cite(item(6, 1), '人员配备不到位，安全管理制度不健全、不完善，职责不落实'),
    cite(item(7, 1), '人员配备不到位，质量管理制度不健全、不完善，职责不落实'),
  ),
  listed: join(
    '第十二条第(一)项第1目以顿号并列的表现',
    cite(indent(12, 1, 1), '制度不健全、人员配备不到位、管理职责不落实'),
  ),
  // “安全质量责任” heads what concerns either (第十二条).
  safetyQuality: {
    ...join(
      '第十二条第(一)项第1目的安全、质量两方面',
      cite(indent(12, 1, 1), '制度不健全、人员配备不到位、管理职责不落实'),
    ),
    adopted: '择一',
  },
  // 等 after them makes them examples, and 第十二条第(三)项第2目 names the second alone.
  investigation: {
    ...join(
      '第六条第4项、第七条第4项事故调查中的两种表现',
      cite(item(6, 4), '不积极配合事故调查、在调查过程中弄虚作假等'),
      cite(item(7, 4), '不积极配合事故调查、在调查过程中弄虚作假等'),
    ),
    adopted: '择一',
  },
  // 第十二条第(三)项第2目 names no class of accident.
  whichAccident: {
    about: '第十二条第(三)项第2目的“事故”是否包括铁路交通一般C类及以下事故',
    options: { 包括: '包括', 不包括: '限于第六条、第七条所列的事故' },
    adopted: '包括',
    cites: [cite(indent(12, 3, 2), '事故发生后隐瞒不报')],
  },
  aftermath: join(
    '第六条第4项、第七条第4项“事故的”与事故发生后的表现',
    cite(item(6, 4), '交通事故的，事故发生后隐瞒不报'),
    cite(item(7, 4), '工程质量事故的，事故发生后隐瞒不报'),
  ),
  // 第六条第2项 and 第七条第2项 set the two apart, each an item of its own.
  demands: {
    ...join(
      '第十二条第(二)项第2目以逗号并列的两种表现',
      cite(indent(12, 2, 2), '强制性标准要求的，明示或暗示参建单位'),
    ),
    adopted: '择一',
  },
  // 第(一)项第3目 has a semicolon in this place, and 第六条第4项 has 或.
  accidents: {
    ...join(
      '第十二条第(二)项第3目、第(三)项第1目逗号前后的事故',
      cite(indent(12, 2, 3), '重大工程质量事故，因建设引起'),
      cite(indent(12, 3, 1), '特别重大工程质量事故，因建设引起'),
    ),
    adopted: '择一',
  },
  payments: join(
    '办理款项与抵扣款项两种表现',
    cite(item(8, 8), '其他款项的，未按合同约定及时抵扣'),
    cite(indent(13, 1, 3), '其他款项的，未按合同约定及时抵扣'),
  ),
  classAB: {
    about: '“一般B类及以下A、B类事故”是否包括一般A类事故',
    options: { 不包括: '“A、B类”疑为衍文，指一般B类及以下', 包括: '照原印，一般A类也在内' },
    adopted: null,
    cites: [cite(indent(12, 1, 3), '一般B类及以下A、B类事故')],
  },
  tenPercent: inclusion('“10%以上”是否含10%', cite(indent(13, 1, 4), '10%以上')),
  twentyWithin: inclusion('“20%以内”是否含20%', cite(indent(13, 1, 4), '20%以内')),
  twentyAbove: inclusion('“20%以上”是否含20%', cite(indent(13, 2, 4), '20%以上')),
  pollutionBelow: inclusion(
    '“200万元以下”是否含200万元',
    cite(indent(13, 1, 7), '直接经济损失在200万元以下'),
  ),
  // Nothing is less than 200.
  zeroAmount: inclusion(
    '“金额在200万元（不含）以下”是否含金额为零',
    cite(indent(13, 1, 5), '金额在200万元（不含）以下的'),
  ),
  unauthorised: {
    about: '“擅自变更标准”的“擅自”是否管到其后的扩大规模、新增工程',
    options: { 管到: '擅自扩大、擅自新增的才算', 不管到: '扩大规模、新增工程即算' },
    adopted: null,
    cites: [
      cite(item(8, 1), '擅自变更标准或扩大规模、新增工程的'),
      cite(indent(13, 1, 5), '擅自变更标准、新增工程'),
    ],
  },
  subcontract: {
    about: '第九条第3项“要求中标单位转包或分包”的“分包”是否限于违法分包',
    options: { 限于违法: '“分包”前疑脱“违法”', 照字面: '要求分包即算' },
    adopted: null,
    cites: [cite(item(9, 3), '要求中标单位转包或分包工程的')],
  },
  // The natural sense of 和 between two things caused.
  effectAndLoss: {
    ...join(
      '第十条第3项“重大社会不良影响和重大损失”是否须兼具',
      cite(item(10, 3), '造成重大社会不良影响和重大损失的'),
    ),
    adopted: '兼具',
  },
  // 第十二条第(二)项第2目 grades what breaks laws, and 第二十三条 has opinions beside 移交.
  lawOnly: {
    about: '违反法律法规的，是否还按本办法追究',
    options: { 并行: '还按本办法追究', 取代: '只依法办理' },
    adopted: '并行',
    cites: [cite(para(4), '违反法律法规的依法办理')],
  },
  catalogue: {
    about: '第十七条至第十九条以外，第十六条所列的方式是否还适用',
    options: { 并行: '第十六条的方式仍然适用', 取代: '只用第十七条至第十九条的方式' },
    adopted: null,
    cites: [
      cite(para(16), '给予责令检查、通报批评、在考核时扣分等处罚'),
      cite(para(16, 2), '给予包括批评、责令检查、通报批评、诫勉谈话、行政处分'),
    ],
  },
  // “以上” is what stands above; 第十七、十八条 print 或, and “根据所承担的责任” chooses.
  combining: {
    about: '几种行政处分、第十七条至第十九条对人员的方式能否合并使用',
    options: { 择一: '用其中一种', 可并用: '也可合并使用' },
    adopted: '择一',
    cites: [cite(para(16, 3), '以上处罚方式可单独使用，也可合并使用')],
  },
  lawsPenalty: {
    about: '法律法规另有处罚方式的，第十六条至第十九条的方式是否还适用',
    options: {
      并行: '第十六条至第十九条的方式仍然适用',
      只代人员: '对人员只执行法律法规规定的处罚方式',
      都代: '对单位、人员都只执行法律法规规定的处罚方式',
    },
    adopted: null,
    cites: [cite(para(16, 2), '法律法规规定处罚方式的，执行其规定')],
  },
  accidentPenalty: {
    about: '第二十条所列事故，第十六条至第十九条的方式是否还适用',
    options: { 取代: '只依有关部门的结论和处理建议', 并行: '第十六条至第十九条的方式仍然适用' },
    adopted: null,
    cites: [cite(para(20), '依据有关部门做出的结论和处理建议进行处罚')],
  },
  // 因铁路建设引起 has an object of its own.
  deadlyTraffic: {
    about: '第二十条“人员死亡”是否管到铁路交通事故',
    options: { 管到: '涉及人员死亡的才算', 不管到: '铁路交通事故即算' },
    adopted: '不管到',
    cites: [cite(para(20), '发生人员死亡质量安全事故或因铁路建设引起铁路交通事故的')],
  },
  // “其中……局级干部”: of those just named.
  senior: {
    about: '“局级领导干部”是否包括其他局级干部',
    options: { 包括: '包括', 不包括: '不包括' },
    adopted: '包括',
    cites: [cite(para(22, 2), '局级领导干部由铁道部组织认定')],
  },
  bureauCadres: {
    about: '“铁路局和铁路公司处级及以下干部”是否包括铁路局下属单位的干部',
    options: { 包括: '下属单位的干部也在内', 不包括: '只指铁路局、铁路公司本身的干部' },
    adopted: null,
    cites: [
      cite(para(22, 2), '铁路局和铁路公司处级及以下干部'),
      cite(para(25, 2), '铁路局和铁路公司的处级及以下干部'),
    ],
  },
  deathsOfUnits: {
    about: '第二十五条第二款“涉及人员死亡的”是否也管单位责任的处理',
    options: { 只管个人: '该句在个人责任处理的款内', 也管单位: '该句不限于个人' },
    adopted: null,
    cites: [cite(para(25, 2), '涉及人员死亡的，按安全主管部门的处理意见，由相关部门处罚')],
  },
  deathsOrgans: {
    about: '涉及人员死亡的，原来核实、提出意见、处分、处理的机关是否还适用',
    options: { 并行: '“相关部门”就是这些机关', 取代: '另由别的部门处罚' },
    adopted: null,
    cites: [cite(para(25, 2), '按安全主管部门的处理意见，由相关部门处罚')],
  },
  deathsRecord: {
    about: '改由相关部门处罚的，是否仍报铁道部备案',
    options: { 仍报: '备案不因处罚的部门而异', 不报: '备案只随铁路局的处理' },
    adopted: null,
    cites: [
      cite(para(25), '较大责任的处理结果报铁道部主管部门备案'),
      cite(para(25, 2), '由铁路局行政主管部门或监察机关处理，并报铁道部备案'),
    ],
  },
} as const
