import type { Companion } from '#rules'

const gapless = '第五条已写明其责任，问不问到，分析所得的空白都一样。'

const head = '主要负责人已由第五条第一款的标记算在内，再列一次都一样。'

export const equivalent: Companion['equivalent'] = {
  '问题 duties 非/subject加领导班子主要负责人': gapless,
  '问题 duties 非/subject加领导班子其他成员': gapless,
  '第十一条第二款 主要负责人 条件 2/1/subject加领导班子主要负责人': head,
  '第十一条第二款 主要负责人 条件 2/3/1/subject加领导班子主要负责人': head,
}
