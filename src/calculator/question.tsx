import { useState } from 'preact/hooks'
import { type Fact, inputOf, type Quantity, sayOutcome } from '#rules'
import { readAmount } from './amount.ts'
import type { Answer } from './answers.ts'
import { Places } from './cited.tsx'
import { Fold } from './fold.tsx'
import { factsOf } from './plan.ts'
import { FigureRuler } from './ruler.tsx'
import { pure, useShared } from './shared.ts'

interface Props {
  /** Place of the matter in the case. */
  readonly matter: number
  readonly name: string
  readonly answer: Answer | undefined
  /** What was typed and cannot be read. */
  readonly unread: string | undefined
  /** Why the answer is left out of the result. */
  readonly refused: string | undefined
  /** Whether question and answers stand in one line, as where there are many alike. */
  readonly row: boolean
}

/** One question with its answers, 不清楚 among them, the way to take the answer back, and why it is asked. */
export const Question = pure(({ matter, name, answer, unread, refused, row }: Props) => {
  const { data, act } = useShared()
  const fact = data.ruleset.facts[name]
  if (!fact) return null
  const id = `q-${name}`
  const give = (given: Answer) => act({ kind: 'answer', matter, fact: name, answer: given })
  const answered = answer !== undefined || unread !== undefined
  return (
    <fieldset class={`question ${row ? 'row' : ''} ${answered ? 'answered' : ''}`} id={id}>
      <legend>
        <span>
          {fact.asks}
          {'judged' in fact && fact.judged && <span class="tag judged">由您判断</span>}
        </span>
      </legend>
      <div class={fact.kind === 'choice' || fact.kind === 'quantity' ? 'answers wide' : 'answers'}>
        {fact.kind === 'quantity' ? (
          <Figure matter={matter} name={name} fact={fact} answer={answer} unread={unread} refused={refused} />
        ) : fact.kind === 'day' ? (
          <input
            type="date"
            min="1900-01-01"
            max="2199-12-31"
            aria-label={fact.name}
            value={typeof answer === 'string' ? answer : ''}
            onInput={({ currentTarget: { value } }) =>
              act(
                value === ''
                  ? { kind: 'retract', matter, fact: name, typed: true }
                  : { kind: 'answer', matter, fact: name, answer: value, typed: true },
              )
            }
          />
        ) : (
          <Options name={`${id}-${matter}`} fact={fact} answer={answer} give={give} />
        )}
        {!isLong(fact) && (
          <span class="seg">
            <Unknown name={`${id}-${matter}`} answer={answer} give={give} />
          </span>
        )}
        {answered && (
          <button
            type="button"
            class="quiet"
            aria-label={`撤回：${fact.name}`}
            onClick={({ currentTarget }) => {
              // The button disappears, so the focus moves to the question.
              currentTarget.closest('fieldset')?.querySelector('input')?.focus()
              act({ kind: 'retract', matter, fact: name })
            }}
          >
            撤回
          </button>
        )}
      </div>
      {fact.kind === 'quantity' &&
        data.scales
          .filter((scale) => scale.fact === name)
          .map((scale) => (
            <FigureRuler
              key={scale.slot}
              scale={scale}
              fact={fact}
              value={typeof answer === 'string' && refused === undefined ? answer : null}
              onChange={give}
            />
          ))}
      <Why name={name} fact={fact} />
    </fieldset>
  )
})

interface OptionsProps {
  readonly name: string
  readonly answer: Answer | undefined
  readonly give: (answer: Answer) => void
}

const optionsOf = (fact: Fact): readonly (readonly [string, Answer])[] =>
  fact.kind === 'flag'
    ? [
        ['是', true],
        ['否', false],
      ]
    : fact.kind === 'choice'
      ? fact.options.map((option) => [option, option] as const)
      : []

/** Whether the options are listed one beneath the other. */
const isLong = (fact: Fact) => optionsOf(fact).reduce((sum, [words]) => sum + words.length, 0) > 26

function Options({ name, fact, answer, give }: OptionsProps & { readonly fact: Fact }) {
  const long = isLong(fact)
  return (
    <span class={long ? 'stack' : 'seg'}>
      {optionsOf(fact).map(([words, value]) => (
        <Option key={words} name={name} words={words} checked={answer === value} pick={() => give(value)} />
      ))}
      {long && <Unknown name={name} answer={answer} give={give} />}
    </span>
  )
}

