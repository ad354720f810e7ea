/**
 * Words ready to be compared: compatibility forms are one (１ and 1, Ⅰ and I), letters are small, marks and spaces
 * are left out. A point between two digits stays (2.5). Where marks between two figures or two letters are left
 * out a space stays, so that 3、30 does not become 330.
 */
export interface Normal {
  readonly text: string
  /** For each UTF-16 unit of `text`, the offset at which the same character begins in the original. */
  readonly from: readonly number[]
  /** For each UTF-16 unit of `text`, the offset at which that character ends in the original. */
  readonly to: readonly number[]
}

const kept = /[\p{L}\p{N}%‰]/u
const latin = /[\p{Script=Latin}\d]/u

export function normal(original: string): Normal {
  const from: number[] = []
  const to: number[] = []
  let text = ''
  let skipped = ''
  let at = 0
  for (const character of original) {
    const next = at + character.length
    const plain = character === '○' ? '〇' : character.normalize('NFKC').toLowerCase()
    for (const one of plain) {
      if (!kept.test(one)) {
        skipped += one
        continue
      }
      const joint =
        skipped === '' || !latin.test(text.at(-1) ?? '') || !latin.test(one) ? '' : between(skipped)
      text += joint + one
      for (let unit = 0; unit < joint.length + one.length; unit++) {
        from.push(at)
        to.push(next)
      }
      skipped = ''
    }
    at = next
  }
  return { text, from, to }
}

/** What stands for the marks left out between two figures or letters. */
const between = (skipped: string) => (skipped === '.' ? '.' : ' ')

/** From and to in the original, the end not included. */
export type Span = readonly [from: number, to: number]

/** Every place where the words stand; of places that overlap, the first. */
export function spansOf({ text, from, to }: Normal, wanted: string): readonly Span[] {
  return placesOf(text, wanted).map((at) => [from[at] ?? 0, to[at + wanted.length - 1] ?? 0])
}

/** Where the words begin in a text that is ready to be compared; a figure or a letter is never half of a longer one. */
export function placesOf(text: string, wanted: string): readonly number[] {
  if (wanted === '') return []
  const places: number[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at)) {
    const end = at + wanted.length
    const whole =
      !runsOn(text.charAt(at - 1), wanted.charAt(0)) && !runsOn(wanted.slice(-1), text.charAt(end))
    if (whole) places.push(at)
    at = whole ? end : at + 1
  }
  return places
}

/** Whether two neighbouring characters belong to one word: two figures, two letters, or a figure and a point. */
function runsOn(left: string, right: string): boolean {
  if (/\d/.test(left)) return /[\d.]/.test(right)
  if (/\d/.test(right)) return left === '.'
  return /\p{Script=Latin}/u.test(left) && /\p{Script=Latin}/u.test(right)
}

/** Characters one by one; figures and words of letters whole. */
export const signsOf = (words: string): readonly string[] =>
  normal(words).text.match(/\p{Script=Latin}+|\d+(?:\.\d+)*|\S/gu) ?? []
