import { type Collection, ContentError, type Problem, type Regulation, type SetFiles } from '#collection'
import type { Catalog, TextSet } from './catalog.ts'
import { linkComparison } from './compare.ts'
import { linkEssays } from './essays.ts'
import { linkInstruments } from './instruments.ts'
import { linkTerms } from './terms.ts'
import { linkTopics } from './topics/load.ts'
import type { Topic, Topics } from './topics/topic.ts'

/**
 * Derives from a collection what its files say of each other. Throws a ContentError that lists every problem. The
 * texts and the files are sound by themselves here, so that one fault is not told many times.
 */
export function linkCatalog({ regulations, locks, content }: Collection): Catalog {
  const problems: Problem[] = []
  const members = content.sets.map((files) => membersOf(files, regulations, problems))
  checkShared(content.sets, problems)
  if (problems.length > 0) throw new ContentError(problems)
  const instruments = linkInstruments(
    content.instruments,
    regulations,
    new Set(members.flat().map(({ id }) => id)),
    problems,
  )
  const essays = linkEssays(content.essays, regulations, problems)
  const begun = content.sets.map((files, at) => beginSet(files, members[at] ?? [], problems))
  // A comparison refers to terms and topics, so these must be sound.
  if (problems.length > 0) throw new ContentError(problems)
  const sets = begun.map((set): TextSet => {
    const { files, terms, topics, groups } = set
    const comparison = linkComparison(
      files.comparison,
      { regulations: set.members, terms, topics: topics.all, groups: groups.compare },
      problems,
    )
    return { ...set, comparison }
  })
  if (problems.length > 0) throw new ContentError(problems)
  return {
    regulations,
    locks,
    sets,
    essays,
    instruments,
    collection: content.collection.data,
    sources: content.sources,
    termsIn: (id, eId) => sets.flatMap((set) => set.termsIn(id, eId)),
    topicsOf: (id, eId) => sets.flatMap((set) => set.topicsOf(id, eId)),
  }
}

/** The members of a set, in its order. */
function membersOf(
  { set: { data, where } }: SetFiles,
  regulations: readonly Regulation[],
  problems: Problem[],
): readonly Regulation[] {
  return data.members.flatMap((id, at) => {
    const found = regulations.find((one) => one.id === id)
    if (data.members.indexOf(id) !== at)
      problems.push({ ...where(['members', at]), what: '列了两次', advice: '请只留一处' })
    if (!found)
      problems.push({
        ...where(['members', at]),
        what: '不是有说明的文本',
        advice: `请补 content/regulations/${id}.txt 和同名的 .yaml，或从 members 里删去`,
      })
    return found ? [found] : []
  })
}

/**
 * Pushes a problem for each id of a topic, a row, a term or a measure that a set before has used: pages and links name
 * these without their set.
 */
function checkShared(sets: readonly SetFiles[], problems: Problem[]): void {
  const owners = new Map<string, string>()
  for (const { id: set, topics, comparison, terms, measures } of sets) {
    const named = [
      ...[...topics].map(([id, { where }]) => ({ kind: '专题', id, place: where([]) })),
      ...comparison.data.map(({ id }, at) => ({ kind: '对照', id, place: comparison.where([at, 'id']) })),
      ...terms.data.map(({ id }, at) => ({ kind: '术语', id, place: terms.where([at, 'id']) })),
      ...measures.data.measures.map(({ id }, at) => ({
        kind: '追究方式',
        id,
        place: measures.where(['measures', at, 'id']),
      })),
    ]
    for (const { kind, id, place } of named) {
      const owner = owners.get(`${kind} ${id}`) ?? set
      owners.set(`${kind} ${id}`, owner)
      if (owner === set) continue
      const advice = '各组的编号同在一处，请另取一个'
      problems.push({ ...place, words: id, what: `这个${kind}编号，content/sets/${owner} 已经用过`, advice })
    }
  }
}

function beginSet(
  files: SetFiles,
  members: readonly Regulation[],
  problems: Problem[],
): Omit<TextSet, 'comparison'> {
  const { title, about, groups, degrees, reaches } = files.set.data
  const { terms, termsIn } = linkTerms(files.terms, members, groups.terms, problems)
  const topics = linkTopics(files.order, files.topics, members, problems)
  const inTopics = byProvision(topics)
  return {
    id: files.id,
    title,
    about,
    groups,
    degrees,
    reaches,
    members,
    terms,
    termsIn,
    topics,
    topicsOf: (id, eId) => inTopics.get(`${id}#${eId}`) ?? [],
    files,
  }
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
