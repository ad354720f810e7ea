import type { Case } from '#rules'
import { accidentReadings } from './accident-readings.ts'
import { accidents } from './accidents.ts'
import { amounts } from './amounts.ts'
import { boundsOfAnswers } from './bounds-of-answers.ts'
import { changes } from './changes.ts'
import { conduct } from './conduct.ts'
import { corners } from './corners.ts'
import { alsoCombined } from './doubled.ts'
import { established } from './established.ts'
import { grades } from './grades.ts'
import { items } from './items.ts'
import { itemsUnknown } from './items-unknown.ts'
import { laws } from './laws.ts'
import { lossAndPayments } from './loss-and-payments.ts'
import { measures } from './measures.ts'
import { merging } from './merging.ts'
import { otherStandards } from './other-standard.ts'
import { persons } from './persons.ts'
import { personsDeaths } from './persons-deaths.ts'
import { pursuedAccidents } from './pursued-accidents.ts'
import { pursuedReadings } from './pursued-readings.ts'
import { ratio } from './ratio.ts'
import { readingsOfWays } from './readings-of-ways.ts'
import { replaced } from './replaced.ts'
import { scope } from './scope.ts'
import { silences } from './silences.ts'
import { steps } from './steps.ts'
import { units } from './units.ts'

export const cases: readonly Case[] = [
  ...scope,
  ...items,
  ...itemsUnknown,
  ...pursuedAccidents,
  ...pursuedReadings,
  ...accidents,
  ...accidentReadings,
  ...conduct,
  ...lossAndPayments,
  ...ratio,
  ...changes,
  ...amounts,
  ...otherStandards,
  ...grades,
  ...measures,
  ...replaced,
  ...laws,
  ...units,
  ...persons,
  ...personsDeaths,
  ...steps,
  ...silences,
  ...merging,
  ...readingsOfWays,
  ...boundsOfAnswers,
  ...established,
  ...alsoCombined,
  ...corners,
]
