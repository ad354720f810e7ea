import { abstractList, docx, gb18030, level, list, listed, p } from '../intake/files.ts'

const reading = `阅览室守则

（2020年9月1日甲市图书馆公布 自2020年10月1日起施行）

第一条　根据《图书角管理办法》（以下简称办法），制定本守则。

第二条　图书的借期，依照办法第四条；提醒依照《图书角管理办法》第五条第一款第(二)项。

第三条　其他事项见《图书角管理办法》第九十九条和《书架编号规程》。

第四条　前条所称规程，由图书馆另行公布。
`

/** Files of an invented folder, in every format, with what folders hold. All the words are ours. */
export const folderFiles: Readonly<Record<string, string | Uint8Array>> = {
  'collection.yaml': `folders:
  市级:
    level: 市
    region: 甲市
`,
  // Two versions of one work, told apart by the day in the name.
  '市级/图书角管理办法(2018-03-01).md': `---
title: "图书角管理办法"
status: "已修改"
category: "规范性文件"
---
# 图书角管理办法

2018年3月1日 甲市图书馆发布

<!-- INFO END -->

## 第一章 总则

第一条 为了管理图书角，制定本办法。

第二条 图书角的图书供居民借阅。

第三条 借阅图书不收费用。

## 第二章 借阅

第四条 借期为三十日。

第五条 逾期归还的，由管理员提醒：

(一)第一次，口头提醒；

(二)第二次，书面提醒。

第六条 本办法自2018年4月1日起施行。
`,
  '市级/图书角管理办法(2022-05-10).md': `# 图书角管理办法

2018年3月1日 甲市图书馆发布

2022年5月10日 根据《甲市图书馆关于修改〈图书角管理办法〉的决定》修订

<!-- INFO END -->

## 第一章 总则

第一条 为了管理图书角，制定本办法。

第二条 图书角的图书供居民借阅，也可以互换。

第三条 图书由居民捐赠或者图书馆调拨。

第四条 借阅图书不收费用。

## 第二章 借阅

第五条 借期为四十日，可以续借一次。

第六条 逾期归还的，由管理员提醒：

(一)第一次，口头提醒；

(二)第二次，书面提醒。

第七条 本办法自2022年6月1日起施行。
`,
  // It cites the one above, by its title and by a short name that it defines; once an article that is not there.
  '阅览室守则(2020-09-01).txt': gb18030(reading),
  '读者公约.html': `<!doctype html>
<html><head><meta charset="utf-8"><title>读者公约 - 甲市图书馆</title><script>alert('x')</script></head>
<body><nav><a href="/">首页</a> <a href="/zw/">政务</a></nav>
<div class="content"><h1>读者公约</h1>
<p>第一条 爱护图书，不涂画&nbsp;&amp;不撕页。</p><p>第二条 保持安静。</p>
<table><tr><td>时段</td><td>座位</td></tr><tr><td>上午</td><td>四十</td></tr></table>
</div><div>责任编辑：某某</div><footer>ICP备00000000号</footer></body></html>`,
  // A `.yaml` beside it makes it an edited text.
  '读者公约.yaml': `short: 公约
level: 市
dates: { issued: 2021-01-01 }
outline:
  - { from: art_1, to: art_2, label: 全部 }
emendations:
  - at: art_2__para_1
    printed: 保持安静
    reading: null
    kind: note
    reason: 何种声音算不安静，没有说明。
    confidence: 中
`,
  // Word has numbered the articles itself: their numbers are not among its words.
  '座位登记细则(2021-04-02).docx': docx({
    document: [
      p('座位登记细则'),
      p('登记座位用本细则。', listed(1)),
      p('登记按到馆先后。', listed(1)),
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>区</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>座</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>十二</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
      p('离座过一小时的，座位另给他人。', listed(1)),
    ].join(''),
    numbering: abstractList(0, level(0, 'chineseCountingThousand', '第%1条')) + list(1, 0),
  }),
  // One text in two files: one title, one day, the numbers going on.
  '馆藏规程/上编(2019-06-01).md': `# 馆藏规程

2019年6月1日 公布

<!-- INFO END -->

## 第一编 收集

### 第一章 采购

第一条 采购按计划。

第二条 采购的图书登记入册。
`,
  '馆藏规程/下编(2019-06-01).md': `# 馆藏规程

2019年6月1日 公布

<!-- INFO END -->

## 第二编 保存

### 第二章 库房

第三条 库房防火、防潮。

第四条 本规程自公布之日起施行。

附件：库房检查表

| 项目 | 次数 |
|---|---|
| 防火 | 每月一次 |
| 防潮 | 每周一次 |
`,
  // The same words again; what cannot be read; what is no text.
  '副本/读者公约（副本）.txt': `读者公约

第一条 爱护图书，不涂画 &不撕页。

第二条 保持安静。
`,
  '副本/阅览室守则(2020-09-01).txt': reading,
  '扫描件.pdf': new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37]),
  '空白.txt': ' \n',
  'README.md': '说明',
}

/** The text that lies in the project without anything beside it. */
export const aloneText = `读书会章程

第一条 读书会每月一次。

第二条 读书会由读者自愿参加。
`
