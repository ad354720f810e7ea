import { all, any } from '#rules'
import { given, read, yes } from './words.ts'

/** The person of the matter is the one whom 第十六条 or 第二十条 pursues. */
export const named = all(given('连带'), yes('named'))
export const namedMember = all(given('党员个人'), named)

/** The body or person of the matter is pursued: under 第六条 or 第七条, or as the one named. */
export const pursued = any(given('追究'), namedMember)

/** Somebody is held liable, under this instrument or by a decision already made. */
export const somebodyPursued = all(given('个人'), any(given('追究'), named, yes('sanctioned')))

/** Somebody, of the matter or beside it, is pursued; 问责 under 第十条 counts as it is read. */
export const proceedings = any(given('追究'), given('连带'), all(given('问责'), read('inquiry', '就是')))
