import type { Ruleset } from '#rules'
import { accidents } from './accidents.ts'
import { conduct } from './conduct.ts'
import { facts } from './facts.ts'
import { liability } from './liability.ts'
import { measures } from './measures.ts'
import { procedure } from './procedure.ts'
import { readings } from './readings.ts'
import { scales } from './scales.ts'
import { scope } from './scope.ts'
import { silences } from './silences.ts'
import { slots } from './slots.ts'
import { grades } from './words.ts'

/** What evaluation needs; a browser loads the register of doubts after it. */
export const logic: Ruleset = {
  regulation: 'railway-2009',
  facts,
  readings,
  grades,
  slots,
  rules: [...scope, ...liability, ...accidents, ...scales, ...conduct, ...measures, ...procedure],
  parts: [['k1_direct', 'k1_loss']],
  silences,
  doubts: [],
}
