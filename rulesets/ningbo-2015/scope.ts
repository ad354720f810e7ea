import { all, any, type Citation, cite, from, type Rule } from '#rules'
import { para } from './at.ts'
import { is, read, rule, within, yes } from './words.ts'

const inForce = any(within('conductDay', from('2015-06-01')), read('before', '适用'))
const commencement = cite(para(25), '本办法自2015年6月1日起施行')
const county = is('organ', '县（市）区政府所属部门、乡镇（街道）')

/** 第十条 and 第十四条 name more of the 纪委 than the 领导班子、领导干部 of 第二条 and 第二十三条. */
export const staff = is('subject', '纪委其他工作人员', '不是纪委工作人员的相关人员')
/** 领导干部, whatever else they are. */
export const cadres = any(
  is(
    'subject',
    '领导班子主要负责人',
    '行政主要负责人',
    '领导班子其他成员',
    '班子以外的领导干部',
    '纪委领导班子成员',
  ),
  all(staff, yes('cadre')),
)
const listed = any(
  is('organ', '党的机关、人大机关、行政机关、政协机关、审判机关、检察机关'),
  all(county, read('county', '适用')),
)
const byAnalogy = any(
  is('organ', '人民团体、国有和国有控股企业、事业单位'),
  all(county, read('county', '参照')),
)
const objects = any(is('subject', '领导班子', '纪委领导班子'), cadres)

const tenth = cite(para(10), '追究纪委领导班子或相关人员的监督责任')
/** Those of the 纪委 whom no word of 第二条 and 第二十三条 names: 第十条 does, and 第十四条 names the 工作人员. */
const beyond = (
  id: string,
  subject: '纪委其他工作人员' | '不是纪委工作人员的相关人员',
  says: string,
  ...named: [Citation, ...Citation[]]
): readonly Rule[] => [
  rule(`${id} 适用`, {
    when: all(listed, is('subject', subject), read('staffScope', '在内'), inForce),
    gives: { kind: 'scope', reach: '适用', says },
    cites: [
      cite(para(2), '全市各级党的机关、人大机关、行政机关、政协机关、审判机关、检察机关'),
      ...named,
      commencement,
    ],
  }),
  rule(`${id} 参照`, {
    when: all(byAnalogy, is('subject', subject), read('staffByAnalogy', '参照'), inForce),
    gives: { kind: 'scope', reach: '参照', says },
    cites: [...named, cite(para(23), '参照执行本办法'), commencement],
  }),
]

export const scope: readonly Rule[] = [
  rule('第二条', {
    when: all(listed, objects, inForce),
    gives: {
      kind: 'scope',
      reach: '适用',
      says: '全市各级党的机关、人大机关、行政机关、政协机关、审判机关、检察机关的领导班子、领导干部',
    },
    cites: [
      cite(
        para(2),
        '党风廉政建设责任追究的对象，是全市各级党的机关、人大机关、行政机关、政协机关、审判机关、检察机关的领导班子、领导干部',
      ),
      commencement,
    ],
  }),
  rule('第二十三条', {
    when: all(byAnalogy, objects, inForce),
    gives: { kind: 'scope', reach: '参照', says: '领导班子、领导干部参照执行本办法' },
    cites: [
      cite(
        para(23),
        '各县（市）区政府所属部门、乡镇（街道），各人民团体、国有和国有控股企业（含国有和国有控股金融企业）、事业单位的领导班子、领导干部参照执行本办法',
      ),
      commencement,
    ],
  }),
  ...beyond(
    '第十四条 工作人员',
    '纪委其他工作人员',
    '纪委工作人员',
    tenth,
    cite(para(14), '纪委工作人员有本办法第十条所列情形'),
  ),
  ...beyond('第十条 相关人员', '不是纪委工作人员的相关人员', '相关人员', tenth),
]
