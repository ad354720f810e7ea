import { type ProvisionRecord, type Regulation, textOf } from '#collection'
import type { Citation, Classified, Modality } from '#rules'
import { candidatesIn, modalityIn } from './candidates.ts'

/** A question for a circumstance, in the words of the text. */
export interface ProposedFact {
  readonly key: string
  readonly name: string
  /** Asked otherwise than 是否…？ */
  readonly asks: string | null
  /** Whether to answer it is a judgement: 情节严重. */
  readonly judged: boolean
  readonly cite: Citation
}

/** What follows from circumstances, in the words of the text. */
export interface ProposedRule {
  readonly id: string
  /** Keys of facts: one of `any` must hold, and each of `all`. */
  readonly any: readonly string[]
  readonly all: readonly string[]
  readonly kind: 'scope' | 'consequence'
  readonly says: string
  readonly modality: Modality
  readonly cites: readonly Citation[]
  /** Measures, amounts and periods in its words, which can be said as data. */
  readonly candidates: readonly string[]
}

/** A ruleset to begin with. Provisions that it makes nothing of are classified; those left to write are 待写. */
export interface Proposal {
  readonly regulation: string
  readonly title: string
  readonly facts: readonly ProposedFact[]
  readonly rules: readonly ProposedRule[]
  readonly classified: Readonly<Record<string, Classified>>
}

/** Begins what a person has still to write. `check:ruleset` lists it. */
const toWrite = '待写'

const bare = (words: string) => words.trim().replace(/[。；;，,：:、]+$/, '')
const clausesOf = (words: string, marks: RegExp) =>
  words
    .split(marks)
    .map(bare)
    .filter((one) => one !== '')

/** 有下列情形之一的，… : what follows is said after it. */
const lead = /下列[^，。；：]{0,12}(?:情形|行为|情况|问题)[^，。；：]{0,4}[，：]?/
/** …的，由…: a circumstance and what follows from it, in one sentence. */
const sentence = /^(.{3,120}?)的，(.+)$/
const sanction =
  /罚款|处分|责令|警告|没收|吊销|追究|批评|检查|通报|处罚|处理|取消|免予|不予|从轻|从重|减轻|加重|移送|诫勉|免职|撤职|降级|开除|记过/
const judged = /严重|较重|较轻|轻微|恶劣|不良|重大|较大|明显|显著|特别/
const applies = /适用于([^，。；：]{2,80})|^(.{4,80}?)[，]?(?:，)?适用本(?:办法|规定|条例|细则|规则|法)/

/** art_7__para_1__point_3 → a7_3. */
const keyOf = (eId: string) =>
  eId
    .replace('art_', 'a')
    .replace('__para_1__', '__')
    .replace(/__para_1$/, '')
    .replace('__para_', 'p')
    .replace(/__(?:point|indent)_/g, '_')
    .replace(/[^a-z0-9]+/g, '_')

type Ask = (key: string, name: string, cite: Citation, asks?: string) => string
type Give = (rule: Omit<ProposedRule, 'candidates' | 'modality'>) => void

/** Takes questions and rules down: like questions at one place are one, and no key or id comes twice. */
function drafting() {
  const facts: ProposedFact[] = []
  const rules: ProposedRule[] = []
  const fresh = (name: string, taken: (name: string) => boolean) => {
    let own = name
    for (let n = 2; taken(own); n++) own = `${name}_${n}`
    return own
  }
  const ask: Ask = (wanted, name, cite, asks) => {
    const same = facts.find((one) => one.name === name && one.cite.at === cite.at)
    if (same) return same.key
    const key = fresh(wanted, (one) => facts.some((fact) => fact.key === one))
    facts.push({ key, name, asks: asks ?? null, judged: judged.test(name), cite })
    return key
  }
  const give: Give = (rule) => {
    const id = fresh(rule.id, (one) => rules.some((other) => other.id === one))
    const modality = rule.kind === 'scope' ? '直述' : modalityIn(rule.says)
    rules.push({ ...rule, id, modality, candidates: candidatesIn(rule.says) })
  }
  return { facts, rules, ask, give }
}

/** A ruleset to begin with, from the words of the text alone: everything in it is quoted, and nothing is decided. */
export function proposeRules(regulation: Regulation): Proposal {
  const { facts, rules, ask, give } = drafting()
  const { provisions } = textOf(regulation)
  const records = provisions.flatMap((eId) => regulation.records.get(eId) ?? [])
  proposeScope(records, regulation, ask, give)
  const taken = new Set<string>()
  for (const record of records) {
    if (taken.has(record.eId)) continue
    const items = itemsOf(record, regulation.records)
    if (items.length > 0 && lead.test(record.text)) {
      proposeList(record, items, ask, give)
      for (const { eId } of items) taken.add(eId)
    } else if (items.length === 0) proposeSentences(record, ask, give)
  }
  const cited = new Set(
    [...facts, ...rules].flatMap((one) => ('cite' in one ? [one.cite] : one.cites)).map(({ at }) => at),
  )
  return {
    regulation: regulation.id,
    title: regulation.meta.title,
    facts,
    rules,
    classified: Object.fromEntries(
      records.filter(({ eId }) => !cited.has(eId)).map(({ eId, text }) => [eId, classify(text)]),
    ),
  }
}

