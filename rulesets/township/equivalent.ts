import type { Companion } from '#rules'

const answered =
  '第九、十六、二十条追究的人，读作也用第八条第(二)项，总有方式作答；问不问到，分析都看不出空白'

export const equivalent: Companion['equivalent'] = {
  '问题 personMeasures 1/3/2/作all': answered,
  '问题 personMeasures 1/3/2/2/1/连带作第九条本人': answered,
}
