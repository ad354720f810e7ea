import type { Companion } from '#rules'

export const equivalent: Companion['equivalent'] = {
  '问题 personMeasures 1/3/2/作all':
    '第九、十六、二十条追究的人，读作也用第八条第(二)项，总有方式作答；问不问到，分析都看不出空白',
}
