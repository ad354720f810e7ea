import type { Companion } from '#rules'

export const equivalent: Companion['equivalent'] = {
  '问题 reach a2_place去在省内而不属全省各级':
    '在省内而不属全省各级的，总有第十六条前段的读法作答；问不问到它，分析都看不出空白',
}
