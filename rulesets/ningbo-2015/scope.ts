import { all, any, type Condition, cite, from, type Rule } from '#rules'
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
const objects = (others: Condition) =>
  any(is('subject', '领导班子', '纪委领导班子'), cadres, all(staff, others))

export const scope: readonly Rule[] = [
  rule('第二条', {
    when: all(
      any(
        is('organ', '党的机关、人大机关、行政机关、政协机关、审判机关、检察机关'),
        all(county, read('county', '适用')),
      ),
      objects(read('staffScope', '在内')),
      inForce,
    ),
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
    when: all(
      any(is('organ', '人民团体、国有和国有控股企业、事业单位'), all(county, read('county', '参照'))),
      objects(read('staffByAnalogy', '参照')),
      inForce,
    ),
    gives: { kind: 'scope', reach: '参照', says: '领导班子、领导干部参照执行本办法' },
    cites: [
      cite(
        para(23),
        '各县（市）区政府所属部门、乡镇（街道），各人民团体、国有和国有控股企业（含国有和国有控股金融企业）、事业单位的领导班子、领导干部参照执行本办法',
      ),
      commencement,
    ],
  }),
]
