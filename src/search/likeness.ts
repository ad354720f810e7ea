import type { Sounds } from './sounds.ts'

/** Words that stand in the texts and may have been meant. */
export interface Likely {
  readonly words: string
  /** How often they stand there. */
  readonly count: number
  /** They sound as what was typed does. */
  readonly sounds: boolean
  /** They begin and end as it does. */
  readonly framed: boolean
  /** They are what was typed without its first or last character. */
  readonly inside: boolean
  /** Of four characters or more, the only words there that differ from them by one. */
  readonly alone: boolean
}

/** Longer than this, what was typed is a passage rather than a word, and is not corrected. */
const longest = 24

/** Characters whose change changes the law: figures, 条 and 项, 应 and 可, 从 and 减, 以上 and 以下, 不 and 未. */
const weighty =
  /[\d%a-z零〇一二三四五六七八九十百千万亿两编章节条款项目应当可须得从加减轻重免不未无非上下内外前后]/

/**
 * Words of the texts that differ from what was typed by one character (one in six of longer ones): another in its
 * place, one too many or one too few. Those that sound the same come first, then those that begin and end the same,
 * then those that stand there most often. Of two characters one must be the same and the other sound so. No character
 * that changes the law is put in another's place.
 */
export function likelyWords(texts: readonly string[], typed: string, sounds: Sounds): readonly Likely[] {
  const wanted = [...typed]
  if (wanted.length < 2 || wanted.length > longest) return []
  const allowed = Math.max(1, Math.floor(wanted.length / 6))
  const found = new Map<string, Omit<Likely, 'words' | 'alone'>>()
  for (const text of texts) {
    const characters = [...text]
    for (let at = 0; at < characters.length; at++) {
      for (const size of [wanted.length, wanted.length - 1, wanted.length + 1]) {
        const here = characters.slice(at, at + size)
        if (here.length < Math.max(2, size)) continue
        const inside = isInside(here, wanted)
        const sounding = size === wanted.length && soundAlike(here, wanted, sounds)
        if (!inside && !sounding && (wanted.length < 3 || !near(here, wanted, allowed))) continue
        if (sounding ? addsLaw(here, wanted) : changesLaw(here, wanted)) continue
        const words = here.join('')
        const known = found.get(words)
        const framed = here[0] === wanted[0] && here.at(-1) === wanted.at(-1)
        found.set(words, { count: (known?.count ?? 0) + 1, sounds: sounding, framed, inside })
      }
    }
  }
  const same = [...found].filter(([words]) => [...words].length === wanted.length)
  const [only] = same.length === 1 && wanted.length >= 4 ? same : []
  return [...found]
    .map(([words, one]) => ({ words, ...one, alone: words === only?.[0] }))
    .sort(
      (a, b) =>
        Number(b.sounds) - Number(a.sounds) ||
        Number(b.inside) - Number(a.inside) ||
        Number(b.alone) - Number(a.alone) ||
        Number(b.framed) - Number(a.framed) ||
        b.count - a.count ||
        (a.words < b.words ? -1 : 1),
    )
}

/** One character more was typed than stands there, at one end; four at least are left. */
const isInside = (here: readonly string[], wanted: readonly string[]) =>
  here.length >= 4 &&
  here.length === wanted.length - 1 &&
  (wanted.join('').startsWith(here.join('')) || wanted.join('').endsWith(here.join('')))

const weigh = (one: readonly string[]) => one.filter((character) => weighty.test(character))

/** Whether a character that weighs was put in, left out or replaced. */
const changesLaw = (here: readonly string[], wanted: readonly string[]) =>
  weigh(here).join('') !== weigh(wanted).join('')

/** Whether one that weighs stands there for one that sounds the same and does not: 未 for 为. */
const addsLaw = (here: readonly string[], wanted: readonly string[]) =>
  here.some((character, at) => weighty.test(character) && character !== wanted[at])

function soundAlike(here: readonly string[], wanted: readonly string[], sounds: Sounds): boolean {
  if (!here.some((character, at) => character === wanted[at])) return false
  return here.every((character, at) => {
    const other = wanted[at] ?? ''
    if (character === other) return true
    const heard = sounds.get(other) ?? []
    return sounds.get(character)?.some((syllable) => heard.includes(syllable)) ?? false
  })
}

/** Whether no more than so many characters differ; where the lengths do, one is missing and the rest is the same. */
function near(here: readonly string[], wanted: readonly string[], allowed: number): boolean {
  if (here.length === wanted.length) {
    let differing = 0
    for (const [at, character] of here.entries())
      if (character !== wanted[at] && ++differing > allowed) return false
    // The first and the last hold a word together: with both gone, little is left of it.
    return here[0] === wanted[0] || here.at(-1) === wanted.at(-1)
  }
  const [short, long] = here.length < wanted.length ? [here, wanted] : [wanted, here]
  if (short.length < 3) return false
  let skipped = 0
  for (const [at, character] of long.entries()) {
    if (character === short[at - skipped]) continue
    if (++skipped > 1) return false
  }
  // At the edge a missing character is no slip: the word simply goes on there.
  return long[0] === short[0] && long.at(-1) === short.at(-1)
}
