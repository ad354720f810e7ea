import {
  type Emendation,
  type Finding,
  type Index,
  occurrences,
  type Provision,
  type Tree,
  unpaired,
} from '#law'
import type { Problem } from './problems.ts'
import type { ProvisionRecord } from './record.ts'
import type { RegulationFile } from './schema.ts'
import type { Checked } from './yaml.ts'

/** Something odd in the words of a text, with its exact place. What becomes of it is decided in `compile`. */
export interface Odd extends Finding {
  readonly line: number
  readonly column: number
  /** The address of the provision. */
  readonly at: string
}

const numbering = {
  jump: '编号有跳跃',
  repeat: '编号重复',
  decrease: '编号倒退',
} as const

export const oddNumbers = (tree: Tree, file: string): readonly Odd[] =>
  tree.findings.map(({ kind, eId, line, found, expected }) => ({
    code: `number-${kind}`,
    file,
    line,
    column: 1,
    at: eId,
    words: found,
    what: numbering[kind],
    advice: `此处应为第 ${expected}；请查对原文，确属原文缺失的，在同名 yaml 的 lacunae 里写明`,
    sure: 'certain',
  }))

/** Brackets without a partner, references that lead nowhere and names that are not the text's own, in one provision. */
export function oddWords(
  { provision, eId, heading, text, references, reading }: ProvisionRecord,
  file: string,
  lines: readonly string[],
): readonly Odd[] {
  const { line } = provision
  const found: Odd[] = []
  const column = (words: string) => Math.max(0, lines[line - 1]?.indexOf(words) ?? 0) + 1
  const find = (odd: Omit<Odd, 'file' | 'line' | 'at'>) => found.push({ ...odd, file, line, at: eId })
  for (const [set, printed] of [
    [heading ?? '', provision.heading ?? ''],
    [text, provision.words],
  ] as const) {
    const mark = unpaired(set)
    if (!mark) continue
    find({
      code: 'bracket-unpaired',
      column: column(printed) + (unpaired(printed)?.at ?? 0),
      words: set.slice(Math.max(0, mark.at - 8), mark.at + 8),
      what: `里的「${mark.mark}」没有配对`,
      advice: '请查对原文；原文如此的，加一条 evident 或 note 校勘',
      sure: 'certain',
    })
  }
  for (const { words, target, misnamed, start, end } of references) {
    if (misnamed && !reading.marks.some((note) => note.start < end && start < note.end))
      find({
        code: 'self-misnamed',
        column: column(words),
        words,
        what: '是自称，却与题名不合',
        advice: '请在同名 yaml 的 emendations 里加一条 note，说明自称与题名不合',
        sure: 'likely',
      })
    if (target.kind === 'unresolved')
      find({
        code: 'reference-unresolved',
        column: column(words),
        words,
        what: '所引的条款不存在',
        advice: '请查对条号；引的是另一文件的，应有《》',
        sure: 'likely',
      })
  }
  return found
}

export function checkMetadata(
  { data, where }: Checked<RegulationFile>,
  index: Index,
  problems: Problem[],
): void {
  const missing = (eId: string, path: readonly (string | number)[]) => {
    if (index.has(eId)) return
    const advice = '请改为正文中实有的地址，例如 art_7__para_1__point_8'
    problems.push({ ...where(path), words: eId, what: '这个地址不存在', advice })
  }
  for (const [at, { from, to }] of data.outline.entries()) {
    missing(from, ['outline', at, 'from'])
    missing(to, ['outline', at, 'to'])
  }
  checkOutline(data, index, (at) => where(['outline', at, 'from']), problems)
  if (data.closing !== null) missing(data.closing, ['closing'])
  for (const [at, { id, after, resumes }] of data.lacunae.entries()) {
    missing(id, ['lacunae', at, 'resumesWith'])
    missing(after, ['lacunae', at, 'after'])
    missing(resumes, ['lacunae', at, 'resumes'])
  }
  for (const [at, supplied] of data.supplied.entries()) missing(supplied.at, ['supplied', at, 'at'])
  for (const [at, emendation] of data.emendations.entries()) {
    missing(emendation.at, ['emendations', at, 'at'])
    const provision = index.get(emendation.at)?.provision
    if (provision)
      checkEmendation(emendation, provision, () => where(['emendations', at, 'printed']), problems)
  }
  checkOverlap(data.emendations, index, (at) => where(['emendations', at, 'printed']), problems)
}

/** The runs of the contents must take up every article once, in order. */
function checkOutline(
  { outline }: RegulationFile,
  index: Index,
  where: (at: number) => Place,
  problems: Problem[],
): void {
  const articles = [...index.values()]
    .map(({ provision }) => provision)
    .filter(({ kind }) => kind === 'article')
  if (outline.length === 0) return
  const order = articles.map(({ eId }) => eId)
  let next = 0
  for (const [at, { from, to }] of outline.entries()) {
    if (order[next] !== from || order.indexOf(to) < next) {
      const advice = '请使各段依次首尾相接，每条恰好出现一次'
      problems.push({
        ...where(at),
        words: from,
        what: `目录小题不连续：此处应从 ${order[next] ?? '（已无条文）'} 开始`,
        advice,
      })
      return
    }
    next = order.indexOf(to) + 1
  }
  if (next === order.length) return
  const what = `目录小题没有列到 ${order[next]}`
  problems.push({ ...where(outline.length - 1), what, advice: '请补齐到最后一条' })
}

type Place = Pick<Problem, 'file' | 'line' | 'column' | 'words'>
const printedOf = ({ words, heading }: Provision) => (words === '' ? (heading ?? '') : words)

function checkEmendation(
  emendation: Emendation,
  provision: Provision,
  where: () => Place,
  problems: Problem[],
): void {
  const { printed, reading, kind, at } = emendation
  if (kind !== 'note' && (reading === null || printed === '')) {
    problems.push({
      ...where(),
      what: `（${at}）的校勘没有写明原字或拟读`,
      advice: '请补上 printed 与 reading',
    })
  }
  if (printed === '') return
  const count = occurrences(printedOf(provision), printed)
  if (count === 1) return
  const what = count === 0 ? `在 ${at} 的原文里找不到` : `在 ${at} 的原文里出现 ${count} 次`
  problems.push({
    ...where(),
    words: printed,
    what,
    advice: '请照原文（半角标点）抄录，并多取几个字使其只出现一次',
  })
}

function checkOverlap(
  emendations: readonly Emendation[],
  index: Index,
  where: (at: number) => Place,
  problems: Problem[],
): void {
  const ends = new Map<string, { start: number; end: number }[]>()
  for (const [order, { at, printed }] of emendations.entries()) {
    const provision = index.get(at)?.provision
    if (!provision || printed === '') continue
    const start = printedOf(provision).indexOf(printed)
    const end = start + printed.length
    const before = ends.get(at) ?? []
    if (before.some((other) => start < other.end && other.start < end)) {
      problems.push({
        ...where(order),
        what: `与 ${at} 的另一条校勘重叠`,
        advice: '请缩短 printed，使各条互不重叠',
      })
    }
    ends.set(at, [...before, { start, end }])
  }
}
