import { findDays } from './days.ts'
import type { TextFile } from './text-file.ts'

/** What the name of a file says: 地方性法规__重庆__…条例(2017-11-30).md. The days are ISO. */
export interface NameFacts {
  readonly stem: string
  readonly title: string
  readonly category: string | null
  readonly version: { readonly value: string; readonly words: string } | null
}

const dateAtEnd = /[（(_\s-]*(\d{4}[-.]\d{1,2}[-.]\d{1,2}|(?:19|20)\d{6})\s*[）)]?$/

export function readName(path: string): NameFacts {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const stem = name.replace(/\.[A-Za-z0-9]{1,8}$/, '')
  const dated = dateAtEnd.exec(stem)
  const written = dated?.[1] ?? ''
  const day = findDays(written.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'))[0]?.day
  const parts = (day ? stem.slice(0, dated?.index) : stem).split('__')
  return {
    stem,
    title: (parts.at(-1) ?? '').trim(),
    category: parts.length > 1 ? (parts[0] ?? null) : null,
    version: day ? { value: day, words: written } : null,
  }
}

/** FNV-1a, 32 bits, as seven characters: tells apart what was cut off. */
function shortHash(words: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36).padStart(7, '0')
}

const longest = 60

/**
 * The id of a text, from its file alone: the stem of the file where that is ASCII in kebab-case, else its title
 * without 中华人民共和国 and its date: 专利法实施细则-2023-12-11. Letters, digits, Han and hyphens only; at most 60
 * characters and a short hash.
 */
export function idOf(text: TextFile): string {
  const { stem } = readName(text.file)
  const own = text.parts.length < 2 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem) && /[a-z]/.test(stem)
  const title = (text.title?.value ?? stem).replace(/(^|[《〈])中华人民共和国(?=.)/g, '$1')
  const plain = own ? stem : title.replace(/[^\p{Script=Han}A-Za-z0-9-]/gu, '').replace(/^-+|-+$/g, '')
  const date = own || text.version === null ? '' : `-${text.version.value}`
  const [...characters] = plain === '' ? shortHash(text.file) : plain
  const room = longest - date.length
  if (characters.length <= room) return characters.join('') + date
  return `${characters.slice(0, room).join('')}${date}-${shortHash(plain)}`
}
