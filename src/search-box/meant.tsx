import type { Asked } from '#search'

interface Props {
  readonly asked: Asked
  readonly typed: string
  readonly onAsk: (typed: string) => void
}

const how = {
  traditional: '原文是简体',
  pinyin: '按拼音',
  likeness: '原文没有所输入的字句',
} as const

/** Says openly that something else was looked for than was typed, and what else may have been meant. */
export function Meant({ asked, typed, onAsk }: Props) {
  if (asked.how === 'typed') return null
  if (asked.how === 'instrument')
    return (
      <p class="meant">
        没有一处同时含这几个词。“{asked.within?.short}”是办法的简称：以下只列这份办法里含“{asked.words}
        ”的条文。{' '}
        <button type="button" onClick={() => onAsk(asked.words)}>
          在全部办法里找“{asked.words}”
        </button>
      </p>
    )
  return (
    <p class="meant">
      {how[asked.how]}：已按“<b>{asked.words}</b>”查找{asked.how === 'likeness' && `，不是“${typed.trim()}”`}
      。
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
