import { expect, test } from 'vitest'
import { codes, filled, textOf } from './files.ts'

const body = '第一条 甲。\n第二条 乙。'
const read = (head: string, rest = body) => textOf('甲.txt', `${head}\n${rest}`)
const value = (one: { readonly value: string } | null) => one?.value ?? null
const facts = (text: ReturnType<typeof read>) => ({
  number: value(text.number),
  issuer: value(text.issuer),
  adopted: value(text.dates.adopted),
  issued: value(text.dates.issued),
  revised: text.dates.revised.map((one) => one.value),
  inForce: value(text.dates.inForce),
})

test.for([
  [
    '1996年10月3日 中华人民共和国某部令第8号发布',
    { number: '中华人民共和国某部令第8号', issuer: '某部', issued: '1996-10-03' },
  ],
  [
    '（2006年3月8日国务院批准 2006年4月30日国家某总局令第9号公布 自2006年7月1日起施行）',
    {
      number: '国家某总局令第9号',
      issuer: '国家某总局',
      adopted: '2006-03-08',
      issued: '2006-04-30',
      inForce: '2006-07-01',
    },
  ],
  [
    '（2001年2月3日某市人民政府令第5号公布，根据2018年12月1日《某市人民政府关于修改部分规章的决定》第二次修正）',
    { number: '某市人民政府令第5号', issuer: '某市人民政府', issued: '2001-02-03', revised: ['2018-12-01'] },
  ],
  ['（一九九五年三月二十六日某部发布）', { issuer: '某部', issued: '1995-03-26' }],
  [
    '２００７年９月１日 某省第十届人民代表大会常务委员会第三次会议通过',
    { issuer: '某省人民代表大会常务委员会', adopted: '2007-09-01' },
  ],
  ['某发〔2011〕5号', { number: '某发〔2011〕5号' }],
  [
    '2017年2月8日 国务院第9次常务会议修订通过\n2017年3月16日 中华人民共和国国务院令第7号公布',
    {
      number: '中华人民共和国国务院令第7号',
      issuer: '国务院',
      revised: ['2017-02-08'],
      issued: '2017-03-16',
    },
  ],
  [
    '1990年1月2日 甲部令第2号发布\n1999年3月4日 乙部令第3号修订发布',
    { number: '乙部令第3号', issuer: '甲部', issued: '1990-01-02', revised: ['1999-03-04'] },
  ],
  [
    '2004年3月14日 某代表大会公告公布施行',
    { issuer: '某代表大会', issued: '2004-03-14', inForce: '2004-03-14' },
  ],
  [
    '【发布部门】某局 【发文字号】某局发〔2010〕3号\n【发布日期】2010.05.06 【实施日期】2010-07-01',
    { number: '某局发〔2010〕3号', issuer: '某局', issued: '2010-05-06', inForce: '2010-07-01' },
  ],
] as const)('%s', ([note, expected]) => {
  const text = read(`某市道路管理办法\n${note}`)
  const nothing = { number: null, issuer: null, adopted: null, issued: null, revised: [], inForce: null }
  expect(facts(text)).toEqual({ ...nothing, ...expected })
  expect(text.notes.map(({ words }) => words)).toEqual(note.split('\n'))
  expect(filled(text)).toEqual(body.split('\n'))
})

test('what is said carries its words and line', () => {
  const text = read('某市道路管理办法\n\n2020年1月2日 某市人民政府令第1号公布')
  expect(text.dates.issued).toEqual({
    value: '2020-01-02',
    words: '2020年1月2日 某市人民政府令第1号公布',
    line: 3,
    from: 'text',
  })
})

