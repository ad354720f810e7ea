const pairs: Readonly<Record<string, string>> = {
  '）': '（',
  ')': '(',
  '》': '《',
  '〉': '〈',
  '”': '“',
  '’': '‘',
  '〕': '〔',
  '】': '【',
  ']': '[',
}
const openers = new Set(Object.values(pairs))

/** The first bracket or quotation mark in the words that has no partner, with its offset; null when all are paired. */
export function unpaired(words: string): { readonly mark: string; readonly at: number } | null {
  const open: { mark: string; at: number }[] = []
  for (const [at, mark] of words.split('').entries()) {
    if (openers.has(mark)) open.push({ mark, at })
    const partner = pairs[mark]
    if (partner !== undefined && open.pop()?.mark !== partner) return { mark, at }
  }
  return open[0] ?? null
}
