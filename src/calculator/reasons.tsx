import { type Line, sayNeed, sayOutcome, saySteps, sayValue } from '#rules'
import { fewest, shutters } from './deciding.ts'
import type { Props } from './gives.tsx'
import { useLater } from './later.ts'
import type { Told } from './shared.ts'

/** Why a line stands as it does, step by step, and what would settle it. */
export function Reasons({ told, line, standing }: Props) {
  return (
    <>
      <Steps lines={saySteps(told, line.step)} />
      {line.rivals.length > 0 && <p>{rivalWords(told, line, standing)}</p>}
      {standing === 'possible' && <Deciding told={told} line={line} />}
    </>
  )
}

/** Which conditions of a line that does not apply are not met. */
export const Unmet = ({ told, line }: { readonly told: Told; readonly line: Line }) => (
  <Steps lines={saySteps(told, line.step).slice(1)} />
)

function rivalWords({ ruleset, label }: Told, { rivals }: Line, standing: Props['standing']): string {
  const said = rivals.flatMap((id) => {
    const rule = ruleset.rules.find((one) => one.id === id)
    return rule ? [`${label(rule.cites[0]?.at ?? '')}（${sayOutcome(rule.gives)}）`] : []
  })
  return standing === 'excluded' ? `另有优先的：${said.join('、')}` : `与之何者适用未定：${said.join('、')}`
}

function Steps({ lines }: { readonly lines: readonly string[] }) {
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

/**
 * What would settle an open line: the fewest facts that settle it whatever their answers, and single answers that
 * exclude it.
 */
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
