/** 款 of an article; the first where none is named. */
export const para = (article: number, paragraph = 1) => `art_${article}__para_${paragraph}`
/** 项 of an article's first 款. */
export const point = (article: number, number: number) => `art_${article}__para_1__point_${number}`

const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一']
/** Articles with items. */
const articles = { 7: '七', 8: '八', 9: '九', 10: '十', 15: '十五', 16: '十六' } as const
export type Itemised = keyof typeof articles
/** 第七条第(一)项 */
export const itemName = (article: Itemised, number: number) =>
  `第${articles[article]}条第(${numerals[number]})项`
