/** Words without what is typography only, so that two prints of the same words are equal. */
export interface Folded {
  readonly text: string
  /** For each UTF-16 unit of `text`, the offset at which its character begins in the words. */
  readonly from: readonly number[]
  /** For each UTF-16 unit of `text`, the offset at which its character ends in the words. */
  readonly to: readonly number[]
}

/** Marks that differ in shape only and that Unicode does not take for one. */
const shapes = [
  ['"', '“”„‟‘’「」『』＂＇\'"'],
  ['<', '《〈«‹＜<'],
  ['>', '》〉»›＞>'],
  ['[', '〔【［['],
  [']', '〕】］]'],
  ['-', '－‐‑‒–—―─━'],
  ['·', '・•‧∙⋅'],
  ['〇', '○'],
] as const
const shapeOf = new Map<string, string>(
  shapes.flatMap(([shape, marks]) => [...marks].map((mark) => [mark, shape])),
)
const unseen = /[\s\p{Cf}\p{Cc}]/gu

function foldCharacter(character: string): string {
  // Nearly all characters of a text are these, and they stay.
  if (character >= '一' && character <= '鿿') return character
  return (shapeOf.get(character) ?? character.normalize('NFKC')).replace(unseen, '')
}

/** Takes out spaces and makes width, brackets, quotation marks, dashes and compatibility forms one. */
export function fold(words: string): Folded {
  const from: number[] = []
  const to: number[] = []
  let text = ''
  let at = 0
  for (const character of words) {
    const folded = foldCharacter(character)
    const next = at + character.length
    for (let unit = 0; unit < folded.length; unit++) {
      from.push(at)
      to.push(next)
    }
    text += folded
    at = next
  }
  return { text, from, to }
}

/** The folded words without their places. */
export function folded(words: string): string {
  let text = ''
  for (const character of words) text += foldCharacter(character)
  return text
}
