import type { LoadedRuleset } from '#collection'
import { tablesOf } from '#output'
import { type Outcome, type Rule, scalesOf } from '#rules'

/** A part of the page of rules. */
export interface Part {
  readonly id: string
  readonly words: string
  /** Our words under the heading; null for none. */
  readonly lead: string | null
  /** The table offered beside it. */
  readonly csv: string | null
  /** The rules it lists; empty for a part of another kind. */
  readonly rules: readonly Rule[]
}

/** The rules that grade by a quantity: they stand under their scale. */
export function scaledRules({ ruleset }: LoadedRuleset): readonly Rule[] {
  const scaled = new Set(scalesOf(ruleset).flatMap(({ bands }) => bands.map(({ rule }) => rule)))
  return ruleset.rules.filter((rule) => rule.gives.kind === 'grade' && scaled.has(rule))
}

/** The parts that an instrument has, in order. */
export function partsOfPage(loaded: LoadedRuleset): readonly Part[] {
  const { ruleset } = loaded
  const filled = new Set(tablesOf(loaded).flatMap(({ name, rows }) => (rows.length > 0 ? [name] : [])))
  const scaled = scaledRules(loaded)
  const listed = (id: string, words: string, lead: string | null, ...kinds: Outcome['kind'][]): Part[] => {
    const rules = ruleset.rules.filter((rule) => kinds.includes(rule.gives.kind) && !scaled.includes(rule))
    return rules.length > 0 ? [{ id, words, lead, csv: 'rules', rules }] : []
  }
  const table = (id: string, words: string, lead: string): Part[] =>
    filled.has(id) ? [{ id, words, lead, csv: id, rules: [] }] : []
  return [
    { id: 'overview', words: '一览', lead: null, csv: null, rules: [] },
    ...listed('scope', '适用范围', '本办法及于谁、及于什么；不及的，以下各条都不适用。', 'scope'),
    ...table(
      'scales',
      '分级标尺',
      '由规则画出。各段等宽，不按比例；斜纹是没有一档可归，或者两档都可涵盖之处。',
    ),
    ...listed('grades', scaled.length > 0 ? '不看数量的分级' : '分级', null, 'grade'),
    ...table(
      'measures',
      '追究方式',
      '情节轻重由有权机关判断，本站不推。列在一起的方式怎样合用，照文面注明。',
    ),
    ...listed('circumstances', '情形', null, 'liability'),
    ...listed('treatment', '从重从轻', null, 'treatment'),
    ...listed('roles', '责任划分', null, 'role'),
    ...listed('chain', '对应问责', '左边的人被追究的，对右边的人问责。', 'chain'),
    ...listed('procedure', '权限与程序', null, 'competence', 'procedure', 'referral', 'discretion'),
    ...listed(
      'consequences',
      '后果与期间',
      '文本没有写期间从哪一天起算；推演时由填写者给出，标明假定。',
      'consequence',
    ),
    ...listed('norms', '与其他规定的关系', null, 'norm'),
    ...table('readings', '读法', '文面可以两读之处。读法是本站的，不是有权机关的解释；推演时可以改选。'),
    ...table(
      'silences',
      '未规定与缺失',
      '文本完整而没有写的，是未规定；所据文本残缺而看不到的，是文本缺失。两者不可互代。',
    ),
    ...table(
      'doubts',
      '疑点',
      '本站文字。由分析得出的，是把各个界限与选项交叉、逐格推演所得；其余由研读得出。',
    ),
    ...table(
      'cases',
      '案例',
      '本站依文本手写的设例，不是真人真事；每次测试都重新推演，与所写不符的不能通过。',
    ),
    ...table('coverage', '覆盖', '正文每一款、项、目在规则里的归处。'),
  ]
}
