import type { JsonSchema } from './case-schema.ts'

const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` })
const text = (description: string): JsonSchema => ({ type: 'string', description })
const list = (items: JsonSchema, description: string): JsonSchema => ({ type: 'array', items, description })
const words = (description: string) => list({ type: 'string' }, description)
const yesNo = (description: string): JsonSchema => ({ type: 'boolean', description })
const oneOf = (options: readonly (string | null)[], description: string): JsonSchema => ({
  enum: options,
  description,
})
const maybe = (schema: JsonSchema, description: string): JsonSchema => ({
  anyOf: [schema, { type: 'null' }],
  description,
})
const table = (schema: JsonSchema, description: string): JsonSchema => ({
  type: 'object',
  additionalProperties: schema,
  description,
})

/** An object of which every member is there, but for those that may be left out, and no other. */
const object = (
  properties: Readonly<Record<string, JsonSchema>>,
  description: string,
  optional: readonly string[] = [],
): JsonSchema => ({
  type: 'object',
  description,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
  properties,
})

const kind = (...kinds: readonly string[]) => oneOf(kinds, '种类。')
const variants = (description: string, ...of: JsonSchema[]): JsonSchema => ({ description, oneOf: of })

const modality = oneOf(
  ['应当', '应', '必须', '须', '一律', '不得', '可以', '可', '直述'],
  '约束的方式，用原文的字：应当、应、必须、须、一律、不得，可以、可，或者径直陈述。',
)
const who = text('被追究的单位或者人员，用原文的字。')
const period = { years: { type: 'integer', description: '年数。' }, holds: text('期限的原文。') }
const fact = text('事实的键。')

const leaves = [
  object({ kind: kind('always') }, '不另设条件。'),
  object({ kind: kind('yes'), fact }, '事实为“是”。'),
  object({ kind: kind('is'), fact, options: words('选项之一。') }, '事实为所列选项之一。'),
  object(
    {
      kind: kind('within'),
      fact,
      from: maybe(ref('bound'), '下限；没有则为 null。'),
      to: maybe(ref('bound'), '上限；没有则为 null。'),
    },
    '数量或者日期在范围内。',
  ),
  object(
    { kind: kind('read'), reading: text('读法的键。'), option: text('须取的读法。') },
    '某处按某种读法理解。',
  ),
  object({ kind: kind('given'), tag: text('标记。') }, '带有这个标记的规则之一可适用。'),
]

const conditions = [
  ...leaves,
  object({ kind: kind('all', 'any'), of: list(ref('condition'), '各项条件。') }, '各项都成立，或者有其一。'),
  object(
    { kind: kind('joined'), reading: text('读法的键。'), of: list(ref('condition'), '各项条件。') },
    '并列而无“和”“或”的各项；兼具还是择一，取决于读法。',
  ),
  object({ kind: kind('not'), of: ref('condition') }, '条件不成立。'),
]

/** A condition in the trace: those it is made of stand beneath it, as steps. */
const tested = [
  ...leaves,
  object({ kind: kind('all', 'any', 'not') }, '以下各步都成立、有其一成立，或者不成立。'),
  object({ kind: kind('joined'), reading: text('读法的键。') }, '以下各步并列而无“和”“或”。'),
  object(
    { kind: kind('alike'), readings: words('读法的键。'), slots: words('问题的键。') },
    '不论这些读法取哪一种、这些问题以哪一条规则为准，结果都一样；以下每种各一步。',
  ),
]

const outcomes = [
  object(
    {
      kind: kind('scope'),
      reach: oneOf(['适用', '参照', '不适用'], '是否适用。'),
      says: text('原文的字。'),
    },
    '适用范围。',
  ),
  object(
    {
      kind: kind('liability'),
      who,
      what: text('所追究的责任。'),
      modality,
      how: text('原文在“追究”之前所写的程度、方式，如“将严肃”；没有则不写。'),
    },
    '追究责任。',
    ['how'],
  ),
  object({ kind: kind('grade'), grade: text('责任等级。') }, '责任等级。'),
  object(
    {
      kind: kind('role'),
      who,
      role: text('责任的种类。'),
      bears: yesNo('是否承担。'),
      modality,
      how: text('原文不写“承担”而用的动词，如“切实担负”；没有则不写。'),
    },
    '谁承担哪种责任。',
    ['how'],
  ),
  object({ kind: kind('measures'), who, modality, measures: ref('measures') }, '追究方式及裁量范围。'),
  object(
    {
      kind: kind('treatment'),
      verbs: list(oneOf(['从重', '加重', '从轻', '减轻', '不予追究'], '处理的轻重。'), '原文所列的轻重。'),
      modality,
      by: maybe({ type: 'string' }, '由谁酌定；原文没有留给谁酌定则为 null。'),
    },
    '从重、加重、从轻、减轻、不予追究。',
  ),
  object(
    { kind: kind('chain'), from: text('先被追究的。'), to: words('随之被问责的。'), modality },
    '一方被追究，其他人随之被问责。',
  ),
  object(
    {
      kind: kind('consequence', 'competence', 'procedure', 'referral', 'discretion', 'norm'),
      says: text('原文的字。'),
      by: maybe({ type: 'string' }, '由谁；原文没有写明则为 null。'),
      modality,
      periods: list(object(period, '一段期限。'), '所定的期限。'),
    },
    '后果、权限、程序、移送、酌定，或者与其他规定的关系。',
  ),
]

const line = object(
  {
    rule: text('规则的编号，以条款起首。'),
    gives: ref('outcome'),
    cites: list(ref('citation'), '依据：条款及其原文。'),
    needs: list(ref('need'), '待查明时取决于什么。'),
    rivals: words('待查明时与之不一致的规则；不适用时优先于它的规则。'),
    step: ref('step'),
    dates: list(
      object({ ...period, from: text('假定起算日。'), until: text('相应的日期。') }, '一段期限。'),
      '按假定起算日算出的期限；没有假定起算日则为空。',
    ),
  },
  '一条规则在结果里的一行。成批推演而没有要求推演过程（step）时，不带这一项。',
  ['step'],
)

const matter = object(
  {
    name: text('事项的名称。'),
    scope: object(
      {
        status: oneOf(
          ['reached', 'analogy', 'either', 'outside', 'open'],
          '适用、参照适用、两者之一而何者待查明、不适用、是否适用待查明。',
        ),
        lines: list(ref('line'), '据以得出的规则。'),
        needs: list(ref('need'), '取决于什么。'),
      },
      '是否适用于这件事项。',
    ),
    certain: list(ref('line'), '按所填可适用：无论不清楚的、未答的究竟如何。'),
    possible: list(ref('line'), '待查明：取决于所列的事实、读法或者规则。'),
    excluded: list(ref('line'), '按所填不适用。'),
    silences: list(
      object(
        {
          id: text('编号。'),
          about: text('没有找到的是什么。'),
          how: oneOf(['未规定', '文本缺失'], '全文没有规定，或者所据文本在这里缺失。'),
          when: ref('condition'),
          at: words('有关的条款或者缺失处。'),
          note: text('说明。'),
          open: yesNo('是否涉及还待查明。'),
          needs: list(ref('need'), '待查明时取决于什么。'),
        },
        '一处缺位。',
      ),
      '与这件事项有关的缺位。',
    ),
    doubts: words('有关疑点的编号。'),
  },
  '一件事项的结果。',
)

const truth = oneOf(['true', 'false', 'unknown'], '成立、不成立、待查明。')
const definitions = {
  citation: object({ at: text('条款的地址。'), quote: text('原文。') }, '依据。'),
  need: object({ kind: kind('fact', 'reading'), name: text('事实或者读法的键。') }, '所取决的事实或者读法。'),
  bound: object(
    {
      value: { type: 'integer', description: '单位的最小一份的整数；日期则为1970-01-01起的天数。' },
      inclusion: variants(
        '是否含本数：原文写明的，或者取决于读法。',
        { enum: ['含', '不含'] },
        object({ reading: text('读法的键。') }, '取决于读法。'),
      ),
    },
    '范围的一端。',
  ),
  condition: variants('规则的条件。', ...conditions),
  outcome: variants('规则所定的内容；其中的字都是原文的字。', ...outcomes),
  measures: object(
    {
      combine: oneOf(
        ['one-of', 'any-of', 'cumulative', 'unclear'],
        '择一、可单用可并用、并处、如何合用文面未明。',
      ),
      of: list(variants('一种方式，或者一组方式。', { type: 'string' }, ref('measures')), '各种方式。'),
      open: yesNo('是否以“等”收尾。'),
    },
    '追究方式及其合用的方法。',
  ),
  step: object(
    {
      condition: variants('所查的条件。', ...tested),
      truth,
      needs: list(ref('need'), '待查明时取决于什么。'),
      readings: table({ type: 'string' }, '据以得出的读法：键与所取的选项。'),
      parts: list(ref('step'), '由哪些步骤组成。'),
    },
    '推演的一步。',
  ),
  line,
  matter,
}

/** The file `dist/data/result.schema.json`: a result as `estimate` and the site write it. */
export const resultSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'result.schema.json',
  title: '明责的推演结果',
  ...object(
    {
      regulation: text('办法的编号。'),
      title: text('办法的题名。'),
      rulesetHash: {
        type: 'string',
        pattern: '^[0-9a-f]{64}$',
        description: '规则的 SHA-256：规则按键排序写成一行 JSON 后的散列。',
      },
      contentHash: {
        type: 'string',
        pattern: '^[0-9a-f]{64}$',
        description: '文本的 SHA-256：该办法数据中的 provisions 按键排序写成一行 JSON 后的散列。',
      },
      readings: table({ type: ['string', 'null'] }, '每处读法所取的选项；没有取则为 null。'),
      date: maybe({ type: 'string', format: 'date' }, '假定起算日；没有则为 null。'),
      matters: list(ref('matter'), '各件事项的结果，次序与所填相同。'),
    },
    '非官方；不作为认定、问责或处分依据。每一行都附所据条款及原文。',
  ),
  $defs: definitions,
}
