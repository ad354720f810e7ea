import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Fact } from '#rules'
import { type Answer, isEmpty, nameOf } from './answers.ts'
import type { Change } from './changes.ts'
import type { CalculatorData } from './data.ts'
import { type Linked, type ReadLink, readParts, tidied } from './link.ts'
import { isOld, readOld } from './old-link.ts'

/** What can be read of a link whose check does not hold, or that has none. */
export interface Doubtful extends ReadLink {
  readonly old: boolean
  /** How many places of it cannot be read. */
  readonly broken: number
}

/** Reads a link of the first version, or a damaged one; null where nothing of it can be read. */
export function readDoubtful(linked: Linked, fragment: string): Doubtful | null {
  const old = isOld(fragment)
  // A broken check at the end loses no answer, so it is not counted.
  const found = old ? readOld(linked, fragment) : readParts(linked, tidied(fragment).replace(/z[^w-z]*/g, ''))
  return isEmpty(found.state) && found.lost.length === 0 ? null : { ...found, old }
}

type Done = (change: Change | null, says: string) => void

/** What a doubtful link holds, for the reader to take in or not; null, and said so, where it holds nothing. */
export function confirmation(data: CalculatorData, fragment: string, done: Done): ComponentChildren {
  const found = readDoubtful(data, fragment)
  if (found && !isEmpty(found.state)) return <Confirm key={fragment} data={data} found={found} done={done} />
  const lost = found ? `有 ${found.lost.length} 项不能带入：${found.lost.join('；')}。` : ''
  done(null, `链接里没有读到能带入的内容，可能不完整或者已经损坏。${lost}原有所填没有改动。`)
  return null
}

interface Props {
  readonly data: CalculatorData
  readonly found: Doubtful
  readonly done: Done
}

function Confirm({ data, found, done }: Props) {
  const { state, lost, broken, old } = found
  const { facts, readings } = data.ruleset
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const leave = (change: Change | null, says: string) => {
    // The buttons disappear, so the focus moves to the questions.
    document.querySelector<HTMLElement>('.ask input')?.focus()
    done(change, says)
  }
  const sides = Object.entries(state.readings)
  return (
    <section class="message confirm" aria-labelledby="h-confirm">
      <h2 id="h-confirm" tabIndex={-1} ref={heading}>
        {old ? '旧链接，请先核对' : '链接已损坏，请先核对'}
      </h2>
      <p>
        {old
          ? '这是以前生成的链接，没有校验，无从知道是否完整、有没有改动。'
          : '这个链接不完整，或者内容被改动过。被截去的部分，这里看不出来。'}
        以下是读到的内容，请与给您链接的人核对；核对以前，原有所填不会改动。
      </p>
      {broken > 0 && <p>有 {broken} 处读不出来。</p>}
      {lost.length > 0 && (
        <p>
          有 {lost.length} 项不能带入：{lost.join('；')}。
        </p>
      )}
      {state.matters.map((matter, at) => (
        <section key={matter.key}>
          <h3>{nameOf(matter, at)}</h3>
          <dl>
            {Object.entries(matter.answers).map(([name, answer]) => (
              <Pair key={name} asks={facts[name]?.asks ?? name} says={wordsOf(facts[name], answer)} />
            ))}
            {matter.noOthers && <Pair asks="此外" says="没有别的情形" />}
            {matter.closed && <Pair asks="没有填的各问" says="都作“不存在”" />}
          </dl>
          {isEmpty({ matters: [{ ...matter, name: '' }], readings: {}, date: null }) && <p>没有填写。</p>}
        </section>
      ))}
      {sides.length > 0 && (
        <section>
          <h3>两读之处</h3>
          <dl>
            {sides.map(([name, option]) => (
              <Pair key={name} asks={readings[name]?.about ?? name} says={option} />
            ))}
          </dl>
        </section>
      )}
      {state.date !== null && (
        <dl>
          <Pair asks="假定起算日" says={state.date} />
        </dl>
      )}
      <p class="acts">
        <button type="button" onClick={() => leave({ kind: 'set', state }, '已带入核对过的内容；可以撤销。')}>
          带入
        </button>
        <button type="button" onClick={() => leave(null, '没有带入；原有所填没有改动。')}>
          不带入
        </button>
      </p>
    </section>
  )
}

const Pair = ({ asks, says }: { readonly asks: string; readonly says: string }) => (
  <div>
    <dt>{asks}</dt>
    <dd>{says}</dd>
  </div>
)

function wordsOf(fact: Fact | undefined, answer: Answer): string {
  if (answer === null) return '不清楚'
  if (typeof answer === 'boolean') return answer ? '是' : '否'
  return fact && 'unit' in fact ? `${answer}${fact.unit}` : answer
}
