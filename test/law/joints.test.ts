import { expect, test } from 'vitest'
import { findReferences, indexOf, parse, readCitation } from '#law'

const index = indexOf(
  parse(`第一条 甲。
第二条 乙:
(一)丙;
(二)丁;
(三)戊。
己:
(一)庚;
(二)辛。
第三条 壬。
第四条 癸。`),
)
const found = (words: string, from: string) =>
  findReferences(words, from, { title: '样例办法', index, lost: new Map() }).map(
    ({ words: own, target }) =>
      `${own} → ${target.kind === 'provisions' ? target.eIds.join(' ') : target.kind}`,
  )

test.for([
  ['第一条到第四条', 'art_1__para_1', 'art_1 art_2 art_3 art_4'],
  ['第一条至第四条', 'art_1__para_1', 'art_1 art_2 art_3 art_4'],
  ['第一条以及第四条', 'art_1__para_1', 'art_1 art_4'],
  ['第一条或者第四条', 'art_1__para_1', 'art_1 art_4'],
  ['第一条，第四条', 'art_1__para_1', 'art_1 art_4'],
  ['第一条与第四条', 'art_1__para_1', 'art_1 art_4'],
  ['第一条及第四条', 'art_1__para_1', 'art_1 art_4'],
  // What follows 前条 or 前款 is counted from there, not from where the words stand.
  ['前条和第二款', 'art_3__para_1', 'art_2 art_2__para_2'],
  ['前款和第(三)项', 'art_2__para_2', 'art_2__para_1 art_2__para_1__point_3'],
  ['前两条和第二款', 'art_4__para_1', 'art_2 art_3 art_2__para_2'],
] as const)('%s（在 %s）通向 %s', ([words, from, eIds]) => {
  expect(found(words, from)).toEqual([`${words} → ${eIds}`])
})

test.for([
  ['第七条(八)', '()'],
  ['第七条（八）', '()'],
  ['第七条(8)', '()'],
  ['第七条八', ''],
  ['第七条8', ''],
  ['第七条第八项', '项'],
  ['第七条第(八)项', '项'],
] as const)('%s：括号里的数是项目的编号，不加括号的什么都可能是', ([words, unit]) => {
  expect(readCitation(words)?.map((step) => [step.value, step.unit])).toEqual([
    [7, '条'],
    [8, unit],
  ])
})
