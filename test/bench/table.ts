const isWide = (character: string) => /[\p{Script=Han}：（）、，×]/u.test(character)
const widthOf = (text: string) => [...text].reduce((sum, character) => sum + (isWide(character) ? 2 : 1), 0)

/** Prints columns aligned, the first to the left and the others to the right, and an empty line. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))))
  for (const row of all) {
    const cells = row.map((cell, column) => {
      const space = ' '.repeat((widths[column] ?? 0) - widthOf(cell))
      return column === 0 ? cell + space : space + cell
    })
    console.log(cells.join('  '))
  }
  console.log('')
}

export const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1)
