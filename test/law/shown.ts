import { type ParseOptions, parse, type Tree, walk } from '#law'

/** A tree as lines a reader can check: address, printed number, [heading], words. */
export function shown(text: string, options?: ParseOptions): readonly string[] {
  return shownTree(parse(text, options))
}

export function shownTree(tree: Tree): readonly string[] {
  return [...walk(tree.provisions)].map(({ eId, num, heading, words }) =>
    [eId, num ?? '–', ...(heading === null ? [] : [`[${heading}]`]), ...(words === '' ? [] : [words])].join(
      ' ',
    ),
  )
}

/** The findings of a text, without their addresses. */
export function odd(text: string): readonly string[] {
  return parse(text).findings.map(({ kind, line, found, expected }) => `${line} ${found} ${kind} ${expected}`)
}
