import { choice, cite, flag, judgedChoice, judgement } from '#rules'
import { at, eligibility } from './at.ts'

const entrusted = '对上级党委、纪委交办的党风廉政建设责任范围内的事项'

export const facts = {
  // 第二条 says 全省各级; whom else in the province the lost part of 第十六条 names is not known.
  a2_place: choice(
    '单位的归属',
    ['属全省各级', '在省内而不属全省各级', '在省外'],
    [cite(at(2), '全省各级')],
    '单位是否属青海“全省各级”？不属的，在省内还是省外？',
  ),
  organ: choice(
    '单位的类别',
    [
      '党的机关',
      '人大机关',
      '行政机关',
      '政协机关',
      '审判机关',
      '检察机关',
      '以上机关的工作部门',
      '人民团体',
      '其他',
    ],
    [
      cite(at(2), '党的机关、人大机关、行政机关、政协机关、审判机关、检察机关及其工作部门'),
      cite(at(16), '团、妇联等人民团体'),
    ],
  ),
  who: choice(
    '责任的承担者',
    ['党委（党组）', '纪委（纪检组）', '其他'],
    [cite(at(2), '党委（党组）'), cite(at(7), '纪委（纪检组）')],
    '追究的是党委（党组）一方还是纪委（纪检组）一方（人民团体参照执行的，选所参照的一方）？',
  ),
  level: choice(
    '追究的对象',
    ['领导班子', '领导班子成员', '班子成员以外的领导干部', '其他人员'],
    [
      cite(at(7, 1), '领导班子不认真履行监督责任'),
      cite(at(7, 2), '领导班子成员'),
      cite(at(2), '领导成员'),
      cite(at(10), '领导干部'),
      cite(at(16), '领导干部'),
    ],
    '追究的是领导班子（党委（党组）、纪委（纪检组）本身）、其成员、成员以外的领导干部，还是其他人员？',
  ),

  a4_failed: judgement('未能正确履行党风廉政建设主体责任', [
    cite(at(4), '党委（党组）未能正确履行党风廉政建设主体责任'),
  ]),
  a4i1_notConveyed: flag(`${entrusted}不传达贯彻`, [cite(at(4, 1), `${entrusted}不传达贯彻`)]),
  a4i1_notUrged: flag(`${entrusted}不督促落实`, [cite(at(4, 1), '不督促落实')]),
  a4i1_refused: flag(`${entrusted}拒不办理`, [cite(at(4, 1), '拒不办理')]),
  a4i2_noGuidance: judgement('对下级党委（党组）履行主体责任指导督促缺失', [
    cite(at(4, 2), '对下级党委（党组）履行主体责任指导督促缺失'),
  ]),
  a4i2_notCorrected: flag('对存在的问题不及时纠正、处理', [cite(at(4, 2), '对存在的问题不及时纠正、处理')]),
  a4i2_weakPursuit: judgement('对存在的问题责任追究不力', [cite(at(4, 2), '责任追究不力')]),
  // What may fall under the lost items of 第四条: a fact the reader has, though the text it belongs to is gone.
  a4_other: judgement(
    '有第四条第(一)、(二)项以外未能正确履行主体责任的表现',
    [cite(at(4), '有下列情形之一的')],
    '第四条第(一)、(二)项以外，是否还有未能正确履行主体责任的表现？',
  ),

  a6i3_frequent: judgement('有问题频发的情况', [cite(at(6, 3), '问题频发的')]),
  a6i4_weakInspection: judgement('对作风建设情况监督检查不力', [cite(at(6, 4), '作风建设情况监督检查不力')]),
  a6i4_perfunctory: judgement('对党员干部存在的“四风”突出问题敷衍塞责、不抓不管', [
    cite(at(6, 4), '对党员干部存在的“四风”突出问题敷衍塞责、不抓不管'),
  ]),
  a6i5_noReport: flag('未按规定要求向同级党委和上级纪委报告履行监督责任、线索处置和案件查办等工作情况', [
    cite(at(6, 5), '未按规定要求向同级党委和上级纪委报告履行监督责任、线索处置和案件查办等工作情况的'),
  ]),
  a6i5_warned: flag('经上级纪委领导约谈提醒', [cite(at(6, 5), '上级纪委领导约谈提醒后')]),
  a6i5_weakRectification: judgement('对存在的问题整改不力', [cite(at(6, 5), '对存在的问题整改不力')]),
  a6i6_unreported: flag('对本地区本部门本单位党委（党组）班子成员违纪违法问题不报告、不反映', [
    cite(at(6, 6), '对本地区本部门本单位党委（党组）班子成员违纪违法问题不报告、不反映'),
  ]),
  a6i7_suppressed: flag('对党员干部违纪违法问题瞒案不报、压案不办、有案不查', [
    cite(at(6, 7), '对党员干部违纪违法问题瞒案不报、压案不办、有案不查'),
  ]),
  a6i7_deviation: judgement('在案件处理中出现严重偏差', [cite(at(6, 7), '案件处理出现严重偏差')]),
  a6i7_party: flag('处理出现偏差的是党员干部违纪违法的案件', [cite(at(6, 7), '对党员干部违纪违法问题')]),
  a6i8_mishandled: judgement('对管辖范围内问题线索和案件处置不当、查处不力', [
    cite(at(6, 8), '对管辖范围内问题线索和案件处置不当、查处不力'),
  ]),
  a6i9_weakPursuit: judgement('实施责任追究不到位', [cite(at(6, 9), '实施责任追究不到位')]),
  a6i9_noDoubleInquiry: flag('不落实“一案双查”制度', [cite(at(6, 9), '“一案双查”制度不落实')]),
  a6i10_noAnswer: flag('对下级纪委（纪检组）请示事项不研究、不指导、不处理', [
    cite(at(6, 10), '对下级纪委（纪检组）请示事项不研究、不指导、不处理'),
  ]),
  a6i10_disabled: judgement('使下级无法有效履职', [cite(at(6, 10), '以致下级无法有效履职')]),
  a6i10_harm: judgement('因下级无法有效履职而造成不良后果', [cite(at(6, 10), '造成不良后果')]),
  a6i11_weakOversight: judgement('内部监督不力', [cite(at(6, 11), '内部监督不力')]),
  a6i11_graveTeam: judgement('因内部监督不力致使纪委领导班子发生严重违纪违法行为', [
    cite(at(6, 11), '致使纪委领导班子和纪检监察干部发生严重违纪违法行为'),
  ]),
  a6i11_graveCadre: judgement('因内部监督不力致使纪检监察干部发生严重违纪违法行为', [
    cite(at(6, 11), '致使纪委领导班子和纪检监察干部发生严重违纪违法行为'),
  ]),
  a6i11_hidden: flag('对纪检监察干部的违纪违法问题隐瞒不报、压案不查', [
    cite(at(6, 11), '对纪检监察干部的违纪违法问题隐瞒不报、压案不查'),
  ]),
  a6i11_shielded: flag('对纪检监察干部的违纪违法问题包庇袒护、阻扰查处', [
    cite(at(6, 11), '甚至包庇袒护、阻扰查处'),
  ]),
  a6i12_other: judgement('有其他需要追究责任的情形', [cite(at(6, 12), '其他需要追究责任的情形')]),
  // As a4_other: what may fall under the lost (一) and (二) of 第六条.
  a6_more: judgement(
    '有第六条第(三)至(十一)项没有列出的履行监督责任不力的表现',
    [cite(at(7, 1), '领导班子不认真履行监督责任，有本暂行办法第六条所列情形')],
    '第六条第(三)至(十一)项所列之外，是否还有履行监督责任不力的表现？',
  ),

  a7_notDiligent: judgement('不认真履行监督责任', [
    cite(at(7, 1), '领导班子不认真履行监督责任'),
    cite(at(7, 2), '领导班子成员不认真履行监督责任'),
  ]),
  severity: judgedChoice(
    '情节',
    ['情节较轻', '情节较重', '情节严重'],
    [
      cite(
        at(7, 1),
        '情节较轻的，以口头批评、责令书面检查；情节较重的，予以通报批评；情节严重的，进行调整处理',
      ),
      cite(at(7, 2), '情节较轻的，给予批评教育'),
    ],
  ),
  a9_pursued: flag('已受到责任追究', [cite(eligibility, '受到责任追究的')]),

  a10i1_coverUp: flag('对职责范围内发生的问题进行掩盖、袒护', [
    cite(at(10, 1), '对职责范围内发生的问题进行掩盖、袒护'),
  ]),
  a10i2_bribery: flag('拉拢、收买问责调查人员', [cite(at(10, 2), '拉拢、收买问责调查人员')]),
  a10i3_obstruction: flag('干扰、阻碍责任追究调查处理', [cite(at(10, 3), '干扰、阻碍责任追究调查处理')]),
  a10i4_elsewhere: flag('有党内法规和国家法律法规规定的其他从重情形', [
    cite(at(10, 4), '党内法规和国家法律法规规定的其他从重情形'),
  ]),
  a11i1_reported: flag('对职责范围内发生的问题及时如实报告', [
    cite(at(11, 1), '对职责范围内发生的问题及时如实报告'),
  ]),
  a11i1_handled: flag('对职责范围内发生的问题主动查处', [cite(at(11, 1), '主动查处')]),

  a17_elected: flag('经各级人民代表大会及其常务委员会选举或者决定任命', [
    cite(at(17), '经各级人民代表大会及其常务委员会选举或者决定任命'),
  ]),
  a18_conflict: flag('有本地区、本部门、本单位制定的责任追究制度规定与本暂行办法不一致', [
    cite(at(18), '各地区各部门各单位制定的有关党风廉政建设责任追究的制度规定，凡与本暂行办法不一致的'),
  ]),
}
