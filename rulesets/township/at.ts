/** Addresses of this instrument: 条 with its 款, 项, 目. */
export const art = (article: number, para = 1): string => `art_${article}__para_${para}`
export const point = (article: number, n: number): string => `${art(article)}__point_${n}`
/** 第六条第(一)项第n目, about the body, and 第(二)项第n目, about a person. */
export const body = (n: number): string => `${point(6, 1)}__indent_${n}`
export const person = (n: number): string => `${point(6, 2)}__indent_${n}`
