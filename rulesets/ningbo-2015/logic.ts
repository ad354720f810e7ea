import { all, not, type Ruleset } from '#rules'
import { article7 } from './article-7.ts'
import { article8 } from './article-8.ts'
import { article9 } from './article-9.ts'
import { article10 } from './article-10.ts'
import { attribution } from './attribution.ts'
import { facts } from './facts.ts'
import { measures } from './measures.ts'
import { answerable, procedure } from './procedure.ts'
import { readings } from './readings.ts'
import { scope } from './scope.ts'
import { silences } from './silences.ts'
import { treatment } from './treatment.ts'
import { is, yes } from './words.ts'

const object = not(is('subject', '以上都不是'))
const someone = not(is('subject', '领导班子', '纪委领导班子', '以上都不是'))

/** What evaluation needs; a browser loads the register of doubts after it. */
export const logic: Ruleset = {
  regulation: 'ningbo-2015',
  facts,
  readings,
  grades: [],
  slots: {
    duties: { about: '负什么责任', arises: object, exclusive: false },
    measures: { about: '采取什么方式', arises: all(answerable, object), exclusive: false },
    roles: {
      about: '追究集体责任时各成员承担什么责任',
      arises: all(is('subject', '领导班子'), yes('collective')),
      exclusive: true,
    },
    handling: { about: '由谁办理', arises: all(answerable, object), exclusive: false },
    influence: {
      about: '处理后多久不得安排或者提拔',
      arises: all(someone, yes('pursued')),
      exclusive: false,
    },
  },
  rules: [
    ...scope,
    ...article7,
    ...article8,
    ...article9,
    ...article10,
    ...attribution,
    ...measures,
    ...treatment,
    ...procedure,
  ],
  parts: [],
  silences,
  doubts: [],
}
