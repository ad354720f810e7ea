import { normal } from './normal.ts'
import type { Name } from './pack.ts'
import { type Sounds, soundSpans } from './sounds.ts'

interface Read {
  readonly name: Name
  /** The name and what else it is called, as compared. */
  readonly ways: readonly string[]
}

/** Names by what they are called. */
export interface Names {
  /** Those that hold the words, whole names first. */
  readonly holding: (words: string) => readonly Name[]
  /** Whether the words are a name. */
  readonly isName: (words: string) => boolean
  /** Stretches of names that read as the letters, each with whether it is a whole name. */
  readonly sounding: (letters: string) => readonly { readonly words: string; readonly whole: boolean }[]
  /** The likest names, at most five. */
  readonly like: (typed: string) => Promise<readonly Name[]>
}

const readName = (name: Name): Read => ({
  name,
  ways: [name.words, ...(name.aliases ?? [])].map((way) => normal(way).text),
})

/** `more` gives names that only the likeness looks at. */
export function namesOf(names: readonly Name[], sounds: Sounds, more: () => Promise<readonly Name[]>): Names {
  const read = names.map(readName)
  let liked: ((typed: string) => readonly Name[]) | undefined
  return {
    holding: (typed) => {
      const words = normal(typed).text
      if (words === '') return []
      const letters = /^[a-z0-9 ]+$/.test(words)
      const whole = read.filter(({ ways }) => ways.includes(words))
      const part = letters ? [] : read.filter(({ ways }) => ways.some((way) => way.includes(words)))
      return [...new Set([...whole, ...part].map(({ name }) => name))]
    },
    isName: (words) => read.some(({ ways }) => ways.includes(normal(words).text)),
    sounding: (letters) =>
      read.flatMap(({ ways: [way = ''] }) =>
        soundSpans(way, letters, sounds).map(([from, to]) => ({
          words: way.slice(from, to),
          whole: to - from === way.length,
        })),
      ),
    like: async (typed) => {
      if (!liked) {
        const [{ default: Fuse }, others] = await Promise.all([import('fuse.js'), more()])
        const all = [...read, ...others.map(readName)]
        const fuse = new Fuse(all, { keys: ['ways'], ignoreLocation: true, threshold: 0.45 })
        liked = (words) => fuse.search(words, { limit: 5 }).map(({ item }) => item.name)
      }
      return liked(normal(typed).text.slice(0, 32))
    },
  }
}
