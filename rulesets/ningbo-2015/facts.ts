import { choice, cite, day, flag, judgedChoice, judgement } from '#rules'
import { para, point } from './at.ts'
import { factsOfItems } from './facts-items.ts'

/** A fact in the text's own words; `weighed` where they are of degree. */
const own = (at: string, words: string) => flag(words, [cite(at, words)])
const weighed = (at: string, words: string) => judgement(words, [cite(at, words)])

export const facts = {
  organ: choice(
    '所在机关、单位',
    [
      '党的机关、人大机关、行政机关、政协机关、审判机关、检察机关',
      '县（市）区政府所属部门、乡镇（街道）',
      '人民团体、国有和国有控股企业、事业单位',
      '其他机关、单位，或者不在宁波市',
    ],
    [
      cite(para(2), '全市各级党的机关、人大机关、行政机关、政协机关、审判机关、检察机关'),
      cite(para(23), '各县（市）区政府所属部门、乡镇（街道），各人民团体、国有和国有控股企业'),
    ],
    '所在的是宁波市的哪一类机关、单位？（第二项所列的，不选第一项）',
  ),
  subject: choice(
    '追究的对象',
    [
      '领导班子',
      '领导班子主要负责人',
      '行政主要负责人',
      '领导班子其他成员',
      '班子以外的领导干部',
      '纪委领导班子',
      '纪委领导班子成员',
      '纪委其他工作人员',
      '不是纪委工作人员的相关人员',
      '以上都不是',
    ],
    [
      cite(para(2), '的领导班子、领导干部'),
      cite(para(5), '领导班子责任、主要负责人“第一责任人”责任和领导班子其他成员“一岗双责”责任'),
      cite(para(5, 3), '各单位行政主要负责人同样履行主管工作范围内党风廉政建设“第一责任人”职责'),
      cite(para(10), '纪委领导班子或相关人员'),
    ],
    '追究的是谁？（行政主要负责人，指不是领导班子主要负责人的；纪委的班子和人员，选纪委各项）',
  ),
  cadre: flag(
    '本人即领导干部',
    [cite(para(2), '领导干部'), cite(para(23), '领导班子、领导干部参照执行本办法')],
    '纪委其他工作人员、相关人员本人，是不是领导干部？',
  ),
  conductDay: day('行为发生之日', [cite(para(25), '自2015年6月1日起施行')]),
  severity: judgedChoice(
    '情节',
    ['情节较轻', '情节较重', '情节严重', '比情节较轻更轻'],
    [
      cite(para(13), '情节较轻的，责令作出书面检查；情节较重的，给予通报批评；情节严重的，进行班子调整处理'),
      cite(para(14), '情节较轻的，给予批评教育'),
    ],
  ),

  ...factsOfItems,
  a14_listed: judgement('有第八条、第九条所列情形（班子以外的领导干部）', [
    cite(para(14), '领导干部有本办法第八条、第九条所列情形'),
  ]),

  collective: flag('追究集体责任', [cite(para(11, 2), '追究集体责任时')]),
  part: choice(
    '在领导班子中的位置',
    ['领导班子主要负责人', '直接主管的领导班子成员', '参与决策的其他成员', '没有参与决策的其他成员'],
    [cite(para(11, 2), '领导班子主要负责人和直接主管的领导班子成员承担主要领导责任；参与决策的班子其他成员')],
    '追究集体责任时，要看责任的那个人在领导班子中是哪一种？',
  ),
  dissented: own(para(11, 2), '对错误决策提出明确反对意见而没有被采纳'),
  personalDecision: flag('由领导干部个人决定或者批准了错误决策', [
    cite(para(11, 3), '错误决策由领导干部个人决定或者批准'),
  ]),
  dual: flag('属于党组织关系隶属地方党委、行政关系主要由上级部门主管的单位', [
    cite(para(12), '党组织关系隶属地方党委，行政关系主要由上级部门主管的单位'),
  ]),
  leadership: own(para(12), '需要追究领导责任'),
  localNeeded: weighed(para(12), '确需追究党组织关系隶属地相关责任'),

  suspectedBreach: own(para(14), '涉嫌违纪'),
  suspectedCrime: own(para(17), '涉嫌犯罪'),
  needsPunishment: weighed(para(17), '需要追究党纪政纪责任'),
  needsOrganisational: weighed(para(17), '需要给予组织处理'),
  appeals: own(para(17, 2), '对党纪政纪处分、组织处理不服'),

  concealed: own(point(15, 1), '对职责范围内发生的问题进行掩盖、袒护'),
  shifted: own(point(15, 2), '对发生的问题推卸、转嫁责任'),
  noRemedy: own(point(15, 3), '出现问题后，不采取补救措施'),
  worsened: own(point(15, 3), '致使危害后果扩大'),
  urged: flag('已经督促纠正', [cite(point(15, 4), '督促纠正后')]),
  repeated: flag('督促纠正后，职责范围内依然连续发生违法违纪案件', [
    cite(point(15, 4), '职责范围内依然连续发生违法违纪案件'),
  ]),
  ring: judgement('职责范围内发生窝案串案（已督促纠正的，指在其后）', [cite(point(15, 4), '发生窝案串案')]),
  obstructed: own(point(15, 5), '干扰、阻碍责任追究调查处理'),
  otherHindrance: judgement('有其他有碍责任追究的行为', [cite(point(15, 6), '其他有碍责任追究的行为')]),

  reported: own(point(16, 1), '对职责范围内发生的问题及时如实报告'),
  investigated: flag('对职责范围内发生的问题主动查处和纠正', [cite(point(16, 1), '主动查处和纠正')]),
  avertedLoss: weighed(point(16, 1), '有效避免损失'),
  restored: weighed(point(16, 1), '挽回影响'),
  cooperated: weighed(point(16, 2), '积极配合组织调查处理'),
  ownedUp: weighed(point(16, 2), '主动承担责任'),
  rectified: weighed(point(16, 2), '认真整改'),
  effective: judgement('整改成效明显', [cite(point(16, 2), '成效明显')]),

  moved: flag('工作岗位或者职务有变动', [cite(para(18), '工作岗位或者职务的变动')]),
  retired: own(para(18), '已退休'),
  pursued: own(para(19), '受到责任追究'),
  resigned: flag('受到责令辞职处理', [cite(para(19, 2), '受到责令辞职、免职处理')]),
  removed: flag('受到免职处理', [cite(para(19, 2), '受到责令辞职、免职处理')]),
  demoted: own(para(19, 2), '受到降职处理'),
  punished: own(para(19, 2), '同时受到党纪政纪处分'),
  ownLonger: flag('责令辞职、免职、降职的影响期比同时所受处分的长', [
    cite(para(19, 2), '按照影响期长的规定执行'),
  ]),
  alsoOther: flag('除责令辞职、免职、降职和党纪政纪处分外，还受到其他方式的追究', [
    cite(para(19, 2), '单独受到责令辞职、免职处理'),
  ]),

  cityRule: flag('有本办法发布之前已施行、与本办法不一致的我市相关规定', [
    cite(para(21), '本办法发布之前已施行的我市相关规定，与本办法不一致'),
  ]),
  higherRule: own(para(21), '法律、法规、规章，党内法规及上级规范性文件另有规定'),
}
