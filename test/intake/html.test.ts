import { expect, test } from 'vitest'
import { codes, filled, textOf } from './files.ts'

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`
const read = (body: string, head?: string) => textOf('甲.html', page(body, head))
const left = (text: ReturnType<typeof read>) => text.leftOut.map(({ what, words }) => `${what}：${words}`)

const around = (inside: string) => `
<div class="nav"><a href="/">首页</a> | <a href="/zc">政策</a></div>
<div class="path">当前位置：<a href="/">首页</a> &gt; 法规</div>
<table><tr><td>发文机关：</td><td>某市人民政府</td><td>成文日期：</td><td>2019年4月3日</td></tr><tr><td>发文字号：</td><td>某政发〔2019〕7号</td></tr></table>
<div class="main"><h1>某市道路管理办法</h1><div class="info">来源：某报 <a>打印</a></div>
<div class="text"><style>p{color:red}</style>${inside}<p>责任编辑：某某</p></div></div>
<ul><li><a href="/1">相关解读一</a></li></ul>
<div class="foot">版权所有：某市人民政府 某ICP备12345号</div><script>var x = "第三条 假。"</script>`

test('of a saved page the text is taken; what stands around it is left out and listed', () => {
  const text = read(
    around(
      '<p>　　第一条&nbsp;为了<b>某事</b>，制定本办法。</p><p>第二条 有下列情形的：<br>（一）甲；<br/>（二）乙&lt;5。</p><p>附件：1. 表样</p>',
    ),
  )
  expect(filled(text)).toEqual([
    '第一条\u00a0为了某事，制定本办法。',
    '第二条 有下列情形的：',
    '（一）甲；',
    '（二）乙<5。',
    '附件：1. 表样',
  ])
  expect(left(text)).toEqual([
    '脚本和样式：style',
    '脚本和样式：script',
    '导航：首页 | 政策',
    '导航：当前位置：首页 > 法规',
    '网页的其他文字：| 发文机关： | 某市人民政府 | 成文日期： | 2019年4月3日 |',
    '网页的其他文字：| 发文字号： | 某政发〔2019〕7号 |',
    '网页的其他文字：某市道路管理办法',
    '页面资料：来源：某报 打印',
    '责任编辑：责任编辑：某某',
    '相关链接：相关解读一',
    '页脚：版权所有：某市人民政府 某ICP备12345号',
  ])
  expect(JSON.stringify(text)).not.toContain('假')
  expect([
    text.title?.value,
    text.number?.value,
    text.issuer?.value,
    text.dates.issued?.value,
    text.source?.value,
  ]).toEqual(['某市道路管理办法', '某政发〔2019〕7号', '某市人民政府', '2019-04-03', '某报'])
  expect([text.title?.from, text.number?.from]).toEqual(['html', 'html'])
  expect(codes(text)).toEqual([])
})

test('a title and notes within the text are read as in any text; an annex beside it is kept', () => {
  const text = read(
    `<div><a href="/">首页</a></div><div id="a"><div><p>某市道路管理办法</p><p>（2019年4月3日某市人民政府公布）</p></div><div><p>第一条 甲。</p><p>第二条 乙。</p></div><div><p>附件</p><p>表样</p></div></div>`,
  )
  expect(filled(text)).toEqual(['第一条 甲。', '第二条 乙。', '附件', '表样'])
  expect([text.title?.value, text.dates.issued?.value]).toEqual(['某市道路管理办法', '2019-04-03'])
})

test('a table that lays the page out holds the text; one of data gives rows, with cells that span', () => {
  const text = read(
    `<table><tr><td><a href="/">首页</a></td></tr><tr><td><p>第一条 按下表：</p><table><tr><td rowspan="2">甲</td><td colspan="2">乙</td></tr><tr><td>丙</td><td><p>丁</p><p>戊</p></td></tr></table><p>第二条 己。</p></td></tr></table>`,
  )
  expect(filled(text)).toEqual(['第一条 按下表：', '| 甲 | 乙 | |', '| | 丙 | 丁 戊 |', '第二条 己。'])
})

test('a text without articles is the element with most of the words', () => {
  const words = '各单位要高度重视此项工作，认真组织实施，确保取得实效。'.repeat(4)
  const text = read(
    `<div><a href="/">首页</a></div><div><p>某局关于某事的通知</p><p>各单位：</p><p>${words}</p></div><p>联系我们</p>`,
  )
  expect([text.title?.value, filled(text)]).toEqual(['某局关于某事的通知', ['各单位：', words]])
})

test('hidden words and buttons are left out; footnotes are tied to their line; pictures are found', () => {
  const text = read(
    `<div><p>第一条 甲<a href="#_ftn1" name="_ftnref1">[1]</a>。<span style="display:none">藏</span></p><p>第二条 乙。<img src="a.png" alt="图样"><button>复制</button></p></div><div id="ftn1"><p><a href="#_ftnref1">[1]</a> 注。</p></div>`,
  )
  expect(filled(text)).toEqual(['第一条 甲。', '第二条 乙。'])
  expect(text.footnotes).toEqual([{ mark: '1', words: '注。', line: 1 }])
  expect(left(text)).toEqual(
    expect.arrayContaining(['隐藏的文字和按钮：藏', '隐藏的文字和按钮：复制', '图片：图样']),
  )
  expect(text.findings.map(({ code, words }) => [code, words])).toContainEqual(['picture', '图样'])
})

test('the head of a page tells its title and source, and a saved page its address', () => {
  const saved = '<!-- saved from url=(0021)https://example.org/1 -->'
  const text = read(
    `${saved}<p>第一条 甲。</p><p>第二条 乙。</p>`,
    '<title>某办法_某网</title><meta name="ArticleTitle" content="某办法">',
  )
  expect([text.title, text.source?.value]).toEqual([
    { value: '某办法', words: '某办法', line: null, from: 'html' },
    'https://example.org/1',
  ])
  expect(left(text)).toContain('网页标题：某办法_某网')
})

test('markup that is broken or deep without end is read all the same', () => {
  expect(filled(read(`${'<div>'.repeat(5000)}<p>第一条 甲。<p>第二条 乙。`))).toEqual([
    '第一条 甲。',
    '第二条 乙。',
  ])
})

test('words keep their order and single spaces over inline elements, cells and lines kept as typed', () => {
  const text = read(
    '<div><p>第一条\n  甲 <i> 乙</i>\t丙 <b>丁</b></p><pre>第二条 戊\r\n（一）己</pre><table><tr><th> 庚 \n 辛 </th><th><br>壬</th></tr></table></div>',
  )
  expect(filled(text)).toEqual(['第一条 甲 乙 丙 丁', '第二条 戊', '（一）己', '| 庚 辛 | 壬 |'])
})

test('a long paragraph alone is not the text; what is furniture only by a word of it stays', () => {
  const long = '有关单位打印、分享和收藏材料的，应当登记，并按照规定保存。'.repeat(8)
  const text = read(
    `<div><a href="/">首页</a></div><div><p>某局关于某事的通知</p><p>打印材料的单位应当登记。</p><p>${long}</p><p>责任编辑：甲</p></div>`,
  )
  expect(filled(text)).toEqual(['打印材料的单位应当登记。', long])
})

test('a table with an article in a cell, or of one column, lays the page out', () => {
  expect(filled(read('<table><tr><td>第一条 甲。</td><td>第二条 乙。</td></tr></table>'))).toEqual([
    '第一条 甲。',
    '第二条 乙。',
  ])
  expect(
    filled(
      read('<p>第一条 甲。</p><p>第二条 乙：</p><table><tr><td>丙</td></tr><tr><td>丁</td></tr></table>'),
    ),
  ).toEqual(['第一条 甲。', '第二条 乙：', '丙', '丁'])
})

test('a heading that is a link is the name of the site, not of the text', () => {
  const text = read(
    '<h1><a href="/">某网站管理办法</a></h1><div><h1>某办法</h1><p>第一条 甲。</p><p>第二条 乙。</p></div>',
  )
  expect([text.title?.value, left(text)]).toEqual(['某办法', ['导航：某网站管理办法']])
})
