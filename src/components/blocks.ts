/** A run of printed lines: a paragraph, or the rows of a table. */
export type Block =
  | { readonly kind: 'line'; readonly words: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

/** A line of a table: cells between |, or apart by tabs. */
const isRow = (line: string): boolean => line.startsWith('|') || line.includes('\t')

/** The cells of a line of a table. A line that only rules off (|---|---|) has none. */
function cellsOf(line: string): readonly string[] {
  if (!line.startsWith('|')) return line.split('\t').map((cell) => cell.trim())
  const cells = line
    .replace(/^\||\|\s*$/g, '')
    .split('|')
    .map((cell) => cell.trim())
  return cells.every((cell) => /^:?-{2,}:?$/.test(cell)) ? [] : cells
}

/** The printed lines of a provision as paragraphs and tables, in their order. */
export function blocksOf(words: string): readonly Block[] {
  const blocks: (Block | { kind: 'table'; rows: (readonly string[])[] })[] = []
  for (const line of words.split('\n').map((one) => one.trim())) {
    if (line === '') continue
    if (!isRow(line)) {
      blocks.push({ kind: 'line', words: line })
      continue
    }
    const cells = cellsOf(line)
    if (cells.length === 0) continue
    const last = blocks.at(-1)
    if (last?.kind === 'table') (last.rows as (readonly string[])[]).push(cells)
    else blocks.push({ kind: 'table', rows: [cells] })
  }
  return blocks
}
