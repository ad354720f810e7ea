import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks'
import { evaluateMatter } from '#rules'
import { type CaseState, emptyCase, isEmpty, refusal } from './answers.ts'
import { openIn } from './asking.ts'
import { act as acted, begin, type Change, changedPlace, type History } from './changes.ts'
import type { CalculatorData } from './data.ts'
import { type Evaluated, evaluateState } from './evaluated.ts'
import { useCalm } from './later.ts'
import { Matters, SideBySide } from './matters.tsx'
import { follow, isOurs, type Opened } from './opening.ts'
import { Outputs } from './outputs.tsx'
import { loadPapers, Papers } from './papers.tsx'
import { circumstancesOf, planOf } from './plan.ts'
import { Questions } from './questions.tsx'
import { Result } from './result.tsx'
import { keep, kept } from './session.ts'
import { CurrentProvider, Provider, type Shared, type Told } from './shared.ts'

const views = ['说明', '备忘', '清单'] as const

type Said = Pick<Opened, 'says' | 'to'>
type Step = Change | 'undo' | 'redo' | { readonly kind: 'open'; readonly history: History }

const clearAddress = () => window.history.replaceState(null, '', location.pathname + location.search)

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
    return follow(data, history, location.hash.slice(1), worked) ?? { history, at: 0, says: '', to: null }
  }, [])
  const [history, dispatch] = useReducer(reduce, first.history)
  const [says, setSays] = useState<Said | null>(null)
  const [at, setAt] = useState(first.at)
  const [view, setView] = useState<(typeof views)[number]>('说明')
  /** Counts how often the whole case has been replaced; the parts of the page then begin anew. */
  const [epoch, setEpoch] = useState(0)
  /** What a doubtful link holds, to be confirmed. */
  const [confirming, setConfirming] = useState<ComponentChildren>(null)
  const doubtful = useRef('')
  const back = (step: 'undo' | 'redo') => {
    const next = acted(history, step)
    const place = changedPlace(history.now, next.now)
    if (place !== null) setAt(place)
    setSays(null)
    dispatch(step)
  }
  const clear = () => {
    setSays(null)
    setEpoch((now) => now + 1)
    dispatch({ kind: 'clear' })
  }
  const state = history.now
  const here = Math.min(at, state.matters.length - 1)

  const shared = useMemo((): Shared => {
    const unasked = openIn(evaluateMatter(ruleset, { name: '', inputs: {}, rest: 'unasked' }))
    return {
      data,
      plan: planOf(data, (fact) => unasked.facts.get(fact) ?? 0),
      label: (eId) => data.provisions[eId]?.[0] ?? eId,
      wording: {
        words: (eId) => data.provisions[eId]?.[1] ?? '',
        emended: (eId) => data.provisions[eId]?.[2] ?? [],
      },
      act: dispatch,
    }
  }, [])
  const circumstances = useMemo(() => circumstancesOf(shared.plan), [])
  const before = useRef<Evaluated | null>(null)
  const evaluated = useMemo(() => evaluateState(ruleset, circumstances, state, before.current), [state])
  before.current = evaluated
  const { input, refused, result } = evaluated

  const latest = useRef(history)
  latest.current = history
  const latestBack = useRef(back)
  latestBack.current = back
  const show = (found: Opened) => {
    doubtful.current = ''
    setConfirming(null)
    dispatch({ kind: 'open', history: found.history })
    setSays(found)
    setAt(found.at)
    setEpoch((now) => now + 1)
    clearAddress()
  }
  /** Shows what a doubtful link holds. Until the reader has decided, nothing is replaced and the address keeps it. */
  const confirm = async (fragment: string) => {
    doubtful.current = fragment
    try {
      const { confirmation } = await import('./confirm.tsx')
      if (doubtful.current !== fragment) return
      setSays(null)
      setConfirming(
        confirmation(data, fragment, (change, says) =>
          show({ history: change ? acted(latest.current, change) : latest.current, at: 0, says, to: null }),
        ),
      )
    } catch {
      setSays({
        says: '链接里的内容要先核对；没有取得核对所需的程序，请联网后重新打开。原有所填没有改动。',
        to: null,
      })
    }
  }
  useEffect(() => keep(ruleset, state), [state])
  useEffect(() => {
    const onHash = () => {
      // A worked case is loaded together with the page.
      if (location.hash.startsWith('#case=')) return location.reload()
      const found = follow(data, latest.current, location.hash.slice(1), null)
      if (found?.doubtful !== undefined) confirm(found.doubtful)
      else if (found) show(found)
    }
    const onKey = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLInputElement && ['text', 'search'].includes(event.target.type)
      if (typing || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return
      event.preventDefault()
      latestBack.current(event.shiftKey ? 'redo' : 'undo')
    }
    // Once a case is taken in, the fragment is removed: a reload must not undo later changes.
    if (first.doubtful === undefined && isOurs(location.hash.slice(1))) clearAddress()
    addEventListener('hashchange', onHash)
    addEventListener('keydown', onKey)
    // It is set after the page is drawn, so that screen readers say it.
    if (first.says !== '') setSays(first)
    let seen = view
    const onPrint = () =>
      setView((now) => {
        seen = now
        return '备忘'
      })
    const onPrinted = () => setView(seen)
    addEventListener('beforeprint', onPrint)
    addEventListener('afterprint', onPrinted)
    // The page is ready once everything is fetched that must work without a network. It can be used before.
    const more = first.doubtful === undefined ? [] : [confirm(first.doubtful)]
    Promise.allSettled([loadPapers(), ...more]).then(() => {
      document.documentElement.dataset.ready = ''
    })
    return () => {
      removeEventListener('hashchange', onHash)
      removeEventListener('keydown', onKey)
      removeEventListener('beforeprint', onPrint)
      removeEventListener('afterprint', onPrinted)
    }
  }, [])

  const filled = state.matters[here]
  const told = useMemo((): Told | null => {
    const [matter, found] = [input.matters[here], result.matters[here]]
    if (!matter || !found) return null
    return {
      ruleset,
      given: input,
      matter,
      result: found,
      label: shared.label,
      at: here,
      open: openIn(found),
    }
  }, [result, here])
  if (!told || !filled) return null
  const { open, result: found } = told
  const answered = (name: string) => filled.answers[name] !== undefined || filled.unread[name] !== undefined
  const [next = null] = [...open.facts]
    .filter(([name]) => !answered(name))
    .sort((a, b) => b[1] - a[1])
    .map(([name]) => name)
  const leftOut = state.matters.flatMap(({ unread, answers }, place) => {
    const say = (name: string, typed: string) => {
      const why = refused.get(refusal(place, name)) ?? '读不出'
      return { place, words: `${ruleset.facts[name]?.name ?? name}：${typed}（${why}；按“未答”推演）` }
    }
    const over = Object.keys(answers).filter((name) => refused.has(refusal(place, name)))
    return [
      ...Object.entries(unread).map(([name, typed]) => say(name, typed)),
      ...over.map((name) => {
        const fact = ruleset.facts[name]
        return say(name, `${answers[name]}${fact && 'unit' in fact ? fact.unit : ''}`)
      }),
    ]
  })
  const left = leftOut.filter(({ place }) => place === here).length
  const memoOf = {
    ruleset,
    given: input,
    result,
    label: shared.label,
    wording: shared.wording,
    meta: data,
    leftOut,
  }
  const counts = `按所填可适用 ${found.certain.length} 处，待查明 ${found.possible.length} 处，不适用 ${found.excluded.length} 处`
  return (
    <Provider value={shared}>
      <div role="alert">
        {says !== null && (
          <p class="message">
            {says.says}
            {says.to !== null && <a href={`#q-${says.to}`}>看所填的</a>}
            <button
              type="button"
              class="quiet"
              onClick={() => {
                document.querySelector<HTMLElement>('.ask input')?.focus()
                setSays(null)
              }}
            >
              知道了
            </button>
          </p>
        )}
      </div>
      {confirming}
      <div class="board">
        <div class="ask">
          <div class="undo">
            <Tool words="撤销" off={history.past.length === 0} onUse={() => back('undo')} />
            <Tool words="重做" off={history.future.length === 0} onUse={() => back('redo')} />
            <Tool words="清空" off={isEmpty(state)} onUse={clear} />
            <span class="label">所填只留在这个标签页里；清空后可以撤销</span>
          </div>
          <a class="skip" href="#result">
            跳到结果
          </a>
          <Matters matters={state.matters} at={here} onGo={setAt} />
          <CurrentProvider value={{ result: found, switches: input.readings }}>
            <Questions
              key={`${epoch} ${filled.key}`}
              at={here}
              matter={filled}
              result={found}
              open={open}
              refused={refused}
            />
          </CurrentProvider>
        </div>
        <aside class="out" id="result" tabIndex={-1} aria-label="按所填情况推演的结果">
          <p class="noticeline">{data.notice[0]}</p>
          <h2 class="unseen">结果</h2>
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
          {view === '说明' && <Result told={told} left={left} next={next} />}
          {view !== '说明' && (
            <Papers key={view}>
              {({ MemoView, Checklist, memo }) =>
                view === '备忘' ? (
                  <MemoView of={told} write={() => memo(memoOf)} />
                ) : (
                  <Checklist told={told} />
                )
              }
            </Papers>
          )}
          <Outputs
            state={state}
            result={result}
            memoOf={memoOf}
            onPrint={() => {
              const seen = view
              setView('备忘')
              setTimeout(() => {
                print()
                setView(seen)
              }, 200)
            }}
          />
          <p class="foot">{data.notice.join('')}</p>
        </aside>
      </div>
      <SideBySide matters={state.matters} results={result.matters} />
      <Bar
        words={`可适用 ${found.certain.length}，待查明 ${found.possible.length}`}
        notice={data.notice[0] ?? ''}
      />
      <Announcer words={counts} />
    </Provider>
  )
}

interface ToolProps {
  readonly words: string
  readonly off: boolean
  readonly onUse: () => void
}

/** A button that keeps the focus when it is switched off. */
const Tool = ({ words, off, onUse }: ToolProps) => (
  <button type="button" class="quiet" aria-disabled={off} onClick={() => off || onUse()}>
    {words}
  </button>
)

/** The bar of a narrow screen: the result in a few words, and links between questions and result. */
function Bar({ words, notice }: { readonly words: string; readonly notice: string }) {
  const [inView, setInView] = useState(false)
  useEffect(() => {
    const result = document.querySelector('#result')
    if (!result) return
    const observer = new IntersectionObserver(([entry]) => setInView(entry?.isIntersecting ?? false))
    observer.observe(result)
    return () => observer.disconnect()
  }, [])
  return (
    <p class="toresult">
      <a href={inView ? '#calculator' : '#result'}>
        {words}　{inView ? '回到问题' : '看结果'}
      </a>
      <span>{notice}</span>
    </p>
  )
}

/** Says the counts once the reader pauses. */
const Announcer = ({ words }: { readonly words: string }) => (
  <p class="unseen" role="status">
    {useCalm(words, 700)}
  </p>
)
