import { all, any, type Condition, cite } from '#rules'
import { body, point } from './at.ts'
import { closing } from './closing.ts'
import { gated, ownGround, second } from './pursuit.ts'
import { given, is, joined, read, rule, yes } from './words.ts'

const item = (n: number, words: string, when: Condition) =>
  rule(`第六条第(一)项第${n}目`, {
    when: all(given('班子'), gated, ownGround, when),
    gives: { kind: 'liability', who: '党组织班子', what: '集体责任', modality: '直述' },
    cites: [cite(body(n), words), cite(point(6, 1), '有下列情形之一的，追究党组织班子集体责任')],
    tags: ['追究', '集体责任'],
  })

const unsupported = (backing: '已提供' | '未提供') =>
  closing(yes('b6_impact'), yes('b6_support'), is('b6_backing', backing))

const seriousAndVile = all(yes('b10_serious'), yes('b10_result'))

export const collective = [
  item(1, '未落实党组织书记负总责、明确分管领导责任、层层落实具体监管责任、细化分解工作任务', yes('b1')),
  item(
    2,
    '未把党风廉政建设作为党的建设的重要内容，与各项业务工作一起研究决策、一起部署落实、一起检查考核',
    yes('b2'),
  ),
  item(
    3,
    '对执行党章和党内法规方面出现的违规违纪问题，未及时纠正处理，导致严重违纪问题发生',
    all(yes('b3_unfixed'), yes('b3_result')),
  ),
  item(
    4,
    '不坚持民主集中制原则，党内监督制度执行不好，权力运行制约和监督不力，导致严重不正之风和腐败问题发生',
    closing(yes('b4_result'), yes('b4_centralism'), yes('b4_oversight'), yes('b4_power')),
  ),
  item(
    5,
    '本村、本部门（单位）、本系统发生腐败窝案、串案，或者较短时间内连续发生重大腐败案件',
    any(yes('b5_cluster'), yes('b5_repeat')),
  ),
  // The missing 不 is a conjecture: the printed words and the proposed ones are two readings.
  item(
    6,
    '不支持执纪执法机关开展工作，为执纪执法机关提供必要保障，严重影响执纪执法机关工作；或支持执纪执法机关查处违纪违法问题不力，授意、指使、纵容下属人员阻挠、干扰、对抗监督检查或者案件查处，或者对办案人、检举控告人、证明人打击报复',
    any(
      all(read('backing', '照印'), unsupported('已提供')),
      all(read('backing', '补不'), unsupported('未提供')),
      all(
        any(read('impact6', '只管前句'), yes('b6_impact')),
        // Whatever stands with 查处不力 as the third clause of it does so by itself too.
        any(
          joined('commas', yes('b6_weak'), any(yes('b6_obstruct'), yes('b6_revenge'))),
          all(read('clauses6', '自成一种'), yes('b6_revenge')),
        ),
      ),
    ),
  ),
  item(
    7,
    '发生严重违反廉洁从政、作风建设有关规定和损害群众利益问题，明令禁止的不正之风未得到有效治理，“四风”问题突出，造成恶劣影响',
    closing(yes('b7_result'), yes('b7_breach'), yes('b7_untreated'), yes('b7_styles')),
  ),
  item(
    8,
    '对上级党委、纪委交办的党风廉政建设有关精神要求或工作要求不传达、不部署、不落实',
    joined('listed', yes('b8_unconveyed'), yes('b8_undeployed'), yes('b8_unimplemented')),
  ),
  // These commas follow one another in time (漏洞, 要求整改, 仍不整改): all are needed on any reading.
  item(
    9,
    '本村、本部门（单位）、本系统的反腐倡廉制度存在明显漏洞，经纪检监察等部门提出整改要求，仍不整改，导致发生重大腐败案件、严重不正之风',
    all(yes('b9_gap'), yes('b9_told'), yes('b9_unfixed'), yes('b9_result')),
  ),
  item(
    10,
    '违反《党政领导干部选拔任用工作条例》规定选拔任用干部，或者用人失察、失误，情节较重，造成恶劣影响',
    any(
      all(yes('b10_misjudged'), seriousAndVile),
      all(yes('b10_rules'), any(read('tail10', '只管后半'), seriousAndVile)),
    ),
  ),
  item(11, '不按规定向上级纪委和同级党员大会述廉和报告党风廉政建设责任制履职情况', yes('b11')),
  item(
    12,
    '不积极配合上级巡察组对本村、本部门（单位）、本系统开展巡察工作和未及时按照巡察组提出的整改要求抓好整改落实',
    joined('and12', yes('b12_uncooperative'), yes('b12_unfixed')),
  ),
  item(
    13,
    '对下级党委（党组）不认真履行或不履行党风廉政建设责任的问题，不及时纠正处理，责任追究不力或应追究而不追究',
    joined('commas', yes('b13_unfixed'), any(yes('b13_weak'), yes('b13_none'))),
  ),
  item(14, '其他需要实施责任追究的情形', any(yes('b14'), second)),
]
