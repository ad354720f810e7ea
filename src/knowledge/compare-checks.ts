import { type CompareMeta, type Problem, type Regulation, textOf } from '#collection'

/** Where in a file something stands, and what stands there. */
export type Place = Pick<Problem, 'file' | 'line' | 'column' | 'words'>
type Where = (path: readonly (string | number)[]) => Place
type Cell = CompareMeta['cells'][string]

/**
 * Strict words: a sentence of ours may only use one if the words it cites have it too (who must and who may, how
 * heavy, how long). A longer word comes before one that it holds.
 */
const strict =
  /可以|应当|必须|不得|原则上|一律|从重|加重|从轻|减轻|不予追究|免予追究|单独|合并|参照|当年|书面|上级|涉嫌违纪|涉嫌违法|涉嫌犯罪|较轻|较重|严重|同时|移送|移交|[一二两三四五六七八九十半\d]+(?:年|个月|日内|次)|[（(]不?含[）)]/g

/** Words that our sentence sets in “ ”. They must stand in the words it cites. */
const quoted = /“([^“”]*)”/g

/** Checks a row: it has a cell for every instrument and no other, and `same` puts no instrument in two groups. */
export function checkRow(
  row: CompareMeta,
  regulations: readonly Regulation[],
  where: Where,
): readonly Problem[] {
  const ids = regulations.map(({ id }) => id)
  const problems: Problem[] = []
  const missing = ids.filter((id) => row.cells[id] === undefined)
  if (missing.length > 0)
    problems.push({
      ...where(['id']),
      what: `这一行缺 ${missing.join('、')} 的一格`,
      advice: '请补写；没有话可说的，写 none 和 note',
    })
  for (const id of Object.keys(row.cells).filter((one) => !ids.includes(one)))
    problems.push({
      ...where(['cells', id]),
      what: `没有 ${id} 这份办法`,
      advice: `请改为 ${ids.join('、')} 之一`,
    })
  return [...problems, ...checkSame(row, ids, where)]
}

function checkSame({ same, cells }: CompareMeta, ids: readonly string[], where: Where): readonly Problem[] {
  const problems: Problem[] = []
  const grouped = new Set<string>()
  for (const [order, group] of same.entries()) {
    for (const [at, id] of group.entries()) {
      const place = where(['same', order, at])
      if (!ids.includes(id))
        problems.push({ ...place, what: '没有这份办法', advice: `请改为 ${ids.join('、')} 之一` })
      else if (grouped.has(id)) problems.push({ ...place, what: '已经在一组里', advice: '一份办法只归一组' })
      else if (cells[id]?.none !== undefined && cells[id]?.none !== '不适用')
        problems.push({
          ...place,
          what: '这一格没有话可比',
          advice: '未规定的自然相同，文本缺失的无从比较，请删去',
        })
      grouped.add(id)
    }
  }
  // The same sentence twice that is not said to be the same is an oversight.
  for (const [at, id] of ids.entries())
    for (const other of ids.slice(at + 1)) {
      const says = cells[id]?.says
      if (says === undefined || says !== cells[other]?.says) continue
      if (same.some((group) => group.includes(id) && group.includes(other))) continue
      problems.push({
        ...where(['cells', other, 'says']),
        what: `与 ${id} 的一格一字不差，却没有写明相同`,
        advice: '请在 same 里写明，或者写出不同之处',
      })
    }
  return problems
}

/**
 * Checks a cell: every quote stands at its address, the sentence says no more than the quotes, and a 文本缺失 names a
 * place where the text is torn.
 */
export function checkCell(cell: Cell, regulation: Regulation, where: Where): readonly Problem[] {
  const problems: Problem[] = []
  const text = textOf(regulation)
  for (const [order, { at, quote }] of cell.cites.entries()) {
    const words = text.wordsAt(at)
    if (words === null)
      problems.push({ ...where(['cites', order, 'at']), what: '指向的条款不存在', advice: '请查对地址' })
    else if (!words.includes(quote))
      problems.push({
        ...where(['cites', order, 'quote']),
        what: `不在 ${regulation.id}#${at} 的文字里`,
        advice: '请照本站所显示的文字（全角标点、校正之后）抄录，不含其下各项的文字',
      })
  }
  for (const [order, eId] of cell.at.entries())
    if (text.wordsAt(eId) === null)
      problems.push({ ...where(['at', order]), what: '指向的条款不存在', advice: '请查对地址' })
  return [...problems, ...checkNone(cell, regulation, where), ...checkSays(cell, where)]
}

function checkNone(cell: Cell, regulation: Regulation, where: Where): readonly Problem[] {
  const { lost } = textOf(regulation)
  const place = where(['none'])
  if (cell.none === '文本缺失' && !cell.at.some(lost)) {
    const advice = '请在 at 里写明缺失之处（gap_1 之类）；文本完整的，写未规定'
    return [{ ...place, what: '所列之处文字没有缺失', advice }]
  }
  if (cell.none === '未规定' && (cell.at.some(lost) || regulation.meta.lacunae.length > 0))
    return [{ ...place, what: '文本有缺失，不能说未规定', advice: '请写文本缺失，在 at 里写明缺失之处' }]
  return []
}

function checkSays({ says, cites }: Cell, where: Where): readonly Problem[] {
  if (says === undefined) return []
  const quotes = cites.map(({ quote }) => quote).join('　')
  const strictWords = [...says.replace(quoted, '').matchAll(strict)].map(([word]) => word)
  const unsaid = new Set([...strictWords, ...[...says.matchAll(quoted)].map(([, word = '']) => word)])
  return [...unsaid]
    .filter((word) => !quotes.includes(word))
    .map((word) => ({
      ...where(['says']),
      words: word,
      what: '写在这句话里，所引的文字里却没有',
      advice: '请照原文的用词写，或者补引含这个词的文字',
    }))
}
