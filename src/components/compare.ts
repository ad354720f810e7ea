import { type Chosen, type Likeness, likenessOf, readChosen, summaryOf, writeChosen } from './comparing.ts'

const form = document.querySelector('form.choose')
const words: Readonly<Record<Likeness, string>> = {
  same: '相同',
  different: '不同',
  unknown: '无从比较',
}

if (form instanceof HTMLFormElement) start(form)

/**
 * Lets the reader choose two instruments to compare in the table of the page. The whole table shows where nothing
 * is chosen.
 */
function start(form: HTMLFormElement): void {
  const selects = [...form.querySelectorAll('select')]
  const only = form.querySelector('input')
  const status = document.querySelector('.chosen')
  const rows = [...document.querySelectorAll<HTMLElement>('tr[id]')]
  const sections = [...document.querySelectorAll<HTMLElement>('.compare section')]
  const [first, second] = selects
  if (!first || !second || !only || !status) return
  const known = [...first.options].map(({ value }) => value).filter((value) => value !== '')

  const markIn = (row: Element, id: string) =>
    row.querySelector<HTMLElement>(`td[data-of="${id}"]`)?.dataset.as ?? 'lost'

  function show({ a, b, only: differing }: Chosen): void {
    const pair = a !== '' && b !== ''
    const found = pair ? rows.map((row) => likenessOf(markIn(row, a), markIn(row, b))) : null
    for (const cell of document.querySelectorAll<HTMLElement>('[data-of]'))
      cell.hidden = pair && cell.dataset.of !== a && cell.dataset.of !== b
    for (const [at, row] of rows.entries()) {
      const likeness = found?.[at]
      row.hidden = differing && likeness === 'same'
      const mark = row.querySelector('.mark')
      if (mark) mark.textContent = likeness ? words[likeness] : ''
    }
    for (const section of sections)
      section.hidden = [...section.querySelectorAll<HTMLElement>('tr[id]')].every((row) => row.hidden)
    document.querySelector('.compare')?.classList.toggle('pair', pair)
    status?.replaceChildren(summaryOf(found, rows.length))
  }

  function set(chosen: Chosen): void {
    if (!first || !second || !only) return
    first.value = chosen.a
    second.value = chosen.b
    only.checked = chosen.only
    only.disabled = chosen.a === '' || chosen.b === ''
    only.parentElement?.classList.toggle('off', only.disabled)
    for (const [one, other] of [
      [first, chosen.b],
      [second, chosen.a],
    ] as const)
      for (const option of one.options) option.disabled = option.value !== '' && option.value === other
    show({ ...chosen, only: chosen.only && !only.disabled })
  }

  const current = (): Chosen => ({ a: first.value, b: second.value, only: only.checked })

  /** Shows the row that a link leads to, even if the choice had hidden it. */
  function arrive(): void {
    const chosen = readChosen(location.hash, known)
    if (chosen) set(chosen)
    const row = rows.find(({ id }) => `#${id}` === location.hash)
    if (!row?.hidden) return
    set({ ...current(), only: false })
    row.scrollIntoView()
  }

  form.addEventListener('change', () => {
    const chosen = current()
    set(chosen)
    const fragment = writeChosen(chosen)
    history.replaceState(null, '', fragment === '' ? location.pathname : `#${fragment}`)
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  addEventListener('hashchange', arrive)
  form.hidden = false
  set(readChosen(location.hash, known) ?? current())
}
