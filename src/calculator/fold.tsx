import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

interface Props {
  readonly title: ComponentChildren
  /** Whether it lies open to begin with. */
  readonly open?: boolean
  readonly class?: string
  readonly label?: string
  /** Drawn only while it is open: what is folded away costs nothing as one types. */
  readonly children: () => ComponentChildren
}

/** Something folded away until it is asked for. */
export function Fold({ title, open: first = false, class: look, label, children }: Props) {
  const [open, setOpen] = useState(first)
  return (
    <details class={look} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary aria-label={label}>{title}</summary>
      {open && children()}
    </details>
  )
}
