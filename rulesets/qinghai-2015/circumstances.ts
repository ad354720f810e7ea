import { all, any, type Citation, type Condition, cite } from '#rules'
import { at } from './at.ts'
import { is, joined, read, rule, yes } from './words.ts'

const mainDuty = cite(at(4), '党委（党组）未能正确履行党风廉政建设主体责任，有下列情形之一的，应当追究责任')
type Cites = readonly [Citation, ...Citation[]]

const first: Cites = [
  cite(at(4, 1), '对上级党委、纪委交办的党风廉政建设责任范围内的事项不传达贯彻，不督促落实，或拒不办理的'),
  mainDuty,
]
const second: Cites = [
  cite(
    at(4, 2),
    '对下级党委（党组）履行主体责任指导督促缺失，对存在的问题不及时纠正、处理或者责任追究不力的',
  ),
  mainDuty,
]
// 或 stands before the last clause only: whether the first two belong together is open.
const disregarded = any(joined('commas', yes('a4i1_notConveyed'), yes('a4i1_notUrged')), yes('a4i1_refused'))
// Whatever stands with 或者 joining the last two does so too where the last is a kind of its own.
const neglected = any(
  joined('commas', yes('a4i2_noGuidance'), any(yes('a4i2_notCorrected'), yes('a4i2_weakPursuit'))),
  all(read('a4i2_or', '自成一种'), yes('a4i2_weakPursuit')),
)
/** Whether the general words are a requirement of their own is a reading. */
const failed = any(yes('a4_failed'), read('a4_duty', '概括'))
const otherwise = all(yes('a4_other'), read('a4_lost', '列有'))

const committee = (id: string, circumstance: Condition, cites: Cites) =>
  rule(id, {
    when: all(is('who', '党委（党组）'), is('level', '领导班子'), failed, circumstance),
    gives: { kind: 'liability', who: '党委（党组）', what: '责任', modality: '应当' },
    cites,
    tags: ['第四条情形', '所列情形'],
  })
/**
 * 第四条 names the 党委（党组） only; 第十条 speaks of 领导干部 in its circumstances, without saying of which side: a reading
 * decides. Those of the 纪委 answer under 第六条.
 */
const member = (id: string, circumstance: Condition, cites: Cites) =>
  rule(`${id} 领导干部`, {
    when: all(
      is('who', '党委（党组）', '其他'),
      is('level', '领导班子成员', '班子成员以外的领导干部'),
      failed,
      circumstance,
      read('a4_members', '及于'),
    ),
    gives: { kind: 'liability', who: '领导干部', what: '责任', modality: '应当' },
    cites: [...cites, cite(at(10), '领导班子、领导干部具有本暂行办法第四条、第六条所列情形')],
    tags: ['第四条情形', '所列情形'],
  })
export const mainResponsibility = [
  committee('第四条第(一)项', disregarded, first),
  committee('第四条第(二)项', neglected, second),
  committee('第四条 缺失的各项', otherwise, [mainDuty]),
  member('第四条第(一)项', disregarded, first),
  member('第四条第(二)项', neglected, second),
  member('第四条 缺失的各项', otherwise, [mainDuty]),
]

/** 第七条 asks for want of diligence beside a circumstance of 第六条, or sums them up by it: a reading decides. */
export const lax = any(yes('a7_notDiligent'), read('a7_duty', '概括'))

const supervision = cite(at(7), '党风廉政建设纪委（纪检组）监督责任追究的方式')
/**
 * The chapeau of 第六条 is lost, and with it whom it addresses, 应当 or 可以, and any further requirement: 第七条 is what
 * ties its items to the 纪委, and only for want of diligence. Without that, what the chapeau asked is decisive.
 */
const supervisory = (id: string, circumstance: Condition, cites: Cites) =>
  rule(id, {
    when: all(is('who', '纪委（纪检组）'), any(lax, read('a6_chapeau', '不要求')), circumstance),
    gives: { kind: 'liability', who: '纪委（纪检组）', what: '监督责任', modality: '直述' },
    cites,
    tags: ['第六条情形', '所列情形'],
  })

export const supervisoryResponsibility = [
  supervisory('第六条第(三)项', all(yes('a6i3_frequent'), read('a6i3_head', '具备')), [
    cite(at(6, 3), '问题频发的'),
    supervision,
  ]),
  supervisory('第六条第(四)项', joined('commas', yes('a6i4_weakInspection'), yes('a6i4_perfunctory')), [
    cite(at(6, 4), '作风建设情况监督检查不力，对党员干部存在的“四风”突出问题敷衍塞责、不抓不管的'),
    supervision,
  ]),
  supervisory(
    '第六条第(五)项',
    any(yes('a6i5_noReport'), all(yes('a6i5_warned'), yes('a6i5_weakRectification'))),
    [
      cite(
        at(6, 5),
        '未按规定要求向同级党委和上级纪委报告履行监督责任、线索处置和案件查办等工作情况的，或上级纪委领导约谈提醒后，对存在的问题整改不力的',
      ),
      supervision,
    ],
  ),
  supervisory('第六条第(六)项', yes('a6i6_unreported'), [
    cite(at(6, 6), '对本地区本部门本单位党委（党组）班子成员违纪违法问题不报告、不反映的'),
    supervision,
  ]),
  supervisory(
    '第六条第(七)项',
    any(
      yes('a6i7_suppressed'),
      all(yes('a6i7_deviation'), any(read('a6i7_reach', '不限'), yes('a6i7_party'))),
    ),
    [
      cite(at(6, 7), '对党员干部违纪违法问题瞒案不报、压案不办、有案不查，或案件处理出现严重偏差的'),
      supervision,
    ],
  ),
  supervisory('第六条第(八)项', yes('a6i8_mishandled'), [
    cite(at(6, 8), '对管辖范围内问题线索和案件处置不当、查处不力的'),
    supervision,
  ]),
  supervisory('第六条第(九)项', joined('commas', yes('a6i9_weakPursuit'), yes('a6i9_noDoubleInquiry')), [
    cite(at(6, 9), '实施责任追究不到位，“一案双查”制度不落实的'),
    supervision,
  ]),
  supervisory('第六条第(十)项', all(yes('a6i10_noAnswer'), yes('a6i10_disabled'), yes('a6i10_harm')), [
    cite(
      at(6, 10),
      '对下级纪委（纪检组）请示事项不研究、不指导、不处理，以致下级无法有效履职而造成不良后果的',
    ),
    supervision,
  ]),
  supervisory(
    '第六条第(十一)项',
    any(
      all(yes('a6i11_weakOversight'), joined('a6i11_and', yes('a6i11_graveTeam'), yes('a6i11_graveCadre'))),
      joined('a6i11_even', yes('a6i11_hidden'), yes('a6i11_shielded')),
    ),
    [
      cite(
        at(6, 11),
        '内部监督不力，致使纪委领导班子和纪检监察干部发生严重违纪违法行为的，或对纪检监察干部的违纪违法问题隐瞒不报、压案不查，甚至包庇袒护、阻扰查处的',
      ),
      supervision,
    ],
  ),
  supervisory('第六条第(十二)项', yes('a6i12_other'), [
    cite(at(6, 12), '其他需要追究责任的情形'),
    supervision,
  ]),
  supervisory('第六条 缺失的各项', all(yes('a6_more'), read('a6_lost', '列有')), [
    supervision,
    cite(at(7, 1), '有本暂行办法第六条所列情形'),
  ]),
]
