import type { Companion } from '#rules'

export const equivalent: Companion['equivalent'] = {
  '第二十三条 条件 1/organ加党的机关、人大机关、行政机关、政协机关、审判机关、检察机关':
    '第二条已经直接适用的机关，再列为参照也不改变结果。',
  '第五条第一款 条件 2/1/subject加领导班子主要负责人': '前一支已经不问读法地包括领导班子主要负责人。',
  '第五条第四款 条件 2/1/subject加领导班子其他成员': '前一支已经不问读法地包括领导班子其他成员。',
}
