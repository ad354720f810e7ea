import { setType } from '#law'
import type { RegulationMeta } from './record.ts'
import type { RegulationFile } from './schema.ts'

const unsaid = { words: null, note: null } as const

/** What is said of a text, completed: what neither the `.yaml` nor the file says is null, and is never guessed. */
export function completed(id: string, said: RegulationFile): RegulationMeta {
  const title = said.title ?? id
  return {
    ...said,
    title,
    short: said.short ?? setType(title),
    level: said.level ?? null,
    region: said.region ?? null,
    issuer: said.issuer ?? unsaid,
    number: said.number ?? { ...unsaid, of: null },
    dates: said.dates ?? { issued: null, noticed: null, inForce: null, note: null },
    notice: said.notice ?? [],
  }
}
