import {
  type Answer,
  type CaseState,
  emptyCase,
  emptyMatter,
  isEmpty,
  type MatterState,
  mapMatters,
  without,
} from './answers.ts'

/** One thing a reader does to the case. */
export type Change =
  | {
      readonly kind: 'answer'
      readonly matter: number
      readonly fact: string
      readonly answer: Answer
      /** Whether it was typed; all that is typed into one field is undone at once. */
      readonly typed?: boolean
    }
  /** Takes an answer back. */
  | { readonly kind: 'retract'; readonly matter: number; readonly fact: string; readonly typed?: boolean }
  /** Keeps what was typed and could not be read; the fact is then unanswered. */
  | { readonly kind: 'type'; readonly matter: number; readonly fact: string; readonly typed: string }
  /** Answers several at once: 其余都没有. */
  | {
      readonly kind: 'fill'
      readonly matter: number
      readonly facts: readonly string[]
      readonly answer: Answer
    }
  | { readonly kind: 'name'; readonly matter: number; readonly name: string }
  /** 没有别的情形; taking it back takes a worked case's 其余不适用 back too. */
  | { readonly kind: 'close'; readonly matter: number; readonly noOthers: boolean }
  | { readonly kind: 'add' }
  | { readonly kind: 'copy'; readonly matter: number }
  | { readonly kind: 'remove'; readonly matter: number }
  | { readonly kind: 'read'; readonly reading: string; readonly option: string | null }
  | { readonly kind: 'date'; readonly date: string | null }
  | { readonly kind: 'set'; readonly state: CaseState }
  | { readonly kind: 'clear' }

/** Most matters that one case holds side by side. */
export const mostMatters = 60

const nextKey = ({ matters }: CaseState) => Math.max(...matters.map(({ key }) => key)) + 1

/** The case with one matter more; unchanged where it holds the most that it may. */
const withAnother = (state: CaseState, matter: MatterState): CaseState =>
  state.matters.length >= mostMatters
    ? state
    : { ...state, matters: [...state.matters, { ...matter, key: nextKey(state) }] }

/** The case with one matter more; where nothing is filled in yet, with that matter alone. */
export const withMatter = (state: CaseState, matter: MatterState): CaseState =>
  isEmpty(state) ? { ...state, matters: [{ ...matter, key: nextKey(state) }] } : withAnother(state, matter)

/** The case after a change. Pure. */
export function changed(state: CaseState, change: Change): CaseState {
  const { matters, readings } = state
  const next = nextKey(state)
  switch (change.kind) {
    case 'add':
      return withAnother(state, emptyMatter(next))
    case 'copy': {
      const from = matters[change.matter]
      return from ? withAnother(state, { ...from, name: '' }) : state
    }
    case 'remove': {
      const [first = emptyMatter(next), ...rest] = matters.filter((_, at) => at !== change.matter)
      return { ...state, matters: [first, ...rest] }
    }
    case 'read':
      return {
        ...state,
        readings:
          change.option === null
            ? without(readings, [change.reading])
            : { ...readings, [change.reading]: change.option },
      }
    case 'date':
      return { ...state, date: change.date }
    case 'set':
      return change.state
    case 'clear':
      return emptyCase
    default:
      return {
        ...state,
        matters: mapMatters(matters, (one, at) => (at === change.matter ? changedMatter(one, change) : one)),
      }
  }
}

type OfMatter = Extract<Change, { readonly kind: 'answer' | 'retract' | 'type' | 'fill' | 'name' | 'close' }>

function changedMatter(matter: CaseState['matters'][number], change: OfMatter): CaseState['matters'][number] {
  const { answers, unread } = matter
  switch (change.kind) {
    case 'answer':
      return {
        ...matter,
        answers: { ...answers, [change.fact]: change.answer },
        unread: without(unread, [change.fact]),
      }
    case 'retract':
      return { ...matter, answers: without(answers, [change.fact]), unread: without(unread, [change.fact]) }
    case 'type':
      return {
        ...matter,
        answers: without(answers, [change.fact]),
        unread: { ...unread, [change.fact]: change.typed },
      }
    case 'fill':
      return {
        ...matter,
        answers: { ...answers, ...Object.fromEntries(change.facts.map((fact) => [fact, change.answer])) },
        unread: without(unread, change.facts),
      }
    case 'name':
      return { ...matter, name: change.name }
    case 'close':
      return { ...matter, noOthers: change.noOthers, closed: false }
  }
}

/** The case, with the earlier and undone ones. */
export interface History {
  readonly now: CaseState
  readonly past: readonly CaseState[]
  readonly future: readonly CaseState[]
  /** What the last change typed into: a field typed in is undone as a whole, not letter by letter. */
  readonly typing: string | null
}

const longest = 200

export const begin = (now: CaseState): History => ({ now, past: [], future: [], typing: null })

const fieldOf = (change: Change) => {
  if (change.kind === 'type' || ('typed' in change && change.typed)) return `${change.matter} ${change.fact}`
  return change.kind === 'name' ? `${change.matter}` : null
}

export function act(history: History, change: Change | 'undo' | 'redo'): History {
  const { now, past, future, typing } = history
  if (change === 'undo') {
    const before = past.at(-1)
    return before ? { now: before, past: past.slice(0, -1), future: [now, ...future], typing: null } : history
  }
  if (change === 'redo') {
    const [after, ...later] = future
    return after ? { now: after, past: [...past, now], future: later, typing: null } : history
  }
  const next = changed(now, change)
  if (next === now) return history
  const field = fieldOf(change)
  const same = field !== null && field === typing
  return { now: next, past: same ? past : [...past, now].slice(-longest), future: [], typing: field }
}

/** The place of the first matter in which two states differ; null where none does. */
export function changedPlace(before: CaseState, after: CaseState): number | null {
  const at = after.matters.findIndex((matter, place) => matter !== before.matters[place])
  if (at >= 0) return at
  return after.matters.length < before.matters.length ? after.matters.length - 1 : null
}