/** The items under a provision that have words and no items of their own. */
function itemsOf({ provision }: ProvisionRecord, records: Regulation['records']): readonly ProvisionRecord[] {
  return provision.children.flatMap(({ eId, kind, children }) => {
    const record = records.get(eId)
    if (!record || (kind !== 'point' && kind !== 'indent')) return []
    return children.length === 0 ? [record] : itemsOf(record, records)
  })
}

/**
 * Whom the text reaches, in its words. Where it says so nowhere that can be told, in the words of its first
 * circumstance, as an open question.
 */
function proposeScope(records: readonly ProvisionRecord[], { meta }: Regulation, ask: Ask, give: Give): void {
  const found = records.slice(0, 8).find(({ text }) => applies.test(text))
  const record = found ?? records.find(({ text }) => lead.test(text) || sentence.test(text)) ?? records[0]
  if (!record) return
  const match = applies.exec(record.text)
  const says = match
    ? bare(match[1] ?? match[2] ?? '')
    : (clausesOf(record.text, /[，。；：]/)[0] ?? record.text)
  const cite = { at: record.eId, quote: says }
  const name = match ? `属于“${says}”` : `属于《${meta.title}》适用的对象（${toWrite}）`
  const asks = match ? `是否属于“${says}”？` : `是否属于《${meta.title}》适用的对象？`
  const scope = ask('scope', name, cite, asks)
  give({ id: `${record.cite} 适用`, any: [scope], all: [], kind: 'scope', says, cites: [cite] })
}

/** Each item is asked for; of what the lead says, the first clause follows from any, and further ones from more. */
function proposeList(record: ProvisionRecord, items: readonly ProvisionRecord[], ask: Ask, give: Give): void {
  const whole = bare(record.text)
  const match = lead.exec(whole)
  const says = bare(whole.slice((match?.index ?? 0) + (match?.[0].length ?? 0)))
  const cites = items.map(({ eId, text }) => ({ at: eId, quote: bare(text) }))
  const any = items.map(({ eId, text }) => {
    const name = bare(text).replace(/的$/, '')
    return ask(keyOf(eId), name, { at: eId, quote: name })
  })
  proposeClauses(
    record,
    { any, says: says === '' ? whole : says, cites: [{ at: record.eId, quote: whole }, ...cites] },
    ask,
    give,
  )
}

/** …的，由…；情节严重的，处…: sentence by sentence. */
function proposeSentences(record: ProvisionRecord, ask: Ask, give: Give): void {
  for (const one of clausesOf(record.text, /。/)) {
    const [first = ''] = clausesOf(one, /；/)
    const [, name, says] = sentence.exec(first) ?? []
    if (name === undefined || says === undefined || !sanction.test(says)) continue
    const key = ask(keyOf(record.eId), name, { at: record.eId, quote: name })
    const cites = [{ at: record.eId, quote: one }]
    proposeClauses(record, { any: [key], says: one.slice(one.indexOf(says)), cites }, ask, give)
  }
}

interface Consequence {
  readonly any: readonly string[]
  readonly says: string
  readonly cites: readonly Citation[]
}

function proposeClauses(
  { eId, cite }: ProvisionRecord,
  { any, says, cites }: Consequence,
  ask: Ask,
  give: Give,
): void {
  const [main = says, ...more] = clausesOf(says, /[；。]/)
  give({ id: cite, any, all: [], kind: 'consequence', says: main, cites })
  for (const clause of more) {
    const [, name, then] = sentence.exec(clause) ?? []
    if (name === undefined || then === undefined) continue
    const key = ask(`${keyOf(eId)}_more`, name, { at: eId, quote: name })
    give({ id: `${cite} ${name.slice(0, 12)}`, any, all: [key], kind: 'consequence', says: then, cites })
  }
}

/** What a provision is where no rule was proposed for it. */
function classify(text: string): Classified {
  if (/^为.*制定本/.test(text)) return { as: 'unmodelled', reason: '目的和依据，不单独产生后果。' }
  if (/是指|所称/.test(text)) return { as: 'definition', note: '用语的定义。' }
  if (/负责解释/.test(text)) return { as: 'procedure', note: '由谁解释，不影响一件事项的结果。' }
  if (/起(?:施行|实施|生效)/.test(text)) return { as: 'procedure', note: '施行日期，不影响一件事项的结果。' }
  const words = candidatesIn(text).map((one) => `“${one}”`)
  return {
    as: 'unmodelled',
    reason: words.length > 0 ? `${toWrite}：有${words.join('、')}。` : `${toWrite}。`,
  }
}
