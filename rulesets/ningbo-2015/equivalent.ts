import type { Companion } from '#rules'

export const equivalent: Companion['equivalent'] = {
  '第五条第一款 条件 2/1/subject加领导班子主要负责人': '前一支已经不问读法地包括领导班子主要负责人。',
  '第五条第四款 条件 2/1/subject加领导班子其他成员': '前一支已经不问读法地包括领导班子其他成员。',
}
