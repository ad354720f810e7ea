import type { CaseInput, CaseResult, Line } from './evaluate.ts'
import type { Citation } from './facts.ts'
import { type Kinds, kinds, procedures, reached } from './order.ts'
import { printedIn, type Wording } from './printed.ts'
import {
  placesOf,
  sayAlike,
  sayInput,
  sayNeeds,
  sayOpen,
  sayPlaces,
  sayQuote,
  sayReading,
  sayRule,
  type Telling,
} from './prose.ts'
import { saySteps } from './reasons.ts'
import type { Ruleset } from './ruleset.ts'
import { type Label, sayLine, sayNeed, sayOutcome } from './say.ts'
import { readingsIn } from './trace.ts'

/** What a memo says of the instrument before anything else. */
export interface MemoMeta {
  readonly title: string
  /** The notice that goes with the instrument, line by line. */
  readonly notice: readonly string[]
}

interface Given {
  readonly ruleset: Ruleset
  /** The case that was evaluated. */
  readonly given: CaseInput
  readonly result: CaseResult
  readonly label: Label
  readonly wording: Wording
  readonly meta: MemoMeta
  /** What was filled in and is not counted, by the place of its matter. */
  readonly leftOut?: readonly { readonly place: number; readonly words: string }[]
}

/**
 * The memo (备忘) of a result as plain text: for each matter what was filled in, what follows, how, and why; at the end
 * the provisions cited, in full. Two spaces an indent.
 */
export function memo({ ruleset, given, result, label, wording, meta, leftOut = [] }: Given): string {
  const matters = given.matters.flatMap((matter, at) => {
    const found = result.matters[at]
    if (!found) return []
    const many = given.matters.length > 1 ? [`【${matter.name}】`, ''] : []
    const left = leftOut.filter(({ place }) => place === at).map((one) => one.words)
    return [...many, ...sayMatter({ ruleset, given, matter, result: found, label, wording }, left)]
  })
  const apart = given.matters.length > 1 ? ['各件事项分别推演，不合并。', ''] : []
  const cited = section('所引条文', sayCited(ruleset, result, label, wording))
  return `${[`《${meta.title}》备忘`, '', ...meta.notice, '', ...apart, ...matters, ...cited].join('\n').trimEnd()}\n`
}

/** The provisions that certain and possible lines, the scope and the silences stand on, with all their words. */
function sayCited(
  ruleset: Ruleset,
  { matters }: CaseResult,
  label: Label,
  wording: Wording,
): readonly string[] {
  const lines = matters.flatMap(({ scope, certain, possible }) => [...scope.lines, ...certain, ...possible])
  const places = new Set([
    ...lines.flatMap(placesOf),
    ...matters.flatMap(({ silences }) => silences.flatMap(({ at }) => at)),
    ...(matters.some(({ scope }) => scope.status === 'outside')
      ? scopeCites({ ruleset }).map(({ at }) => at)
      : []),
  ])
  const inOrder = [...places].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  return inOrder.flatMap((at) => {
    const quote = wording.words(at)
    return quote === '' ? [] : [`${label(at)}：${quote}${printedIn(wording, { at, quote }).says}`]
  })
}

/** Prose that quotes the text. */
interface Quoting extends Telling {
  readonly wording: Wording
}

/** Words of the text with the provision they stand in, and what of them is not as printed. */
const sayCite = ({ label, wording }: Quoting, citation: Citation): string =>
  `${label(citation.at)}：${sayQuote(citation.quote)}${printedIn(wording, citation).says}`

