import type { Checked, DeclaredMeasures, LoadedRuleset, Problem, SetMeta } from '#collection'
import type { Measures } from '#rules'
import { namesIn } from './names.ts'

type Entries = ReadonlyMap<string, ReadonlyMap<string, unknown>>

/**
 * Checks what we declare of the measures against the rulesets and the texts. `entries` holds, by instrument, the words
 * of the measures that its rules set.
 */
export function checkDeclared(
  checked: File,
  reaches: SetMeta['reaches'],
  rulesets: readonly LoadedRuleset[],
  entries: Entries,
  cited: ReadonlySet<string>,
  problems: Problem[],
): void {
  checkNames(checked, reaches, problems)
  checkWords(checked, rulesets, entries, problems)
  checkLinks(checked, rulesets, cited, problems)
  checkQuotes(checked, rulesets, entries, problems)
  checkTexts(checked, rulesets, entries, problems)
  checkOpen(checked, rulesets, problems)
}

type File = Checked<DeclaredMeasures>

/** Every kind, and every sort of subject, is one that is declared. */
function checkNames({ data, where }: File, reaches: SetMeta['reaches'], problems: Problem[]): void {
  const check = (name: string, known: readonly { readonly name: string }[], path: (string | number)[]) => {
    if (known.some((one) => one.name === name)) return
    const advice = `请改为 ${known.map((one) => one.name).join('、')} 之一`
    problems.push({ ...where(path), words: name, what: '没有这一类', advice })
  }
  for (const [at, { kind }] of data.measures.entries()) check(kind, data.kinds, ['measures', at, 'kind'])
  for (const [at, open] of data.open.entries()) {
    check(open.reaches, reaches, ['open', at, 'reaches'])
    for (const [order, kind] of open.kinds.entries()) check(kind, data.kinds, ['open', at, 'kinds', order])
  }
}

/** Each measure of a ruleset is declared once, and each one declared is set by a ruleset or named by a text. */
function checkWords(
  { data: { measures }, where }: File,
  rulesets: readonly LoadedRuleset[],
  entries: Entries,
  problems: Problem[],
): void {
  const declared = new Set(measures.map(({ words }) => words))
  for (const { ruleset } of rulesets)
    for (const words of entries.get(ruleset.regulation)?.keys() ?? []) {
      if (declared.has(words)) continue
      const what = `是 rulesets/${ruleset.regulation} 的追究方式，没有列出`
      problems.push({ ...where(['measures']), words, what, advice: '请照样补一项，用字一字不差' })
    }
  for (const [at, { words, id, named }] of measures.entries()) {
    const place = where(['measures', at, 'words'])
    if (named.length === 0 && ![...entries.values()].some((one) => one.has(words)))
      problems.push({
        ...place,
        what: '没有规则用到，也没有写明何处提及',
        advice: '请改正用字，或补 named，或删去',
      })
    for (const [key, value] of [
      ['words', words],
      ['id', id],
    ] as const)
      if (measures.findIndex((one) => one[key] === value) !== at)
        problems.push({ ...where(['measures', at, key]), what: '列了两次', advice: '请合为一项' })
  }
}

function checkLinks(
  { data: { measures, silences }, where }: File,
  rulesets: readonly LoadedRuleset[],
  cited: ReadonlySet<string>,
  problems: Problem[],
): void {
  for (const [at, { id, related, see, unlike }] of measures.entries()) {
    for (const [order, other] of related.entries()) {
      if (measures.some((one) => one.id === other && other !== id && one.related.includes(id))) continue
      const advice = '请查对编号，并在对方的 related 里也写上这一项'
      problems.push({ ...where(['measures', at, 'related', order]), what: '不是相互关联的方式', advice })
    }
    for (const [order, other] of see.entries())
      if (!cited.has(other))
        problems.push({
          ...where(['measures', at, 'see', order]),
          what: '不是 content/instruments.yaml 里的文件',
          advice: '请查对编号',
        })
    for (const [order, other] of unlike.entries())
      if (!rulesets.some(({ ruleset }) => ruleset.regulation === other))
        problems.push({
          ...where(['measures', at, 'unlike', order]),
          what: '没有这份办法',
          advice: '请查对编号',
        })
  }
  for (const [regulation, silence] of Object.entries(silences)) {
    const loaded = rulesets.find(({ ruleset }) => ruleset.regulation === regulation)
    if (loaded?.ruleset.silences.some(({ id }) => id === silence)) continue
    const advice = `请查对 rulesets/${regulation}/silences.ts 的编号`
    problems.push({ ...where(['silences', regulation]), words: silence, what: '没有这一处缺位', advice })
  }
}