test('the order that issues a text stands before its title and is no provision', () => {
  const order = [
    '中华人民共和国某部令',
    '第12号',
    '《道路管理办法》已经2019年3月1日部务会议通过，现予公布，自2019年5月1日起施行。',
    '部长 某某',
    '2019年3月2日',
  ]
  const text = read(
    [
      ...order,
      '道路管理办法',
      '目 录',
      '第一章 总则 1',
      '第二章 附则…3',
      '第一章 总则',
      body,
      '第二章 附则',
    ].join('\n'),
    '第三条 丙。',
  )
  expect(text.title?.value).toBe('道路管理办法')
  expect(text.notes.map(({ words }) => words)).toEqual(order)
  expect(facts(text)).toMatchObject({
    number: '中华人民共和国某部令第12号',
    issuer: '某部',
    adopted: '2019-03-01',
    issued: '2019-03-02',
    inForce: '2019-05-01',
  })
  expect(text.leftOut.filter(({ what }) => what === '目录').map(({ words }) => words)).toEqual([
    '目 录',
    '第一章 总则 1',
    '第二章 附则…3',
  ])
  expect(filled(text)).toEqual(['第一章 总则', '第一条 甲。', '第二条 乙。', '第二章 附则', '第三条 丙。'])
})

test('a title in several lines is one; a preamble and an addressee belong to the text', () => {
  const text = read(
    '某甲院 某乙院\n关于办理某类案件\n若干问题的解释\n（2020年1月2日某甲院公布）\n为了某事，根据有关规定，制定本解释：',
  )
  expect(text.title?.value).toBe('某甲院 某乙院关于办理某类案件若干问题的解释')
  expect(value(text.issuer)).toBe('某甲院')
  expect(filled(text)[0]).toBe('为了某事，根据有关规定，制定本解释：')
  const letter = textOf('甲.txt', '某部关于某事的批复\n某省厅：\n来函收悉。现答复如下。\n此复。')
  expect([value(letter.title), value(letter.issuer), filled(letter)]).toEqual([
    '某部关于某事的批复',
    '某部',
    ['某省厅：', '来函收悉。现答复如下。', '此复。'],
  ])
})

test('a note in brackets may run over lines', () => {
  const text = read('某办法\n（2001年1月1日公布\n2002年2月2日修订\n2003年3月3日修正）')
  expect(text.notes).toHaveLength(3)
  expect(facts(text)).toMatchObject({ issued: '2001-01-01', revised: ['2002-02-02', '2003-03-03'] })
})

test('施行 is read from the last article too; 自公布之日 where that day is known; else not at all', () => {
  const force = (head: string, article: string) => value(read(head, `第一条 甲。\n${article}`).dates.inForce)
  expect(force('某办法', '第二条 本办法自2020年3月1日起施行。2001年1月1日公布的《旧办法》同时废止。')).toBe(
    '2020-03-01',
  )
  expect(force('某办法\n2019年1月2日 某部公布', '第二条 本办法自公布之日起施行。')).toBe('2019-01-02')
  const words = read('某办法', '第一条 甲。\n第二条 解释权属某部。本办法自2020年3月1日起施行。旧办法废止。')
    .dates.inForce
  expect(words).toEqual({ value: '2020-03-01', words: '本办法自2020年3月1日起施行', line: 3, from: 'text' })
  expect(force('某办法', '第二条 本办法自公布之日起施行。')).toBeNull()
  expect(force('某办法', '第二条 在本条例自2020年3月1日起的三年内。')).toBeNull()
})

test('nothing is invented: a text that says nothing of itself says nothing', () => {
  const text = textOf('甲.txt', body)
  expect({
    ...facts(text),
    version: text.version,
    status: text.status,
    category: text.category,
    source: text.source,
  }).toEqual({
    number: null,
    issuer: null,
    adopted: null,
    issued: null,
    revised: [],
    inForce: null,
    version: null,
    status: null,
    category: null,
    source: null,
  })
  expect(text.title).toEqual({ value: '甲', words: '甲', line: null, from: 'name' })
  expect(codes(text)).toEqual(['title-missing'])
})

test('a day that does not exist is no date, and is found', () => {
  const text = read('某办法\n（2023年2月29日某部公布）')
  expect([text.dates.issued, codes(text)]).toEqual([null, ['day-impossible']])
})

test('the version is the day in the name, else the last on which the text was made; 已废止 is the word of the file', () => {
  const head = '某办法（已废止）\n2001年1月1日 某部发布\n2009年9月9日 某部修订'
  const named = textOf('部门规章__某办法(2010-10-10).txt', `${head}\n${body}`)
  expect(named.version).toEqual({ value: '2010-10-10', words: '2010-10-10', line: null, from: 'name' })
  expect([value(named.category), value(named.status)]).toEqual(['部门规章', '已废止'])
  expect(value(read(head).version)).toBe('2009-09-09')
})

