import { askedKey } from '#search'

/** The link that a click opens in this tab; null for any other click. */
export function plainLinkOf(event: MouseEvent): HTMLAnchorElement | null {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return null
  return event.target instanceof Element ? event.target.closest('a') : null
}

/**
 * Opens hits without the text directive of their addresses, which would have the browser mark the first place on the
 * page: what is to be marked is handed to the page itself. An address that is copied or opened elsewhere keeps it.
 */
export function openHits(place: HTMLElement): void {
  place.addEventListener('click', (event) => {
    const link = plainLinkOf(event)
    const [bare, directive] = link?.getAttribute('href')?.split(':~:') ?? []
    if (!link || bare === undefined || directive === undefined) return
    const hash = `${bare.slice(bare.indexOf('#'))}:~:${directive}`
    try {
      sessionStorage.setItem(askedKey, hash)
    } catch {
      // Without storage the browser's own way is the next best.
      return
    }
    event.preventDefault()
    const there = new URL(bare, location.href)
    if (there.pathname !== location.pathname) {
      location.href = there.href
      return
    }
    location.hash = there.hash
    document.dispatchEvent(new Event('arrive'))
  })
}
