import { type Fact, type Ruleset, toDay } from '#rules'
import type { Answer, CaseState } from '../../src/calculator/answers.ts'

/** A link of the first version, as this site made them until links got a check: those that are about still open. */
export function writeOld(
  {
    ruleset: { facts, readings },
    rulesetHash,
  }: { readonly ruleset: Pick<Ruleset, 'facts' | 'readings'>; readonly rulesetHash: string },
  state: CaseState,
): string {
  const matters = state.matters.map(({ name, answers, noOthers, closed }) =>
    [
      'm',
      ...(name === '' ? [] : [`n=${encodeURIComponent(name)}`]),
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

const wordsOf = (fact: Fact) =>
  [fact.kind, fact.name, fact.asks, 'unit' in fact ? fact.unit : '', ...fact.cites.map(({ at }) => at)].join(
    '\n',
  )

function writeAnswer({ kind }: Fact, answer: Answer): string {
  if (answer === null) return 'u'
  if (typeof answer === 'boolean') return answer ? 'y' : 'n'
  return kind === 'choice' ? `o${mark(answer, 5)}` : `q${answer}`
}

function mark(words: string, length = 4): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193) >>> 0
  return hash.toString(36).padStart(7, '0').slice(-length)
}
