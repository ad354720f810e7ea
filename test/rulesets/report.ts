import { checked, labelOf, type Module, unexercised, unregistered } from './prove.ts'
import { runCase } from './run-case.ts'

/** `node test/rulesets/report.ts ID`: everything the tests hold against one ruleset, in words. */
const [id = ''] = process.argv.slice(2)
const module: Module = await import(`../../rulesets/${id}/index.ts`)
const problems = [...checked(module), ...unregistered(module), ...unexercised(module)]
for (const problem of problems) console.log(`✗ ${problem}`)
let wrong = 0
for (const one of module.companion.cases) {
  for (const [at, { expected, actual, problems: unread }] of runCase(
    module.ruleset,
    one,
    labelOf(id),
  ).entries()) {
    const notes = [...unread]
    if (actual) {
      if (actual.scope !== expected.scope) notes.push(`适用：应为 ${expected.scope}，实为 ${actual.scope}`)
      if (actual.scopeLines?.join() !== expected.scopeLines?.join())
        notes.push(`适用所据：应为 ${expected.scopeLines?.join('；')}，实为 ${actual.scopeLines?.join('；')}`)
      for (const line of expected.certain)
        if (!actual.certain.includes(line)) notes.push(`应有而无（按所填可适用）：${line}`)
      for (const line of actual.certain)
        if (!expected.certain.includes(line)) notes.push(`不应有（按所填可适用）：${line}`)
      for (const line of new Set([...Object.keys(expected.possible), ...Object.keys(actual.possible)])) {
        const [want, have] = [expected.possible[line]?.join(' '), actual.possible[line]?.join(' ')]
        if (want !== have)
          notes.push(`待查明：${line}\n      应为 ${want ?? '（无）'}\n      实为 ${have ?? '（无）'}`)
      }
      if (actual.silences.join() !== expected.silences.join())
        notes.push(`缺位：应为 ${expected.silences.join()}，实为 ${actual.silences.join()}`)
    }
    if (notes.length > 0) {
      wrong++
      console.log(`✗ 案例 ${one.title}，事项${at + 1}\n    ${notes.join('\n    ')}`)
    }
  }
}
const { rules, facts, doubts } = module.ruleset
console.log(
  `${id}: ${Object.keys(facts).length} facts, ${rules.length} rules, ${doubts.length} doubts, ${module.companion.cases.length} cases; ${problems.length} problems, ${wrong} matters wrong`,
)
process.exitCode = problems.length + wrong > 0 ? 1 : 0
