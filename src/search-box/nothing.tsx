import { type Answer, normal, type Pack } from '#search'
import { type Href, NameItem } from './hit.tsx'

interface Props {
  readonly answer: Answer
  readonly pack: Pack
  readonly href: Href
  readonly onAsk: (typed: string) => void
}

/** Why nothing was found, what is near, and what there is to be searched. */
export function Nothing({ answer: { typed, strange, nearest, offered, each }, pack, href, onAsk }: Props) {
  const marksOnly = normal(typed).text === ''
  return (
    <section class="region nothing" aria-label="没有找到">
      <p>
        {marksOnly
          ? '只有标点或者符号，没有可以查找的字。'
          : strange.length > 0
            ? `没有找到。条文的字句里没有这些字：${strange.slice(0, 12).join('、')}${strange.length > 12 ? '等' : ''}。`
            : each.length > 0
              ? '没有找到。没有一处、也没有一条同时含这几个词。'
              : '没有找到。这些字在原文里都有，但没有这样连在一起的。可以少输几个字，或者用空格把词隔开。'}
      </p>
      {each.length > 0 && (
        <p class="offer">
          分开查：
          {each.map(({ word, count }) => (
            <button type="button" onClick={() => onAsk(word)}>
              {word} {count} 处
            </button>
          ))}
        </p>
      )}
      {offered.length > 0 && (
        <p class="offer">
          原文里相像的字句，不一定是同一个意思：
          {offered.map((words) => (
            <button type="button" onClick={() => onAsk(words)}>
              {words}
            </button>
          ))}
        </p>
      )}
      {nearest.length > 0 && (
        <>
          <p>相近的名目：</p>
          <ol>
            {nearest.map((name) => (
              <NameItem name={name} href={href} />
            ))}
          </ol>
        </>
      )}
      <p class="said">
        可查的是这几份办法的全文：{pack.instruments.map(({ title }) => `《${title}》`).join('')}
        ，以及本站的名目、疑点和两篇文章的摘要。两篇文章的全文、别的文件都不在内
        {pack.instruments.some(({ lost }) => lost.length > 0) && '；缺失的条文无从查找'}。
      </p>
    </section>
  )
}
