import { Engine, type EngineResult, type NestedCondition, type RuleProperties } from 'json-rules-engine'
import type { Contender, ScaleFacts } from './scales.ts'

const done = (fact: string): NestedCondition => ({ fact, operator: 'equal', value: true })
const above = (fact: string, value: number): NestedCondition => ({ fact, operator: 'greaterThan', value })
const from = (fact: string, value: number): NestedCondition => ({
  fact,
  operator: 'greaterThanInclusive',
  value,
})
const upTo = (fact: string, value: number): NestedCondition => ({
  fact,
  operator: 'lessThanInclusive',
  value,
})
const under = (fact: string, value: number): NestedCondition => ({ fact, operator: 'lessThan', value })
const any = (...of: NestedCondition[]): NestedCondition => ({ any: of })

const graded = (scale: string, grade: string, ...all: NestedCondition[]): RuleProperties => ({
  conditions: { all },
  event: { type: grade, params: { scale } },
})

const payments = any(done('k2_paid'), done('k2_offset'))
const changes = any(done('k4_standard'), done('k4_works'), done('k4_cost'))
const relocation = any(done('k5_quantity'), done('k5_standard'))
const falseReports = any(done('k7_pricing'), done('k7_investment'))

/** The scales of 第十三条 in the words of json-rules-engine: a rule for each step, its grade as the event. */
const engine = new Engine([
  graded('k1', '一般责任', done('k1'), above('k1_direct', 0), under('k1_direct', 30)),
  graded('k1', '较大责任', done('k1'), from('k1_loss', 30), under('k1_loss', 300)),
  graded('k1', '重大责任', done('k1'), from('k1_loss', 300)),
  graded('k2', '一般责任', payments, under('k2_amount', 200)),
  graded('k2', '较大责任', payments, from('k2_amount', 200), under('k2_amount', 500)),
  graded('k2', '重大责任', payments, from('k2_amount', 500)),
  graded('k3', '一般责任', done('k3'), from('k3_ratio', 10), upTo('k3_ratio', 20)),
  graded('k3', '较大责任', done('k3'), from('k3_ratio', 20)),
  graded('k4', '一般责任', changes, under('k4_amount', 200)),
  graded('k4', '较大责任', changes, from('k4_amount', 200), under('k4_amount', 500)),
  graded('k4', '重大责任', changes, from('k4_amount', 500)),
  graded('k5', '一般责任', relocation, above('k5_amount', 0), under('k5_amount', 200)),
  graded('k5', '较大责任', relocation, from('k5_amount', 200), under('k5_amount', 500)),
  graded('k5', '重大责任', relocation, from('k5_amount', 500)),
  graded('k6', '一般责任', done('k6'), above('k6_loss', 0), upTo('k6_loss', 200)),
  graded('k6', '较大责任', done('k6'), from('k6_loss', 200), under('k6_loss', 500)),
  graded('k6', '重大责任', done('k6'), from('k6_loss', 500)),
  graded('k7', '较大责任', falseReports, under('k7_amount', 2000)),
  graded('k7', '重大责任', falseReports, from('k7_amount', 2000)),
  graded('k8', '较大责任', done('k8'), under('k8_amount', 100)),
  graded('k8', '重大责任', done('k8'), from('k8_amount', 100)),
])

/** Facts given to a run are constants of it: the engine spares itself their cache. */
export const jsonRulesEngine: Contender<ScaleFacts, EngineResult> = {
  name: 'json-rules-engine',
  prepare: (facts) => facts,
  run: (facts) => engine.run(facts),
  grades: ({ events }) => Object.fromEntries(events.map(({ type, params }) => [params?.scale, type])),
}
