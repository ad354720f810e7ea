import { folded } from './fold.ts'

/** A bracket at the end that says which version it is: (2018年修正), (2020修订), (2018年版), (2023-12-29), (修正本). */
const version =
  /\((?:\d{4}-\d\d?-\d\d?|[\d年月日第一二三四五六七八九十次]*(?:修正|修订|修改|公布|发布|通过)[本版]?|\d{4}年?[版本])\)$/

/**
 * The key under which a title is looked up, the same for all ways of writing it: without 中华人民共和国, white space,
 * title marks and a mark of its version at the end; brackets are one. （试行）, （暂行） and a number such as （九） stay.
 */
export function titleKey(title: string): string {
  let key = folded(title).replace(/[<>"]/g, '')
  for (let before = ''; before !== key; ) {
    before = key
    key = key.replace(version, '')
  }
  return key.replaceAll('中华人民共和国', '') || key
}

/** What is not cited by article: certificates and forms, not 清单 or 议定书. */
const form = /(?:证|证书|证明|执照|表|(?<!清)单|(?<!议定)书)$/
const definition =
  /《((?:[^《》]|《[^《》]*》)+)》\s*[（(](?:[^（）()《》]{0,30}[，,])?以下简?称为?[《“"「]?(?!本)([^（）()《》“”"「」，,；;、]{1,20})[》”"」]?[）)，,；;]/g

/**
 * The short names that a text defines for titles, each with its title: 《中华人民共和国专利法》（以下简称专利法）. The first
 * definition counts. A name for a body or a form is none. `words` are those of the provisions of one text.
 */
export function abbreviations(words: Iterable<string>): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const own of words) {
    for (const [, title = '', name = ''] of own.matchAll(definition)) {
      if (!form.test(title) && !names.has(name)) names.set(name, title)
    }
  }
  return names
}
