import type { Kind, Tree } from '#law'
import { walk } from '#law'

export type Heading = 'h2' | 'h3' | 'h4' | 'h5'

const divisions = ['part', 'chapter', 'section'] as const
const levels = ['h2', 'h3', 'h4', 'h5'] as const

/** The levels of headings in a text: its kinds of divisions from the top, then its articles. */
export function headingsOf({
  provisions,
}: Tree): Readonly<Record<'part' | 'chapter' | 'section' | 'article', Heading>> {
  const kinds = new Set<Kind>()
  for (const { kind } of walk(provisions)) kinds.add(kind)
  const here = divisions.filter((kind) => kinds.has(kind))
  const level = (at: number): Heading => levels[at] ?? 'h5'
  const of = (kind: (typeof divisions)[number]) => level(here.indexOf(kind))
  return { part: of('part'), chapter: of('chapter'), section: of('section'), article: level(here.length) }
}
