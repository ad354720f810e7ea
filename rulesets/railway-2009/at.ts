/** Addresses: `item(8, 2)` is 第八条第2项, `mark(13, 2)` 第十三条第(二)项, `indent(13, 2, 4)` 第十三条第(二)项第4目. */
export const para = (article: number, paragraph = 1) => `art_${article}__para_${paragraph}`
export const item = (article: number, point: number) => `${para(article)}__point_${point}`
export const mark = item
export const indent = (article: 12 | 13, grade: 1 | 2 | 3, number: number) =>
  `${mark(article, grade)}__indent_${number}`
