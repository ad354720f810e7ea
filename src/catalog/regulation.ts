import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  cite,
  type Emendation,
  findReferences,
  type Index,
  indexOf,
  type Provision,
  parse,
  readWords,
  setType,
  walk,
} from '#law'
import { checkMetadata, checkNumbering, checkWords } from './checks.ts'
import { checkLock, type Lock } from './lock.ts'
import type { Problem } from './problems.ts'
import type { ProvisionRecord, Regulation } from './record.ts'
import { regulationSchema } from './schema.ts'
import { alignWithSource, type SourcePlace } from './source.ts'
import { readYaml } from './yaml.ts'

const folder = 'regulations'

/** Loads one instrument and checks everything that concerns it alone. Null when it is too broken to go on. */
export function loadRegulation(
  root: string,
  id: string,
  source: readonly string[],
  lock: Lock | null,
  problems: Problem[],
): Regulation | null {
  const file = `content/${folder}/${id}.txt`
  const checked = readYaml(
    join(root, folder, `${id}.yaml`),
    `content/${folder}/${id}.yaml`,
    regulationSchema,
    problems,
  )
  if (!checked) return null
  const meta = checked.data
  const text = readFileSync(join(root, folder, `${id}.txt`), 'utf8')
  const tree = parse(text, {
    title: meta.title,
    gaps: meta.lacunae.map(({ id: eId, resumesWith, resumes }) => ({ eId, resumesWith, resumes })),
    supplied: Object.fromEntries(meta.supplied.map(({ at, num }) => [at, num])),
  })
  const index = indexOf(tree)
  checkNumbering(tree, file, problems)
  checkMetadata(checked, index, problems)
  const places = alignWithSource(tree, meta, source, file, problems)
  const records = new Map<string, ProvisionRecord>()
  const lost = new Map(
    meta.lacunae.flatMap(({ id: gap, articles }) => articles.map((number) => [number, gap])),
  )
  const context = { title: meta.title, index, lost }
  const lines = text.split('\n')
  for (const provision of walk(tree.provisions)) {
    const record = read(provision, meta.emendations, index, context, places)
    records.set(provision.eId, record)
    checkWords(record, file, lines, problems)
  }
  if (lock) checkLock(id, tree.provisions, lock, file, problems)
  return { id, meta, tree, index, records }
}

function read(
  provision: Provision,
  emendations: readonly Emendation[],
  index: Index,
  context: Parameters<typeof findReferences>[2],
  places: ReadonlyMap<string, SourcePlace>,
): ProvisionRecord {
  const { eId, kind, words, heading } = provision
  const own = emendations.filter(({ at }) => at === eId)
  const reading = readWords(words === '' ? (heading ?? '') : words, own)
  return {
    provision,
    eId,
    num: provision.num ?? provision.supplied,
    heading: heading === null ? null : words === '' ? reading.text : setType(heading),
    text: words === '' ? '' : reading.text,
    reading,
    cite: cite(index, eId),
    references: kind === 'annex' || words === '' ? [] : findReferences(reading.text, eId, context),
    place: places.get(eId) ?? null,
  }
}
