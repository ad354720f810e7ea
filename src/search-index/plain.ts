import * as OpenCC from 'opencc-js'

/** Pairs of characters: the traditional form, then the form that the texts write (雙双). */
export function plainTable(texts: Iterable<string>): string {
  const held = new Set<string>()
  for (const text of texts) for (const character of text) held.add(character)
  const converters = (['t', 'tw', 'hk'] as const).map((from) => OpenCC.Converter({ from, to: 'cn' }))
  const pairs: string[] = []
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const character = String.fromCodePoint(code)
    const plain = converters.map((convert) => convert(character)).find((one) => one !== character)
    if (plain !== undefined && held.has(plain) && !held.has(character)) pairs.push(character + plain)
  }
  return pairs.join('')
}
