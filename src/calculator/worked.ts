import type { Case, CaseMatter } from '#rules'
import { type Answer, type CaseState, emptyMatter } from './answers.ts'

const answersOf = ({ facts }: CaseMatter) =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]): [string, Answer] => [
      name,
      typeof value === 'number' ? String(value) : value,
    ]),
  )

/** A worked case as a state of the calculator: facts that it leaves out count as 不适用. */
export function workedState({ matters, readings = {}, date }: Case): CaseState {
  const [first = emptyMatter(0), ...rest] = matters.map((matter, at) => ({
    ...emptyMatter(at),
    name: matter.name ?? '',
    answers: answersOf(matter),
    closed: true,
  }))
  return { matters: [first, ...rest], readings, date: date ?? null }
}
