/** The part of the platform's decoder that is used; browsers and Node have it, the language's own types do not. */
interface Decoder {
  decode(bytes: Uint8Array): string
}

// Every engine that runs this has TextDecoder as a global; the core compiles without the types of either platform.
const { TextDecoder } = globalThis as unknown as {
  readonly TextDecoder: new (label: string, options?: { readonly fatal: boolean }) => Decoder
}

export interface Decoded {
  readonly text: string
  readonly encoding: string
  /** Neither the bytes nor the file say the encoding; it was told from the characters it gives. */
  readonly guessed: boolean
}

const marks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

// What makes up much of any Chinese instrument, and hardly anything of one read in a wrong encoding.
const usual = new Set(
  '的一是在不了有和人中大为以于者其他对应当法国家行政部门单位机关管理规定条例办第章款项年月日本依由或并及与上下內内十二三四五六七八九，。、；：（）《》“”0123456789 \n\r|#-.',
)

/** Share of the characters that any Chinese instrument is largely made of, less what no text holds. */
function likeness(text: string): number {
  let good = 0
  let all = 0
  for (const character of text.slice(0, 20_000)) {
    all++
    if (usual.has(character)) good++
    else if (/[\ufffd\p{Co}\p{Cn}]/u.test(character) || (/\p{Cc}/u.test(character) && !/\s/.test(character)))
      good -= 3
  }
  return all === 0 ? 0 : good / all
}

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** GB2312 and GBK are parts of GB18030, which reads all three. */
const widest = (label: string) => (/^(x-)?gb/i.test(label) ? 'gb18030' : label.toLowerCase())

/**
 * The text of a file. A byte order mark decides; else strict UTF-8 where the bytes are that; else what the file
 * declares of itself (`declared`, such as the charset of a page); else the encoding that reads most like Chinese.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  for (const [encoding, mark] of marks) {
    if (mark.every((byte, at) => bytes[at] === byte)) {
      return { text: new TextDecoder(encoding).decode(bytes), encoding, guessed: false }
    }
  }
  const plain = strictly(bytes, 'utf-8')
  // UTF-16 of Latin letters is UTF-8 too, with a zero after each.
  if (plain !== null && !bytes.subarray(0, 4096).includes(0))
    return { text: plain, encoding: 'utf-8', guessed: false }
  if (declared !== null) {
    const text = strictly(bytes, widest(declared))
    if (text !== null) return { text, encoding: widest(declared), guessed: false }
  }
  const [best] = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be']
    .map((encoding) => ({ encoding, text: new TextDecoder(encoding).decode(bytes) }))
    .map((read) => ({ ...read, like: likeness(read.text) }))
    .sort((a, b) => b.like - a.like)
  const encoding = best?.encoding ?? 'utf-8'
  return { text: best?.text ?? '', encoding, guessed: encoding !== 'utf-8' || plain === null }
}

/** The lines of a text, whatever ends them: CR, LF, both, VT, FF, U+0085, U+2028 or U+2029. */
export const splitLines = (text: string): string[] => text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
