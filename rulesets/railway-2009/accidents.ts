import { all, any, cite, type Rule } from '#rules'
import { item, para } from './at.ts'
import { graded } from './graded.ts'
import { accident } from './parties.ts'
import { is, joined, read, yes } from './words.ts'

/*
 * 第十二条. The three kinds of accident are each a question of its own. Where a comma stands between a safety or quality
 * accident and a traffic accident, one of them is enough as the place is read, and both are needed if it is switched.
 */
const either = read('accidents', '择一')
const larger = any(is('production', '较大'), is('quality', '重大事故'))
const gravest = any(is('production', '重大及以上'), is('quality', '特别重大事故'))
const trafficLarger = is('traffic', '一般A类', '较大')
const trafficGravest = is('traffic', '重大')

const second = '发生较大安全生产事故或重大工程质量事故，因建设引起铁路交通一般A类和较大事故的'
const third = '发生重大及以上安全生产事故或特别重大工程质量事故，因建设引起铁路交通重大事故的'

const production = [cite(item(6, 4), '建设项目发生生产安全事故')]
const quality = [cite(item(7, 4), '建设项目发生工程质量事故的')]
const traffic = [cite(para(20), '因铁路建设引起铁路交通事故的')]

const byAccident: readonly Rule[] = [
  graded([12, 1, 3], is('production', '一般'), '发生一般安全生产事故', {
    word: '安全生产',
    also: production,
    slot: '安全生产事故的等级',
  }),
  graded([12, 2, 3], all(is('production', '较大'), any(either, trafficLarger)), second, {
    word: '安全生产',
    also: production,
    slot: '安全生产事故的等级',
  }),
  graded([12, 3, 1], all(is('production', '重大及以上'), any(either, trafficGravest)), third, {
    word: '安全生产',
    also: production,
    slot: '安全生产事故的等级',
  }),
  graded([12, 1, 3], is('quality', '大事故'), '工程质量大事故、的', {
    word: '工程质量',
    also: quality,
    slot: '工程质量事故的等级',
  }),
  graded([12, 2, 3], all(is('quality', '重大事故'), any(either, trafficLarger)), second, {
    word: '工程质量',
    also: quality,
    slot: '工程质量事故的等级',
  }),
  graded([12, 3, 1], all(is('quality', '特别重大事故'), any(either, trafficGravest)), third, {
    word: '工程质量',
    also: quality,
    slot: '工程质量事故的等级',
  }),
  graded(
    [12, 1, 3],
    any(is('traffic', '一般C类及以下', '一般B类'), all(is('traffic', '一般A类'), read('classAB', '包括'))),
    '因建设引起铁路交通一般B类及以下A、B类事故的',
    { word: '铁路交通', also: traffic, slot: '铁路交通事故的等级' },
  ),
  graded([12, 2, 3], all(trafficLarger, any(either, larger)), second, {
    word: '铁路交通',
    also: traffic,
    slot: '铁路交通事故的等级',
  }),
  graded([12, 3, 1], all(trafficGravest, any(either, gravest)), third, {
    word: '铁路交通',
    also: traffic,
    slot: '铁路交通事故的等级',
  }),
]

const byConduct: readonly Rule[] = [
  // A system that is only 不完善 (第六条第1项、第七条第1项) is not named here, so that 不健全 is asked for itself.
  graded(
    [12, 1, 1],
    joined(
      'listed',
      yes('a12_system'),
      joined('safetyQuality', yes('a6i1_staff'), yes('a7i1_staff')),
      joined('safetyQuality', yes('a6i1_duty'), yes('a7i1_duty')),
    ),
    '建设项目管理机构安全质量制度不健全、人员配备不到位、管理职责不落实',
  ),
  graded(
    [12, 1, 2],
    any(yes('a12_violation'), yes('a12_hazard'), yes('a6i3')),
    '存在安全质量违规行为或重大安全质量隐患的，或对发现的安全隐患未按规定排查治理的',
  ),
  graded([12, 2, 1], yes('a7i3'), '已验工程发现不合格的'),
  graded(
    [12, 2, 2],
    joined('demands', yes('a12_demand'), any(yes('a7i2_lower'), yes('a7i2_fraud'))),
    '对参建单位提出不符合安全生产法律、法规和强制性标准要求的，明示或暗示参建单位降低工程质量或弄虚作假的',
  ),
  // Without an accident nothing can be concealed.
  graded(
    [12, 3, 2],
    all(accident, any(yes('concealed'), yes('falsified'))),
    '事故发生后隐瞒不报、谎报或拖延不报的，或在调查过程中弄虚作假等',
  ),
]

export const accidents: readonly Rule[] = [...byConduct, ...byAccident]