const Unknown = ({ name, answer, give }: OptionsProps) => (
  <Option name={name} words="不清楚" checked={answer === null} pick={() => give(null)} />
)

function Option(props: {
  readonly name: string
  readonly words: string
  readonly checked: boolean
  readonly pick: () => void
}) {
  return (
    <label class={props.checked ? 'on' : ''}>
      <input type="radio" name={props.name} checked={props.checked} onChange={props.pick} />
      {props.words}
    </label>
  )
}

interface FigureProps extends Omit<Props, 'row'> {
  readonly fact: Quantity
}

/** A figure typed or pasted as people write it: read back, refused with a reason, drawn on its ruler. */
function Figure({ matter, name, fact, answer, unread, refused }: FigureProps) {
  const { act } = useShared()
  const value = typeof answer === 'string' ? answer : null
  const [typed, setTyped] = useState('')
  const asTyped = readAmount(typed, fact.unit)
  // What was typed stays as it is while it means the current answer.
  const shown =
    unread ?? (value === null ? '' : 'value' in asTyped && asTyped.value === value ? typed : value)
  const take = (text: string) => {
    setTyped(text)
    if (text.trim() === '') return act({ kind: 'retract', matter, fact: name, typed: true })
    const read = readAmount(text, fact.unit)
    const fits = 'value' in read && typeof inputOf(fact, read.value) !== 'string'
    return act(
      fits
        ? { kind: 'answer', matter, fact: name, answer: read.value, typed: true }
        : { kind: 'type', matter, fact: name, typed: text },
    )
  }
  const error =
    (refused === undefined
      ? null
      : `这个数${refused.replace(/^不会/, '应不')}，没有计入结果；请改其中一个`) ??
    (unread === undefined ? null : whyUnread(fact, unread))
  const note = `n-${name}`
  return (
    <>
      <span class="amount">
        <input
          type="text"
          inputMode="decimal"
          autocomplete="off"
          aria-label={`${fact.name}（${fact.unit}）`}
          aria-invalid={error !== null}
          aria-describedby={note}
          value={shown}
          onInput={({ currentTarget }) => take(currentTarget.value)}
        />
        <em>{fact.unit}</em>
      </span>
      <span class={error === null ? 'echo' : 'error'} id={note}>
        {error ?? (value === null ? '' : echo(value, fact.unit))}
      </span>
    </>
  )
}

function whyUnread(fact: Quantity, typed: string): string {
  const read = readAmount(typed, fact.unit)
  if ('says' in read) return read.says
  const [least, most] = fact.domain
  return most === null ? `不会小于 ${least}` : `应在 ${least} 到 ${most} 之间`
}

/** 读作 299.9 万元，即 2,999,000 元 */
function echo(value: string, unit: Quantity['unit']): string {
  if (unit !== '万元') return `读作 ${value}${unit === '%' ? '%' : ` ${unit}`}`
  const [whole = '0', fraction = ''] = value.split('.')
  const digits = `${whole}${fraction.padEnd(4, '0').slice(0, 4)}`.replace(/^0+(?=\d)/, '')
  const cents = fraction.slice(4)
  const grouped = digits.replace(/\B(?=(\d{3})+$)/g, ',')
  return `读作 ${value} 万元，即 ${grouped}${cents === '' ? '' : `.${cents}`} 元`
}

/** Why it is asked: the provision, and what hangs on it. */
function Why({ name, fact }: { readonly name: string; readonly fact: Fact }) {
  return (
    <Fold class="why" title="为何问" label={`为何问：${fact.name}`}>
      {() => <Reason name={name} fact={fact} />}
    </Fold>
  )
}

function Reason({ name, fact }: { readonly name: string; readonly fact: Fact }) {
  const { data } = useShared()
  const rules = data.ruleset.rules.filter(({ when }) => factsOf(when).includes(name))
  const said = [...new Set(rules.map(({ gives }) => sayOutcome(gives)))]
  return (
    <div>
      <p>
        出处 <Places cites={fact.cites} />
      </p>
      {said.length > 0 && (
        <p>
          关系到：{said.slice(0, 6).join('；')}
          {said.length > 6 && `；等${said.length}项`}
        </p>
      )}
    </div>
  )
}
