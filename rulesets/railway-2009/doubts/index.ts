import type { Doubt } from '#rules'
import { circumstances } from './circumstances.ts'
import { grading } from './grading.ts'
import { investment } from './investment.ts'
import { procedure } from './procedure.ts'
import { proved } from './proved.ts'
import { switched } from './switched.ts'

export const doubts: readonly Doubt[] = [
  ...proved,
  ...switched,
  ...circumstances,
  ...investment,
  ...grading,
  ...procedure,
]