/** Our quotes stand at their address and name the measure; a kind stands on words that say it. */
function checkQuotes(
  { data: { measures, kinds }, where }: File,
  rulesets: readonly LoadedRuleset[],
  entries: Entries,
  problems: Problem[],
): void {
  const vocabulary = measures.map(({ words }) => words)
  const check = (
    measure: DeclaredMeasures['measures'][number],
    { at, words }: { at: string; words: string },
    path: (string | number)[],
  ) => {
    const [id = '', eId = ''] = at.split('#')
    const text = rulesets.find(({ ruleset }) => ruleset.regulation === id)?.words(eId) ?? ''
    const fault = !text.includes(words)
      ? [`不在 ${at} 的文字里`, '请照正文（全角标点）抄录，并查对地址']
      : namesIn(words, vocabulary).has(measure.words)
        ? null
        : [`里没有“${measure.words}”`, '请引有这几个字的原文']
    const [what = '', advice = ''] = fault ?? []
    if (fault) problems.push({ ...where([...path, 'words']), what, advice })
  }
  for (const [at, measure] of measures.entries()) {
    const { kind, basis, named } = measure
    const path = ['measures', at]
    const { based = true, says = null } = kinds.find(({ name }) => name === kind) ?? {}
    if (based === (basis === null)) {
      const what = basis ? `：${kind}的，不应有依据` : '：没有写明依据'
      problems.push({
        ...where([...path, 'kind']),
        what,
        advice: '请补 basis，引文中如此分类的字句，或改正类别',
      })
    }
    if (basis) {
      check(measure, basis, [...path, 'basis'])
      const word = says ?? ''
      if (!basis.words.includes(word))
        problems.push({
          ...where([...path, 'basis', 'words']),
          what: `里没有“${word}”`,
          advice: '请改引，或改正类别',
        })
    }
    for (const [order, one] of named.entries()) {
      check(measure, one, [...path, 'named', order])
      if (entries.get(one.at.split('#')[0] ?? '')?.has(measure.words))
        problems.push({
          ...where([...path, 'named', order, 'at']),
          what: '这份办法已有规则写到它',
          advice: '请删去这一处 named',
        })
    }
  }
}

/** Wherever a text prints the words of a measure, its rules set it, or it is declared as named or as something else. */
function checkTexts(
  { data: { measures }, where }: File,
  rulesets: readonly LoadedRuleset[],
  entries: Entries,
  problems: Problem[],
): void {
  const vocabulary = measures.map(({ words }) => words)
  for (const { ruleset, regulation } of rulesets) {
    const id = ruleset.regulation
    const printed = new Map(
      [...regulation.records.values()].flatMap(({ text, cite }) =>
        [...namesIn(text, vocabulary)].map((words) => [words, cite] as const),
      ),
    )
    for (const [at, { words, named, unlike }] of measures.entries()) {
      const cite = printed.get(words)
      const known = entries.get(id)?.has(words) || named.some((one) => one.at.startsWith(`${id}#`))
      const place = where(['measures', at, 'words'])
      if (cite !== undefined && !known && !unlike.includes(id)) {
        const what = `见于 ${id} ${cite}，没有列出`
        problems.push({ ...place, what, advice: '请补 named；所指不是追究方式的，写入 unlike' })
      }
      if (unlike.includes(id) && (known || cite === undefined))
        problems.push({ ...place, what: `：unlike 里的 ${id} 不必写`, advice: '请从 unlike 里删去' })
    }
  }
}

/** What says that a list of measures does not end where it ends. */
const leftOpen = /等|主要方式/

/** Each open list is quoted with the words that leave it so, and none that a ruleset has is missing. */
function checkOpen(
  { data: { open }, where }: File,
  rulesets: readonly LoadedRuleset[],
  problems: Problem[],
): void {
  for (const [order, { at, words }] of open.entries()) {
    const [id = '', eId = ''] = at.split('#')
    const text = rulesets.find(({ ruleset }) => ruleset.regulation === id)?.words(eId) ?? ''
    const place = where(['open', order, 'words'])
    if (!text.includes(words))
      problems.push({ ...place, what: `不在 ${at} 的文字里`, advice: '请照正文（全角标点）抄录，并查对地址' })
    else if (!leftOpen.test(words))
      problems.push({ ...place, what: '里没有表示没有列尽的字', advice: '请引到“等”或者“主要方式”' })
  }
  for (const { ruleset } of rulesets)
    for (const { id, gives, cites } of ruleset.rules) {
      if (gives.kind !== 'measures' || !hasOpen(gives.measures)) continue
      if (cites.some((one) => open.some(({ at }) => at === `${ruleset.regulation}#${one.at}`))) continue
      const what = `：规则 ${ruleset.regulation} ${id} 的方式没有列尽，没有列在这里`
      problems.push({ ...where(['open']), words: 'open', what, advice: '请照样补一项' })
    }
}

const hasOpen = ({ open, of }: Measures): boolean =>
  open || of.some((one) => typeof one !== 'string' && hasOpen(one))
