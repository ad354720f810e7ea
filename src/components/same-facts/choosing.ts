/** Leaves what is chosen: one circumstance, bodies or persons, one degree. The choice stands in the fragment. */
export function startChoosing(): void {
  const form = document.querySelector<HTMLFormElement>('#choose')
  const status = document.querySelector<HTMLElement>('.same [role=status]')
  if (!form || !status) return
  form.hidden = false
  const names = ['topic', 'who', 'degree'] as const
  const field = (name: (typeof names)[number]) => form.elements.namedItem(name)
  const chosen = (name: (typeof names)[number]) => {
    const select = field(name)
    return select instanceof HTMLSelectElement ? select.value : ''
  }

  const degrees = field('degree')
  const ofDegree = new Map(
    degrees instanceof HTMLSelectElement
      ? [...degrees.options].map(({ value, dataset }) => [value, dataset.of])
      : [],
  )

  function draw(): void {
    const [topic, who, degree] = names.map(chosen)
    let shown = 0
    for (const section of document.querySelectorAll<HTMLElement>('.facts')) {
      section.hidden = topic !== '' && section.id !== topic
      if (section.hidden) continue
      shown++
      for (const side of section.querySelectorAll<HTMLElement>('.side'))
        leave(side, who ?? '', degree ?? '', ofDegree)
    }
    const rows = [
      ...document.querySelectorAll(
        '.facts:not([hidden]) .subjects > li:not([hidden]) .degrees > li:not([hidden])',
      ),
    ].length
    if (status) status.textContent = `情形 ${shown} 种，列出 ${rows} 行`
  }

  function keep(): void {
    const params = new URLSearchParams(
      names.flatMap((name) => (chosen(name) === '' ? [] : [[name, chosen(name)]])),
    )
    history.replaceState(null, '', `${params}` === '' ? location.pathname : `#${params}`)
  }

  function arrive(): void {
    const hash = decodeURIComponent(location.hash.slice(1))
    const params = document.getElementById(hash)
      ? new URLSearchParams({ topic: hash })
      : new URLSearchParams(hash)
    for (const name of names) {
      const select = field(name)
      const value = params.get(name) ?? ''
      if (select instanceof HTMLSelectElement)
        select.value = [...select.options].some((option) => option.value === value) ? value : ''
    }
    draw()
  }

  form.addEventListener('change', () => {
    keep()
    draw()
  })
  addEventListener('hashchange', arrive)
  arrive()
}

/**
 * Hides the rows of an instrument that do not fit the choice. If the instrument grades by another kind of degree
 * than the one chosen, all of its degrees are shown.
 */
function leave(
  side: HTMLElement,
  who: string,
  degree: string,
  ofDegree: ReadonlyMap<string, string | undefined>,
): void {
  const rows = [...side.querySelectorAll<HTMLElement>('.degrees > li')]
  const degreesOf = (row: HTMLElement) => (row.dataset.degrees ?? '').split(' ').filter(Boolean)
  const own =
    degree !== '' &&
    rows.some((row) => degreesOf(row).some((one) => ofDegree.get(one) === ofDegree.get(degree)))
  for (const row of rows) {
    const degrees = degreesOf(row)
    row.hidden = own && degrees.length > 0 && !degrees.includes(degree)
  }
  const subjects = [...side.querySelectorAll<HTMLElement>('.subjects > li')]
  for (const subject of subjects)
    subject.hidden =
      (who !== '' && subject.dataset.reaches !== who) ||
      subject.querySelector('.degrees > li:not([hidden])') === null
  side.querySelector('.none')?.remove()
  const says =
    subjects.length > 0 && subjects.every((subject) => subject.hidden)
      ? '没有写到这类对象、这一档的方式。'
      : degree !== '' && !own && rows.length > 0
        ? '这份办法分档的名目不同，各档都列出。'
        : ''
  if (says === '') return
  const note = document.createElement('p')
  note.className = 'by none'
  note.textContent = says
  side.append(note)
}
