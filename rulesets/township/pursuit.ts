import { all, any, not } from '#rules'
import { given, read, yes } from './words.ts'

/** The person of the matter is the one whom 第九条, 第十六条 or 第二十条 pursues; asked of persons only. */
export const named = any(given('第九条本人'), all(given('连带'), yes('named')))
export const namedMember = all(given('党员个人'), named)

/** The body or person of the matter is pursued: under 第六条 or 第七条, or as the one named. */
export const pursued = any(given('追究'), namedMember)

const early = read('pursuing', '合于情形')

/** The one in question is held liable, under this instrument or by a decision already made. */
export const reached = any(all(any(given('追究'), named), early), yes('sanctioned'))
export const somebodyPursued = all(given('个人'), reached)
/** The same of a body. */
export const bodyPursued = all(
  given('班子'),
  read('bodies', '就是'),
  any(all(given('追究'), early), yes('sanctioned')),
)

/** Personal liability that 第八条第(二)项 grades, asked of members and cadres of the Party only. */
export const graded = any(given('个人责任'), all(named, read('scale', '也用')))
/** The same, asked of anybody. */
export const personal = any(given('个人责任'), all(namedMember, read('scale', '也用')))

/** Somebody, of the matter or beside it, is pursued; 问责 under 第十条 counts as it is read. */
export const proceedings = any(given('追究'), given('连带'), all(given('问责'), read('inquiry', '就是')))

/** 第十三条: no higher standard takes the place of the circumstances of the second chapter. */
export const ownGround = any(not(yes('superior')), read('superior13', '只换方式'))
/** 第二条 alone, as a circumstance that the last 目 of each list takes in. */
export const second = all(read('second', '即是'), given('合第二条'))
/** What 第二条 and the chapeau of 第六条 ask besides an item, as they are read. */
export const gated = any(
  given('合第二条'),
  all(read('gate', '只合首句'), yes('breach')),
  read('gate', '自足'),
)
