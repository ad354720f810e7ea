import { cite, flag, judgement } from '#rules'
import { point } from './at.ts'

type Item = readonly [article: 7 | 8 | 9 | 10, point: number]

const article = { 7: '七', 8: '八', 9: '九', 10: '十' } as const
const numbers = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一'] as const

/** One clause of conduct of an item, in its own words unless they lack their object. */
const act = ([a, p]: Item, quote: string, name = quote) => flag(name, [cite(point(a, p), quote)])
/** The same where its words are of degree. */
const weak = ([a, p]: Item, quote: string, name = quote) => judgement(name, [cite(point(a, p), quote)])
/** The same words stand in several items: the name says which is meant. */
const named = ([a, p]: Item, name: string) => `${name}（第${article[a]}条第(${numbers[p]})项）`
const event = (item: Item, quote: string, name = quote) => act(item, quote, named(item, name))
const result = (item: Item, quote: string, name = quote) => weak(item, quote, named(item, name))

const other = '其他需要追究责任的情形'
const rest = (item: Item) => result(item, other, `有${other}`)

/** What the items of 第七至十条 ask, clause by clause. */
export const factsOfItems = {
  a7i1_noPlan: act([7, 1], '对党风廉政建设和反腐败工作不及时分析研究、作出部署'),
  a7i1_noPush: act([7, 1], '不认真抓督促落实', '对党风廉政建设和反腐败工作不认真抓督促落实'),
  a7i1_spread: result([7, 1], '导致不正之风长期滋生蔓延'),
  a7i1_bigCases: result([7, 1], '发生大案要案、窝案串案', '导致发生大案要案、窝案串案'),
  a7i1_harm: result([7, 1], '造成不良影响'),
  a7i2_littleTeaching: weak([7, 2], '对党的政治纪律、政治规矩教育强调不够'),
  a7i2_weakEnforcement: weak([7, 2], '执行不力', '对党的政治纪律、政治规矩执行不力'),
  a7i2_harm: result([7, 2], '造成重大影响'),
  a7i3_noStudy: act([7, 3], '对上级党委、纪委交办的党风廉政建设责任范围内的事项不认真研究、部署'),
  a7i3_notDone: weak([7, 3], '未抓好落实', '对上级党委、纪委交办的上述事项未抓好落实'),
  a7i4_notRectified: act(
    [7, 4],
    '未及时整改落实',
    '对上级纪委、巡视机构等反馈的党风廉政建设问题以及工作建议未及时整改落实',
  ),
  a7i4_noReason: result([7, 4], '无正当理由'),
  a7i5_notReported: act([7, 5], '未按时、如实上报主体责任落实情况'),
  a7i5_notBrokenDown: act([7, 5], '未把主体责任逐项细化分解'),
  a7i5_notSpecified: act([7, 5], '明确具体要求和时间进度', '未明确主体责任的具体要求和时间进度'),
  a7i5_weak: result([7, 5], '导致主体责任落实不力'),
  a7i5_harm: result([7, 5], '造成不良影响'),
  a7i6_notHeard: act([7, 6], '未定期听取同级纪委工作汇报'),
  a7i6_notSolved: act(
    [7, 6],
    '未及时对党风廉政建设和反腐败工作中遇到的重点工作、重大事项、重要安排进行研究并采取措施推动解决',
  ),
  a7i7_breach: act([7, 7], '违反干部选拔任用工作规定'),
  a7i7_misjudged: event([7, 7], '导致用人失察失误'),
  a7i7_harm: result([7, 7], '造成恶劣影响'),
  a7i8_attitude: weak([7, 8], '贯彻落实中央八项规定精神态度不够坚决'),
  a7i8_action: weak([7, 8], '措施不够有力', '贯彻落实中央八项规定精神措施不够有力'),
  a7i8_winds: result([7, 8], '导致“四风”问题突出'),
  a7i8_public: result([7, 8], '群众反映强烈'),
  a7i9_support: weak([7, 9], '对反腐败协调小组、执法执纪机关依法依纪履行职责支持力度不够'),
  a7i9_suppressed: act([7, 9], '对发现的涉嫌违法违纪行为压案不查'),
  a7i9_delayed: event([7, 9], '导致腐败案件得不到及时查处'),
  a7i9_harm: result([7, 9], '造成恶劣影响'),
  a7i10_noDoubleCheck: act([7, 10], '未严格执行“一案双查”制度'),
  a7i10_notPursued: act([7, 10], '对应当追究党风廉政建设责任对象不作追究'),
  a7i11_other: rest([7, 11]),

  a8i1_noPlan: act([8, 1], '未经常性分析研究并亲自部署党风廉政建设和反腐败工作'),
  a8i1_notPersonally: act([8, 1], '对重大问题未亲自过问推动落实'),
  a8i2_noPush: act(
    [8, 2],
    '不主动抓督促落实',
    '对上级党委、纪委交办的党风廉政建设责任范围内的事项不主动抓督促落实',
  ),
  a8i2_refused: event([8, 2], '拒不办理'),
  a8i2_harm: result([8, 2], '拒不办理，造成不良后果', '造成不良后果'),
  a8i3_slighted: weak([8, 3], '对上级纪委、巡视机构等反馈的党风廉政建设问题以及工作建议重视不够'),
  a8i3_notRectified: act([8, 3], '不及时抓整改落实', '对上述反馈的问题以及工作建议不及时抓整改落实'),
  a8i3_grew: result([8, 3], '致使存在的问题扩大蔓延'),
  a8i3_harm: result([8, 3], '扩大蔓延，造成不良后果', '造成不良后果'),
  a8i4_lax: act([8, 4], '对领导班子成员疏于监督管理'),
  a8i4_notCorrected: event([8, 4], '对发现的苗头性、倾向性问题未及时采取措施督促纠正'),
  a8i4_letters: act([8, 4], '对收到的重要信访件不阅批'),
  a8i4_cases: act([8, 4], '对重要案件不指导督办'),
  a8i4_harm: result([8, 4], '不指导督办，造成不良后果', '造成不良后果'),
  a8i5_notReported: act(
    [8, 5],
    '未按时、如实向上级党委、纪委及在民主生活会、述职述廉中报告执行党风廉政建设“第一责任人”职责和个人廉洁从政等情况',
  ),
  a8i6_noModel: event([8, 6], '未当好廉洁从政和作风建设表率'),
  a8i6_family: event([8, 6], '未教育管理好亲属和身边工作人员'),
  a8i6_offence: event([8, 6], '导致发生违法违纪和不廉洁问题'),
  a8i7_centralism: act([8, 7], '不落实民主集中制和“五不直接分管”规定'),
  a8i7_procedure: event([8, 7], '对重大事项未按照规定程序进行科学民主决策'),
  a8i7_execution: event([8, 7], '未能正确执行集体决策'),
  a8i7_harm: result([8, 7], '造成不良后果'),
  a8i8_notReported: act(
    [8, 8],
    '对发现的领导班子成员涉嫌违法违纪行为或者问题线索，未及时向上级党委、纪委报告',
  ),
  a8i8_uncooperative: event([8, 8], '不积极配合调查处理'),
  a8i8_unsupportive: act([8, 8], '对责任范围内的违法违纪案件查处不支持'),
  a8i8_concealed: event([8, 8], '隐瞒不报、压案不查'),
  a8i9_other: rest([8, 9]),

  a9i1_notTogether: act([9, 1], '未把党风廉政建设和分管业务工作同部署、同推进、同检查'),
  a9i1_noControls: act(
    [9, 1],
    '针对重点领域和关键环节提出并督促制定防控措施',
    '未针对重点领域和关键环节提出并督促制定防控措施',
  ),
  a9i1_untreated: result([9, 1], '导致职责范围内不正之风和腐败问题得不到有效治理'),
  a9i1_harm: result([9, 1], '造成不良影响'),
  a9i2_notDone: weak([9, 2], '对交办的党风廉政建设责任范围内的事项不认真落实'),
  a9i2_refused: event([9, 2], '拒不办理'),
  a9i2_notRectified: act(
    [9, 2],
    '对纪委、巡视机构等反馈的党风廉政建设问题以及工作建议无正当理由未及时整改落实',
    '对纪委、巡视机构等反馈的党风廉政建设问题以及工作建议未及时整改落实',
  ),
  a9i2_noReason: result([9, 2], '无正当理由'),
  a9i2_harm: result([9, 2], '未及时整改落实，造成不良后果', '造成不良后果'),
  a9i3_lax: act([9, 3], '对分管部门和人员疏于监督管理'),
  a9i3_notCorrected: event([9, 3], '对发现的苗头性、倾向性问题未及时采取措施督促纠正'),
  a9i3_grew: result([9, 3], '致使问题扩大蔓延'),
  a9i3_harm: result([9, 3], '扩大蔓延，造成不良后果', '造成不良后果'),
  a9i4_irresolute: weak([9, 4], '整治作风不坚决'),
  a9i4_unsolved: result([9, 4], '导致责任范围内作风问题得不到有效解决'),
  a9i4_major: result([9, 4], '发生重大作风问题'),
  a9i5_notReported: act(
    [9, 5],
    '未按时、如实向党委主要负责人及在民主生活会、述职述廉中报告党风廉政建设“一岗双责”落实和个人廉洁从政等情况',
  ),
  a9i6_centralism: act([9, 6], '不落实民主集中制'),
  a9i6_procedure: event([9, 6], '对重大事项未按照规定程序进行科学民主决策'),
  a9i6_execution: event([9, 6], '未能正确执行集体决策'),
  a9i6_harm: result([9, 6], '造成不良后果'),
  a9i7_notReported: act([9, 7], '对分管范围内发现的涉嫌违法违纪行为或者问题线索未及时报告'),
  a9i7_uncooperative: event([9, 7], '不积极配合调查和处理'),
  a9i7_concealed: event([9, 7], '隐瞒不报、干扰办案'),
  a9i8_indulged: act([9, 8], '放任、包庇、纵容下属人员违反财政、金融、税务、审计、统计等法律法规'),
  a9i8_falsified: event([9, 8], '弄虚作假'),
  a9i8_offence: event([9, 8], '导致发生违法违纪问题'),
  a9i9_noModel: event([9, 9], '未能当好廉洁从政和作风建设表率'),
  a9i9_family: event([9, 9], '教育管理好亲属和身边工作人员', '未能教育管理好亲属和身边工作人员'),
  a9i9_offence: event([9, 9], '导致发生违法违纪和不廉洁问题'),
  a9i10_other: rest([9, 10]),

  a10i1_unchecked: act(
    [10, 1],
    '未对党章和其他党内法规、党的各项纪律执行情况，以及中央和省、市重大决策部署贯彻执行情况加强监督检查',
  ),
  a10i1_unenforced: act([10, 1], '对违反党的纪律的行为未严格执纪'),
  a10i1_untreated: result([10, 1], '导致不正之风和腐败问题得不到有效治理'),
  a10i1_public: result([10, 1], '群众反映强烈'),
  a10i2_assistance: weak([10, 2], '协助党委加强党风廉政建设和组织协调反腐败工作抓监督检查不到位'),
  a10i2_mechanism: result([10, 2], '致使领导干部权力行使监督机制不健全'),
  a10i2_mainDuty: result([10, 2], '党委主体责任不落实', '致使党委主体责任不落实'),
  a10i3_notStopped: act(
    [10, 3],
    '对干部群众信访反映、有关部门提交、上级机关及领导交（批）办，职责范围内的党风廉政建设方面问题，不及时提醒、制止',
  ),
  a10i3_notInvestigated: event([10, 3], '不认真调查、核实、处理', '对上述问题不认真调查、核实、处理'),
  a10i3_harm: result([10, 3], '核实、处理，造成不良影响', '造成不良影响'),
  a10i4_notReported: act(
    [10, 4],
    '未及时将本地本单位党风廉政建设和反腐败工作中的重大问题、重要情况，向同级党委和上级纪委报告并提出意见建议',
  ),
  a10i4_delay: event([10, 4], '致使工作延误'),
  a10i4_harm: result([10, 4], '工作延误，造成不良影响', '造成不良影响'),
  a10i5_gate: act([10, 5], '对有廉政情况反映的拟选拔任用干部未按程序反映情况、把关不严'),
  a10i5_harm: result([10, 5], '把关不严，造成不良影响', '造成不良影响'),
  a10i6_unchecked: act([10, 6], '对贯彻落实中央八项规定精神和作风效能建设有关规定不认真监督检查'),
  a10i6_unpunished: act([10, 6], '对违反规定的党员干部不严肃查处'),
  a10i6_winds: result([10, 6], '导致“四风”问题突出'),
  a10i6_public: result([10, 6], '群众反映强烈'),
  a10i7_irresolute: weak([10, 7], '查办案件不坚决'),
  a10i7_concealed: act([10, 7], '对案件线索隐瞒不报、压案不查'),
  a10i8_noDoubleCheck: act([10, 8], '未落实“一案双查”'),
  a10i8_notPursued: act([10, 8], '应当进行责任追究而未追究责任'),
  a10i9_lax: act([10, 9], '疏于对下级纪委的领导'),
  a10i9_systems: weak([10, 9], '约谈、案例指导和报告工作、定期述职等制度不健全'),
  a10i9_slack: weak([10, 9], '工作松垮'),
  a10i9_harm: result([10, 9], '造成不良影响'),
  a10i10_model: weak([10, 10], '当好廉洁从政和作风建设表率不够'),
  a10i10_building: weak([10, 10], '加强纪检监察队伍自身建设不够'),
  a10i10_dark: weak([10, 10], '“灯下黑”问题解决不力'),
  a10i10_offence: event([10, 10], '导致自身队伍中违法违纪和不廉洁问题发生'),
  a10i11_other: rest([10, 11]),
}
