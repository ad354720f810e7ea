import { askedBy, type Fact, inputOf, toDay } from '#rules'
import { type Answer, emptyMatter, type MatterState } from './answers.ts'
import { mostMatters } from './changes.ts'
import { hashOf, type Linked, type ReadLink } from './link.ts'

/** Whether a fragment has the shape of a link of the first version, which carried no check: one of today has no stroke. */
export const isOld = (fragment: string) => !fragment.startsWith('2.') && /(\/|%2f)m/i.test(fragment)

/**
 * Reads a link of the first version: `1.ab12cd34/m&k3.x4f=y&k3_ratio.p2=q20/r&x.7ab=o3ks/d2015-06-01`, where facts,
 * options and readings carry a hash of their own words. `broken` counts what cannot be read. Nothing tells whether it is
 * whole: what it holds is for the reader to confirm.
 */
export function readOld({ ruleset }: Linked, fragment: string): ReadLink & { readonly broken: number } {
  const matters: MatterState[] = []
  const readings: Record<string, string> = {}
  const lost: string[] = []
  let date: string | null = null
  let broken = 0
  for (const part of mended(fragment).split('/').slice(1)) {
    const [kind = '', ...all] = part.split('&').map((token) => (token.startsWith('n=') ? token : bare(token)))
    // After what was glued to the end is cut off, nothing may be left.
    const tokens = all.filter((token) => token !== '')
    if (kind === 'm' && matters.length < mostMatters) {
      const read = readMatter(ruleset, tokens, matters.length, lost)
      matters.push(read.matter)
      broken += read.broken
    } else if (kind === 'r') {
      for (const token of tokens) {
        const [, id = '', mark = '', option = ''] = /^(\w+)\.(\w{4})=o(\w{5})$/.exec(token) ?? []
        if (id === '') broken++
        else {
          const reading = Object.hasOwn(ruleset.readings, id) ? ruleset.readings[id] : undefined
          const taken =
            reading && markOf(reading.about) === mark ? optionOf(Object.keys(reading.options), option) : null
          if (reading && taken !== null) readings[id] = taken
          else lost.push(`读法：${reading?.about ?? id}`)
        }
      }
    } else if (kind.startsWith('d') && toDay(kind.slice(1)) !== null) date = kind.slice(1)
    else if (kind !== '') broken++
  }
  const [first = emptyMatter(0), ...rest] = matters
  return { state: { matters: [first, ...rest], readings, date }, lost, broken }
}

/** Takes out what programs may have added on the way: entities, white space, escapes of the link's own marks. */
function mended(fragment: string): string {
  let text = fragment.slice(0, 200_000).replaceAll('&amp;', '&').replace(/\s/g, '')
  // All of it was escaped once more.
  if (!text.includes('/')) text = decoded(text) ?? text
  // Beside the marks themselves, escapes of them are part of a name.
  if (!text.includes('&')) text = text.replaceAll('%26', '&')
  if (!text.includes('=')) text = text.replace(/%3d/gi, '=')
  return text
}

/** A token that is not a matter's name, without the marks that do not belong to it. */
const bare = (token: string) => (decoded(token) ?? token).replace(/[^\w.=-]/g, '').replace(/\W+$/, '')

function readMatter(
  { facts }: Linked['ruleset'],
  tokens: readonly string[],
  key: number,
  lost: string[],
): { readonly matter: MatterState; readonly broken: number } {
  const answers: Record<string, Answer> = {}
  let [name, closed, noOthers, broken] = ['', false, false, 0]
  for (const token of tokens) {
    if (token === 'x') closed = true
    else if (token === 'z') noOthers = true
    else if (token.startsWith('n=')) {
      const read = decoded(token.slice(2))
      if (read === null || read.length > 100 || /\p{Cc}/u.test(read)) broken++
      else name = read
    } else {
      const [, id = '', mark, value = ''] = /^(\w+)(?:\.(\w{4})=([\w.-]+)$)?/.exec(token) ?? []
      const fact = Object.hasOwn(facts, id) ? facts[id] : undefined
      const answer = fact && markOf(askedBy(fact)) === mark ? readAnswer(fact, value) : undefined
      if (answer !== undefined) answers[id] = answer
      else if (fact) lost.push(fact.name)
      else if (mark) lost.push(id)
      else broken++
    }
  }
  return { matter: { ...emptyMatter(key), name, answers, noOthers, closed }, broken }
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

function readAnswer(fact: Fact, value: string): Answer | undefined {
  if (value === 'u') return null
  const rest = value.slice(1)
  switch (fact.kind) {
    case 'flag':
      return value === 'y' ? true : value === 'n' ? false : undefined
    case 'choice':
      return value.startsWith('o') ? (optionOf(fact.options, rest) ?? undefined) : undefined
    case 'day':
      return value.startsWith('q') && toDay(rest) !== null ? rest : undefined
    case 'quantity':
      return value.startsWith('q') && typeof inputOf(fact, rest) !== 'string' ? rest : undefined
  }
}

const optionOf = (options: readonly string[], mark: string): string | null =>
  options.find((option) => markOf(option, 5) === mark) ?? null

/** The hash of the words, some characters of it in base 36. */
const markOf = (words: string, length = 4) => hashOf(words).toString(36).padStart(7, '0').slice(-length)
