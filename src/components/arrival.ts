import { askedKey, normal, readPlace, type Span, spansOf } from '#search'

/** The element that a fragment names, with or without words to be marked; null for none. */
export function placeOf(hash: string): HTMLElement | null {
  return document.getElementById(readPlace(hash).eId)
}

/** What the search asks to be marked here; it is taken once. */
function handedOver(): string | null {
  try {
    const asked = sessionStorage.getItem(askedKey)
    sessionStorage.removeItem(askedKey)
    return asked !== null && readPlace(asked).eId === readPlace(location.hash).eId ? asked : null
  } catch {
    return null
  }
}

/** The address the page was opened with: a browser takes a text directive out of `location` before any script. */
function openedWith(): string {
  const [entry] = performance.getEntriesByType('navigation')
  return entry?.name.includes(':~:') ? new URL(entry.name).hash : location.hash
}

/**
 * Marks words wherever they stand in the provision that is arrived at, and brings it into view: what the search has
 * handed over, or what a text directive names. A browser that knows directives takes the first place on the page
 * instead, in a note or in the contents; so the page has the last word.
 */
export function markAsked(): void {
  const first = handedOver() ?? openedWith()
  mark(first)
  // After the browser has scrolled by itself.
  if (document.readyState !== 'complete') addEventListener('load', () => setTimeout(() => mark(first), 60))
  document.addEventListener('arrive', () => mark(handedOver() ?? ''))
}

function mark(hash: string): void {
  const { eId, marked } = readPlace(hash)
  const place = document.getElementById(eId)
  if (!place || marked === null) return
  place.scrollIntoView({
    block: place.getBoundingClientRect().height > innerHeight * 0.6 ? 'start' : 'center',
  })
  if ('highlights' in CSS) CSS.highlights.set('asked', new Highlight(...rangesOf(place, marked)))
}

/** Every place where the words stand in the text of a provision as shown; notes, tools and numbers are no part of it. */
function rangesOf(place: Element, words: string): readonly Range[] {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT
    const aside =
      node instanceof Element &&
      (node.matches('.note, .pk, .m, .bar, .alike') || getComputedStyle(node).display === 'none')
    return aside ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP
  })
  const nodes: { readonly node: Text; readonly from: number }[] = []
  let text = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    nodes.push({ node, from: text.length })
    text += node.data
  }
  const pointAt = (offset: number) => nodes.findLast(({ from }) => from <= offset)
  return spansOf(normal(text), normal(words).text).flatMap(([from, to]: Span) => {
    const start = pointAt(from)
    const end = pointAt(to - 1)
    if (!start || !end) return []
    const range = document.createRange()
    range.setStart(start.node, from - start.from)
    range.setEnd(end.node, to - end.from)
    return [range]
  })
}
