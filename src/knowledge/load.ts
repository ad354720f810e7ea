import { join } from 'node:path'
import type { z } from 'zod'
import {
  type Checked,
  ContentError,
  compareSchema,
  essaySchema,
  filesIn,
  furnitureSchema,
  instrumentsSchema,
  loadTexts,
  type Problem,
  type Regulation,
  readYaml,
  termsSchema,
  topicOrderSchema,
  topicSchema,
} from '#collection'
import type { Catalog } from './catalog.ts'
import { linkComparison } from './compare.ts'
import { linkEssays } from './essays.ts'
import { type Backlink, linkInstruments } from './instruments.ts'
import { linkTerms } from './terms.ts'
import { linkTopics } from './topics/load.ts'
import type { Topic, Topics } from './topics/topic.ts'

/** From the highest level of government to the lowest. */
const levels = ['国家部委', '省', '市', '乡镇']

/**
 * Loads and checks a content folder. Throws a ContentError that lists every problem. It checks each file and each
 * text by itself first. Only if all of these are sound does it check what they say of each other, so that one
 * fault is not told many times. `lock: false` leaves the lock of addresses unread, for the command that writes it.
 */
export function loadCatalog(root: string, { lock = true }: { readonly lock?: boolean } = {}): Catalog {
  const problems: Problem[] = []
  const regulations = [...loadTexts(root, lock, problems)].sort(
    (a, b) => levels.indexOf(a.meta.level) - levels.indexOf(b.meta.level),
  )
  const files = readFiles(root, problems)
  if (problems.length > 0 || files === null) throw new ContentError(problems)
  const instruments = linkInstruments(files.instruments, regulations, problems)
  const essays = linkEssays(files.essays, regulations, problems)
  const { terms, termsIn } = linkTerms(files.terms, regulations, problems)
  const topics = linkTopics(files.order, files.topics, regulations, problems)
  // The comparison refers to terms and topics, so these must be sound.
  if (problems.length > 0) throw new ContentError(problems)
  const comparison = linkComparison(files.comparison, regulations, terms, topics.all, problems)
  if (problems.length > 0) throw new ContentError(problems)
  const backlinks = new Map(regulations.map((regulation) => [regulation.id, backlinksOf(regulation)]))
  const inTopics = byProvision(topics)
  return {
    regulations,
    essays,
    instruments,
    terms,
    termsIn,
    topics,
    topicsOf: (id, eId) => inTopics.get(`${id}#${eId}`) ?? [],
    comparison,
    furniture: files.furniture.data,
    referredBy: (id, eId) => backlinks.get(id)?.get(eId) ?? [],
  }
}

/** What we say of the texts, file by file, each by its schema alone; null where one of them cannot be read. */
function readFiles(root: string, problems: Problem[]) {
  const read = <S extends z.ZodType>(file: string, schema: S) =>
    readYaml(join(root, file), `content/${file}`, schema, problems)
  const readAll = <S extends z.ZodType>(folder: string, schema: S) => {
    const files = new Map<string, Checked<z.infer<S>>>()
    for (const name of filesIn(root, folder, '.yaml', problems)) {
      const checked = read(`${folder}/${name}.yaml`, schema)
      if (checked) files.set(name, checked)
    }
    return files
  }
  const instruments = read('instruments.yaml', instrumentsSchema)
  const essays = readAll('essays', essaySchema)
  const terms = read('terms.yaml', termsSchema)
  const order = read('topics.yaml', topicOrderSchema)
  const topics = readAll('topics', topicSchema)
  const comparison = read('compare.yaml', compareSchema)
  const furniture = read('source/furniture.yaml', furnitureSchema)
  if (!instruments || !terms || !order || !comparison || !furniture) return null
  return { instruments, essays, terms, order, topics, comparison, furniture }
}

function byProvision({ all }: Topics): ReadonlyMap<string, readonly Topic[]> {
  const found = new Map<string, Set<Topic>>()
  for (const topic of all)
    for (const { regulation, record } of topic.cells.flatMap(({ entries }) => entries)) {
      const key = `${regulation.id}#${record.eId}`
      found.set(key, (found.get(key) ?? new Set()).add(topic))
    }
  return new Map([...found].map(([key, topics]) => [key, [...topics]]))
}

function backlinksOf({ id, records }: Regulation): ReadonlyMap<string, readonly Backlink[]> {
  const found = new Map<string, Backlink[]>()
  for (const { eId: from, cite, references } of records.values()) {
    const targets = references.flatMap(({ target }) => (target.kind === 'provisions' ? target.eIds : []))
    for (const eId of new Set(targets)) {
      found.set(eId, [...(found.get(eId) ?? []), { regulation: id, eId: from, cite }])
    }
  }
  return found
}
