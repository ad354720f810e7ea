import type { Modality } from '#rules'

/** Measures as instruments name them; 罚款 and the like with what stands before them would be too much for a list. */
const measures =
  /警告|记大过|记过|降级|撤职|开除|批评教育|通报批评|责令[^，。；、：]{2,10}|限期改正|停产停业(?:整顿)?|没收[^，。；、：]{2,12}|吊销[^，。；、：]{2,12}|暂扣[^，。；、：]{2,12}|取消[^，。；、：]{2,12}资格|罚款|诫勉(?:谈话)?|书面检查|调整职务|免职|责令辞职|引咎辞职|行政拘留|处分|追究刑事责任/g
const amounts =
  /[\d〇零一二三四五六七八九十百千万亿.]+(?:万|亿)?元(?:以上|以下)?(?:[\d〇零一二三四五六七八九十百千万亿.]+元以下)?|[\d一二三四五六七八九十]+倍(?:以上|以下)?(?:[\d一二三四五六七八九十]+倍以下)?|[\d.]+%(?:以上|以下)?|百分之[一二三四五六七八九十]+(?:以上|以下)?/g
const periods = /[\d一二三四五六七八九十]+(?:个工作日|日|个月|年)(?:以内|内|以上|以下)/g
const verbs = ['应当', '必须', '不得', '一律', '可以'] as const satisfies readonly Modality[]

const found = (words: string, form: RegExp) => [...new Set(words.match(form) ?? [])]

/** Words that a ruleset may say as data: measures, amounts and periods, each as it stands in the text. */
export function candidatesIn(words: string): readonly string[] {
  return [...found(words, measures), ...found(words, amounts), ...found(words, periods)]
}

/** The word that binds, the first of these that stands there; 直述 for none. */
export const modalityIn = (words: string): Modality =>
  [...verbs].filter((verb) => words.includes(verb)).sort((a, b) => words.indexOf(a) - words.indexOf(b))[0] ??
  '直述'
