import type { Normal } from './normal.ts'

/** Syllable → the characters that can be read so, without tones; ü is v. */
export type Pinyin = Readonly<Record<string, string>>

/** Character → its syllables. */
export type Sounds = ReadonlyMap<string, readonly string[]>

export function soundsOf(pinyin: Pinyin): Sounds {
  const sounds = new Map<string, string[]>()
  for (const [syllable, characters] of Object.entries(pinyin))
    for (const character of characters) sounds.set(character, [...(sounds.get(character) ?? []), syllable])
  return sounds
}

/** The letters of typed pinyin, tones aside; null for what cannot be pinyin. */
export function lettersOf(typed: string): string | null {
  const letters = typed
    .normalize('NFKD')
    .toLowerCase()
    .replace(/u\u0308/g, 'v')
    .replace(/[\s'’]|\p{M}/gu, '')
  return /^[a-z]{2,48}$/.test(letters) ? letters : null
}

/**
 * Every run of characters that sounds as the typed letters: each character by its whole syllable or by the first
 * letter of it. Offsets from and to, the end not included.
 */
export function soundSpans(
  words: string,
  letters: string,
  sounds: Sounds,
): readonly (readonly [from: number, to: number])[] {
  const spans: [number, number][] = []
  const end = (at: number, left: string): number | null => {
    if (left === '') return at
    for (const syllable of sounds.get(words.charAt(at)) ?? []) {
      const whole = left.startsWith(syllable) ? end(at + 1, left.slice(syllable.length)) : null
      if (whole !== null) return whole
      // The last syllable may still be unfinished.
      if (left.length > 1 && syllable.startsWith(left)) return at + 1
      const initial = syllable.length > 1 && left.startsWith(syllable.charAt(0))
      const first = initial ? end(at + 1, left.slice(1)) : null
      if (first !== null) return first
    }
    return null
  }
  for (let from = 0; from < words.length; from++) {
    const to = end(from, letters)
    if (to === null) continue
    spans.push([from, to])
    from = to - 1
  }
  return spans
}

/**
 * The stretches of a text that sound as the typed letters. A stretch that fits by initials alone counts only if it
 * begins at a mark and ends at one, or before the 的 that closes a clause: initials fit too many pieces of words.
 */
export function soundingIn({ text, from, to }: Normal, letters: string, sounds: Sounds): readonly string[] {
  const atMark = (at: number) => at === 0 || at >= text.length || (from[at] ?? 0) > (to[at - 1] ?? 0)
  return soundSpans(text, letters, sounds).flatMap(([begin, end]) => {
    const whole = atMark(begin) && (atMark(end) || (text.charAt(end) === '的' && atMark(end + 1)))
    return whole || end - begin < letters.length ? [text.slice(begin, end)] : []
  })
}
