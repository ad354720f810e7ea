import { type Normal, normal, placesOf } from './normal.ts'
import { type Name, withoutState } from './pack.ts'
import { type Sounds, soundingIn } from './sounds.ts'

interface Read {
  readonly name: Name
  readonly own: Normal
  /** The name and its aliases, ready to be compared. */
  readonly ways: readonly string[]
}

/** Finds names by how they are called or sound. */
export interface Names {
  /** Names that hold the words; first those that are the words and nothing more. */
  readonly holding: (words: string) => readonly Name[]
  /** Whether the words are a name. */
  readonly isName: (words: string) => boolean
  /** Stretches of names that sound as the letters do, each with whether it is a whole name. */
  readonly sounding: (letters: string) => readonly { readonly words: string; readonly whole: boolean }[]
  /**
   * Names that share at least half of their pairs of neighbouring characters with the words, the likest first, at
   * most five.
   */
  readonly like: (words: string, more: readonly Name[]) => readonly Name[]
}

const readName = (name: Name): Read => ({
  name,
  own: normal(name.words),
  ways: [
    name.words,
    ...(name.aliases ?? []),
    ...(name.kind === '办法' ? [withoutState(name.words)] : []),
  ].map((way) => normal(way).text),
})

export function namesOf(names: readonly Name[], sounds: Sounds): Names {
  const read = names.map(readName)
  return {
    holding: (typed) => {
      const words = normal(typed).text
      if (words === '') return []
      const letters = /^[a-z0-9 ]+$/.test(words)
      const whole = read.filter(({ ways }) => ways.includes(words))
      const part = letters
        ? []
        : read.filter(({ ways }) => ways.some((way) => placesOf(way, words).length > 0))
      return [...new Set([...whole, ...part].map(({ name }) => name))]
    },
    isName: (words) => read.some(({ ways }) => ways.includes(normal(words).text)),
    sounding: (letters) =>
      read.flatMap(({ own }) =>
        soundingIn(own, letters, sounds).map((words) => ({ words, whole: words === own.text })),
      ),
    like: (typed, more) => {
      const wanted = pairsOf(normal(typed).text)
      return [...read, ...more.map(readName)]
        .map(({ name, ways }) => ({
          name,
          likeness: Math.max(...ways.map((way) => shared(wanted, pairsOf(way)))),
        }))
        .filter(({ likeness }) => likeness >= 0.5)
        .sort((a, b) => b.likeness - a.likeness)
        .slice(0, 5)
        .map(({ name }) => name)
    },
  }
}

const pairsOf = (words: string) => new Set([...words].slice(1).map((one, at) => [...words][at] + one))

/** How alike two sets of pairs are (Dice coefficient): 0 for nothing in common, 1 for the same. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length
  return common === 0 ? 0 : (2 * common) / (a.size + b.size)
}
