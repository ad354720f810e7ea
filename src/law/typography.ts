/**
 * How printed words are set, as Chinese print has it. The whole table:
 *
 * | printed | set | where |
 * |---|---|---|
 * | `,` `;` `:` `?` `!` | ，；：？！ | beside a Han character, a Chinese mark or a closing bracket; never between two digits |
 * | `(` `)` | （ ） | a pair that holds at least one Han character, but not the number of an item |
 * | `[2009]` | 〔2009〕 | a year in a document number |
 * | space | closed | beside a Chinese mark; between the two characters of a spaced heading (总 则) |
 *
 * Every mark stands for exactly one mark: no word is changed, added or lost.
 */
export function setType(printed: string): string {
  let set = printed
  for (let before = ''; before !== set; ) {
    before = set
    set = setMarks(before)
  }
  return set
}

function setMarks(printed: string): string {
  return widenPairs(printed)
    .replace(/\[(\d{4})\]/g, '〔$1〕')
    .replace(/[,;:?!]/g, (mark, at: number, whole: string) =>
      besideHan(whole.charAt(at - 1)) || besideHan(whole.charAt(at + 1)) ? (fullWidth[mark] ?? mark) : mark,
    )
    .replace(
      /(?<=[，；：。、？！（）【】《》〈〉〔〕“”]) +| +(?=[，；：。、？！（）【】《》〈〉〔〕“”])/g,
      '',
    )
    .replace(/^(\p{Script=Han})[ 　]+(\p{Script=Han})$/u, '$1$2')
}

/** Widens every matched pair of ( ) that holds Han characters, however deeply nested; a number's brackets stay. */
function widenPairs(printed: string): string {
  const set = printed.split('')
  const open: number[] = []
  for (const [at, mark] of set.entries()) {
    if (mark === '(') open.push(at)
    if (mark !== ')') continue
    const from = open.pop()
    if (from === undefined || isNumberOrForeign(printed.slice(from + 1, at))) continue
    set[from] = '（'
    set[at] = '）'
  }
  return set.join('')
}

const fullWidth: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' }
const han = /[\p{Script=Han}，；：。、？！（）《》“”〈〉〔〕％)]/u

const besideHan = (character: string) => han.test(character)
const isNumberOrForeign = (inside: string) =>
  !/\p{Script=Han}/u.test(inside) || /^[零〇一二三四五六七八九十百]+$/.test(inside)
