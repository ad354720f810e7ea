import {
  type Checked,
  type Problem,
  type Regulation,
  type TopicMeta,
  type TopicOrder,
  textOf,
} from '#collection'
import { misquoted } from './quotes.ts'
import type { Alone, Topic, TopicCell, TopicEntry, Topics } from './topic.ts'

const writeAddress = '请写作 art_7__para_1__point_8 的样子，并查对地址'

type Cell = TopicMeta['cells'][string]
type Place = Extract<Cell, readonly unknown[]>[number]

/** The topics, by the name of their file, in their order, checked against the instruments. */
export function linkTopics(
  order: Checked<TopicOrder>,
  files: ReadonlyMap<string, Checked<TopicMeta>>,
  regulations: readonly Regulation[],
  problems: Problem[],
): Topics {
  checkOrder(order, files, problems)
  const groups = order.data.groups.map(({ name, circumstances, note, topics }) => ({
    name,
    note,
    topics: topics.flatMap((id) => {
      const checked = files.get(id)
      return checked
        ? [readTopic(id, { group: name, circumstance: circumstances }, checked, files, regulations, problems)]
        : []
    }),
  }))
  const alone = order.data.alone.flatMap(({ at, reason }, place): Alone[] => {
    const [id = '', eId = ''] = at.split('#')
    const regulation = regulations.find((candidate) => candidate.id === id)
    const record = regulation?.records.get(eId)
    if (regulation && record) return [{ regulation, record, reason }]
    const advice = '请写作 ningbo-2015#art_12__para_1 的样子，并查对地址'
    problems.push({ ...order.where(['alone', place, 'at']), what: '指向的条款不存在', advice })
    return []
  })
  const all = groups.flatMap(({ topics }) => topics)
  const striking = order.data.striking.flatMap((id, at) => {
    const topic = all.find((one) => one.id === id)
    if (topic) return [topic]
    problems.push({
      ...order.where(['striking', at]),
      what: '没有这个专题',
      advice: '请查对 topics 里的文件名',
    })
    return []
  })
  return { groups, all, alone, striking }
}

/** Every file is in the order once, and the order names nothing else. */
function checkOrder(
  { data, where }: Checked<TopicOrder>,
  files: ReadonlyMap<string, Checked<TopicMeta>>,
  problems: Problem[],
): void {
  const seen = new Set<string>()
  for (const [group, { topics }] of data.groups.entries()) {
    for (const [at, id] of topics.entries()) {
      const place = where(['groups', group, 'topics', at])
      if (seen.has(id)) problems.push({ ...place, what: '列了两次', advice: '请只留一处' })
      else if (!files.has(id)) {
        const advice = `请加上 topics/${id}.yaml，或从次序里删去`
        problems.push({ ...place, what: '这个专题没有文件', advice })
      }
      seen.add(id)
    }
  }
  for (const [id, file] of files) {
    if (seen.has(id)) continue
    const advice = `请在 topics.yaml 的一组里列出 ${id}`
    problems.push({ ...file.where(['title']), what: '这个专题没有列入次序', advice })
  }
}

