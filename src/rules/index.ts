export { analyse, analyseSlot, type Finding } from './analyse.ts'
export { canonical, canonicalLine, lineWriter } from './canonical.ts'
export { type Coverage, checkRuleset, coverage, measuresIn, type Text } from './check.ts'
export { unfounded } from './claims.ts'
export {
  all,
  always,
  any,
  type Bound,
  type Condition,
  conditionsIn,
  from,
  type Inclusion,
  not,
  over,
  partsOf,
  under,
  upTo,
} from './conditions.ts'
export { applying, wording } from './doubts.ts'
export {
  type CaseInput,
  type CaseResult,
  evaluate,
  evaluateMatter,
  type Line,
  type MatterResult,
  type Silent,
  type Span,
} from './evaluate.ts'
export {
  amount,
  type Choice,
  type Citation,
  choice,
  cite,
  count,
  type Day,
  day,
  type Fact,
  type Facts,
  type Flag,
  flag,
  type Input,
  judgedChoice,
  judgement,
  type Matter,
  percent,
  type Quantity,
} from './facts.ts'
export { type InputProblem, pathTo, type ReadCase, readCase, readInput } from './input.ts'
export { type MemoMeta, memo } from './memo.ts'
export { type Nearest, nearest } from './nearest.ts'
export { askedBy, type Numbers } from './numbers.ts'
export { kinds, procedures, reached } from './order.ts'
export {
  andOthers,
  anyOf,
  binding,
  type Measures,
  type Modality,
  type Outcome,
  oneOf,
  type Period,
  type Statement,
  states,
  type Treatment,
  together,
  unclear,
} from './outcomes.ts'
export { pointsOf, type Value } from './points.ts'
export { type Emended, printedIn, type Wording } from './printed.ts'
export { type Asked, type Came, type Given, probe, probing } from './probe.ts'
export { sayAlike, sayInput, sayNeeds, sayOpen, sayPlaces, sayReading, type Telling } from './prose.ts'
export { fromDay, fromExact, places, toDay, toExact, type Unit, yearsLater } from './quantity.ts'
export { inclusion, join, type Reading, type Readings, type Switches } from './readings.ts'
export { saySteps } from './reasons.ts'
export { type DrawnScale, drawn, isSilent, type Ruler, rulerOf, standingWords, type Tone } from './ruler.ts'
export type {
  Case,
  CaseMatter,
  Classified,
  Companion,
  Doubt,
  Rule,
  Ruleset,
  Silence,
  Slot,
} from './ruleset.ts'
export {
  type Label,
  sayLine,
  sayMeasures,
  sayNeed,
  sayOutcome,
  sayValue,
} from './say.ts'
export { sayCondition, sayRange } from './say-condition.ts'
export {
  type Band,
  type Piece,
  piecesOf,
  type Scale,
  type Standing,
  type Stretch,
  sayPiece,
  scalesOf,
} from './scales.ts'
export { type Shipped, type ShippedCondition, unpacked } from './shipped.ts'
export { type Stamp, type StampedResult, stamp, withoutTrace } from './stamp.ts'
export { type Need, readingsIn, type Step, type Tested } from './trace.ts'
export type { Truth } from './truth.ts'
export { exceeding, inputOf, written } from './value.ts'
export { vocabulary } from './vocabulary.ts'
