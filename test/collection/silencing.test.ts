import { describe, expect, test } from 'vitest'
import { catalog } from '#knowledge'
import { type Emendation, findReferences, indexOf, parse, readWords } from '#law'
import { oddWords } from '../../src/collection/checks.ts'

const [someRecord] = catalog().regulations.flatMap(({ records }) => [...records.values()])
if (!someRecord) throw new Error('没有条款')
const plain = someRecord
const index = indexOf(parse('第一条 甲。'))

/** What is said of words in a 办法 with these emendations. */
function said(printed: string, emendations: readonly Pick<Emendation, 'printed' | 'reading' | 'kind'>[]) {
  const reading = readWords(
    printed,
    emendations.map((one) => ({ at: 'art_1__para_1', reason: '', confidence: '高', ...one })),
  )
  const references = findReferences(reading.text, 'art_1__para_1', {
    title: '样例办法',
    index,
    lost: new Map(),
  })
  const provision = { ...plain.provision, words: printed, heading: null, line: 1 }
  const record = { ...plain, provision, heading: null, text: reading.text, reading, references }
  return oddWords(record, 'x.txt', [printed]).map(({ words, what }) => `${words}${what}`)
}

const note = (printed: string) => ({ printed, reading: null, kind: 'note' as const })
const misnamed = '是自称，却与题名不合'

describe('附注只免去它自己所指的那一处', () => {
  test.for([
    ['没有附注', [], ['本规定是自称，却与题名不合']],
    ['就在那几个字上', [note('本规定')], []],
    ['含那几个字', [note('本规定自发')], []],
    ['只及其中一字', [note('定')], []],
    ['在同一款的别处', [note('施行')], [`本规定${misnamed}`]],
    ['紧接其后', [note('自发')], [`本规定${misnamed}`]],
    ['紧接其前', [note('由')], [`本规定${misnamed}`]],
    ['指整款，不指哪几个字', [note('')], [`本规定${misnamed}`]],
  ] as const)('自称不合：%s', ([, emendations, expected]) => {
    expect(said('由本规定自发布之日起施行。', emendations)).toEqual(expected)
  })

  test('两处自称，注了一处，另一处照报', () => {
    expect(said('本规定、本条例施行。', [note('本规定')])).toEqual([`本条例${misnamed}`])
  })

  test.for([
    ['附注', note('本规定第九条')],
    ['存疑', { printed: '本规定第九条', reading: '本办法第一条', kind: 'conjecture' as const }],
  ] as const)('所引的条款不存在的，%s也不能免去', ([, emendation]) => {
    expect(said('按本规定第九条办理。', [emendation])).toEqual(['本规定第九条所引的条款不存在'])
  })

  test('括号没有配对的：改正了才不报，附注不能免去', () => {
    const unpaired = ['甲(乙丙里的「(」没有配对']
    expect(said('甲(乙丙', [])).toEqual(unpaired)
    expect(said('甲(乙丙', [note('(')])).toEqual(unpaired)
    expect(said('甲(乙丙', [{ printed: '(乙', reading: '(乙)', kind: 'conjecture' }])).toEqual(unpaired)
    expect(said('甲(乙丙', [{ printed: '(乙', reading: '(乙)', kind: 'evident' }])).toEqual([])
  })
})
