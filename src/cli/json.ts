import { pathTo } from '#rules'

/** Something wrong in JSON text: the path to it (matters[0].facts.loss) or where it breaks off, and what, in Chinese. */
export interface JsonProblem {
  readonly path: string
  readonly says: string
}

/** What was read. `value` is undefined where the text is no JSON; a faulty member stands as null. */
export interface ReadJson {
  readonly value: unknown
  readonly problems: readonly JsonProblem[]
}

/** Objects and arrays may be nested so deep. */
const deepest = 64

/** So many problems are named of one text. */
const most = 100

class Broken extends Error {
  readonly at: number
  constructor(at: number, says: string) {
    super(says)
    this.at = at
  }
}

/**
 * Reads JSON as RFC 8259 has it and stricter than JSON.parse: a key that stands twice in an object is a problem, and
 * so is a number that would not survive as written (1e400, 9007199254740993, 299.99999999999999999). Errors carry line
 * and column, from 1, counted in characters; `firstLine` is the number of the text's first line. Never throws.
 *
 * A reader of our own, because JSON.parse is silent on both and tells no place, and the yaml package, which tells places,
 * takes for JSON what is none (comments, a comma at the end, single quotes, a key without a value) and reads 4 to 20 times
 * slower.
 */
export function readJson(text: string, firstLine = 1): ReadJson {
  const problems: JsonProblem[] = []
  let at = 0

  const place = (where: number) => {
    const before = text.slice(0, where).split(/\r\n|\r|\n/)
    return `第${firstLine - 1 + before.length}行第${[...(before.at(-1) ?? '')].length + 1}列`
  }
  const report = (path: string, says: string) => {
    if (problems.length < most) problems.push({ path, says })
  }
  const broken = (says: string, where = at) => new Broken(where, says)
  const blank = () => {
    while (' \t\r\n'.includes(text[at] ?? '.')) at++
  }
  const unexpected = (wanted: string) =>
    at >= text.length
      ? broken(`到此为止，应有${wanted}`)
      : broken(`${JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0))} 不应在此，应有${wanted}`)

  function value(path: string, depth: number): unknown {
    blank()
    const character = text[at]
    if (character === '{') return object(path, depth + 1)
    if (character === '[') return array(path, depth + 1)
    if (character === '"') return string()
    if (character !== undefined && /[-\d]/.test(character)) return number(path)
    for (const [word, meant] of words) {
      if (!text.startsWith(word, at)) continue
      at += word.length
      return meant
    }
    throw unexpected('一个值')
  }

  function enter(depth: number): void {
    if (depth > deepest) throw broken(`嵌套超过${deepest}层`)
    at++
    blank()
  }

  function object(path: string, depth: number): unknown {
    enter(depth)
    const members = new Map<string, unknown>()
    if (text[at] === '}') return close(members)
    for (;;) {
      blank()
      if (text[at] !== '"') throw unexpected('以双引号括起的键')
      const where = at
      const key = string()
      if (members.has(key)) report(pathTo(path, key), `键重复（${place(where)}）`)
      blank()
      if (text[at] !== ':') throw unexpected('冒号')
      at++
      members.set(key, value(pathTo(path, key), depth))
      blank()
      if (text[at] === '}') return close(members)
      if (text[at] !== ',') throw unexpected('逗号或者 }')
      at++
    }
  }

  /** Object.fromEntries makes `__proto__` a member like any other. */
  function close(members: ReadonlyMap<string, unknown>): unknown {
    at++
    return Object.fromEntries(members)
  }

  function array(path: string, depth: number): unknown {
    enter(depth)
    const items: unknown[] = []
    while (text[at] !== ']') {
      items.push(value(`${path}[${items.length}]`, depth))
      blank()
      if (text[at] === ',') at++
      else if (text[at] !== ']') throw unexpected('逗号或者 ]')
      blank()
      if (text[at] === ']' && text[at - 1] === ',') throw unexpected('一个值')
    }
    at++
    return items
  }

  function string(): string {
    const start = at
    for (at++; text[at] !== '"'; at++) {
      if (at >= text.length) throw broken('双引号没有收尾', start)
      if ((text[at] ?? '') < ' ') throw broken('文字里的换行、制表等须写作 \\n、\\t')
      if (text[at] === '\\' && !/^\\(["\\/bfnrt]|u[\da-fA-F]{4})/.test(text.slice(at, at + 6)))
        throw broken('反斜线后的字不是 JSON 所许的')
      if (text[at] === '\\') at++
    }
    at++
    return JSON.parse(text.slice(start, at))
  }

  function number(path: string): number | null {
    numeral.lastIndex = at
    const [written] = numeral.exec(text) ?? []
    if (written === undefined) throw unexpected('一个数')
    const where = at
    at += written.length
    if (/[\d.eE+-]/.test(text[at] ?? '')) throw broken('数的写法不合 JSON', where)
    const read = Number(written)
    if (Number.isFinite(read) && digits(written) === digits(String(read))) return read
    const shown = written.length > 40 ? `${written.slice(0, 40)}…` : written
    report(path, `数 ${shown}（${place(where)}）不能照原样保存；不作四舍五入`)
    return null
  }

  try {
    const read = value('', 0)
    blank()
    if (at < text.length) throw broken('完结之后还有内容')
    return { value: read, problems }
  } catch (error) {
    if (!(error instanceof Broken)) throw error
    return {
      value: undefined,
      problems: [...problems, { path: place(error.at), says: `不是 JSON：${error.message}` }],
    }
  }
}

const words = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const

const numeral = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y

/** A number's significant digits and its power of ten: the same for 1.50 and 15e-1. */
function digits(written: string): string {
  const [, sign = '', whole = '', fraction = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([-+]?\d+))?$/.exec(written) ?? []
  const all = (whole + fraction).replace(/^0+/, '')
  const significant = all.replace(/0+$/, '')
  if (significant === '') return '0'
  return `${sign}${significant}e${Number(power) - fraction.length + all.length - significant.length}`
}
