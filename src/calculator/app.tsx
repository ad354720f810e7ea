import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks'
import { evaluate, memo } from '#rules'
import { type CaseState, emptyCase, emptyMatter, isEmpty, type MatterState, readState } from './answers.ts'
import { openIn, withSilences } from './asking.ts'
import { act as acted, begin, type Change, type History, mostMatters, withMatter } from './changes.ts'
import { Checklist } from './checklist.tsx'
import type { CalculatorData } from './data.ts'
import { readLink } from './link.ts'
import { Matters, SideBySide } from './matters.tsx'
import { MemoView } from './memo-view.tsx'
import { Outputs } from './outputs.tsx'
import { planOf } from './plan.ts'
import { Questions } from './questions.tsx'
import { Result } from './result.tsx'
import { keep, kept } from './session.ts'
import { Provider, type Shared, type Told } from './shared.ts'

const views = ['说明', '备忘', '清单'] as const

interface Opened {
  readonly history: History
  /** The matter to show. */
  readonly at: number
  readonly says: string
}

/** A fragment that is meant for the calculator: a link with its version, a provision, or a worked case. */
const isOurs = (fragment: string) => /^(\d+\.|at=|case=)/.test(fragment)

/**
 * Takes what the address names into the case: a link replaces it, the circumstances of a provision are added, as a matter
 * of their own beside what is filled in. Either can be undone. Null where the address names nothing for the calculator.
 */
function follow(data: CalculatorData, history: History, worked: CaseState | null): Opened | null {
  const fragment = location.hash.slice(1)
  if (!isOurs(fragment)) return null
  const put = (state: CaseState, says: string, at = 0) => ({
    history: acted(history, { kind: 'set', state }),
    at,
    says,
  })
  if (worked) return put(worked, '已带入案例所设的事实；没有设的各问，案例作“不存在”。')
  if (fragment.startsWith('case=')) return { history, at: 0, says: '没有取得这个案例，请回到规则页再试。' }
  if (fragment.startsWith('at=')) {
    const at = fragment.slice(3)
    const flags = Object.entries(data.ruleset.facts).flatMap(([name, { kind, cites }]) =>
      kind === 'flag' && cites[0]?.at === at ? [name] : [],
    )
    const cite = data.provisions[at]?.[0]
    if (flags.length === 0 || cite === undefined)
      return { history, at: 0, says: '这一处条文没有要填的情形。' }
    const given: MatterState = {
      ...emptyMatter(0),
      name: cite,
      answers: Object.fromEntries(flags.map((name) => [name, true])),
    }
    const added = withMatter(history.now, given)
    if (added === history.now) return { history, at: 0, says: `事项已满 ${mostMatters} 件，请先删去一件。` }
    return put(
      added,
      `${cite}所列的 ${flags.length} 问已填作“是”；条文写“或”的，不必都有，请逐项核对。`,
      added.matters.length - 1,
    )
  }
  const read = readLink(data, fragment)
  if (!read.ok)
    return {
      history: acted(history, { kind: 'clear' }),
      at: 0,
      says: `${read.says}原来所填的，可以“撤销”找回。`,
    }
  const older = read.older ? '链接出自另一版规则，已按现在的规则重新推演。' : ''
  const lost = read.lost.length === 0 ? '' : `有 ${read.lost.length} 项没有带入：${read.lost.join('；')}。`
  return put(read.state, `${older}${lost}` || '已带入链接里所填的内容。')
}

type Step = Change | 'undo' | 'redo' | { readonly kind: 'open'; readonly history: History }

const reduce = (history: History, step: Step): History =>
  typeof step === 'object' && step.kind === 'open' ? step.history : acted(history, step)

interface Props {
  readonly data: CalculatorData
  /** The worked case that the page was opened with. */
  readonly worked: CaseState | null
}

