/*
 * For browsers without `:has()`: the root bears the name of every box that is checked. For those without
 * `::details-content`: on paper what is folded lies open, but for worked cases and what paper leaves out. Stands in every
 * page but that of the search.
 */
const knows = (selector: string) => CSS.supports(`selector(${selector})`)

if (!knows(':has(a)')) {
  const name = () => {
    for (const box of document.querySelectorAll<HTMLInputElement>('main input[id]'))
      document.documentElement.classList.toggle(`on-${box.id}`, box.checked)
  }
  addEventListener('change', name)
  addEventListener('pageshow', name)
}

if (!knows('::details-content')) {
  let opened: HTMLDetailsElement[] = []
  addEventListener('beforeprint', () => {
    opened = [
      ...document.querySelectorAll<HTMLDetailsElement>(
        'main details:not([open],.case,.more,.alike,.toc *,#calculator *)',
      ),
    ]
    for (const details of opened) details.open = true
  })
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false
  })
}
