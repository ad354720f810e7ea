import { type ComponentChildren, createElement, Fragment, isValidElement, options, type VNode } from 'preact'

/**
 * Keeps what Preact draws true where a browser translates the page. A translation takes a text node away and puts
 * elements of its own in its place; Preact would go on writing into the node that is gone. So Preact is given no
 * text nodes to write into. Words that are all an element holds become its `textContent`; words beside other
 * elements get an element of their own. Both are replaced whole when they change, and the browser translates them
 * anew. Call this before anything is drawn; calling it again does nothing.
 */
export function keepTranslatable(): void {
  options.vnode = settle
}

/** An element that no style knows: a span would be taken for one of ours. */
const own = 'x-words'

function settle({ type, props }: VNode): void {
  const { children } = props
  // No HTML can stand in a drawing, so its words are left to Preact, and not translated.
  if (type === 'svg') Object.assign(props, { translate: 'no' })
  if (children === undefined || type === 'text') return
  if (typeof type === 'string') {
    const words = wordsOf(children)
    Object.assign(
      props,
      words === null ? { children: apart(children) } : { children: null, textContent: words },
    )
  } else if (type === Fragment) Object.assign(props, { children: apart(children) })
}

const isText = (child: ComponentChildren): child is string | number =>
  typeof child === 'string' || typeof child === 'number'

/** The words of children that are nothing but words; null where there are no children or something else among them. */
function wordsOf(children: ComponentChildren): string | null {
  if (isText(children)) return `${children}`
  if (!Array.isArray(children)) return null
  const all: readonly ComponentChildren[] = children.flat(9)
  return all.some(isText) && !all.some((child) => isValidElement(child)) ? all.filter(isText).join('') : null
}

/** Children with each run of words in an element of its own; white space alone is never translated. */
function apart(children: ComponentChildren): ComponentChildren {
  const list: readonly ComponentChildren[] = Array.isArray(children) ? children : [children]
  const made = list.map((child) => (Array.isArray(child) ? apart(child) : child))
  // From the end, so that a run of words is gathered into its first place and the others become empty.
  for (let at = made.length - 1; at >= 0; at--) {
    const [words, before] = [made[at], made[at - 1]]
    if (!isText(words)) continue
    if (isText(before)) [made[at - 1], made[at]] = [`${before}${words}`, null]
    else if (`${words}`.trim() !== '') made[at] = createElement(own, { textContent: `${words}` })
  }
  return made
}