/** The calculator. It opens with the case in its address, else the one kept in the tab, else an empty one. */
export function App({ data, worked }: Props) {
  const { ruleset } = data
  const first = useMemo((): Opened => {
    const history = begin(kept(ruleset) ?? emptyCase)
    return follow(data, history, worked) ?? { history, at: 0, says: '' }
  }, [])
  const [history, dispatch] = useReducer(reduce, first.history)
  const [says, setSays] = useState(first.says)
  const [at, setAt] = useState(first.at)
  const [view, setView] = useState<(typeof views)[number]>('说明')
  const state = history.now
  const here = Math.min(at, state.matters.length - 1)

  const asked = useMemo(() => withSilences(ruleset), [])
  const shared = useMemo((): Shared => {
    const unasked = openIn(asked, { name: '', inputs: {}, rest: 'unasked' }, {})
    return {
      data,
      plan: planOf(data, (fact) => unasked.facts.get(fact) ?? 0),
      label: (eId) => data.provisions[eId]?.[0] ?? eId,
      act: dispatch,
    }
  }, [])
  const { input, refused, result } = useMemo(() => {
    const read = readState(ruleset, state)
    return { ...read, result: evaluate(ruleset, read.input) }
  }, [state])

  const latest = useRef(history)
  latest.current = history
  useEffect(() => keep(ruleset, state), [state])
  useEffect(() => {
    const onHash = () => {
      const found = follow(data, latest.current, null)
      if (!found) return
      dispatch({ kind: 'open', history: found.history })
      setSays(found.says)
      setAt(found.at)
      window.history.replaceState(null, '', location.pathname + location.search)
    }
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement && event.target.type !== 'radio'
      if (typing || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return
      event.preventDefault()
      dispatch(event.shiftKey ? 'redo' : 'undo')
    }
    // A case that has been taken in is the tab's from here on: a reload must not bring back what has been changed since.
    if (isOurs(location.hash.slice(1)))
      window.history.replaceState(null, '', location.pathname + location.search)
    addEventListener('hashchange', onHash)
    addEventListener('keydown', onKey)
    document.documentElement.dataset.ready = ''
    return () => {
      removeEventListener('hashchange', onHash)
      removeEventListener('keydown', onKey)
    }
  }, [])

  const matter = input.matters[here]
  const found = result.matters[here]
  const filled = state.matters[here]
  if (!matter || !found || !filled) return null
  const told: Told = { ruleset, given: input, matter, result: found, label: shared.label, at: here }
  const open = openIn(asked, matter, input.readings)
  const answered = (name: string) => filled.answers[name] !== undefined || filled.unread[name] !== undefined
  const [next = null] = [...open.facts]
    .filter(([name]) => !answered(name))
    .sort((a, b) => b[1] - a[1])
    .map(([name]) => name)
  const memoText = () =>
    memo({
      ruleset,
      given: input,
      result,
      label: shared.label,
      words: (eId) => data.provisions[eId]?.[1] ?? '',
      meta: data,
    })
  const counts = `按所填可适用 ${found.certain.length} 处，待查明 ${found.possible.length} 处，不适用 ${found.excluded.length} 处`
  return (
    <Provider value={shared}>
      {says !== '' && (
        <p class="message" role="alert">
          {says}
          <button type="button" class="quiet" onClick={() => setSays('')}>
            知道了
          </button>
        </p>
      )}
      <div class="board">
        <div class="ask">
          <div class="undo">
            <button
              type="button"
              class="quiet"
              disabled={history.past.length === 0}
              onClick={() => dispatch('undo')}
            >
              撤销
            </button>
            <button
              type="button"
              class="quiet"
              disabled={history.future.length === 0}
              onClick={() => dispatch('redo')}
            >
              重做
            </button>
            <button
              type="button"
              class="quiet"
              disabled={isEmpty(state)}
              onClick={() => dispatch({ kind: 'clear' })}
            >
              清空
            </button>
            <span class="label">所填只留在这个标签页里；清空后可以撤销</span>
          </div>
          <Matters matters={state.matters} at={here} onGo={setAt} />
          <Questions
            key={filled.key}
            at={here}
            matter={filled}
            result={found}
            open={open}
            refused={refused}
          />
        </div>
        <aside class="out" id="result" tabIndex={-1} aria-label="按所填情况推演的结果">
          <p class="label">按所填情况{state.matters.length > 1 && ` · ${found.name}`}</p>
          <fieldset class="seg views">
            <legend class="unseen">看法</legend>
            {views.map((one) => (
              <label key={one} class={view === one ? 'on' : ''}>
                <input type="radio" name="view" checked={view === one} onChange={() => setView(one)} />
                {one}
              </label>
            ))}
          </fieldset>
          {view === '说明' && <Result told={told} open={open} next={next} />}
          {view === '备忘' && <MemoView text={memoText()} />}
          {view === '清单' && <Checklist told={told} />}
          <Outputs
            state={state}
            result={result}
            memoText={memoText}
            onPrint={() => {
              setView('备忘')
              setTimeout(print, 50)
            }}
          />
          <p class="foot">{data.notice.join('')}</p>
        </aside>
      </div>
      <SideBySide matters={state.matters} results={result.matters} />
      <a class="toresult" href="#result">
        {counts}　看结果
      </a>
      <Announcer words={counts} />
    </Provider>
  )
}

/** Says the counts once the reader pauses. */
function Announcer({ words }: { readonly words: string }) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), 700)
    return () => clearTimeout(timer)
  }, [words])
  return (
    <p class="unseen" role="status">
      {said}
    </p>
  )
}
