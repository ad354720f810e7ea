import { findDays } from './days.ts'
import { squeeze } from './head.ts'
import { labelled } from './labels.ts'
import type { Claim, Field } from './taking.ts'
import type { PrintedLine } from './text-file.ts'

const starts = /^\s*(?:日?起)?\s*(?:正式)?(?:起?施行|起?实施|起?生效|起?执行)/
const revising = /修订|修正|修改/
const issuing = /公布|发布|颁布|印发/
const adopting = /通过|批准/
const order =
  /((?:[\p{Script=Han}、]{2,60}?)(?:令|公告))\s*[（(]?(第\s*[\d一二三四五六七八九十百千〇零]+\s*号)[)）]?(令)?/u
const orderAfter = /([\p{Script=Han}、]{0,40}?)(第\s*[\d一二三四五六七八九十百千〇零]+\s*号(?:令|公告))/u
const letter = /[\p{Script=Han}]{2,16}\s*[〔［[（(]\s*\d{4}\s*[〕］\])）]\s*第?\s*\d+\s*号/u

/** An order whose number stands on the next line. */
const ordered = /^([\p{Script=Han}、\s]{2,60}?)(?:令|公告)$/u
const actor =
  /^\s*(.*?)\s*(?:令?\s*第\s*[\d一二三四五六七八九十百〇零]+\s*[号次届]|公告|公布|发布|颁布|印发|通过|批准|$)/

/** What a note says, with the words about one day of it. */
interface Clause {
  readonly field: Field
  readonly day: string
  readonly words: string
  readonly line: number
}

/** Reads a note day by day: what was done on each is said by the words up to the next day or mark. */
function clausesOf({ words, line }: PrintedLine): Clause[] {
  const days = findDays(words)
  return days.flatMap(({ day, at, end }, index) => {
    const rest = words.slice(end, days[index + 1]?.at ?? words.length)
    const said = (
      rest.replace(/《[^》]*》/g, (title) => title.replace(/[，,；;。]/g, ' ')).split(/[，,；;。）)]/)[0] ??
      ''
    ).replace(/(自|于|从|根据)\s*$/, '')
    const own = said.replace(/《[^》]*》(的决定)?/g, '')
    const whole = words.slice(at, end) + said
    const field: Field | null =
      starts.test(said) || (/(自|从)\s*$/.test(words.slice(0, at)) && /施行|实施|生效|执行/.test(said))
        ? 'inForce'
        : revising.test(own)
          ? 'revised'
          : issuing.test(own)
            ? 'issued'
            : adopting.test(own)
              ? 'adopted'
              : own.trim() === '' || /^[\p{Script=Han}、]{2,20}$/u.test(own.trim())
                ? days.length === 1
                  ? 'issued'
                  : null
                : null
    const clause = { day, words: whole.trim(), line }
    // 公布施行: issued and in force on one day.
    const both = field === 'issued' && /(公布|发布)施行/.test(own)
    return field ? [{ field, ...clause }, ...(both ? [{ field: 'inForce' as const, ...clause }] : [])] : []
  })
}

