/** Lines that results have in common, written from the text. */
export const inScope = { managed: true, inManagement: true }

export const always = [
  '第四条 铁路建设项目管理机构：严格按照《铁路建设管理办法》等有关规定建立健全内部管理制度，履行建设管理职责（必须）',
  '第十一条 责任认定部门：根据问题的性质、情节、整改情况、后果等因素，依据国家和铁道部规定确定',
  '第二十六条 铁道部：建立铁路建设违规问题举报投诉机制',
  '第二十六条 铁道部纪委、驻部监察局、铁道部建设管理司、铁道部工程质量安全监督总站：受理举报',
  '第二十七条 各建设单位：制定责任追究具体实施办法（应）',
]

export const pursue =
  '第十五条 分别追究违规单位及单位负有直接责任、主要领导责任、重要领导责任及监管人员的责任'
export const combine = '第十六条第三款 以上处罚方式可单独使用，也可合并使用（可）'
export const adjust = '第十六条第三款 可加重或者减轻'
/** Wherever some way stands. */
export const ways = [combine, adjust]

export const otherStandard = '第十四条 执行相应的标准'
export const otherPenalty = '第十六条第二款 法律法规规定处罚方式的，执行其规定'
/** Of every person, whatever the role. */
export const byShare = '第二十二条第二款 根据责任人所承担的责任进行认定'
export const accidentRule = '第二十条 依据有关部门做出的结论和处理建议进行处罚'
export const accidentMore = '第二十条 可以加重（由铁道部酌定）'
export const deathsFound = '第二十一条第二款 安全主管部门：进行事故调查和认定责任'
export const deathsDetermined = '第二十二条第三款 安全主管部门：组织认定'
export const deathsDecided = '第二十五条第二款 按安全主管部门的处理意见，由相关部门处罚'

/** What is silent in every case that is reached. */
export const silent = [
  'noPursuit',
  'lenient',
  'dissent',
  'hearing',
  'terms',
  'limitation',
  'effects',
  'start',
]

/** After the number of an item of 第六条至第十条. */
export const pursued = '、第四条 追究违规单位及相关责任人员的责任'

/** After the number of a 目. */
export const minor12 = '、第十二条第(一)项 一般责任'
export const larger12 = '、第十二条第(二)项 较大责任'
export const grave12 = '、第十二条第(三)项 重大责任'
export const minor13 = '、第十三条第(一)项 一般责任'
export const larger13 = '、第十三条第(二)项 较大责任'
export const grave13 = '、第十三条第(三)项 重大责任'