test('two days for one thing are found, and the text before its front matter counts', () => {
  const text = textOf(
    '甲.md',
    `---\npublish_date: 2001-02-02\n---\n# 某办法\n\n2001年1月1日 某部公布\n\n${body}`,
  )
  expect([value(text.dates.issued), codes(text)]).toEqual(['2001-01-01', ['dates-differ']])
})

test.for([
  ['2020年2月29日', '2020-02-29'],
  ['2019年12月31日', '2019-12-31'],
  ['2021年 4 月 30 日', '2021-04-30'],
  ['2021年4月31日', null],
  ['2021年13月1日', null],
  ['2021年0月1日', null],
  ['1899年1月1日', null],
  ['二○○四年十二月三十日', '2004-12-30'],
  ['二〇一九年元月二日', null],
])('%s is %s', ([words, day]) => {
  expect(value(read(`某办法\n${words}某部发布`).dates.issued)).toBe(day)
})

test.for([
  ['某院关于某事的规定', '某院'],
  ['中华人民共和国某部 某委关于某事的规定', '某部、某委'],
  ['某总局关于某事的决定', '某总局'],
  ['某大会常务委员会关于某事的决议', '某大会常务委员会'],
  ['某公司关于某事的规定', null],
  ['某部门关于某事的规定', null],
])('%s is by %s', ([title, issuer]) => expect(value(read(title ?? '').issuer)).toBe(issuer))

test('an order that revises by another decision is no new issue of the text', () => {
  const text = read(
    '某办法\n2001年1月1日 甲部令第1号公布\n2005年5月5日 《乙部关于公布修改部分规章的决定》修订',
  )
  expect([value(text.issuer), value(text.number), value(text.dates.issued)]).toEqual([
    '甲部',
    '甲部令第1号',
    '2001-01-01',
  ])
  expect(text.dates.revised.map((one) => one.value)).toEqual(['2005-05-05'])
})

test('a note that only begins with a day goes on until it says what was done', () => {
  const text = read('某办法\n1984年1月7日 甲院\n乙委\n发布\n各单位遵照执行\n某序言')
  expect(text.notes.map(({ words }) => words)).toEqual(['1984年1月7日 甲院', '乙委', '发布'])
  expect(filled(text).slice(0, 2)).toEqual(['各单位遵照执行', '某序言'])
})

test('一、 before the first article is a heading of the text, not its title', () => {
  const text = read('某院关于某事的规定\n\n一、一般规定')
  expect([value(text.title), filled(text)[0]]).toEqual(['某院关于某事的规定', '一、一般规定'])
})

test('a sentence of the preamble that names a day is no note', () => {
  for (const words of [
    '本规定所称旧办法，是指2020年1月2日公布的办法',
    '为了贯彻2020年1月2日某部公布的规定，制定本办法。',
    '根据2001年1月1日公布的《某法》，制定本办法。',
  ]) {
    expect(filled(read(`某办法\n${words}`))[0]).toBe(words)
  }
})

test('a title of the file that is not as printed is found by its pieces, whatever its marks', () => {
  const text = textOf(
    '甲.md',
    '---\nTitle: 甲院、乙院关于办理《某法》案件的解释\nSTATUS: 有效\n---\n甲院 乙院\n关于办理〈某法〉\n案件的解释\n某释〔2020〕3号\n\n为了某事，制定本解释。\n\n第一条 甲。',
  )
  expect([value(text.title), value(text.status), value(text.number), codes(text)]).toEqual([
    '甲院 乙院关于办理〈某法〉案件的解释',
    '有效',
    '某释〔2020〕3号',
    ['titles-differ'],
  ])
  expect(filled(text)).toEqual(['为了某事，制定本解释。', '第一条 甲。'])
})

test.for(['附件1', '某发〔2020〕1号', '各单位，各部门：', '某通知'])(
  '%s above 关于… is no piece of the title',
  (above) => {
    const text = read(`${above}\n关于某事的办法`)
    expect([text.title?.value, text.notes.map(({ words }) => words)]).toEqual(['关于某事的办法', [above]])
  },
)
