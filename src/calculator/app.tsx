import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks'
import { memo } from '#rules'
import { type CaseState, emptyCase, isEmpty } from './answers.ts'
import { openIn, withSilences } from './asking.ts'
import { act as acted, begin, type Change, type History } from './changes.ts'
import { Checklist } from './checklist.tsx'
import type { CalculatorData } from './data.ts'
import { type Evaluated, evaluateState } from './evaluated.ts'
import { Matters, SideBySide } from './matters.tsx'
import { MemoView } from './memo-view.tsx'
import { follow, isOurs, type Opened } from './opening.ts'
import { Outputs } from './outputs.tsx'
import { planOf } from './plan.ts'
import { Questions } from './questions.tsx'
import { Result } from './result.tsx'
import { keep, kept } from './session.ts'
import { Provider, ResultProvider, type Shared, type Told } from './shared.ts'

const views = ['说明', '备忘', '清单'] as const

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
    return follow(data, history, location.hash.slice(1), worked) ?? { history, at: 0, says: '' }
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
  const before = useRef<Evaluated | null>(null)
  const evaluated = useMemo(() => evaluateState(ruleset, state, before.current), [state])
  before.current = evaluated
  const { input, refused, result } = evaluated

  const latest = useRef(history)
  latest.current = history
  useEffect(() => keep(ruleset, state), [state])
  useEffect(() => {
    const onHash = () => {
      const found = follow(data, latest.current, location.hash.slice(1), null)
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

  const filled = state.matters[here]
  const told = useMemo((): Told | null => {
    const [matter, found] = [input.matters[here], result.matters[here]]
    if (!matter || !found) return null
    const open = openIn(asked, matter, input.readings)
    return { ruleset, given: input, matter, result: found, label: shared.label, at: here, open }
  }, [result, here])
  if (!told || !filled) return null
  const { open, result: found } = told
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
          <ResultProvider value={found}>
            <Questions
              key={filled.key}
              at={here}
              matter={filled}
              result={found}
              open={open}
              refused={refused}
            />
          </ResultProvider>
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
          {view === '说明' && <Result told={told} next={next} />}
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
