import type { LoadedRuleset, ProvisionRecord, Regulation } from '#collection'
import { type Covered, coveredOf } from '#knowledge'
import { readWords } from '#law'
import type { Coverage, Outcome, Rule } from '#rules'
import { type Kind, kinds, type Provision, type Variant } from '#search'

const kindOfOutcome = {
  scope: 'scope',
  liability: 'circumstance',
  grade: 'circumstance',
  role: 'attribution',
  chain: 'attribution',
  measures: 'measure',
  treatment: 'treatment',
  discretion: 'discretion',
  competence: 'procedure',
  procedure: 'procedure',
  referral: 'procedure',
  consequence: 'consequence',
  norm: 'relation',
} as const satisfies Record<Outcome['kind'], Kind>

/** The kind, as facets name it, of a provision that no rule cites. */
const kindOfClass = {
  computed: 'circumstance',
  judgement: 'purpose',
  scope: 'scope',
  definition: 'definition',
  procedure: 'procedure',
  consequence: 'consequence',
  unmodelled: 'purpose',
} as const satisfies Record<Coverage, Kind>

/** The provisions of a text that have words; what they are to the law is told by its ruleset, where it has one. */
export function provisionsOf(regulation: Regulation, loaded: LoadedRuleset | null): readonly Provision[] {
  const { meta, records } = regulation
  const all: readonly Covered[] = loaded
    ? coveredOf(loaded)
    : [...records.values()].map((record) => ({ record, classes: [], note: null, rules: [] }))
  let chapter: string | null = null
  return all.flatMap((covered): Provision[] => {
    const { record } = covered
    if (record.provision.kind === 'chapter') chapter = record.eId
    const words = (record.heading ?? '') + record.text
    if (words === '' || record.provision.kind === 'lacuna') return []
    const closing = chapter !== null && chapter === meta.closing
    const found = kindsOf(loaded?.ruleset.rules ?? null, covered, closing)
    const variants = variantsOf(record)
    return [
      {
        eId: record.eId,
        cite: record.cite,
        kinds: found,
        words,
        ...(variants.length > 0 ? { variants } : {}),
      },
    ]
  })
}

/** Of a text without rules, only headings are known for what they are. */
function kindsOf(
  all: readonly Rule[] | null,
  { record, classes, rules }: Covered,
  closing: boolean,
): readonly Kind[] {
  const { heading, text, provision } = record
  if (all === null) return text === '' ? ['heading'] : []
  const cited = all.filter(({ id }) => rules.includes(id)).map(({ gives }) => kindOfOutcome[gives.kind])
  const found = new Set<Kind>(cited)
  if (heading !== null && text === '') found.add('heading')
  if (found.size === 0) for (const one of classes) found.add(kindOfClass[one])
  if (found.size === 0) found.add('front')
  if (closing && provision.kind !== 'chapter') found.add('closing')
  return Object.keys(kinds).filter((kind): kind is Kind => found.has(kind as Kind))
}

/** The words as printed, and as a conjecture would have them, each only if they differ from the words as read. */
function variantsOf({ reading, provision, text }: ProvisionRecord): readonly Variant[] {
  if (text === '') return []
  const emendations = reading.marks.map(({ emendation }) => emendation)
  const adopted = emendations.map((one) =>
    one.kind === 'conjecture' ? { ...one, kind: 'evident' as const } : one,
  )
  const conjectured = readWords(provision.words, adopted).text
  return [
    ...(reading.source === null ? [] : [{ how: '底本作' as const, words: reading.source }]),
    ...(conjectured === reading.text ? [] : [{ how: '疑作' as const, words: conjectured }]),
  ]
}
