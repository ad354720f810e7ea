import type { Companion } from '#rules'

export const equivalent: Companion['equivalent'] = {}
