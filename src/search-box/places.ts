import { plainLinkOf } from './opening.ts'
import { start } from './start.tsx'

const part = <E extends Element>(within: Element, selector: string, kind: new () => E): E => {
  const found = within.querySelector(selector)
  if (found instanceof kind) return found
  throw new Error(`No ${selector}`)
}

/** Starts the search in the dialog that stands in every page. */
export function startDialog(dialog: Element | null): void {
  if (!(dialog instanceof HTMLDialogElement)) return
  const input = part(dialog, 'input', HTMLInputElement)
  const place = part(dialog, '.results', HTMLElement)
  const all = part(dialog, '.foot a', HTMLAnchorElement)
  const page = all.href
  const follow = () => {
    all.href = input.value.trim() === '' ? page : `${page}#${new URLSearchParams({ q: input.value })}`
  }
  // A query may be typed or taken from a suggestion, so the link is set at every event that can come before a
  // press on it.
  for (const moment of ['input', 'focusin', 'pointerover']) dialog.addEventListener(moment, follow)
  dialog.addEventListener('click', (event) => {
    if (plainLinkOf(event)) dialog.close()
  })
  const status = part(dialog, '[role=status]', HTMLElement)
  start({ input, place, status, base: place.dataset.base ?? '/', small: true })
  dialog.dataset.ready = ''
}

/** Starts the search on its own page. */
export function startPage(box: Element | null): void {
  if (!(box instanceof HTMLElement)) return
  box.hidden = false
  const input = part(box, 'input', HTMLInputElement)
  addEventListener('keydown', (event) => {
    const { target } = event
    const typing = target instanceof Element && target.closest('input, textarea, select') !== null
    const called =
      event.ctrlKey || event.metaKey
        ? event.key.toLowerCase() === 'k' && !event.shiftKey
        : ['/', '、'].includes(event.key) && !typing
    if (event.key === 'Escape' && !event.isComposing && box.contains(document.activeElement)) input.focus()
    if (!called) return
    event.preventDefault()
    input.select()
  })
  const place = part(box, '.results', HTMLElement)
  const status = part(box, '[role=status]', HTMLElement)
  start({ input, place, status, base: box.dataset.base ?? '/', small: false })
  Object.assign(document.documentElement.dataset, { started: '', ready: '' })
  if (matchMedia('(hover: hover)').matches) input.focus()
}
