/** The facts of the eight scales of 第十三条 under the names that the railway ruleset has for them. */
export type ScaleFacts = Readonly<Record<string, boolean | number>>

/** Scale → grade; one that gives none is left out. */
export type Grades = Readonly<Record<string, string>>

/** An engine that knows the scales. It is built once; only the facts change. */
export interface Contender<Given, Found> {
  readonly name: string
  /** The facts as the engine takes them, made before the clock starts. */
  readonly prepare: (facts: ScaleFacts) => Given
  /** One evaluation of all eight scales. */
  readonly run: (given: Given) => Found | Promise<Found>
  readonly grades: (found: Found) => Grades
}

interface Scale {
  readonly amounts: readonly string[]
  readonly conduct: readonly string[]
  readonly thresholds: readonly number[]
  readonly step: number
  /** A threshold that two steps claim in print (20%, 200万元 of pollution): it is not compared. */
  readonly contested?: number
}

/** Written from the text, not taken from the ruleset, so that the grid is nobody's own. */
const scales: Readonly<Record<string, Scale>> = {
  k1: { amounts: ['k1_loss', 'k1_direct'], conduct: ['k1'], thresholds: [0, 30, 300], step: 1e-6 },
  k2: { amounts: ['k2_amount'], conduct: ['k2_paid', 'k2_offset'], thresholds: [200, 500], step: 1e-6 },
  k3: { amounts: ['k3_ratio'], conduct: ['k3'], thresholds: [10, 20], step: 0.01, contested: 20 },
  k4: {
    amounts: ['k4_amount'],
    conduct: ['k4_standard', 'k4_works', 'k4_cost'],
    thresholds: [200, 500],
    step: 1e-6,
  },
  k5: {
    amounts: ['k5_amount'],
    conduct: ['k5_quantity', 'k5_standard'],
    thresholds: [0, 200, 500],
    step: 1e-6,
  },
  k6: { amounts: ['k6_loss'], conduct: ['k6'], thresholds: [0, 200, 500], step: 1e-6, contested: 200 },
  k7: { amounts: ['k7_amount'], conduct: ['k7_pricing', 'k7_investment'], thresholds: [2000], step: 1e-6 },
  k8: { amounts: ['k8_amount'], conduct: ['k8'], thresholds: [100], step: 1e-6 },
}

/** At, just under and just over every threshold. */
const amountsOf = ({ thresholds, step, contested }: Scale): readonly number[] =>
  thresholds
    .flatMap((value) => [value - step, value, value + step])
    .map((value) => Number(value.toFixed(6)))
    .filter((value) => value >= 0 && value !== contested)

/** One row's facts of a scale: its conduct as given, its amount the one whose turn it is. */
function factsOf(
  scale: Scale,
  turn: number,
  done: (conduct: number) => boolean,
): [string, boolean | number][] {
  const amounts = amountsOf(scale)
  return [
    ...scale.conduct.map((fact, at): [string, boolean] => [fact, done(at)]),
    ...scale.amounts.map((fact): [string, number] => [fact, amounts[turn % amounts.length] ?? 0]),
  ]
}

const row = (turn: number, done: (conduct: number) => boolean): ScaleFacts =>
  Object.fromEntries(Object.values(scales).flatMap((scale, at) => factsOf(scale, turn + at, done)))

const most = Math.max(...Object.values(scales).map((scale) => amountsOf(scale).length))

/** Every amount of every scale, with all the conduct there is: what is timed. */
export const timed: readonly ScaleFacts[] = Array.from({ length: most }, (_, turn) => row(turn, () => true))

/** The same with every single conduct alone and with none: what the engines must agree on. */
export const grid: readonly ScaleFacts[] = [
  ...timed,
  ...[0, 1, 2].flatMap((alone) => timed.map((_, turn) => row(turn, (conduct) => conduct === alone))),
]

/** The scale that a fact is the amount of; null for any other fact. */
export const scaleOf = (fact: string): string | null =>
  Object.entries(scales).find(([, { amounts }]) => amounts.includes(fact))?.[0] ?? null
