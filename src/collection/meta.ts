import type { TextFile } from '#intake'
import { setType } from '#law'
import type { Shared } from './folder-words.ts'
import type { OwnWords, RegulationMeta } from './record.ts'
import type { RegulationFile } from './schema.ts'

const unsaid = { words: null, note: null } as const

/** What is said of a text by others than its `.yaml`. */
export interface Found {
  readonly file: TextFile | null
  /** What its folder, or the `collection.yaml` of its folder, says. */
  readonly shared: Shared
}

export const nothingFound: Found = { file: null, shared: { level: null, region: null, category: null } }

/**
 * What is said of a text, completed: where its `.yaml` is silent, by the file itself, and then by its folder. What
 * nothing says is null, and is never guessed.
 */
export function completed(
  id: string,
  { unchecked: _checkedByCompile, ...said }: RegulationFile,
  { file, shared }: Found,
): RegulationMeta {
  const title = said.title ?? file?.title?.value ?? id
  const words = (one: { readonly value: string } | null | undefined) => one?.value ?? null
  return {
    ...said,
    title,
    short: said.short ?? setType(title),
    level: said.level ?? shared.level,
    region: said.region ?? shared.region,
    issuer: said.issuer ?? { ...unsaid, words: words(file?.issuer) },
    number: said.number ?? { ...unsaid, words: words(file?.number), of: null },
    dates: said.dates ?? {
      issued: words(file?.dates.issued ?? file?.dates.adopted),
      noticed: null,
      inForce: words(file?.dates.inForce),
      note: null,
    },
    notice: said.notice ?? [],
  }
}

/** What the file says of itself beyond that. */
export const ownWordsOf = ({ file, shared }: Found): OwnWords => ({
  status: file?.status?.value ?? null,
  category: file?.category?.value ?? shared.category,
  source: file?.source?.value ?? null,
  revised: file?.dates.revised.map(({ value }) => value) ?? [],
  notes: file?.notes.map(({ words }) => words) ?? [],
  footnotes: file?.footnotes.map(({ mark, words }) => `${mark} ${words}`.trim()) ?? [],
})
