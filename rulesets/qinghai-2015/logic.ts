import { all, any, not, type Ruleset } from '#rules'
import { mainResponsibility, supervisoryResponsibility } from './circumstances.ts'
import { facts } from './facts.ts'
import { consequences, measures } from './measures.ts'
import { readings } from './readings.ts'
import { scope } from './scope.ts'
import { silences } from './silences.ts'
import { procedure, treatment } from './treatment.ts'
import { given, is } from './words.ts'

/** What evaluation needs; a browser loads the register of doubts after it. */
export const logic: Ruleset = {
  regulation: 'qinghai-2015',
  facts,
  readings,
  grades: [],
  slots: {
    reach: {
      about: '是否适用',
      arises: is('a2_place', '属全省各级', '在省内而不属全省各级'),
      exclusive: true,
    },
    measures: {
      about: '追究方式',
      arises: any(
        all(is('who', '党委（党组）'), given('第四条情形'), not(given('第六条情形'))),
        all(is('who', '纪委（纪检组）'), given('第六条情形')),
      ),
      exclusive: false,
    },
  },
  rules: [
    ...scope,
    ...mainResponsibility,
    ...supervisoryResponsibility,
    ...measures,
    ...consequences,
    ...treatment,
    ...procedure,
  ],
  parts: [],
  silences,
  doubts: [],
}
