import { join } from 'node:path'
import {
  abbreviations,
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
import { readText } from './files.ts'
import { checkLock, type Lock } from './lock.ts'
import type { Problem } from './problems.ts'
import type { ProvisionRecord, Regulation } from './record.ts'
import { remember } from './remember.ts'
import { type RegulationMeta, regulationSchema } from './schema.ts'
import { alignWithSource, type SourcePlace } from './source.ts'
import { type Checked, readYaml } from './yaml.ts'

const folder = 'regulations'

/** An instrument as it was read, and what is wrong with it alone. */
interface Loaded {
  readonly regulation: Regulation
  readonly problems: readonly Problem[]
}

const remembered = remember<Loaded>()

/**
 * Loads one instrument and checks everything that concerns it alone; null if one of its files cannot be read. It
 * is parsed again only if its text, its yaml, its lines of the compilation or its part of the lock have changed.
 */
export function loadRegulation(
  root: string,
  id: string,
  source: readonly string[],
  lock: Lock | null,
  problems: Problem[],
): Regulation | null {
  const path = (ending: string) => join(root, folder, `${id}.${ending}`)
  const file = (ending: string) => `content/${folder}/${id}.${ending}`
  const beside = `请补上；正文在 ${id}.txt，关于它的说明在 ${id}.yaml，缺一不可`
  const text = readText(path('txt'), file('txt'), problems, beside)
  const checked = readYaml(path('yaml'), file('yaml'), regulationSchema, problems, beside)
  if (text === null || checked === null) return null
  const [first, last] = checked.data.provenance.lines
  const lines = source.slice(first - 1, last).join('\n')
  const locked = lock === null ? null : JSON.stringify(lock[id])
  const loaded = remembered(id, [text, checked, lines, locked], () =>
    parsed(id, text, checked, source, lock, file('txt')),
  )
  problems.push(...loaded.problems)
  return loaded.regulation
}

function parsed(
  id: string,
  text: string,
  checked: Checked<RegulationMeta>,
  source: readonly string[],
  lock: Lock | null,
  file: string,
): Loaded {
  const problems: Problem[] = []
  const meta = checked.data
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
  const names = abbreviations([...walk(tree.provisions)].map(({ words }) => words))
  const context = { title: meta.title, index, lost, names }
  const lines = text.split('\n')
  for (const provision of walk(tree.provisions)) {
    const record = read(provision, meta.emendations, index, context, places)
    records.set(provision.eId, record)
    checkWords(record, file, lines, problems)
  }
  if (lock) checkLock(id, tree.provisions, lock, file, problems)
  return { regulation: { id, meta, tree, index, records }, problems }
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
