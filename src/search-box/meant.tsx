import type { Asked } from '#search'

interface Props {
  readonly asked: Asked
  readonly typed: string
  readonly onAsk: (typed: string) => void
}

const how = {
  traditional: '原文是简体，已按',
  marks: '没有一处连着写，已按分开的词',
  label: '',
  pinyin: '按拼音读作',
  likeness: '原文没有所输入的字句，已按',
} as const

/** Says openly that something else was looked for than was typed, and what else may have been meant. */
export function Meant({ asked, typed, onAsk }: Props) {
  if (asked.how === 'typed') return null
  if (asked.how === 'instrument')
    return (
      <p class="meant">
        全部办法里没有一处这样写。这里按办法的名称，只在{asked.within?.short}的办法里找“{asked.words}”。{' '}
        <button type="button" onClick={() => onAsk(asked.words)}>
          在全部办法里找“{asked.words}”
        </button>
      </p>
    )
  if (asked.how === 'label')
    return (
      <p class="meant">
        略去了前面的“{asked.label}”，按“<b>{asked.words}</b>”查找
        {asked.within ? `，只列${asked.within.short}的` : ''}。
      </p>
    )
  return (
    <p class="meant">
      {how[asked.how]}“<b>{asked.words}</b>”{asked.how === 'pinyin' ? '' : '查找'}
      {asked.how === 'likeness' && `，不是“${typed.trim()}”`}。
      {asked.others.length > 0 && (
        <>
          也可能是：
          {asked.others.map((other) => (
            <button type="button" onClick={() => onAsk(other)}>
              {other}
            </button>
          ))}
        </>
      )}
    </p>
  )
}
