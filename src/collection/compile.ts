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
import { checkMetadata, type Odd, oddNumbers, oddWords } from './checks.ts'
import { checkLock, type Lock } from './lock.ts'
import { completed, type Found, ownWordsOf } from './meta.ts'
import type { Problem } from './problems.ts'
import type { ProvisionRecord, Regulation } from './record.ts'
import { type RegulationFile, regulationSchema } from './schema.ts'
import { alignWithSource, type SourcePlace } from './source.ts'
import type { Checked } from './yaml.ts'

/** What a text is made of. */
export interface Given {
  readonly id: string
  /** The name of its file, as messages show it. */
  readonly file: string
  /** As printed, a line each. */
  readonly text: string
  /** What the `.yaml` beside it says; null for a text that stands alone. */
  readonly said: Checked<RegulationFile> | null
  /** What the file itself and its folder say. */
  readonly found: Found
  /** The lines of its source; null where it is its own. */
  readonly source: readonly string[] | null
  /** Null where its addresses are not held to a lock. */
  readonly lock: Lock | null
}

/** An instrument as it was read, and what is wrong with it alone: nothing for a text that stands alone. */
export interface Compiled {
  readonly regulation: Regulation
  readonly problems: readonly Problem[]
}

const nothingSaid = regulationSchema.parse({})

/**
 * Reads one text into its tree and its records, and checks everything that concerns it alone. What is odd in it is a
 * problem where a `.yaml` stands beside it, which could say something of it, and else a finding that is shown.
 */
export function compile({ id, file, text, said, found, source, lock }: Given): Compiled {
  const problems: Problem[] = []
  const meta = completed(id, said?.data ?? nothingSaid, found)
  const tree = parse(text, {
    title: meta.title,
    gaps: meta.lacunae.map(({ id: eId, resumesWith, resumes }) => ({ eId, resumesWith, resumes })),
    supplied: Object.fromEntries(meta.supplied.map(({ at, num }) => [at, num])),
  })
  const index = indexOf(tree)
  const { take, findings } = sorter(said, found, problems)
  for (const odd of oddNumbers(tree, file)) take(odd)
  if (said) checkMetadata(said, index, problems)
  const places =
    source && meta.provenance ? alignWithSource(tree, meta.provenance, source, file, problems) : new Map()
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
    for (const odd of oddWords(record, file, lines)) take(odd)
  }
  if (said) strayUnchecked(said, findings, problems)
  if (lock) checkLock(id, tree.provisions, lock.addresses, file, problems)
  const { issued, noticed, inForce } = meta.dates
  const regulation: Regulation = {
    id,
    tier: said ? 'edited' : 'text',
    file,
    version: found.file?.version?.value ?? issued ?? noticed ?? inForce,
    own: ownWordsOf(found),
    findings: findings.map(({ column: _column, ...finding }) => finding),
    meta,
    tree,
    index,
    records,
  }
  return { regulation, problems }
}

type Saying = Checked<RegulationFile>

const isSame = (odd: Odd, { at, code, words }: RegulationFile['unchecked'][number]) =>
  odd.at === at && odd.code === code && odd.words === words

/** What is odd is a problem where a `.yaml` stands beside the text and does not list it as unchecked, else a finding. */
function sorter(said: Saying | null, { file: read }: Found, problems: Problem[]) {
  const findings: Odd[] = []
  /** A text that was joined of several files: its lines go on from one to the next. */
  const placed = (odd: Odd): Odd => {
    const part = read?.parts.findLast(({ line }) => line <= odd.line)
    return part ? { ...odd, file: part.file, line: odd.line - part.line + 1 } : odd
  }
  const take = (found: Odd): void => {
    const odd = placed(found)
    const { code, at, file, line, column, words, what, advice } = odd
    if (said && !said.data.unchecked.some((one) => isSame(odd, one)))
      problems.push({ code, at, file, line, column, words, what, advice })
    else findings.push(odd)
  }
  return { take, findings }
}

/** Pushes a problem for each place that is listed as unchecked and where nothing is odd. */
function strayUnchecked({ data, where }: Saying, findings: readonly Odd[], problems: Problem[]): void {
  for (const [at, one] of data.unchecked.entries()) {
    if (findings.some((odd) => isSame(odd, one))) continue
    const what = '列为尚未查对，那里却没有这一处可注意的'
    problems.push({ ...where(['unchecked', at, 'at']), what, advice: '请从 unchecked 里删去' })
  }
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
