import type { Answer } from '#search'
import { calledOf, saysOfLeftOut } from './says.ts'

interface Props {
  readonly answer: Answer
  /** Whether the texts are too many to be looked through whole. */
  readonly large: boolean
  readonly onAsk: (typed: string) => void
}

/** Where something else was looked for than was typed, says what, and what else may have been meant. */
export function Meant({ answer: { asked, typed, cut, leftOut }, large, onAsk }: Props) {
  return (
    <>
      {cut && <p class="meant">输入太长，只查了前 {[...typed].length} 个字。</p>}
      <How asked={asked} large={large} onAsk={onAsk} />
      {leftOut && <p class="meant">{saysOfLeftOut(leftOut)}</p>}
    </>
  )
}

function How({ asked, large, onAsk }: Pick<Answer, 'asked'> & Pick<Props, 'large' | 'onAsk'>) {
  const { how, words, others, within, label } = asked
  switch (how) {
    case 'typed':
      return null
    case 'instrument':
      return (
        <p class="meant">
          {large ? '' : '全部办法里没有一处这样写。'}这里按办法的名称，只在
          {within && calledOf(within)}里找“{words}”。{' '}
          <button type="button" onClick={() => onAsk(words)}>
            在全部办法里找“{words}”
          </button>
        </p>
      )
    case 'label':
      return (
        <p class="meant">
          {large ? '' : '没有一处这样写。'}略去了前面的“{label}”，按“<b>{words}</b>”查找
          {within ? `，只列${within.short}的` : ''}。
        </p>
      )
    case 'traditional':
      return (
        <p class="meant">
          原文是简体，已按“<b>{words}</b>”查找。
        </p>
      )
    case 'marks':
      return (
        <p class="meant">
          没有一处照这样连着写；标点隔开的词分开查，已按“<b>{words}</b>”查找。
        </p>
      )
    case 'pinyin':
      return (
        <p class="meant">
          按拼音读作“<b>{words}</b>”。
          {others.length > 0 && (
            <>
              也可能是：
              {others.map((other) => (
                <button type="button" onClick={() => onAsk(other)}>
                  {other}
                </button>
              ))}
            </>
          )}
        </p>
      )
  }
}
