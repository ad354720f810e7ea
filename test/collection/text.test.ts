import { expect, test } from 'vitest'
import { emendedOf } from '#collection'
import { type Emendation, readWords } from '#law'
import { printedIn, type Wording } from '#rules'

/** The wording of an instrument of one provision, from its printed words and the emendations of them. */
function wordingOf(
  printed: string,
  ...emendations: readonly (readonly [Emendation['kind'], string, string | null])[]
): Wording {
  const reading = readWords(
    printed,
    emendations.map(([kind, from, to]) => ({
      at: 'art_1',
      printed: from,
      reading: to,
      kind,
      reason: '示例',
      confidence: '高',
    })),
  )
  return { words: () => reading.text, emended: () => emendedOf(reading) }
}

const added = wordingOf('追究的,应所站办负责人进行问责,其余从略', ['evident', '应所站办', '应对所站办'])
const dropped = wordingOf('因工作失误。造成经济损失的', ['evident', '工作失误。造成', '工作失误造成'])
const changed = wordingOf(
  '给予戒勉谈话、降级、、撤职',
  ['evident', '戒勉', '诫勉'],
  ['evident', '级、、撤', '级、撤'],
)
const doubted = wordingOf('同检查,来针对重点', ['conjecture', '来针对', '未针对'], ['note', '重点', null])

test.for([
  ['补的字', added, '应对所站办负责人进行问责', '〔照印“应所站办”，本站读作“应对所站办”〕', ['对']],
  ['补字以外', added, '所站办负责人进行问责，其余从略', '', []],
  ['删的标点', dropped, '失误造成经济损失的', '〔照印“工作失误。造成”，本站读作“工作失误造成”〕', ['误']],
  ['删处之后', dropped, '造成经济损失的', '', []],
  ['删处之前', dropped, '因工作失误', '', []],
  [
    '一引两处',
    changed,
    '诫勉谈话、降级、撤职',
    '〔照印“戒勉”，本站读作“诫勉”；照印“级、、撤”，本站读作“级、撤”〕',
    ['诫', '、'],
  ],
  ['只引一处', changed, '诫勉谈话', '〔照印“戒勉”，本站读作“诫勉”〕', ['诫']],
  ['疑误照印', doubted, '来针对重点', '〔照印“来针对”，疑为“未针对”〕', ['来']],
  ['附注不算', doubted, '重点', '', []],
  ['标点照排版的宽窄不算', doubted, '同检查，', '', []],
  ['不在文中', doubted, '不在文中', '', []],
] as const)('%s', ([, wording, quote, expected, marks]) => {
  const { says, spans } = printedIn(wording, { at: 'art_1', quote })
  expect(says).toBe(expected)
  expect(spans.map(([from, to]) => quote.slice(from, to))).toEqual(marks)
})
