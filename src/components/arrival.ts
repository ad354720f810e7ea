import { readPlace } from '#search'

/** The element that a fragment names, with or without words to be marked; null for none. */
export function placeOf(hash: string): HTMLElement | null {
  return document.getElementById(readPlace(hash).eId)
}

/**
 * Marks the words that an address names with a text directive and brings their provision into view, where the browser
 * has left that to the page: one that knows such directives takes them out of the address before any script sees them.
 */
export function markWords(hash: string): void {
  const { eId, marked } = readPlace(hash)
  const place = document.getElementById(eId)
  if (!place || marked === null) return
  place.scrollIntoView({ block: 'center' })
  const range = rangeOf(place, marked)
  if (range && 'highlights' in CSS) CSS.highlights.set('asked', new Highlight(range))
}

/** The first place where the words stand in the text of a provision; notes and tools are no part of it. */
function rangeOf(place: Element, words: string): Range | null {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Element && node.matches('.note, .pk, .bar, .alike')) return NodeFilter.FILTER_REJECT
    return node instanceof Text ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP
  })
  const nodes: { readonly node: Text; readonly from: number }[] = []
  let text = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    nodes.push({ node, from: text.length })
    text += node.data
  }
  const at = text.indexOf(words)
  if (at < 0) return null
  const pointAt = (offset: number) => nodes.findLast(({ from }) => from <= offset)
  const start = pointAt(at)
  const end = pointAt(at + words.length - 1)
  if (!start || !end) return null
  const range = document.createRange()
  range.setStart(start.node, at - start.from)
  range.setEnd(end.node, at + words.length - end.from)
  return range
}
