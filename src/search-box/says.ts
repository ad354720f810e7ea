import {
  type Answer,
  type Chosen,
  type FoundRelated,
  type Instrument,
  type LeftOut,
  narrow,
  narrowNames,
  type Pack,
  type Why,
} from '#search'

/** What the box says of an answer; each sentence is true in every state in which it can stand. */

/** How much was found, in a line. Where facets narrow it, the line also says out of how many. */
export function summary(
  { cited, names, hits, scattered, asked, looked }: Answer,
  chosen: Chosen,
  pack: Pick<Pack, 'instruments'>,
): string {
  const there = cited.filter(({ kind }) => kind !== 'missing').length
  const counted = [
    { what: '条款', unit: '处', all: there, shown: there },
    { what: '名目', unit: '个', all: names.length, shown: narrowNames(names, chosen, pack).length },
    { what: '原文', unit: '处', all: hits.length, shown: narrow(hits, chosen).length },
    { what: '同条', unit: '处', all: scattered.length, shown: narrow(scattered, chosen).length },
  ]
  const found = counted.flatMap(({ what, unit, all, shown }) =>
    all === 0 ? [] : [`${what} ${shown} ${unit}${shown < all ? `（筛选前 ${all}）` : ''}`],
  )
  if (found.length === 0) return looked ? '' : '没有找到'
  return `${asked.how === 'typed' ? '' : `按“${asked.words}”：`}${found.join('，')}`
}

/** A text in a sentence: one with a short name of its own is an 办法 of what that names, as 宁波的办法. */
export const calledOf = ({ title, short, version }: Instrument): string =>
  short === title || version !== undefined ? short : `${short}的办法`

/** Whether words were looked for in vain: what is like them may be of use. */
export const isInWords = ({ kind }: Why): boolean =>
  kind === 'strange' || kind === 'several' || kind === 'not together' || kind === 'nowhere'

const most = 12

/** What is said where a query found nothing; `words` are those that were looked for. */
export function saysOf(why: Why, words: string): string {
  switch (why.kind) {
    case 'marks':
      return '只有标点或者符号，没有可以查找的字。'
    case 'only left out':
      return '只写了不要的词（“-”之后的），没有要查的词。'
    case 'all left out':
      return '去掉含不要的词的，就没有可以列出的了。'
    case 'no such provision':
      return `没有找到。各份办法现存的文字里没有编号为“${words}”的一处，条文里也没有这样写的。`
    case 'no article named':
      return `没有找到。“${words}”没有写明是哪一条的；请连条号一起输入，如“第七条第八项”。`
    case 'strange': {
      const signs = why.signs.slice(0, most).map((sign) => `“${sign}”`)
      const said = `没有找到。条文、题名和条号里没有${signs.join('、')}${why.signs.length > most ? '等' : ''}`
      if (why.letters === null) return `${said}。`
      return `${said}，${why.letters < 3 ? '两个字母只认名目的全称和简称' : '当作拼音也读不出原文里完整的词句'}。`
    }
    case 'several':
      return '没有找到。没有一处、也没有一条同时含这几个词。'
    case 'nowhere':
      return '没有找到。原文里没有这样写的。可以少输几个字，或者用空格把词隔开。'
    case 'not together':
      return '没有找到。这些字都有，但没有这样连在一起的。可以少输几个字，或者用空格把词隔开。'
  }
}

/** Most titles that are named one by one. */
const mostTitles = 12

/** What can be found at all. */
export function saysOfReach({
  instruments,
  names,
  indexes,
}: Pick<Pack, 'instruments' | 'names' | 'indexes'>): string {
  const digests = names.filter(({ kind }) => kind === '文摘').length
  const titles = instruments.map(({ title }) => `《${title}》`).join('')
  const texts =
    instruments.length > mostTitles
      ? `收录的 ${instruments.length} 份文本的全文`
      : `这几份办法的全文：${titles}`
  const lost = instruments.some((one) => one.lost.length > 0) ? '；缺失的条文无从查找' : ''
  const ours =
    indexes === undefined
      ? '术语的释义、文摘的要点，归在搜索页的“相关”里。'
      : '术语的释义、文摘的要点不在内。'
  return `可查的是${texts}，以及本站各种名目的名称，疑点只查标题；${ours}${digests} 篇文章的全文、别的文件都不在内${lost}。`
}

/** What is said where names alone hold the words. */
export function saysOfNames({ asked: { words }, leftOut }: Pick<Answer, 'asked' | 'leftOut'>): string {
  if ((leftOut?.count ?? 0) > 0) return '条文里含此语的，都含不要的词。'
  return words.trim().includes(' ') ? '没有一处条文同时含这几个词。' : `条文里没有“${words}”，只有名目里有。`
}

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join('、')

/** What a minus left out. */
export function saysOfLeftOut({ words, idle, count }: LeftOut): string {
  const said = `不列含${quoted(words)}的${count > 0 ? `，原文因此少列 ${count} 处` : ''}。`
  return idle.length > 0 ? `${said}条文里本来没有${quoted(idle)}。` : said
}

/** What is said where the index gives nothing that is not shown above. */
export function saysOfNoneRelated({ more }: Pick<FoundRelated, 'more'>, narrowed: boolean): string {
  if (more) return '排在前面的都读过了，没有可以另列的；后面的没有再读。'
  return narrowed ? '按现在的筛选，没有别的相关内容。' : '没有别的相关内容。'
}
