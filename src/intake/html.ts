import { readLine } from '#law'
import { type Block, readBlocks } from './html-blocks.ts'
import { claimOf, labelled } from './labels.ts'
import { descend, type Element, readMarkup, textOf } from './markup.ts'
import type { Taking } from './taking.ts'

/** What the words of a page around the text are, by which the reader may check that none belong to it. */
const around: readonly (readonly [what: string, form: RegExp])[] = [
  ['页脚', /版权所有|copyright|©|ICP备|公网安备|网站标识码|网站地图|主办单位|承办单位|技术支持|联系我们/i],
  ['责任编辑', /^[（(【[]?\s*(责任编辑|编辑|责编|校对|审核|作者|供稿|记者)\s*[：:]/],
  ['相关链接', /^[【[]?(相关|延伸阅读|推荐阅读|上一篇|下一篇|更多|猜你喜欢|热点|专题)/],
  [
    '页面按钮',
    /^[【[]?\s*(打印|关闭|字号|字体|大\s*中\s*小|分享|收藏|扫一扫|返回|保存|纠错|朗读|无障碍|我要)/,
  ],
  ['导航', /当前位置|您的位置|您所在的位置|^首页|^\s*>/],
  ['页面资料', /^(来源|发布时间|发布日期|时间|日期|索引号|主题分类|浏览次数|点击数|阅读量)\s*[：:]/],
]

const isHead = (words: string) => ['article', 'part', 'chapter', 'section'].includes(readLine(words).kind)
const isLink = ({ words, linked }: Block) => linked > words.length * 0.5

function whatOf(block: Block): string {
  // A sentence is no furniture of a page, whatever it begins with.
  const form =
    /[。；]$/.test(block.words) || block.words.length > 100
      ? undefined
      : around.find(([, one]) => one.test(block.words))
  return form?.[0] ?? (isLink(block) ? '导航' : '网页的其他文字')
}

/** The encoding that a page declares of itself in its first bytes, as ASCII letters. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 2048))
  return /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,20})/i.exec(start)?.[1] ?? null
}

/**
 * Takes a page as saved from a site: the text without what stands around it. The text is the smallest element that
 * holds every line that opens an article or a division (or, where there is none, most of the words that are no
 * links), and what stands beside it without links. The rest is left out and listed.
 */
export function takeHtml(source: string, taking: Taking): void {
  const page = readMarkup(source, 'html')
  readMeta(page, taking)
  const blocks = readBlocks(page, taking)
  const container = findContainer(blocks)
  const inside = (block: Block) => container === null || block.within.includes(container)
  const numbered = (block: Block) => inside(block) && readLine(block.words).kind !== 'text'
  const first = blocks.findIndex(numbered)
  const last = blocks.findLastIndex(numbered)
  if (container === null) taking.find('page-uncertain', null, '')
  for (const { name, attributes } of descend(container ?? page)) {
    if (name === 'img') taking.find('picture', null, attributes.alt ?? '')
  }
  for (const [at, block] of blocks.entries()) {
    const what = whatOf(block)
    const beyond = at < first || at > last
    const annex = /^附(件|录|表|图)?/.test(block.words)
    const kept = inside(block) && !(beyond && !annex && what !== '网页的其他文字')
    if (!kept) {
      taking.leave(what, block.words)
      taking.claims.push(...labelled(block.words, null, 'html'))
      if (block.heading === 1 && at < first && !isLink(block)) {
        taking.claims.push({
          field: 'title',
          value: block.words,
          words: block.words,
          line: null,
          from: 'html',
        })
      }
      continue
    }
    for (const mark of block.calls) taking.calls.set(mark, taking.rows.length + 1)
    taking.take(block.words, block.heading === 1)
  }
}

/** What the head of a page says: the name of the article, its source, and the address it was saved from. */
function readMeta(page: Element, taking: Taking): void {
  for (const element of descend(page)) {
    const { name, attributes } = element
    if (name === '!--') {
      const saved = /saved from url=\(\d+\)(\S+)/.exec(attributes.words ?? '')
      if (saved)
        taking.claims.push({
          field: 'source',
          value: saved[1] ?? '',
          words: saved[0],
          line: null,
          from: 'html',
        })
      else taking.leave('注释', attributes.words ?? '')
    } else if (name === 'meta') {
      const label = (attributes.name ?? '').toLowerCase()
      const field = { articletitle: 'title', contentsource: 'source', pubdate: '' }[label]
      const content = attributes.content ?? ''
      const claim = field ? claimOf(field, content, content, null, 'html') : null
      if (claim) taking.claims.push(claim)
    } else if (name === 'title') taking.leave('网页标题', textOf(element))
  }
}

function findContainer(blocks: readonly Block[]): Element | null {
  const plain = blocks.filter((block) => !isLink(block))
  const heads = plain.filter(({ words }) => isHead(words))
  if (heads.length < 2) return widen(blocks, mostWords(plain, heads[0]))
  const common = heads[0]?.within.filter((element) => heads.every(({ within }) => within.includes(element)))
  return widen(blocks, common?.at(-1) ?? null)
}

/** The innermost element of several lines that holds most of the words that are no links, and the one article. */
function mostWords(plain: readonly Block[], head: Block | undefined): Element | null {
  const sizes = new Map<Element, { words: number; blocks: number }>()
  let all = 0
  for (const { words, within } of plain) {
    all += words.length
    for (const element of within) {
      const size = sizes.get(element) ?? { words: 0, blocks: 0 }
      sizes.set(element, { words: size.words + words.length, blocks: size.blocks + 1 })
    }
  }
  const holding = [...sizes].filter(
    ([element, size]) =>
      size.blocks > 1 && size.words >= all * 0.6 && (!head || head.within.includes(element)),
  )
  return holding.at(-1)?.[0] ?? null
}

/** Takes in what stands around the element as long as none of it is a link or the furniture of a page. */
function widen(blocks: readonly Block[], element: Element | null): Element | null {
  if (element === null) return null
  const path = blocks.find(({ within }) => within.includes(element))?.within ?? []
  let widest = element
  for (const parent of path.slice(0, path.indexOf(element)).reverse()) {
    const more = blocks.filter(({ within }) => within.includes(parent) && !within.includes(widest))
    if (!more.every((block) => whatOf(block) === '网页的其他文字')) break
    widest = parent
  }
  return widest
}
