import {
  binding,
  type Citation,
  type Line,
  type Outcome,
  sayAlike,
  sayNeed,
  sayNeeds,
  sayOutcome,
  saySteps,
  sayValue,
} from '#rules'
import { Places } from './cited.tsx'
import { fewest, shutters } from './deciding.ts'
import { Fold } from './fold.tsx'
import { useLater } from './later.ts'
import { pure, type Told } from './shared.ts'

/** What a line provides for, its modality apart in its own look. */
export const Gives = pure(({ gives }: { readonly gives: Outcome }) => {
  const modality = 'modality' in gives && gives.modality !== '直述' ? gives.modality : null
  return (
    <>
      <b>{sayOutcome('modality' in gives ? { ...gives, modality: '直述' } : gives)}</b>
      {modality !== null && <span class={`tag m-${binding(modality)}`}>{modality}</span>}
    </>
  )
})

interface Props {
  readonly told: Told
  readonly line: Line
  readonly standing: 'certain' | 'possible' | 'excluded'
}

export function LineOf({ told, line, standing }: Props) {
  const alike = sayAlike(told.ruleset, line.step)
  const { certain, possible } = told.result
  const live = ({ at }: Citation) =>
    [...certain, ...possible].some(({ cites }) => cites.some((one) => one.at === at))
  // A provision that applies or may apply does not stand among those that do not, unless the line has no other.
  const own = standing === 'excluded' ? line.cites.filter((one) => !live(one)) : line.cites
  return (
    <li class={`line ${standing}`}>
      <p>
        <Gives gives={line.gives} /> <Places cites={own.length > 0 ? own : line.cites} />
      </p>
      {alike !== null && <p class="needs">{alike}</p>}
      {standing === 'possible' && <p class="needs">取决于：{sayNeeds(told, line).join('；')}</p>}
      {line.dates.map(({ holds, from, until }) => (
        <p class="needs" key={holds}>
          {holds}：自假定起算日 {from} 至 {until}
        </p>
      ))}
      <Reasons told={told} line={line} standing={standing} />
    </li>
  )
}

const asked = { certain: '为何可适用', possible: '为何待查明', excluded: '为何不适用' } as const

function Reasons({ told, line, standing }: Props) {
  return (
    <Fold class="steps" title={asked[standing]}>
      {() => (
        <>
          <Steps lines={saySteps(told, line.step)} />
          {line.rivals.length > 0 && <p>{rivalWords(told, line, standing)}</p>}
          {standing === 'possible' && <Deciding told={told} line={line} />}
        </>
      )}
    </Fold>
  )
}

function rivalWords({ ruleset, label }: Told, { rivals }: Line, standing: Props['standing']): string {
  const said = rivals.flatMap((id) => {
    const rule = ruleset.rules.find((one) => one.id === id)
    return rule ? [`${label(rule.cites[0]?.at ?? '')}（${sayOutcome(rule.gives)}）`] : []
  })
  return standing === 'excluded' ? `另有优先的：${said.join('、')}` : `与之何者适用未定：${said.join('、')}`
}

export function Steps({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ol>
      {lines.map((line, at) => {
        const words = line.trimStart()
        const depth = Math.min(4, Math.floor((line.length - words.length) / 2))
        return (
          <li key={`${at} ${words}`} class={`d${depth}`}>
            {words.replace(/^· /, '')}
          </li>
        )
      })}
    </ol>
  )
}

/** What would settle an open line: the fewest facts that do whatever they turn out to be, and single answers that shut it out. */
function Deciding({ told, line }: { readonly told: Told; readonly line: Line }) {
  const { ruleset, matter, given } = told
  const found = useLater(
    () => ({
      few: fewest(ruleset, matter, given.readings, [line]),
      ends: shutters(ruleset, matter, given.readings, line),
    }),
    given,
  )
  if (!line.needs.some(({ kind }) => kind === 'fact')) return null
  if (found === null) return <p>正在算问清哪几问就能定下来…</p>
  const { few, ends } = found
  const say = (name: string) => sayNeed(ruleset, { kind: 'fact', name })
  return (
    <>
      <p>
        {few === null
          ? '要定下来，须逐项问清上面所列各问。'
          : `问清 ${few.length} 问即可定下来：${few.map(say).join('；')}。`}
      </p>
      {ends.length > 0 && (
        <p>
          有一项如下即不适用：
          {ends
            .map(({ fact, input }) =>
              input.state === 'known'
                ? `${say(fact)}为“${sayValue(ruleset.facts, fact, input.value)}”`
                : say(fact),
            )
            .slice(0, 8)
            .join('；')}
          {ends.length > 8 && '等'}
        </p>
      )}
    </>
  )
}
