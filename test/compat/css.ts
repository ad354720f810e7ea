import { type CssNode, generate, type List, type ListItem, parse, walk } from 'css-tree'
import { type Browser, type Finding, featureAt, lacking } from './support.ts'

/** A feature of a style sheet that some browser of the floor lacks, with the element of the sheet that goes with it. */
export interface CssFinding extends Finding {
  /** The style sheet says otherwise for a browser without it: by `@supports`, or beside it in `:is()`. */
  readonly guarded: boolean
  /** Takes out of the sheet what a browser without it would not understand. */
  readonly drop: () => void
}

interface Place {
  readonly item: ListItem<CssNode>
  readonly list: List<CssNode>
}

/** What a sheet uses that is newer than the floor. The sheet is changed by `drop`. */
export function findInCss(sheet: CssNode): readonly CssFinding[] {
  const found: CssFinding[] = []
  /** The element that is visited and those around it, outermost first, and where each stands. */
  const stack: CssNode[] = []
  const places: (Place | null)[] = []
  const note = (path: readonly string[], guarded: boolean, drop: () => void) => {
    const lacks = lacking(featureAt(...path))
    if (lacks.length > 0) found.push({ feature: path.join('.'), lacks, guarded, drop })
  }
  walk(sheet, {
    enter(node: CssNode, item: ListItem<CssNode> | null, list: List<CssNode> | null) {
      stack.push(node)
      places.push(item && list ? { item, list } : null)
      const kept = [...places]
      const within = (type: CssNode['type']) => stack.findLastIndex((one) => one.type === type)
      const dropAt = (depth: number) => () => {
        const place = kept[depth]
        if (place && hasItem(place)) place.list.remove(place.item)
      }
      const declaration = stack[within('Declaration')]
      const supported = stack.some((one) => one.type === 'Atrule' && one.name === 'supports')
      if (node.type === 'Atrule') {
        note(['css', 'at-rules', node.name], supported, dropAt(stack.length - 1))
      } else if (node.type === 'Feature') {
        note(
          ['css', 'at-rules', 'media', node.name.replace(/^(min|max)-/, '')],
          supported,
          dropAt(within('Atrule')),
        )
      } else if (
        node.type === 'PseudoClassSelector' ||
        node.type === 'PseudoElementSelector' ||
        node.type === 'NestingSelector'
      ) {
        const name = node.type === 'NestingSelector' ? 'nesting' : node.name
        if (stack.some((one) => one.type === 'Atrule' && one.name === 'supports') && within('Rule') < 0) {
          // The question whether a selector is known: where it is not, what stands under it does not count.
          note(['css', 'selectors', name], true, dropAt(within('Atrule')))
        } else {
          const forgiving = forgivingAt(stack)
          note(
            ['css', 'selectors', name],
            supported || forgiving > 0,
            forgiving > 0 ? dropAt(forgiving) : dropAt(within('Rule')),
          )
        }
      } else if (node.type === 'Declaration' && !node.property.startsWith('--')) {
        if (!isPrefixed(node.property, list))
          note(['css', 'properties', node.property], supported, dropAt(stack.length - 1))
      } else if (declaration?.type === 'Declaration') {
        const drop = dropAt(within('Declaration'))
        const { property } = declaration
        // One finding a declaration is enough, and none where it stands with a prefix too.
        const whole = lacking(featureAt('css', 'properties', property)).length > 0
        if (whole || isPrefixed(property, places[within('Declaration')]?.list)) return
        if (node.type === 'Identifier') note(['css', 'properties', property, node.name], supported, drop)
        if (node.type === 'Function') {
          note(['css', 'types', node.name], supported, drop)
          note(['css', 'types', 'color', node.name], supported, drop)
          note(['css', 'properties', property, node.name], supported, drop)
        }
        if (node.type === 'Dimension') note(['css', 'types', 'length', ...unitOf(node.unit)], supported, drop)
        if (property === 'text-decoration') {
          if (node.type === 'Dimension')
            note(['css', 'properties', property, 'includes_thickness'], supported, drop)
          if (node.type === 'Function' || (node.type === 'Identifier' && !lines.includes(node.name)))
            note(['css', 'properties', property, 'includes_color-and-style'], supported, drop)
        }
      }
    },
    leave() {
      stack.pop()
      places.pop()
    },
  })
  return found
}

/** Whether a declaration stands in its block with the prefix of the older browsers too. */
const isPrefixed = (property: string, block: List<CssNode> | null | undefined) =>
  block?.some((one) => one.type === 'Declaration' && one.property === `-webkit-${property}`) ?? false

const lines = ['none', 'underline', 'line-through', 'overline']

/** Whether an element has not been taken out yet. */
const hasItem = ({ list, item }: Place) => list.toArray().includes(item.data)

/** Depth of the selector that a forgiving list, `:is()` or `:where()` with another selector in it, would do without. */
function forgivingAt(stack: readonly CssNode[]): number {
  return stack.findLastIndex((node, depth) => {
    const [list, outer] = [stack[depth - 1], stack[depth - 2]]
    return (
      node.type === 'Selector' &&
      list?.type === 'SelectorList' &&
      list.children.size > 1 &&
      outer?.type === 'PseudoClassSelector' &&
      ['is', 'where'].includes(outer.name)
    )
  })
}

function unitOf(unit: string): readonly string[] {
  const kinds = { s: 'small', l: 'large', d: 'dynamic' } as const
  const viewport = /^([sld])v(?:[whib]|min|max)$/.exec(unit)?.[1]
  if (viewport === 's' || viewport === 'l' || viewport === 'd')
    return [`viewport_percentage_units_${kinds[viewport]}`]
  return [/^cq/.test(unit) ? 'container_query_length_units' : unit]
}

export const parseSheet = (css: string): CssNode => parse(css, { parseCustomProperty: false })

/** A sheet as a browser without these features reads it. */
export function withoutNewer(css: string, browser: Browser): string {
  const sheet = parseSheet(css)
  for (const { lacks, drop } of findInCss(sheet)) if (lacks.includes(browser)) drop()
  return generate(sheet)
}
