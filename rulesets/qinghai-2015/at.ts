/** The first 款 of an article: `at(4)`; an item of it: `at(4, 1)`. */
export const at = (article: number, point?: number): string =>
  `art_${article}__para_1${point === undefined ? '' : `__point_${point}`}`

export const eligibility = 'art_9__para_2'
/** From within 第四条 to within 第六条(三). */
export const firstGap = 'gap_1'
/** From within 第十一条(一) to within 第十六条. */
export const secondGap = 'gap_2'
