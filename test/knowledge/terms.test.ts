import { expect, test } from 'vitest'
import { catalog, glossesData, termsData } from '#knowledge'
import { type Edit, inSet, messages, placeOf } from '../collection/broken.ts'
import { set } from '../collection/set.ts'

const { terms } = set
const { termsIn, regulations } = catalog()
const file = inSet('terms.yaml')

const termOf = (words: string) => {
  const found = terms.find((term) => term.words === words)
  if (!found) throw new Error(`没有术语 ${words}`)
  return found
}
const wordsAt = (regulation: string, eId: string): string => {
  const record = regulations.find(({ id }) => id === regulation)?.records.get(eId)
  return record?.text || record?.heading || ''
}

test('至少有四十个术语，都在页面的某一组里', () => {
  expect(terms.length).toBeGreaterThanOrEqual(40)
  const groups = [...new Set(terms.map(({ group }) => group))]
  expect(groups).toEqual(['党风廉政', '责任与情节', '机关与干部', '追究方式', '程序与规范', '铁路建设'])
})

// Counted by hand in the texts.
test.for([
  ['一岗双责', { 'ningbo-2015': 3, township: 1 }],
  ['一案双查', { 'qinghai-2015': 1, 'ningbo-2015': 3, township: 1 }],
  ['三书两报告', { 'ningbo-2015': 1 }],
  ['五不直接分管', { 'ningbo-2015': 1 }],
  ['四风', { 'qinghai-2015': 1, 'ningbo-2015': 2, township: 2 }],
  ['灯下黑', { 'ningbo-2015': 1 }],
  ['党组', { 'qinghai-2015': 5, 'ningbo-2015': 1, township: 1 }],
  ['党章', { 'ningbo-2015': 2, township: 1 }],
  ['领导责任', { 'railway-2009': 3, 'ningbo-2015': 2, township: 1 }],
  ['直接责任', { 'railway-2009': 5, township: 1 }],
  ['述廉', { township: 1 }],
  ['党内监督', { 'ningbo-2015': 2, township: 1 }],
  ['验工', { 'railway-2009': 1 }],
  ['验工计价', { 'railway-2009': 2 }],
  ['已验工程', { 'railway-2009': 2 }],
  ['分包', { 'railway-2009': 1 }],
  ['违法分包', { 'railway-2009': 3 }],
  ['一般责任', { 'railway-2009': 6 }],
  ['诫勉谈话', { 'railway-2009': 1, 'qinghai-2015': 1, 'ningbo-2015': 1, township: 1 }],
  ['执纪执法机关', { 'ningbo-2015': 1, township: 4 }],
  ['问责', { 'qinghai-2015': 1, 'ningbo-2015': 1, township: 9 }],
] as const)('%s 见于各份文本的次数', ([words, counts]) => {
  const found: Record<string, number> = {}
  for (const { regulation } of termOf(words).occurrences) found[regulation] = (found[regulation] ?? 0) + 1
  expect(found).toEqual(counts)
})

test('每一处的字句就是所说的写法，依文中次序', () => {
  for (const { words, aliases, occurrences } of terms) {
    for (const { regulation, eId, start, end, words: there } of occurrences) {
      expect([words, ...aliases]).toContain(there)
      expect(wordsAt(regulation, eId).slice(start, end)).toBe(there)
    }
  }
})

// A list of its own: longer words of the texts that hold the spelling of a term which is not meant there.
const longer = [
  '党组织',
  '中国共产党章程',
  '分管领导责任',
  '相关领导责任',
  '已验工程',
  '中国共产党党内监督条例',
  '庸懒散问责办法',
  '铁路建设责任追究暂行办法',
]
test.for(longer)('“%s”里面没有别的术语', (word) => {
  const inside = terms.flatMap((term) =>
    term.occurrences.filter(({ regulation, eId, start, end }) => {
      const text = wordsAt(regulation, eId)
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (at <= start && end <= at + word.length && term.words !== word && term.words !== '庸懒散')
          return true
      return false
    }),
  )
  expect(inside).toEqual([])
})

test('一条里的术语，依次而不相叠，与各术语所列的相同', () => {
  for (const { id, records } of regulations) {
    for (const eId of records.keys()) {
      const places = termsIn(id, eId)
      for (const [at, { start }] of places.entries())
        expect(start).toBeGreaterThanOrEqual(places[at - 1]?.end ?? 0)
      const listed = terms.flatMap((term) =>
        term.occurrences.filter((one) => one.regulation === id && one.eId === eId).map(({ start }) => start),
      )
      expect(places.map(({ start }) => start)).toEqual(listed.toSorted((a, b) => a - b))
    }
  }
  expect(termsIn('ningbo-2015', 'art_99')).toEqual([])
})

