import { charactersInCommon, inCommon } from './differences.ts'
import type { Span } from './emend.ts'
import { fold } from './fold.ts'
import { groupBy } from './groups.ts'

/** Below this share of common characters two passages are marked whole: marks would hide more than they show. */
const alike = 0.4

/** One folded character: the text that it stands in, and where. */
interface Character extends Span {
  readonly text: number
  readonly sign: string
}

/**
 * Marks in each of two lists of texts what the other does not have: first by whole sentences, then within what is
 * left by characters. The texts are read through: a sentence may have come to another text of its list.
 */
export function markChanges(
  older: readonly string[],
  newer: readonly string[],
): { readonly older: readonly (readonly Span[])[]; readonly newer: readonly (readonly Span[])[] } {
  const [before, after] = [sentencesOf(older), sentencesOf(newer)]
  const lost: Character[] = []
  const added: Character[] = []
  const changed = (fromOlder: number, toOlder: number, fromNewer: number, toNewer: number) => {
    const own = before.slice(fromOlder, toOlder).flat()
    const other = after.slice(fromNewer, toNewer).flat()
    const rest = outside(own, other)
    lost.push(...rest.older)
    added.push(...rest.newer)
  }
  let [at, to] = [0, 0]
  for (const one of inCommon(before.map(wordsOf), after.map(wordsOf))) {
    changed(at, one.older, to, one.newer)
    at = one.older + one.length
    to = one.newer + one.length
  }
  changed(at, before.length, to, after.length)
  return { older: stretches(older, lost), newer: stretches(newer, added) }
}

const sentence = /[^。；;：:\n]*(?:[。；;：:\n]+[”’」』）)]*|$)/g

/** The sentences of all texts, each as its folded characters; a line of a table is one too. */
function sentencesOf(texts: readonly string[]): readonly (readonly Character[])[] {
  return texts.flatMap((words, text) =>
    [...words.matchAll(sentence)]
      .map((match) => {
        const { text: folded, from, to } = fold(match[0])
        return folded.split('').map((sign, at) => ({
          text,
          sign,
          start: match.index + (from[at] ?? 0),
          end: match.index + (to[at] ?? 0),
        }))
      })
      .filter((characters) => characters.length > 0),
  )
}

const wordsOf = (characters: readonly Character[]) => characters.map(({ sign }) => sign).join('')

/** The characters of two passages that they have not in common. */
function outside(older: readonly Character[], newer: readonly Character[]) {
  if (older.length === 0 || newer.length === 0) return { older, newer }
  const common = charactersInCommon(
    older.map(({ sign }) => sign),
    newer.map(({ sign }) => sign),
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

/** The stretches that these characters make in each text; what folding leaves out between two of them belongs to it. */
function stretches(texts: readonly string[], characters: readonly Character[]): readonly (readonly Span[])[] {
  const inText = groupBy(characters, ({ text }) => text)
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
