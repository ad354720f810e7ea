import type { Doubt } from '#rules'
import { circumstances } from './circumstances.ts'
import { grading } from './grading.ts'
import { investment } from './investment.ts'
import { overlooked } from './overlooked.ts'
import { procedure } from './procedure.ts'
import { proved } from './proved.ts'
import { relations } from './relations.ts'
import { switched } from './switched.ts'

export const doubts: readonly Doubt[] = [
  ...proved,
  ...switched,
  ...circumstances,
  ...investment,
  ...grading,
  ...procedure,
  ...relations,
  ...overlooked,
]
