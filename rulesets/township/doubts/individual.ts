import { applying, type Doubt, wording } from '#rules'
import { art, person, point } from '../at.ts'
import { bothShown, byReader, separately } from './words.ts'

export const individual: readonly Doubt[] = [
  applying(
    'related',
    '“相关党员干部”指谁',
    [point(6, 2)],
    '与何相关，未说；第八条又作“党员干部”，没有“相关”。',
    '读作有所列情形即是相关，可改选读法。',
    { by: ['p10_collective'], readings: ['related'] },
  ),
  applying(
    'result3',
    '“出现突出问题”是表现还是后果',
    [person(3)],
    '它前面没有“导致”，可与前两种并列，也可是前两种的后果。',
    bothShown,
    { readings: ['result3'] },
  ),
  applying(
    'peers4',
    '对同级成员的违纪是否也负失教责任',
    [person(4)],
    '“对班子成员……失教、失察、失管”只宜于主要负责人，一般成员对同级是否也负，未说。',
    byReader,
    { by: ['p4_member', 'p4_blame'] },
  ),
  applying(
    'imitated',
    '“上行下效”是表现还是过程',
    [person(6)],
    '它夹在表现与“导致”之间，可作并列的表现，也可只是因果的叙述；“导致”是否也管“问题频发”，也未说。',
    `${bothShown}“导致”所管，${byReader}`,
    { by: ['p6_styles', 'p6_frequent'], readings: ['imitated'] },
  ),
  applying(
    'modelTexts',
    '“省市县实施意见和镇规定”未载',
    [person(6)],
    '所指文件没有名称，镇规定的内容无从得知。',
    byReader,
    { by: ['p6_lead'] },
  ),
  applying(
    'fraud8',
    '弄虚作假的是谁',
    [person(8)],
    '可以是下属，也可以是本人；可以是并列的表现，也可以是违反法规的方式，那便须两样都有。',
    `两样是否都要，依逗号的读法，可切换；是谁弄虚作假，${byReader}`,
    { by: ['p8_orders', 'p8_fraud'], readings: ['commas'] },
  ),
  applying(
    'relatives',
    '只列配偶、子女、身边工作人员',
    [person(9)],
    '父母、兄弟姐妹等亲属怎样，未说；“身边工作人员”的范围、“严重”的标准也未说。',
    '照所列设问。',
    { by: ['p9_ignored', 'p9_shielded'] },
  ),
  wording(
    'garbled10',
    '第(二)项第10目语句不通',
    [person(10)],
    '“对违反追究班子集体责任情形，需要追究的个人责任”：大意或指由集体责任及于个人，也可指违反追究规定的个人。',
    bothShown,
    { readings: ['garbled10'] },
  ),
  applying(
    'bothLiabilities',
    '集体责任与个人责任是否并追',
    [art(4), point(6, 1), point(6, 2), art(9)],
    '第四条要区分，第九条却对党组织追究时一并追究领导和责任人；二者怎样并用，未说。',
    separately,
    { by: ['led', '第九条', '第九条 本人'] },
  ),
]
