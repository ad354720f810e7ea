import { namedBeside, withoutLabel } from './cited.ts'
import { wordsOf } from './exact.ts'
import type { Names } from './names.ts'
import type { Instrument, Pack } from './pack.ts'
import type { Found, Patience, Reader } from './reader.ts'
import { lettersOf, type Sounds, soundingIn } from './sounds.ts'

/**
 * What was looked for in the end, and how it differs from what was typed. Only script (繁体, full width) and pinyin
 * are ever replaced. Besides, words are taken apart at marks, and a name or a number that stands apart from them
 * is taken off.
 */
export interface Asked {
  readonly how: 'typed' | 'traditional' | 'marks' | 'label' | 'pinyin' | 'instrument'
  readonly words: string
  /** Other words that the typed letters may stand for. */
  readonly others: readonly string[]
  /** The instrument that was named beside the words; null for none. */
  readonly within: Instrument | null
  /** The number that stood before the words and was left aside (第七条); null for none. */
  readonly label: string | null
}

export const plainly = (words: string): Asked => ({
  how: 'typed',
  words,
  others: [],
  within: null,
  label: null,
})

/** What was found, or not yet looked through, and of which words. */
interface Meant extends Found {
  readonly asked: Asked
}

interface Parts {
  readonly pack: Pack
  readonly names: Names
  readonly sounds: Sounds
  readonly reader: Reader
  readonly patience: Patience
  readonly simplified: (typed: string) => string
  readonly occurs: (word: string) => boolean
}

/** Looks for what was typed, as it is and in the ways in which it may be meant; null where none of them is found. */
export function meaningOf({ pack, names, sounds, reader, patience, simplified, occurs }: Parts) {
  async function look(words: string, more: Partial<Asked> = {}): Promise<Meant | null> {
    const found = await reader.find(words, more.within ?? null, patience)
    const asked = { ...plainly(words), ...more }
    return found.hits.length > 0 || found.looked ? { asked, ...found } : null
  }

  async function asWritten(typed: string): Promise<Meant | null> {
    const plain = simplified(typed)
    return (await look(typed)) ?? (plain === typed ? null : look(plain, { how: 'traditional' }))
  }

  /** Where an instrument is named beside other words: what stands of these in that instrument. */
  async function inInstrument(typed: string): Promise<Meant | null> {
    for (const { instrument: within, rest } of namedBeside(pack, typed)) {
      const inside = await look(rest, { how: 'instrument', within })
      if (inside) return inside
      const cut = withoutLabel(rest)
      const behind = cut && (await look(cut.rest, { how: 'label', within, label: cut.label }))
      if (behind) return behind
    }
    return null
  }

  async function behindLabel(typed: string): Promise<Meant | null> {
    const cut = withoutLabel(typed)
    return cut && look(cut.rest, { how: 'label', label: cut.label })
  }

  async function meant(typed: string): Promise<Meant | null> {
    const plain = simplified(typed)
    // A comma between two figures is part of a number.
    const apart = plain.replace(/(?<!\d)[，,]|[，,](?!\d)|[、;；/]/g, ' ').trim()
    const written = await asWritten(typed)
    if (written && written.hits.length > 0) return written
    const found =
      (await inInstrument(plain)) ??
      written ??
      (await behindLabel(plain)) ??
      (wordsOf(apart).length > wordsOf(plain).length ? await look(apart, { how: 'marks' }) : null)
    if (found) return found
    const letters = lettersOf(plain)
    const [first, ...others] = letters === null ? [] : heard(letters)
    if (first === undefined) return null
    const sounding = { how: 'pinyin', others: others.slice(0, 6) } as const
    // A name that sounds so is meant also where no text holds it.
    return (
      (await look(first, sounding)) ?? {
        asked: { ...plainly(first), ...sounding },
        hits: [],
        lines: [],
        looked: null,
      }
    )
  }

  /**
   * What typed letters stand for: names that sound so, whole names first; where there is none, the words of the
   * texts that sound so, the most frequent first.
   */
  /**
   * What typed letters stand for: names that sound so, whole names first; where there is none, the words of the
   * texts that sound so, the most frequent first.
   */
  function heard(letters: string): readonly string[] {
    const whole = [...names.sounding(letters)].filter(({ words }) => occurs(words))
    const named = whole.sort((a, b) => Number(b.whole) - Number(a.whole))
    // Two initials stand for too much to tell what was meant.
    if (letters.length < 3) return [...new Set(named.filter((one) => one.whole).map(({ words }) => words))]
    if (named.length > 0) return [...new Set(named.map(({ words }) => words))]
    const counts = new Map<string, number>()
    for (const line of reader.lines ?? [])
      for (const words of soundingIn(line.normal, letters, sounds))
        counts.set(words, (counts.get(words) ?? 0) + 1)
    return [...counts].sort((a, b) => b[1] - a[1]).map(([words]) => words)
  }

  return { asWritten, meant }
}
