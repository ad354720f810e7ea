import type { MatterResult } from './evaluate.ts'
import type { Outcome } from './outcomes.ts'

export type Kinds = readonly (readonly [string, readonly Outcome['kind'][]])[]

/** What follows, in the order it is told. */
export const kinds = [
  ['责任', ['liability', 'role']],
  ['责任等级', ['grade']],
  ['追究方式', ['measures']],
  ['从重、加重、从轻、减轻、不予追究', ['treatment']],
  ['对他人的问责', ['chain']],
  ['后果', ['consequence']],
  ['酌定', ['discretion']],
  ['与其他规定的关系', ['norm']],
] as const satisfies readonly (readonly [string, readonly Outcome['kind'][]])[]

/** How it is handled. */
export const procedures = [
  ['权限', ['competence']],
  ['程序', ['procedure']],
  ['移送', ['referral']],
] as const satisfies readonly (readonly [string, readonly Outcome['kind'][]])[]

/** How the instrument reaches a case, in the words of every result. */
export const reached = {
  reached: '按所填适用',
  analogy: '按所填参照适用',
  either: '按所填适用或者参照适用',
  outside: '按所填不适用',
  open: '是否适用待查明',
} as const satisfies Record<MatterResult['scope']['status'], string>
