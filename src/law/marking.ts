import { inCommon, wordsInCommon } from './differences.ts'
import type { Span } from './emend.ts'
import { fold } from './fold.ts'
import { groupBy } from './groups.ts'
import { hanDigits } from './numerals.ts'

/** Below this share of common signs two passages are marked whole: marks would hide more than they show. */
const alike = 0.4

/** What is compared: a folded character, or a figure or Latin word as a whole. `text` is the one that it stands in. */
interface Sign extends Span {
  readonly text: number
  readonly sign: string
}

/**
 * Marks in each of two lists of texts what the other does not have: first by whole sentences, then, between those
 * that are in both, by signs. The texts are read through: a sentence may have come to another text of its list.
 */
export function markChanges(
  older: readonly string[],
  newer: readonly string[],
): { readonly older: readonly (readonly Span[])[]; readonly newer: readonly (readonly Span[])[] } {
  const [before, after] = [sentencesOf(older), sentencesOf(newer)]
  const lost: Sign[] = []
  const added: Sign[] = []
  let [from, to] = [0, 0]
  const common = inCommon(before.map(wordsOf), after.map(wordsOf))
  for (const one of [...common, { older: before.length, newer: after.length, length: 0 }]) {
    const apart = outside(before.slice(from, one.older).flat(), after.slice(to, one.newer).flat())
    lost.push(...apart.older)
    added.push(...apart.newer)
    from = one.older + one.length
    to = one.newer + one.length
  }
  return { older: stretches(older, lost), newer: stretches(newer, added) }
}

const sentence = /[^。；;：:\n]*(?:[。；;：:\n]+[”’」』）)]*|$)/g
const sign = new RegExp(`\\p{Script=Latin}+|\\d+(?:[.,]\\d+)*|[${hanDigits}]+|.`, 'gsu')

/** The sentences of all texts, each as its signs. A line of a table counts as one. */
function sentencesOf(texts: readonly string[]): readonly (readonly Sign[])[] {
  return texts.flatMap((words, text) =>
    [...words.matchAll(sentence)]
      .map((match) => {
        const folded = fold(match[0])
        return [...folded.text.matchAll(sign)].map(({ 0: own, index }) => ({
          text,
          sign: own,
          start: match.index + (folded.from[index] ?? 0),
          end: match.index + (folded.to[index + own.length - 1] ?? 0),
        }))
      })
      .filter(({ length }) => length > 0),
  )
}

const wordsOf = (signs: readonly Sign[]) => signs.map((one) => one.sign).join('')

/** The signs of two passages that they have not in common. */
function outside(older: readonly Sign[], newer: readonly Sign[]) {
  const common = wordsInCommon(
    older.map((one) => one.sign),
    newer.map((one) => one.sign),
  )
  const shared = common.reduce((sum, { length }) => sum + length, 0)
  if (2 * shared < alike * (older.length + newer.length)) return { older, newer }
  const [inOlder, inNewer] = [new Set<number>(), new Set<number>()]
  for (const one of common) {
    for (let step = 0; step < one.length; step++) {
      inOlder.add(one.older + step)
      inNewer.add(one.newer + step)
    }
  }
  return {
    older: older.filter((_, at) => !inOlder.has(at)),
    newer: newer.filter((_, at) => !inNewer.has(at)),
  }
}

/** The stretches that these signs make in each text; what folding leaves out between two of them belongs to it. */
function stretches(texts: readonly string[], signs: readonly Sign[]): readonly (readonly Span[])[] {
  const inText = groupBy(signs, ({ text }) => text)
  return texts.map((words, text) => {
    const spans: { start: number; end: number }[] = []
    for (const { start, end } of inText.get(text) ?? []) {
      const last = spans.at(-1)
      if (last && fold(words.slice(last.end, start)).text === '') last.end = Math.max(last.end, end)
      else spans.push({ start, end })
    }
    return spans
  })
}
