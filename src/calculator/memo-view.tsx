/** The memo as an official paper is laid out; its text is the one that is copied, and that `estimate --text` prints. */
export function MemoView({ text }: { readonly text: string }) {
  const [title = '', ...lines] = text.trimEnd().split('\n')
  return (
    <article class="memo">
      <h3>{title}</h3>
      {lines.map((line, at) => {
        const words = line.trimStart()
        const depth = Math.min(5, Math.floor((line.length - words.length) / 2))
        const key = `${at} ${words}`
        if (words === '') return null
        if (depth === 0 && /^[一二三四五六七八]、|^【|^所引条文/.test(words))
          return <h4 key={key}>{words}</h4>
        return (
          <p key={key} class={`d${depth}`}>
            {words}
          </p>
        )
      })}
    </article>
  )
}
