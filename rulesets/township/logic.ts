import { all, any, from, not, type Ruleset } from '#rules'
import { chain } from './chain.ts'
import { collective } from './collective.ts'
import { dual } from './dual.ts'
import { facts } from './facts.ts'
import { individual } from './individual.ts'
import { measures } from './measures.ts'
import { procedure } from './procedure.ts'
import { namedMember } from './pursuit.ts'
import { readings } from './readings.ts'
import { scope } from './scope.ts'
import { silences } from './silences.ts'
import { given, within, yes } from './words.ts'

/** What evaluation needs; a browser loads the register of doubts after it. */
export const logic: Ruleset = {
  regulation: 'township',
  facts,
  // Facts and rules stand next to each other, and so do their like words: the data then compresses best.
  rules: [...collective, ...individual, ...scope, ...measures, ...chain, ...dual, ...procedure],
  readings,
  silences,
  doubts: [],
  grades: [],
  parts: [],
  slots: {
    bodyMeasures: {
      about: '对领导班子用何种追究方式',
      arises: all(any(given('集体责任'), all(given('班子'), given('第七条情形'))), not(yes('superior'))),
      exclusive: true,
    },
    personMeasures: {
      about: '对成员及党员干部用何种追究方式',
      arises: all(
        any(given('个人责任'), all(given('党员个人'), given('第七条情形')), namedMember),
        not(yes('superior')),
      ),
      exclusive: true,
    },
    handling: {
      about: '由谁办理',
      arises: any(given('追究'), given('连带'), given('问责')),
      exclusive: false,
    },
    chain: { about: '追究一人之后对谁问责', arises: all(given('个人'), yes('sanctioned')), exclusive: false },
    frequent: {
      about: '问题频发、一年内两次被查处的，怎样追究',
      arises: all(given('适用'), any(yes('frequent'), within('times', from(2)))),
      exclusive: false,
    },
    period: {
      about: '受追究后多久不得任职',
      arises: all(given('党员个人'), yes('sanctioned')),
      exclusive: false,
    },
  },
}