/** 中华人民共和国国务院 → 国务院; 第五届全国人民代表大会第二次会议 → 全国人民代表大会. */
function organ(words: string): string | null {
  const name = squeeze(words)
    .replace(/^[（(由经]+/, '')
    .replace(/《.*$/, '')
    .replace(/第[\d一二三四五六七八九十百〇零]+次.*$/, '')
    .replace(/第[一二三四五六七八九十百〇零]+届/, '')
    .replace(/^中华人民共和国(?=.)/, '')
    .replace(/(审判委员会|检察委员会|(常务|部务|局务|委务|办公|全体)会议|令|公告|第.*)$/, '')
  return /^[\p{Script=Han}、]{2,50}$/u.test(name) && !/之日|起草|修正|修订/.test(name) ? name : null
}

/** What the notes before a text say of it: dates, number, issuer, and whatever stands with a label. */
export function factsOf(notes: readonly PrintedLine[]): Claim[] {
  const labels = notes.flatMap(({ words, line }) => labelled(words, line, 'text'))
  const known = new Set(labels.map(({ line }) => line))
  const clauses = notes.filter(({ line }) => !known.has(line)).flatMap(clausesOf)
  const dated: Claim[] = []
  const issued = clauses.filter(({ field }) => field === 'issued')
  for (const clause of clauses) {
    const again = clause.field === 'issued' && clause !== issued[0]
    const field = again ? 'revised' : clause.field
    dated.push({ field, value: clause.day, words: clause.words, line: clause.line, from: 'text' })
  }
  return [...labels, ...dated, ...numbers(notes), ...issuers(notes, clauses)]
}

function numbers(notes: readonly PrintedLine[]): Claim[] {
  const found = notes.flatMap(({ words: own, line }, at): Claim[] => {
    const words = ordered.test(own) ? `${own} ${notes[at + 1]?.words ?? ''}` : own
    const match = order.exec(words) ?? orderAfter.exec(words) ?? letter.exec(words)
    const number = match ? squeeze(match[0]).replace(/^[日起于由，、]+/, '') : null
    return match && number ? [{ field: 'number', value: number, words, line, from: 'text' }] : []
  })
  // The text as it stands was issued by the last order that issued it; an order that only revises comes after.
  const issuingLast = found.findLast(({ words }) => issuing.test(words.replace(/《[^》]*》/g, '')))
  return issuingLast ? [issuingLast] : found.slice(-1)
}

/** Who issued the text, else the order that did; who adopted it is told apart, as the title may name it better. */
function issuers(notes: readonly PrintedLine[], clauses: readonly Clause[]): Claim[] {
  const by = (field: Field) => clauses.filter((clause) => clause.field === field).reverse()
  const reissued = by('revised').filter(({ words }) => issuing.test(words.replace(/《[^》]*》/g, '')))
  const claim = (field: Field, name: string | null, { words, line }: PrintedLine): Claim[] =>
    name === null ? [] : [{ field, value: name, words, line, from: 'text' }]
  const acting = (clause: Clause) => {
    const after = clause.words.slice(findDays(clause.words)[0]?.end ?? 0)
    const congress = /人民代表大会/.test(after) ? after.replace(/(通过|批准|公布|公告).*$/, '') : null
    return organ(congress ?? actor.exec(after)?.[1] ?? '')
  }
  return [
    ...by('issued').flatMap((clause) => claim('issuer', acting(clause), clause)),
    ...notes.flatMap((note) =>
      claim('issuer', organ(order.exec(note.words)?.[1] ?? ordered.exec(note.words)?.[1] ?? ''), note),
    ),
    ...reissued.flatMap((clause) => claim('issuer', acting(clause), clause)),
    ...by('adopted').flatMap((clause) => claim('adopter', acting(clause), clause)),
  ]
}

const force = /自\s*(.{4,16}?日)\s*起\s*(?:正式)?(?:施行|实施|生效|执行)/
const sincePublished = /自?\s*(?:公布|发布|颁布|印发)之日起?\s*(?:施行|实施|生效|执行)/

/** 施行 as the text itself says, last of all: a day, or 自公布之日起 where that day is known. */
export function inForceOf(lines: readonly string[], issued: string | null): Claim | null {
  const dayOf = (words: string): string | null =>
    /本[\p{Script=Han}]{1,8}.{0,20}自|^自|条\s*自/u.test(words)
      ? (findDays(force.exec(words)?.[1] ?? '')[0]?.day ?? (sincePublished.test(words) ? issued : null))
      : null
  const at = lines.findLastIndex((words) => dayOf(words) !== null)
  const value = dayOf(lines[at] ?? '')
  if (value === null) return null
  const words = lines[at]?.split('。').find((one) => force.test(one) || sincePublished.test(one)) ?? ''
  return { field: 'inForce', value, words: words.trim(), line: at + 1, from: 'text' }
}
