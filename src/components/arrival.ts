import { askedKey, normal, readPlace, type Span, spansOf } from '#search'

/** The element that a fragment names, with or without words to be marked; null for none. */
export function placeOf(hash: string): HTMLElement | null {
  return document.getElementById(readPlace(hash).eId)
}

/**
 * Takes the fragment that the search has left in the session's storage for this page, and removes it there; null
 * for none.
 */
function handedOver(): string | null {
  try {
    const asked = sessionStorage.getItem(askedKey)
    sessionStorage.removeItem(askedKey)
    return asked !== null && readPlace(asked).eId === readPlace(location.hash).eId ? asked : null
  } catch {
    return null
  }
}

/**
 * The address with which the page was opened. `location` no longer holds a text directive: the browser takes it
 * out before any script runs.
 */
function openedWith(): string {
  const [entry] = performance.getEntriesByType('navigation')
  return entry?.name.includes(':~:') ? new URL(entry.name).hash : location.hash
}

/**
 * Marks words in the provision that the address names, wherever they stand there, and brings the provision into
 * view. The words are those that the search has handed over, or those of a text directive. A browser that knows
 * directives has marked the first place on the page where the words stand, perhaps in a note or in the contents;
 * this runs after it and replaces that mark.
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

/** Every place where the words stand in a provision as shown. Its notes, tools and numbers do not count. */
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
