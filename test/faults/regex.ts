interface Part {
  readonly to: string
  readonly operator: string
}

/** Changes of a regular expression as it is written, with its slashes and flags; each is one again. */
export function regexFaults(written: string): readonly Part[] {
  const end = written.lastIndexOf('/')
  const [body, flags] = [written.slice(1, end), written.slice(end + 1)]
  const parts: Part[] = []
  const put = (changed: string, operator: string, mode = flags) => {
    try {
      new RegExp(changed, mode)
    } catch {
      return
    }
    if (changed !== '' && `${changed}/${mode}` !== `${body}/${flags}`)
      parts.push({ to: `/${changed}/${mode}`, operator })
  }
  if (body.startsWith('^')) put(body.slice(1), 'dropped anchor')
  if (body.endsWith('$') && !body.endsWith('\\$')) put(body.slice(0, -1), 'dropped anchor')
  const alternatives = split(body)
  if (alternatives.length > 1) {
    put(alternatives.slice(1).join('|'), 'dropped alternative')
    put(alternatives.slice(0, -1).join('|'), 'dropped alternative')
  }
  // The last character of the first class, the first way of the first group, and what repeats.
  const single = /\[\^?(?:\\.|[^\]\\])*?((?<![-\\])[^\]\\-])\]/u.exec(body)
  const before = single?.[0].at(-3)
  if (single?.[1] && before !== '[' && before !== '^' && before !== '-')
    put(
      body.slice(0, single.index) +
        single[0].slice(0, -1 - single[1].length) +
        body.slice(single.index + single[0].length - 1),
      'dropped character',
    )
  const group = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?([^()|[\]\\]+)\|/.exec(body)
  if (group?.[1]) put(body.replace(group[0], group[0].slice(0, -1 - group[1].length)), 'dropped alternative')
  const many = /(?<!\\)[*+](?!\?)/.exec(body)
  if (many)
    put(body.slice(0, many.index) + (many[0] === '*' ? '+' : '*') + body.slice(many.index + 1), 'repetition')
  const negated = /\(\?(<?)!/.exec(body)
  if (negated) put(body.replace(negated[0], `(?${negated[1]}=`), 'negated lookaround')
  if (flags.includes('g')) put(body, 'dropped flag', flags.replace('g', ''))
  if (flags.includes('i')) put(body, 'dropped flag', flags.replace('i', ''))
  return parts
}

/** The alternatives of a pattern, those within groups and classes left together. */
function split(body: string): readonly string[] {
  const found = ['']
  let depth = 0
  let inClass = false
  for (let at = 0; at < body.length; at++) {
    const one = body.charAt(at)
    if (one === '\\') {
      found.push(`${found.pop()}${one}${body.charAt(++at)}`)
      continue
    }
    if (one === '[') inClass = true
    else if (one === ']') inClass = false
    else if (!inClass && one === '(') depth++
    else if (!inClass && one === ')') depth--
    if (one === '|' && depth === 0 && !inClass) found.push('')
    else found.push(`${found.pop()}${one}`)
  }
  return found
}
