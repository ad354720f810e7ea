import type { Checked, Problem, SetMeta } from '#collection'
import type { MeasureEntry } from './record.ts'

/** Each degree that a ruleset ties a measure to is declared by the set once, and each one declared is used. */
export function checkDegrees(
  { data: { degrees }, where }: Checked<SetMeta>,
  entries: ReadonlyMap<string, ReadonlyMap<string, readonly MeasureEntry[]>>,
  problems: Problem[],
): void {
  const used = new Map<string, Set<string>>()
  for (const [regulation, own] of entries)
    for (const words of [...own.values()].flat().flatMap((entry) => entry.degrees))
      used.set(words, (used.get(words) ?? new Set()).add(`rulesets/${regulation}`))
  for (const [at, { words }] of degrees.entries()) {
    const place = where(['degrees', at, 'words'])
    if (degrees.findIndex((one) => one.words === words) !== at)
      problems.push({ ...place, what: '列了两次', advice: '请只留一处' })
    else if (!used.has(words))
      problems.push({ ...place, what: '没有规则用到', advice: '请照规则的写法改正，或者删去' })
  }
  for (const [words, by] of used) {
    if (degrees.some((one) => one.words === words)) continue
    const what = `是 ${[...by].join('、')} 的一档，没有列出`
    problems.push({ ...where(['degrees']), words, what, advice: '请在 degrees 里补上，由轻到重' })
  }
}
