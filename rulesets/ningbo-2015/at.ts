/** 款 of an article; the first where none is named. */
export const para = (article: number, paragraph = 1) => `art_${article}__para_${paragraph}`
/** 项 of an article's first 款. */
export const point = (article: number, number: number) => `art_${article}__para_1__point_${number}`
