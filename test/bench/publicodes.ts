import Engine, { type EvaluatedNode } from 'publicodes'
import type { Contender } from './scales.ts'

/** A fact that the situation gives. Its units know no 万元, so the amounts are plain numbers. */
const asked = (question: string) => ({ question })

/** The first step whose condition holds; none where the conduct is not given. */
const scale = (
  conduct: readonly string[],
  ...steps: readonly (readonly [condition: string, grade: string])[]
) => ({
  'applicable si': conduct.length === 1 ? conduct[0] : { 'une de ces conditions': conduct },
  variations: steps.map(([si, grade]) => ({ si, alors: `'${grade}'` })),
})

/** The scales of 第十三条 in the words of publicodes: a rule for each scale, its steps as variations. */
const rules = {
  k1: asked('是否因管理不善或工作失误造成经济损失？'),
  k1_direct: asked('直接经济损失是多少万元？'),
  k1_loss: asked('经济损失是多少万元？'),
  k2_paid: asked('是否未按规定和合同约定办理款项？'),
  k2_offset: asked('是否未按合同约定及时抵扣款项？'),
  k2_amount: asked('办理、抵扣款项涉及的金额是多少万元？'),
  k3: asked('是否虚报Ⅰ类变更设计概算？'),
  k3_ratio: asked('虚报概算的比例是百分之多少？'),
  k4_standard: asked('是否擅自变更标准？'),
  k4_works: asked('是否新增工程？'),
  k4_cost: asked('是否超批准概算列支工程建设成本？'),
  k4_amount: asked('变更、新增、列支的金额是多少万元？'),
  k5_quantity: asked('是否虚列征地拆迁数量？'),
  k5_standard: asked('是否擅自提高补偿标准？'),
  k5_amount: asked('增加的投资是多少万元？'),
  k6: asked('是否发生污染环境等问题？'),
  k6_loss: asked('造成的直接经济损失是多少万元？'),
  k7_pricing: asked('是否虚假验工计价？'),
  k7_investment: asked('是否虚报完成投资？'),
  k7_amount: asked('涉及的金额是多少万元？'),
  k8: asked('是否挪用、串换建设资金？'),
  k8_amount: asked('挪用、串换的金额是多少万元？'),
  'k1 grade': scale(
    ['k1'],
    ['k1_loss >= 300', '重大责任'],
    ['k1_loss >= 30', '较大责任'],
    ['k1_direct > 0', '一般责任'],
  ),
  'k2 grade': scale(
    ['k2_paid', 'k2_offset'],
    ['k2_amount < 200', '一般责任'],
    ['k2_amount < 500', '较大责任'],
    ['k2_amount >= 500', '重大责任'],
  ),
  'k3 grade': scale(['k3'], ['k3_ratio > 20', '较大责任'], ['k3_ratio >= 10', '一般责任']),
  'k4 grade': scale(
    ['k4_standard', 'k4_works', 'k4_cost'],
    ['k4_amount < 200', '一般责任'],
    ['k4_amount < 500', '较大责任'],
    ['k4_amount >= 500', '重大责任'],
  ),
  'k5 grade': scale(
    ['k5_quantity', 'k5_standard'],
    ['k5_amount >= 500', '重大责任'],
    ['k5_amount >= 200', '较大责任'],
    ['k5_amount > 0', '一般责任'],
  ),
  'k6 grade': scale(
    ['k6'],
    ['k6_loss >= 500', '重大责任'],
    ['k6_loss >= 200', '较大责任'],
    ['k6_loss > 0', '一般责任'],
  ),
  'k7 grade': scale(
    ['k7_pricing', 'k7_investment'],
    ['k7_amount < 2000', '较大责任'],
    ['k7_amount >= 2000', '重大责任'],
  ),
  'k8 grade': scale(['k8'], ['k8_amount < 100', '较大责任'], ['k8_amount >= 100', '重大责任']),
}

const engine = new Engine(rules)
const scales = ['k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7', 'k8'] as const
type Situation = Readonly<Record<string, number | 'oui' | 'non'>>

/** The situation is set once and each scale evaluated in it, as its documentation has it. */
export const publicodes: Contender<Situation, readonly EvaluatedNode[]> = {
  name: 'publicodes',
  prepare: (facts) =>
    Object.fromEntries(
      Object.entries(facts).map(([fact, value]) => [
        fact,
        typeof value === 'number' ? value : value ? 'oui' : 'non',
      ]),
    ),
  run: (situation) => {
    engine.setSituation(situation)
    return scales.map((name) => engine.evaluate(`${name} grade`))
  },
  grades: (found) =>
    Object.fromEntries(
      scales.flatMap((name, at) => {
        const grade = found[at]?.nodeValue
        return typeof grade === 'string' ? [[name, grade]] : []
      }),
    ),
}
