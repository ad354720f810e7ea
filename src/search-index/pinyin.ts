import { pinyin } from 'pinyin-pro'

/** Syllable → the characters among the given words that can be read so, without tones; ü is v. */
export function pinyinTable(words: Iterable<string>): Readonly<Record<string, string>> {
  const characters = new Set(
    [...words].flatMap((one) => [...one]).filter((one) => /\p{Script=Han}/u.test(one)),
  )
  const table = new Map<string, string>()
  for (const character of [...characters].sort()) {
    const sounds = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true })
    for (const sound of new Set(sounds)) table.set(sound, (table.get(sound) ?? '') + character)
  }
  return Object.fromEntries([...table].sort(([a], [b]) => (a < b ? -1 : 1)))
}
