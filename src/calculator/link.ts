import type { Fact, Ruleset } from '#rules'
import { inputOf, toDay } from '#rules'
import { type Answer, type CaseState, emptyMatter, type MatterState } from './answers.ts'
import { mostMatters } from './changes.ts'

/** What a fragment holds; what of it the ruleset of today no longer has, in words; or why it cannot be read. */
export type ReadLink =
  | {
      readonly ok: true
      readonly state: CaseState
      readonly lost: readonly string[]
      readonly older: boolean
    }
  | { readonly ok: false; readonly says: string }

interface Linked {
  readonly ruleset: Pick<Ruleset, 'facts' | 'readings'>
  readonly rulesetHash: string
}

/**
 * A case as a fragment: `1.ab12cd34/m&k3.x4f=y&k3_ratio.p2=q20/r&x.7ab=o3ks/d2015-06-01`. Facts, options and readings
 * carry a hash of their own words, never their place in a list: when a later ruleset asks another question under the
 * same name, the answer is not carried over to it.
 */
export function writeLink({ ruleset: { facts, readings }, rulesetHash }: Linked, state: CaseState): string {
  const matters = state.matters.map(({ name, answers, noOthers, closed }) =>
    [
      'm',
      ...(plain(name) === '' ? [] : [`n=${encodeURIComponent(plain(name))}`]),
      ...(closed ? ['x'] : []),
      ...(noOthers ? ['z'] : []),
      ...Object.keys(facts).flatMap((id) => {
        const [fact, answer] = [facts[id], answers[id]]
        return fact && answer !== undefined
          ? [`${id}.${mark(wordsOf(fact))}=${writeAnswer(fact, answer)}`]
          : []
      }),
    ].join('&'),
  )
  const sides = Object.entries(state.readings).flatMap(([id, option]) => {
    const reading = readings[id]
    return reading ? [`${id}.${mark(reading.about)}=o${mark(option, 5)}`] : []
  })
  return [
    `1.${rulesetHash.slice(0, 8)}`,
    ...matters,
    ...(sides.length > 0 ? [['r', ...sides].join('&')] : []),
    ...(toDay(state.date ?? '') === null ? [] : [`d${state.date}`]),
  ].join('/')
}

/** A name as a link carries it: one line, well formed, of at most 100 characters. */
const plain = (name: string) =>
  name
    .slice(0, 100)
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\p{Cc}/gu, ' ')
    .trim()

/** Longer than any link that this page makes. */
const longest = 200_000

const damaged = { ok: false, says: '链接不完整或者已经损坏，没有带入任何内容。' } as const

/** Reads a fragment without its `#`. Never throws; takes nothing that the ruleset does not have. */
export function readLink({ ruleset, rulesetHash }: Linked, fragment: string): ReadLink {
  const [head = '', ...parts] = fragment.length > longest ? [] : fragment.split('/')
  const [version, hash] = head.split('.')
  if (version !== '1' || !/^[0-9a-f]{8}$/.test(hash ?? '')) return damaged
  const matters: MatterState[] = []
  const readings: Record<string, string> = {}
  const lost: string[] = []
  let date: string | null = null
  for (const part of parts) {
    const [kind = '', ...tokens] = part.split('&')
    if (kind === 'm') {
      const matter = readMatter(ruleset, tokens, matters.length, lost)
      if (!matter || matters.length >= mostMatters) return damaged
      matters.push(matter)
    } else if (kind === 'r') {
      for (const token of tokens) {
        const [, id = '', check = '', option = ''] = /^(\w+)\.(\w+)=o(\w+)$/.exec(token) ?? []
        if (id === '') return damaged
        const reading = Object.hasOwn(ruleset.readings, id) ? ruleset.readings[id] : undefined
        const taken =
          reading && mark(reading.about) === check ? optionOf(Object.keys(reading.options), option) : null
        if (reading && taken !== null) readings[id] = taken
        else lost.push(`读法：${reading?.about ?? id}`)
      }
    } else if (/^d\d{4}-\d{2}-\d{2}$/.test(part) && toDay(part.slice(1)) !== null) date = part.slice(1)
    else return damaged
  }
  const [first, ...rest] = matters
  if (!first) return damaged
  return {
    ok: true,
    state: { matters: [first, ...rest], readings, date },
    lost,
    older: hash !== rulesetHash.slice(0, 8),
  }
}

function readMatter(
  { facts }: Linked['ruleset'],
  tokens: readonly string[],
  key: number,
  lost: string[],
): MatterState | null {
  const answers: Record<string, Answer> = {}
  let [name, closed, noOthers] = ['', false, false]
  for (const token of tokens) {
    if (token === 'x') closed = true
    else if (token === 'z') noOthers = true
    else if (token.startsWith('n=')) {
      const read = decoded(token.slice(2))
      if (read === null || read.length > 100 || /\p{Cc}/u.test(read)) return null
      name = read
    } else {
      const [, id = '', check = '', value = ''] = /^(\w+)\.(\w+)=([\w.-]+)$/.exec(token) ?? []
      if (id === '') return null
      const fact = Object.hasOwn(facts, id) ? facts[id] : undefined
      const answer = fact && mark(wordsOf(fact)) === check ? readAnswer(fact, value) : undefined
      if (answer === undefined) lost.push(fact ? fact.name : id)
      else answers[id] = answer
    }
  }
  return { ...emptyMatter(key), name, answers, noOthers, closed }
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/** What a fact must still be for an old answer to be an answer to it. */
const wordsOf = (fact: Fact) =>
  [fact.kind, fact.name, fact.asks, 'unit' in fact ? fact.unit : '', ...fact.cites.map(({ at }) => at)].join(
    '\n',
  )

function writeAnswer({ kind }: Fact, answer: Answer): string {
  if (answer === null) return 'u'
  if (typeof answer === 'boolean') return answer ? 'y' : 'n'
  return kind === 'choice' ? `o${mark(answer, 5)}` : `q${answer}`
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

const optionOf = (options: readonly string[], hash: string): string | null =>
  options.find((option) => mark(option, 5) === hash) ?? null

/** FNV-1a of the words, some characters of it in base 36. Not a secret: it tells one wording from another. */
function mark(words: string, length = 4): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193) >>> 0
  return hash.toString(36).padStart(7, '0').slice(-length)
}
