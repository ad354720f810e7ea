/** A table as it is shown and offered as CSV. */
export interface Table {
  /** Its file: scales, measures, rules, … */
  readonly name: string
  /** What it holds, in few words. */
  readonly title: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** What a spreadsheet would take for a formula; such a cell begins with an apostrophe instead. */
const formula = /^[=+\-@\t\r＝＋－＠]/

/** One cell: quoted where RFC 4180 asks for it. */
function cell(value: string): string {
  const safe = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The table as CSV: RFC 4180 with its line ends, and a byte order mark, without which Excel misreads Chinese. */
export const csvOf = ({ header, rows }: Table): string =>
  `\uFEFF${[header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
