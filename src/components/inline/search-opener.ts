/*
 * Opens the box of the search: with `/` (、 on a Chinese keyboard), with Ctrl K, or by a link marked `data-seek`. Only then
 * is what the search is made of taken out of its template and fetched; what is typed meanwhile stays in the box. Stands
 * in every page but that of the search.
 */
const box = document.querySelector<HTMLDialogElement>('.seek')
const template = box?.querySelector('template')
const input = box?.querySelector('input')
const results = box?.querySelector<HTMLElement>('.results')

if (box && template && input && results) {
  let fetched = false

  /**
   * Takes the style and the script of the search out of the template, which fetches them. If the script cannot be
   * fetched, it is tried again at the next opening.
   */
  const fetchSearch = () => {
    fetched = true
    results.textContent = ''
    const parts = document.importNode(template.content, true)
    const script = parts.querySelector('script')
    if (script) {
      script.onerror = () => {
        fetched = false
        script.remove()
        results.textContent = results.dataset.lost ?? ''
      }
      script.onload = () => {
        if (!('ready' in box.dataset)) results.textContent = results.dataset.old ?? ''
      }
    }
    box.append(parts)
  }

  const open = (event: Event) => {
    event.preventDefault()
    if (!box.open) box.showModal()
    input.select()
    if (!fetched) fetchSearch()
  }

  const within = ({ target }: Event, selector: string) =>
    target instanceof Element && target.closest(selector)

  addEventListener('keydown', (event) => {
    // 229 is the code of a key that an input method has taken.
    if (event.isComposing || event.keyCode === 229 || event.altKey) return
    if (event.key === 'Escape' && box.open) {
      event.preventDefault()
      box.close()
    }
    if (
      event.ctrlKey || event.metaKey
        ? event.key.toLowerCase() === 'k' && !event.shiftKey
        : (event.key === '/' || event.key === '、') &&
          !within(event, 'input,textarea,select,[contenteditable]')
    )
      open(event)
  })

  box.addEventListener('pointerdown', (event) => {
    if (event.target === box) box.close()
  })

  document.addEventListener('click', (event) => {
    if (within(event, '.seek .close')) box.close()
    // Where there are no dialogs, the link leads to the page of the search.
    else if (
      !event.ctrlKey &&
      !event.metaKey &&
      !event.shiftKey &&
      within(event, 'a[data-seek]') &&
      'showModal' in box
    )
      open(event)
  })
}
