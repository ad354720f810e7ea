/** JSON with the keys of every object in order of their characters, two spaces an indent, and a last line feed. */
export const canonical = (value: unknown): string => `${written(value, '\n')}\n`

/** The same on one line, for streams and for hashing. */
export const canonicalLine = (value: unknown): string => written(value, '')

/** `canonicalLine` for many values that share the parts of one that never changes, each of which is written once. */
export function lineWriter(lasting: object): (value: unknown) => string {
  const kept = new Map<object, string | null>()
  const keep = (value: unknown) => {
    if (value === null || typeof value !== 'object' || kept.has(value)) return
    kept.set(value, null)
    Object.values(value).forEach(keep)
  }
  keep(lasting)
  return (value) => written(value, '', kept)
}

/**
 * Written here, not by JSON.stringify, which puts keys that look like integers before all others. Everything is added to
 * one string: a batch spends most of its time here.
 */
function written(value: unknown, newline: '\n' | '', kept?: Map<object, string | null>): string {
  let out = ''
  const indent = newline === '' ? '' : '  '
  const colon = newline === '' ? ':' : ': '

  function add(item: unknown, before: string): void {
    if (item === null || typeof item !== 'object') {
      out += JSON.stringify(item) ?? 'null'
      return
    }
    const known = kept?.get(item)
    if (known === undefined) addInside(item, before)
    else {
      const text = known ?? written(item, '')
      if (known === null) kept?.set(item, text)
      out += text
    }
  }

  function addInside(item: object, before: string): void {
    const inner = before + indent
    let separator = inner
    if (isRecord(item)) {
      out += '{'
      for (const key of Object.keys(item).sort()) {
        const member = item[key]
        if (member === undefined) continue
        out += separator + JSON.stringify(key) + colon
        separator = `,${inner}`
        add(member, inner)
      }
    } else {
      out += '['
      for (const one of Object.values(item)) {
        out += separator
        separator = `,${inner}`
        add(one, inner)
      }
    }
    if (separator !== inner) out += before
    out += isRecord(item) ? '}' : ']'
  }

  add(value, newline)
  return out
}

const isRecord = (value: object): value is Readonly<Record<string, unknown>> => !Array.isArray(value)
