import { isFormat, shownOtherwise, writeNumber } from './counting.ts'
import { childOf, childrenOf, type Element } from './markup.ts'

interface Level {
  readonly start: number
  readonly format: string
  /** `第%1条`: each %n stands for the number of level n, from 1. */
  readonly text: string
  readonly legal: boolean
  /** After which level (from 1) this one begins anew; 0 for never. */
  readonly restart: number | null
  readonly tight: boolean
  readonly style: string | null
}

interface List {
  readonly abstract: string
  readonly levels: ReadonlyMap<number, Level>
  readonly starts: ReadonlyMap<number, number>
}

/** A level of a list that a paragraph stands in. */
interface Place {
  readonly list: List
  readonly id: string
  readonly at: number
}

interface Style {
  readonly based: string | null
  readonly list: string | null
  readonly level: number | null
}

/** A number that Word draws before a paragraph, and what is to be remarked of it. */
export interface Drawn {
  readonly words: string
  readonly space: boolean
  /** What Word shows, where the number is written otherwise here. */
  readonly shown: string | null
  readonly unknown: string | null
}

const attributeOf = (element: Element | undefined, name: string): string | null =>
  childOf(element, name)?.attributes.val ?? null
const numberOf = (element: Element | undefined, name: string): number | null => {
  const value = Number(attributeOf(element, name) ?? Number.NaN)
  return Number.isInteger(value) ? value : null
}

function readLevel(element: Element): Level {
  return {
    start: numberOf(element, 'start') ?? 0,
    format: attributeOf(element, 'numFmt') ?? 'decimal',
    text: attributeOf(element, 'lvlText') ?? '',
    legal: childOf(element, 'isLgl') !== undefined && attributeOf(element, 'isLgl') !== '0',
    restart: numberOf(element, 'lvlRestart'),
    tight: attributeOf(element, 'suff') === 'nothing',
    style: attributeOf(element, 'pStyle'),
  }
}

const levelsOf = (element: Element) =>
  new Map(childrenOf(element, 'lvl').map((level) => [Number(level.attributes.ilvl ?? 0), readLevel(level)]))

function readLists(numbering: Element | undefined, styles: ReadonlyMap<string, Style>): Map<string, List> {
  const abstracts = new Map(
    (numbering ? childrenOf(numbering, 'abstractNum') : []).map((element) => [
      element.attributes.abstractNumId ?? '',
      element,
    ]),
  )
  const nums = new Map(
    (numbering ? childrenOf(numbering, 'num') : []).map((element) => [
      element.attributes.numId ?? '',
      element,
    ]),
  )
  /** A list may be only a link to that of a numbering style. */
  function abstractOf(num: Element | undefined, hops = 0): string {
    const id = attributeOf(num, 'abstractNumId') ?? ''
    const link = attributeOf(abstracts.get(id), 'numStyleLink')
    const linked = link === null ? undefined : nums.get(styles.get(link)?.list ?? '')
    return linked && hops < 5 ? abstractOf(linked, hops + 1) : id
  }
  return new Map(
    [...nums].map(([id, num]) => {
      const abstract = abstractOf(num)
      const definition = abstracts.get(abstract)
      const levels = definition ? levelsOf(definition) : new Map<number, Level>()
      const starts = new Map<number, number>()
      for (const override of childrenOf(num, 'lvlOverride')) {
        const at = Number(override.attributes.ilvl ?? 0)
        const own = childOf(override, 'lvl')
        if (own) levels.set(at, readLevel(own))
        const start = numberOf(override, 'startOverride')
        if (start !== null) starts.set(at, start)
      }
      return [id, { abstract, levels, starts }]
    }),
  )
}

function readStyles(element: Element | undefined): Map<string, Style> {
  return new Map(
    (element ? childrenOf(element, 'style') : []).map((style) => {
      const own = childOf(childOf(style, 'pPr'), 'numPr')
      return [
        style.attributes.styleId ?? '',
        {
          based: attributeOf(style, 'basedOn'),
          list: attributeOf(own, 'numId'),
          level: numberOf(own, 'ilvl'),
        },
      ]
    }),
  )
}

/**
 * Counts as Word counts. Lists that share an abstract list share its counters; a list with a start of its own sets
 * them when it is first used; a level begins anew after a higher one. The function is called for every paragraph
 * that is printed, in order, with its properties; it gives null for one without a number.
 */
export function openNumbering(
  numbering: Element | undefined,
  stylesheet: Element | undefined,
): (properties: Element | undefined) => Drawn | null {
  const styles = readStyles(stylesheet)
  const lists = readLists(numbering, styles)
  const counters = new Map<string, Map<number, number>>()
  const begun = new Set<string>()

  function placeOf(properties: Element | undefined): Place | null {
    const own = childOf(properties, 'numPr')
    let id = attributeOf(own, 'numId')
    let at = numberOf(own, 'ilvl')
    let styled: string | null = null
    let name = attributeOf(properties, 'pStyle')
    for (let hops = 0; name !== null && hops < 20 && (id === null || at === null); hops++) {
      const style = styles.get(name)
      if (id === null && style?.list != null) {
        id = style.list
        styled = name
      }
      at ??= style?.level ?? null
      name = style?.based ?? null
    }
    const list = id === null ? undefined : lists.get(id)
    if (!list || id === null) return null
    const bound =
      styled === null ? undefined : [...list.levels].find(([, level]) => level.style === styled)?.[0]
    return { list, id, at: at ?? bound ?? 0 }
  }

  function count({ list, id, at }: Place, level: Level): ReadonlyMap<number, number> {
    const counted = counters.get(list.abstract) ?? new Map<number, number>()
    counters.set(list.abstract, counted)
    const key = `${id}/${at}`
    const start = begun.has(key) ? undefined : list.starts.get(at)
    begun.add(key)
    const last = counted.get(at)
    counted.set(at, start ?? (last === undefined ? level.start : last + 1))
    for (const below of [...counted.keys()].filter((one) => one > at)) {
      const restart = list.levels.get(below)?.restart ?? below
      if (restart > 0 && at < restart) counted.delete(below)
    }
    return counted
  }

  return (properties) => {
    const place = placeOf(properties)
    const level = place?.list.levels.get(place.at)
    if (!place || !level) return null
    const counted = count(place, level)
    if (level.format === 'bullet') return null
    let shown: string | null = null
    let unknown: string | null = null
    const words = level.text.replace(/%([1-9])/g, (_, one: string) => {
      const at = Number(one) - 1
      const other = place.list.levels.get(at)
      const value = counted.get(at) ?? other?.start ?? 1
      const format = level.legal ? 'decimal' : (other?.format ?? 'decimal')
      shown ??= shownOtherwise(format, value)
      if (!isFormat(format)) unknown = format
      return writeNumber(value, format)
    })
    const space = !level.tight && !/[、，．.)）\]】:：]$/.test(words)
    return words === '' ? null : { words, space, shown, unknown }
  }
}