function readTopic(
  id: string,
  of: Pick<Topic, 'group' | 'circumstance'>,
  file: Checked<TopicMeta>,
  files: ReadonlyMap<string, Checked<TopicMeta>>,
  regulations: readonly Regulation[],
  problems: Problem[],
): Topic {
  const { title, criterion, difference, like, cells } = file.data
  for (const [at, other] of like.entries()) {
    if (other !== id && files.has(other)) continue
    const advice = '请改为别的专题的文件名，不带 .yaml'
    problems.push({ ...file.where(['like', at]), what: '不是另一个专题', advice })
  }
  for (const name of Object.keys(cells)) {
    if (regulations.some((regulation) => regulation.id === name)) continue
    const place = { ...file.where(['cells', name]), words: name }
    problems.push({ ...place, what: '没有这份办法', advice: '请改为 content/regulations 里的文件名' })
  }
  const read = regulations.flatMap((regulation): TopicCell[] => {
    const cell = cells[regulation.id]
    if (cell) return [readCell(regulation, cell, file, problems)]
    const advice = `请在 cells 里写明 ${regulation.id} 的条款，或者未规定、文本缺失、不适用及理由`
    problems.push({ ...file.where(['cells']), words: title, what: `没有写到 ${regulation.id}`, advice })
    return []
  })
  const titles = new Set([...files.values()].map(({ data }) => data.title))
  const said: (readonly [readonly string[], string])[] = [
    [['criterion'], criterion],
    [['difference'], difference],
    ...read.flatMap(({ regulation, missing }) =>
      missing ? [[['cells', regulation.id, 'note'], missing.note] as const] : [],
    ),
  ]
  for (const [path, ours] of said) {
    for (const words of misquoted(ours, read, titles)) {
      const advice = '请照录；不是引文的，不用“”；引的是别处，请在该格列出，或用 at 指明'
      problems.push({ ...file.where(path), words, what: '加了引号，却不在本专题的条款里', advice })
    }
  }
  return { id, ...of, title, criterion, difference, like, cells: read }
}

function readCell(
  regulation: Regulation,
  cell: Cell,
  file: Checked<TopicMeta>,
  problems: Problem[],
): TopicCell {
  const path = ['cells', regulation.id] as const
  if (Array.isArray(cell)) {
    const entries = cell.flatMap((place, at) => {
      const where = (key: string) => file.where([...path, at, ...(typeof place === 'string' ? [] : [key])])
      return readEntry(regulation, place, where, problems)
    })
    return { regulation, entries, missing: null }
  }
  const { none: how, note, at } = cell
  const { lost, wordsAt } = textOf(regulation)
  for (const [order, eId] of at.entries()) {
    const place = file.where([...path, 'at', order])
    if (wordsAt(eId) === null) problems.push({ ...place, what: '这个地址不存在', advice: writeAddress })
    else if (how === '文本缺失' && !lost(eId)) {
      const advice = '请改指缺失处（如 gap_1），或改写未规定'
      problems.push({ ...place, what: '此处文本并未缺失', advice })
    } else if (how === '未规定' && lost(eId)) {
      const advice = '请改写文本缺失，或改指文本完整之处'
      problems.push({ ...place, what: '此处文本有缺失，不能说未规定', advice })
    }
  }
  if (how === '文本缺失' && at.length === 0) {
    const advice = '请用 at 指明缺失处（如 gap_1）；没有缺失的，请写未规定'
    problems.push({ ...file.where([...path, 'none']), what: '没有指明何处缺失', advice })
  }
  if (how === '未规定' && at.length === 0 && regulation.meta.lacunae.length > 0) {
    const advice = '这份办法残缺：请用 at 指明应当写到而没有写的完整条款，指不出的，请写文本缺失'
    problems.push({ ...file.where([...path, 'none']), what: '没有指明何处文本完整而没有写', advice })
  }
  return { regulation, entries: [], missing: { how, note, at } }
}

function readEntry(
  regulation: Regulation,
  place: Place,
  where: (key: 'at' | 'words') => Pick<Problem, 'file' | 'line' | 'column' | 'words'>,
  problems: Problem[],
): readonly TopicEntry[] {
  const { at, words } = typeof place === 'string' ? { at: place, words: null } : place
  const record = regulation.records.get(at)
  if (!record || record.text === '') {
    const what = record ? '这个地址没有自己的文字' : '这个地址不存在'
    problems.push({ ...where('at'), what, advice: writeAddress })
    return []
  }
  const start = words === null ? 0 : record.text.indexOf(words)
  if (start < 0) {
    const advice = '请照录该条的文字，一字不差，标点照本站所排'
    problems.push({ ...where('words'), what: `不在${record.cite}里`, advice })
    return []
  }
  return [{ regulation, record, words: words ?? record.text, start }]
}