function sayMatter(telling: Quoting, left: readonly string[]): readonly string[] {
  const { certain, possible, scope } = telling.result
  const filled = [...sayFacts(telling), ...left.map((one) => `没有计入结果：${one}`)]
  // Where the instrument does not reach, there is nothing more to say.
  if (scope.status === 'outside')
    return [...section('一、所填情况', filled), ...section('二、是否适用', sayScope(telling))]
  const open = (line: Line) => [`取决于：${sayNeeds(telling, line).join('；')}`]
  return [
    ...section('一、所填情况', filled),
    ...section('二、是否适用', sayScope(telling)),
    ...section('三、适用条款、可采取的方式及裁量范围', [
      ...section('（一）按所填可适用', sayGroups(telling, certain, kinds)),
      ...section('（二）待查明', sayGroups(telling, possible, kinds, open)),
      ...section(...sayExcluded(telling)).slice(0, -1),
    ]),
    ...section('四、程序', [
      ...section('（一）按所填可适用', sayGroups(telling, certain, procedures)),
      ...section('（二）待查明', sayGroups(telling, possible, procedures, open)).slice(0, -1),
    ]),
    ...section('五、未规定、文本缺失', saySilences(telling)),
    ...section('六、疑点与读法', sayDoubts(telling)),
    ...section('七、推演过程', sayTrace(telling)),
  ]
}

function section(title: string, lines: readonly string[]): readonly string[] {
  const said = lines.length === 0 ? ['（无）'] : lines
  return [title, ...said.map((line) => (line === '' ? '' : `  ${line}`)), '']
}

/**
 * What does not follow: each thing once, with the number of rules that would have provided for it. Provisions are
 * not named, as another rule of the same provision may apply. Where a rule gives way to another, the one that
 * prevails is named. What follows all the same from another rule stands in a group of its own.
 */
function sayExcluded(telling: Telling): readonly [string, readonly string[]] {
  const { certain, possible, excluded } = telling.result
  const live = new Set([...certain, ...possible].map(({ gives }) => sayOutcome(gives)))
  const apart = excluded.filter(({ gives }) => live.has(sayOutcome(gives)))
  const gone = excluded.filter((line) => !apart.includes(line))
  return [
    `（三）按所填不适用：${excluded.length}处`,
    [
      ...inGroups(gone, [...kinds, ...procedures], (lines) => sayCounted(telling, lines)),
      ...inGroups(apart, [[elsewhere, apart.map(({ gives }) => gives.kind)]], (lines) =>
        sayCounted(telling, lines),
      ),
    ],
  ]
}

const elsewhere = '已由别处得出或者待查明，另有几处不成立的'

/** Lines by what they provide for, each once, with their number: 一般责任（19处）. */
function sayCounted(telling: Telling, lines: readonly Line[]): readonly string[] {
  const said = lines.map(({ gives, rivals }) => {
    const prevails = rivals.map((id) => sayRule(telling, id)).join('、')
    return `${sayOutcome(gives)}${prevails && `；另有优先的：${prevails}`}`
  })
  return [...new Set(said)].map((one) => {
    const count = said.filter((other) => other === one).length
    return count > 1 ? `${one}（${count}处）` : one
  })
}

function sayFacts(telling: Telling): readonly string[] {
  const { ruleset, given, matter } = telling
  const names = Object.keys(ruleset.facts)
  const stated = (state: string) =>
    names.filter((name) => (matter.inputs[name]?.state ?? matter.rest) === state)
  const said = stated('known').map((name) => {
    const fact = ruleset.facts[name]
    const judged = fact && 'judged' in fact && fact.judged ? '（由填写者判断）' : ''
    return `${sayNeed(ruleset, { kind: 'fact', name })}：${sayInput(telling, name)}${judged}`
  })
  const unknown = stated('unknown').map((name) => sayNeed(ruleset, { kind: 'fact', name }))
  const [unasked, inapplicable] = [stated('unasked').length, stated('inapplicable').length]
  return [
    ...said,
    ...(unknown.length === 0 ? [] : [`不清楚：${unknown.join('；')}`]),
    ...(unasked === 0 ? [] : [`未答：${unasked}项`]),
    ...(inapplicable === 0 ? [] : [`不适用：${inapplicable}项`]),
    ...(given.date === null ? [] : [`假定起算日：${given.date}（文中未定起算之日，由填写者假定）`]),
  ]
}