test('有定义的，引文就在所说的条款里', () => {
  const defined = terms.flatMap((term) => term.defined)
  expect(defined.length).toBeGreaterThan(10)
  for (const { regulation, eId, quote } of defined) expect(wordsAt(regulation, eId)).toContain(quote)
})

test('数据：术语、出处、释义；预览只收条文里有链接的', () => {
  const data = JSON.parse(JSON.stringify(termsData(terms)))
  expect(data).toHaveLength(terms.length)
  expect(data.find(({ id }: { id: string }) => id === 'sanshu-liangbaogao')).toEqual({
    id: 'sanshu-liangbaogao',
    group: '党风廉政',
    words: '三书两报告',
    aliases: [],
    defined: [],
    gloss: null,
    reason: '文中只有这个名称，没有说是哪三种“书”、哪两种“报告”。',
    occurrences: [
      {
        regulation: 'ningbo-2015',
        eId: 'art_6__para_2',
        cite: '第六条第二款',
        start: wordsAt('ningbo-2015', 'art_6__para_2').indexOf('三书'),
        end: wordsAt('ningbo-2015', 'art_6__para_2').indexOf('三书') + 5,
        words: '三书两报告',
      },
    ],
  })
  const glosses = glossesData(set)
  expect(Object.keys(glosses)).toEqual(terms.filter(({ link }) => link).map(({ id }) => id))
  expect(glosses['jijian-jiancha-jiguan']).toEqual([
    '术语　纪检监察机关',
    '宁波 第二十条：所称纪检监察机关，包括纪委、监察局及其派驻（出）机构',
    '本站释义：纪律检查机关和监察机关的合称。',
  ])
})

/** What the build says of one change, at the words it is about. */
const complaint = (edit: Edit, words: string, what: string) => {
  const all = messages([edit])
  const place = placeOf(edit, edit[2], words)
  expect(all.filter((one) => one.startsWith(`${place} 「${words}」${what}`))).toHaveLength(1)
}
const added = (lines: string): Edit => [
  file,
  '# 责任与情节\n',
  `- id: shi-yi-shi\n  group: 程序与规范\n${lines}\n\n# 责任与情节\n`,
]

test.for([
  [
    '编号重复',
    '  words: 有案必查\n  gloss: 试\n- id: sifeng\n  group: 程序与规范\n  words: 有责必究\n  gloss: 试',
    'sifeng',
    '这个编号已经用过',
  ],
  [
    '写法归了两个术语',
    '  words: 有案必查\n  aliases: [八项规定]\n  gloss: 试',
    '八项规定',
    '已是术语 baxiang-guiding 的写法',
  ],
  ['文中没有', '  words: 三重一大\n  gloss: 试', '三重一大', '在各份文本里没有出现'],
  ['处处都在更长的术语里', '  words: 双责\n  gloss: 试', '双责', '在各份文本里没有出现'],
  ['处处都被除去', '  except: [有案必查]\n  words: 有案必\n  gloss: 试', '有案必', '在各份文本里没有出现'],
  [
    '所除的词不含术语',
    '  words: 有案必查\n  except: [有责必究]\n  gloss: 试',
    '有责必究',
    '不是含有“有案必查”的更长的词',
  ],
  [
    '所除的词就是术语',
    '  words: 有责必究\n  except: [有责必究]\n  gloss: 试',
    '有责必究',
    '不是含有“有责必究”的更长的词',
  ],
  [
    '所除的词文中没有',
    '  words: 有责必究\n  except: [有责必究责]\n  gloss: 试',
    '有责必究责',
    '在各份文本里没有出现',
  ],
  [
    '引文不在那里',
    '  words: 有案必查\n  defined: [{ at: ningbo-2015#art_3__para_1, quote: 有案不查 }]\n  gloss: 试',
    '有案不查',
    '不在 ningbo-2015#art_3__para_1 的文字里',
  ],
  [
    '引文的地址没有',
    '  words: 有案必查\n  defined: [{ at: ningbo-2015#art_99, quote: 有案必查 }]\n  gloss: 试',
    'ningbo-2015#art_99',
    '指向的条款不存在',
  ],
  [
    '没有这一组',
    '  words: 有案必查\n  gloss: 试\n- id: shi-er\n  group: 别的\n  words: 有责必究\n  gloss: 试',
    '别的',
    '没有这一组',
  ],
] as const)('术语：%s', ([, lines, words, what]) => {
  complaint(added(lines), words, what)
})

test('没有释义的写明原因，有释义的不写', () => {
  const both = added('  words: 有案必查\n  gloss: 试\n  reason: 试')
  const neither = added('  words: 有案必查\n  gloss: null')
  for (const edit of [both, neither])
    expect(messages([edit]).join('\n')).toContain('写了释义就不写 reason；没有释义的，写明 reason')
})

test('照着写的新术语，没有问题', () => {
  expect(messages([added('  words: 有案必查\n  gloss: 试')])).toEqual([])
})
