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
  return printed
    .replace(/\[(\d{4})\]/g, '〔$1〕')
    .replace(/\(([^()]*)\)/g, (pair, inside: string) => (isNumberOrForeign(inside) ? pair : `（${inside}）`))
    .replace(/\(([^()]*)\)/g, (pair, inside: string) => (isNumberOrForeign(inside) ? pair : `（${inside}）`))
    .replace(/[,;:?!]/g, (mark, at: number, whole: string) =>
      besideHan(whole.charAt(at - 1)) || besideHan(whole.charAt(at + 1)) ? (fullWidth[mark] ?? mark) : mark,
    )
    .replace(/(?<=[，；：。、？！（【《〈〔“]) +| +(?=[，；：。、？！）】》〉〕”])/g, '')
    .replace(/^(\p{Script=Han})[ 　]+(\p{Script=Han})$/u, '$1$2')
}

const fullWidth: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' }
const han = /[\p{Script=Han}，；：。、？！（）《》〈〉〔〕“”％)]/u

const besideHan = (character: string) => han.test(character)
const isNumberOrForeign = (inside: string) =>
  !/\p{Script=Han}/u.test(inside) || /^[零〇一二三四五六七八九十百]+$/.test(inside)
