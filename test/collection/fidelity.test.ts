import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Regulation } from '#collection'
import { catalog } from '#knowledge'
import { type Provision, walk } from '#law'
import { bare, compilation, essayLines, isEssay, original } from './compilation.ts'

const { regulations, sources, essays } = catalog()
const furniture = sources.get('compilation')?.data.lines ?? expect.fail()

/** Where in the compilation an instrument of it stands. */
const provenanceOf = ({ id, meta }: Pick<Regulation, 'id' | 'meta'>) =>
  meta.provenance ?? expect.fail(`${id} 没有写明底本`)

/** The printed words of one provision: number, heading or caption, words. */
const printed = ({ num, heading, words }: Provision) => `${num ?? ''}${heading ?? ''}${words}`

/** What the tree says was printed, in the order of the file, without white space. */
function fromTree({ tree }: Regulation): string {
  const lines = new Map<number, string[]>()
  const put = (line: number, words: string) => lines.set(line, [...(lines.get(line) ?? []), words])
  for (const { line, words } of tree.title) put(line, words)
  for (const provision of walk(tree.provisions)) put(provision.line, printed(provision))
  const order = [...lines.keys()].sort((a, b) => a - b)
  return bare(order.flatMap((line) => lines.get(line) ?? []).join(''))
}

/** What the compilation prints on an instrument's lines, less what is declared foreign, without white space. */
function fromSource(regulation: Regulation): string {
  const {
    lines: [first, last],
    dropped,
  } = provenanceOf(regulation)
  const lines = compilation.slice(first - 1, last)
  for (const { line, words } of dropped) {
    const at = line - first
    expect(lines[at]?.split(words).length, `第 ${line} 行的「${words}」`).toBeGreaterThan(1)
    lines[at] = (lines[at] ?? '').replace(words, '')
  }
  return bare(lines.join(''))
}

test.for(regulations)('$id 由结构还原的文字，与原文逐字相同', (regulation) => {
  expect(fromTree(regulation)).toBe(fromSource(regulation))
})

test('从正文剔除的只有两个页码和一个网站序号', () => {
  const dropped = regulations.flatMap((one) => provenanceOf(one).dropped)
  expect(dropped.map(({ line, words }) => [line, words])).toEqual([
    [211, '2'],
    [261, '6'],
    [615, '篇6:'],
  ])
})

test.for([
  ['ningbo-2015', [9, 189]],
  ['qinghai-2015', [193, 267]],
  ['railway-2009', [399, 613]],
  ['township', [615, 761]],
] as const)('%s 取自原文第 %j 行', ([id, lines]) => {
  expect(regulations.find((regulation) => regulation.id === id)?.meta.provenance).toMatchObject({
    source: 'compilation',
    lines,
  })
})

test('每个节点所记的原文行号，就是印着它的那一行', () => {
  for (const regulation of regulations) {
    const { id, records } = regulation
    const foreign = new Map(provenanceOf(regulation).dropped.map(({ line, words }) => [line, words]))
    for (const { provision, place, eId } of records.values()) {
      const words = bare(printed(provision))
      if (words === '') continue
      const at = place?.line ?? 0
      const line = bare((compilation[at - 1] ?? '').replace(foreign.get(at) ?? '', ''))
      // The text of an article or item may go on in the next paragraph of the compilation.
      expect(line.includes(words) || words.includes(line), `${id} ${eId}`).toBe(true)
      if (!place?.glued && provision.kind !== 'paragraph')
        expect(line.startsWith(words.slice(0, 2)), `${id} ${eId}`).toBe(true)
    }
  }
})

test('原文每一行都有着落：正文、文章、网页杂项、空行，各归一处', () => {
  const kept = new Map(furniture.map(({ line, words }) => [line, words]))
  const ranges = [...regulations.map(provenanceOf), ...essays.map(({ provenance }) => provenance)].map(
    ({ lines }) => lines,
  )
  const loose = compilation.flatMap((words, at) => {
    const line = at + 1
    const homes = ranges.filter(([first, last]) => first <= line && line <= last).length
    const furnished = kept.get(line)
    if (furnished !== undefined) return furnished === words && homes === 0 ? [] : [line]
    return homes === 1 || (homes === 0 && words.trim() === '') ? [] : [line]
  })
  expect(loose).toEqual([])
  expect(compilation).toHaveLength(763)
})

test('网页标签照录，与原文所在的行相同', () => {
  for (const regulation of regulations) {
    const { label } = provenanceOf(regulation)
    expect(compilation[(label?.line ?? 0) - 1]).toBe(label?.words)
  }
  expect(furniture.map(({ line }) => line)).toEqual([1, 3, 5, 7, 191, 397, 763])
})

test('两篇文章的各行只存摘要值，一个汉字也没有', () => {
  const lines = compilation.slice(essayLines.first - 1, essayLines.last)
  expect(lines.filter((line) => line !== '' && !/^sha256:[0-9a-f]{64}$/.test(line))).toEqual([])
  expect(lines.filter((line) => line !== '')).toHaveLength(64)
  expect(compilation.filter((line) => line.startsWith('sha256:'))).toHaveLength(64)
})

const sha256 = (words: string) => `sha256:${createHash('sha256').update(words).digest('hex')}`

test.for(original === null ? [] : [original])(
  '本库所存的原文，与手边的原文逐行相同，文章各行是其摘要值',
  (source) => {
    const kept = source.map((words, at) => (isEssay(at + 1) && words.trim() !== '' ? sha256(words) : words))
    expect(compilation).toEqual(kept)
  },
)