/** What the instrument says of its reach: shown where it does not reach. */
const scopeCites = ({ ruleset: { rules } }: Pick<Telling, 'ruleset'>): readonly Citation[] => {
  const cites = rules.flatMap((rule) => (rule.gives.kind === 'scope' ? rule.cites : []))
  return [...new Map(cites.map((one) => [`${one.at} ${one.quote}`, one])).values()]
}

function sayScope(telling: Quoting): readonly string[] {
  const { scope } = telling.result
  return [
    reached[scope.status],
    ...scope.lines.flatMap((line) => {
      const [first = '', ...more] = sayOne(telling, line)
      return [line.step.truth === 'true' ? first : `${first}（待查明）`, ...more].map((one) => `  ${one}`)
    }),
    ...(scope.status === 'outside' ? scopeCites(telling) : []).map((one) => `  ${sayCite(telling, one)}`),
    ...(scope.needs.length === 0
      ? []
      : [`  取决于：${scope.needs.map((need) => sayNeed(telling.ruleset, need)).join('；')}`]),
  ]
}

/** Lines under the titles of their groups, those of each as `say` tells them; a group without a line is left out. */
const inGroups = (
  lines: readonly Line[],
  groups: Kinds,
  say: (lines: readonly Line[]) => readonly string[],
): readonly string[] =>
  groups.flatMap(([title, of]) => {
    const found = lines.filter(({ gives }) => of.includes(gives.kind))
    return found.length === 0 ? [] : [title, ...say(found).map((one) => `  ${one}`)]
  })

const sayGroups = (
  telling: Quoting,
  lines: readonly Line[],
  groups: Kinds,
  more: (line: Line) => readonly string[] = () => [],
) =>
  inGroups(lines, groups, (found) =>
    found.flatMap((line) => [...sayOne(telling, line), ...more(line).map((one) => `  ${one}`)]),
  )

/** A line with the words it stands on, and the dates of its periods. */
function sayOne(telling: Quoting, line: Line): readonly string[] {
  const alike = sayAlike(telling.ruleset, line.step)
  return [
    sayLine(line, telling.label),
    ...(alike === null ? [] : [`  ${alike}`]),
    ...line.cites.map((one) => `  ${sayCite(telling, one)}`),
    ...line.dates.map(({ holds, from, until }) => `  ${holds}：自假定起算日${from}至${until}`),
  ]
}

function saySilences(telling: Telling): readonly string[] {
  const { label, result } = telling
  return result.silences.flatMap((silence) => {
    const { how, about, at, note } = silence
    const open = sayOpen(telling, silence)
    return [
      `${how}${open === null ? '' : '（是否涉及待查明）'}：${about}${at.length === 0 ? '' : `（${sayPlaces(at, label)}）`}`,
      ...(open === null ? [] : [`  取决于：${open}`]),
      ...(note === '' ? [] : [`  ${note}`]),
    ]
  })
}

function sayDoubts(telling: Telling): readonly string[] {
  const { ruleset, label, result } = telling
  const doubts = ruleset.doubts.filter(({ id }) => result.doubts.includes(id))
  const lines = [...result.certain, ...result.possible, ...result.excluded, ...result.scope.lines]
  const settled = new Map(lines.flatMap(({ step }) => readingsIn(step)))
  return [
    ...doubts.flatMap(({ kind, title, at, says, does }) => [
      `${kind}：${title}（${sayPlaces(at, label)}）`,
      `  ${says}`,
      `  本站：${does}`,
    ]),
    ...[...settled].map(
      ([name, option]) => `读法：${ruleset.readings[name]?.about}：${sayReading(telling, name, option)}`,
    ),
  ]
}

function sayTrace(telling: Telling): readonly string[] {
  const { scope, certain, possible } = telling.result
  return [...scope.lines, ...certain, ...possible].flatMap((line) => [
    sayLine(line, telling.label),
    ...saySteps(telling, line.step, 1),
    ...line.rivals.map((id) => `  · 与${sayRule(telling, id)}何者适用未定`),
  ])
}
