import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'

interface Props<T> {
  readonly title: string
  /** How these were found: 逐字比对. */
  readonly by: string
  readonly items: readonly T[]
  /** How many are shown until the reader asks for more. */
  readonly first: number
  /** 处, 个 */
  readonly unit?: string
  readonly draw: (item: T) => ComponentChildren
}

/** A region of results with its own count. Nothing where there are none. */
export function Region<T>({ title, by, items, first, unit = '处', draw }: Props<T>) {
  const [all, setAll] = useState(false)
  const list = useRef<HTMLOListElement>(null)
  if (items.length === 0) return null
  const shown = all ? items : items.slice(0, first)
  return (
    <section class="region" aria-label={title}>
      <h2>
        {title} <span class="count">{items.length}</span> <span class="by">{by}</span>
      </h2>
      <ol ref={list}>{shown.map(draw)}</ol>
      {shown.length < items.length && (
        <p class="rest">
          <button
            type="button"
            onClick={() => {
              setAll(true)
              // The button disappears, so the focus moves to the first item that it brought.
              requestAnimationFrame(() =>
                list.current?.querySelectorAll<HTMLAnchorElement>('.hit h3 a')[first]?.focus(),
              )
            }}
          >
            全部显示，还有 {items.length - shown.length} {unit}
          </button>
        </p>
      )}
    </section>
  )
}
