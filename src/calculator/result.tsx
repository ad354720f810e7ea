import type { ComponentChildren } from 'preact'
import { kinds, type Line, procedures, reached, type Silent, sayNeed, sayOpen, sayOutcome } from '#rules'
import { Between } from './between.tsx'
import { ChainOf } from './chain.tsx'
import { Places } from './cited.tsx'
import { DoubtsOf, ReadingsOf } from './doubts.tsx'
import { Fold } from './fold.tsx'
import { useCalm } from './later.ts'
import { LineOf } from './line.tsx'
import { Nearby } from './near-section.tsx'
import { Other } from './other.tsx'
import { pure, type Told, useShared } from './shared.ts'
import { Periods } from './timeline.tsx'

const groups = [...kinds, ...procedures]

/** Lines by what they provide for, in the order they are told; groups without a line are left out. */
export const grouped = (lines: readonly Line[]) =>
  groups.flatMap(([title, of]) => {
    const found = lines.filter(({ gives }) => of.some((kind) => kind === gives.kind))
    return found.length === 0 ? [] : [{ title, lines: found }]
  })

const silenceGroups = [
  { how: '文本缺失', look: 'lost', says: '所据文本残缺，原来怎样写不知道' },
  { how: '未规定', look: 'none', says: '文本完整而没有写' },
] as const

interface Props {
  readonly told: Told
  /** How many figures are left out of the result. */
  readonly left: number
  /** The most telling question that has no answer yet. */
  readonly next: string | null
}

/** 说明: the three parts of the result, why, and what would change it. */
export function Result({ told, left, next }: Props) {
  const { data } = useShared()
  const { result, ruleset } = told
  const { scope } = result
  const outside = scope.status === 'outside'
  const scopeCites = ruleset.rules.flatMap(({ gives, cites }) => (gives.kind === 'scope' ? cites : []))
  return (
    <>
      <div class="scopeline">
        <p>
          <span class="label">本办法</span>
          <b class={`scope ${scope.status}`}>{reached[scope.status]}</b>
        </p>
        {scope.lines.map((line) => (
          <p key={line.rule} class="why">
            {line.step.truth !== 'true' && <span class="tag">待查明</span>} {sayOutcome(line.gives)}{' '}
            <Places cites={line.cites} />
          </p>
        ))}
        {outside && <Places cites={scopeCites} />}
        {scope.needs.length > 0 && (
          <p class="needs">取决于：{scope.needs.map((need) => sayNeed(ruleset, need)).join('；')}</p>
        )}
      </div>
      {left > 0 && (
        <p class="needs error">有 {left} 个数读不出或者相互不合，没有计入结果；见问题旁的说明。</p>
      )}
      {next !== null && (
        <p class="next">
          接下来最能定下结果的一问：
          <a href={`#q-${next}`}>{data.ruleset.facts[next]?.asks}</a>
        </p>
      )}
      {outside ? <p class="none">不在适用范围，其余条款都不再列。</p> : <Parts told={told} />}
    </>
  )
}

/** The three parts, and what stands around them. */
function Parts({ told }: { readonly told: Told }) {
  const { certain, possible, excluded } = told.result
  const calm = useCalm(told)
  const weighed = certain.some(({ gives }) => gives.kind === 'discretion' || gives.kind === 'treatment')
  return (
    <>
      <Part title="按所填可适用" lines={certain} none="按现在所填，还没有一定适用的条款。">
        {grouped(certain).map(({ title, lines }) => (
          <Lines key={title} title={title} told={told} lines={lines} standing="certain" />
        ))}
        {weighed && (
          <p class="aside">
            从重、加重、从轻、减轻和“酌定”，是条文写给有权机关的权力，由它权衡，本页不设选项。
          </p>
        )}
      </Part>
      <ChainOf lines={[...certain, ...possible]} certain={certain} />
      <Around part="near" told={calm} />
      <Part title="待查明" lines={possible} none="没有待查明的。">
        <Between told={told} />
        {grouped(possible).map(({ title, lines }) => (
          <Fold
            key={title}
            title={`${title}　${lines.length} 处`}
            open={lines.length <= 4 && possible.length <= 12}
          >
            {() => <Lines told={told} lines={lines} standing="possible" />}
          </Fold>
        ))}
      </Part>
      <Part title="按所填不适用" lines={excluded} none="没有。">
        <p class="aside">逐条列不适用的规则；所注条款里可以另有适用的字句。</p>
        {grouped(excluded).map(({ title, lines }) => (
          <Fold key={title} title={`${title}　${lines.length} 处`}>
            {() => <Lines told={told} lines={lines} standing="excluded" />}
          </Fold>
        ))}
      </Part>
      <Around part="rest" told={calm} />
    </>
  )
}

/**
 * What stands around the three parts (near bounds, silences, readings, doubts). It is drawn once the reader
 * pauses, so that typing never waits for it.
 */
const Around = pure(({ part, told }: { readonly part: 'near' | 'rest'; readonly told: Told }) =>
  part === 'near' ? (
    <>
      <Nearby told={told} />
      <Other told={told} />
    </>
  ) : (
    <>
      <Silences told={told} />
      <Periods told={told} />
      <ReadingsOf told={told} />
      <DoubtsOf told={told} />
    </>
  ),
)

function Silences({ told }: { readonly told: Told }) {
  const { silences } = told.result
  return (
    <>
      {silences.length > 0 && (
        <section class="part">
          <h3>
            文本没有说的
            <small>{silences.length}</small>
          </h3>
          {silenceGroups.map(({ how, look, says }) => {
            const found = silences.filter((silence) => silence.how === how)
            return (
              found.length > 0 && (
                <Fold
                  key={how}
                  open={found.length <= 4}
                  title={
                    <>
                      <span class={`nil ${look}`}>{how}</span>　{found.length} 处：{says}
                    </>
                  }
                >
                  {() => (
                    <ul>
                      {found.map((silence) => (
                        <Silence key={silence.id} told={told} silence={silence} />
                      ))}
                    </ul>
                  )}
                </Fold>
              )
            )
          })}
        </section>
      )}
    </>
  )
}

function Silence({ told, silence }: { readonly told: Told; readonly silence: Silent }) {
  const open = sayOpen(told, silence)
  return (
    <li class={open === null ? 'line' : 'line possible'}>
      <p>
        {silence.about} <Places cites={silence.at.map((at) => ({ at, quote: '' }))} />
      </p>
      {open !== null && <p class="needs">是否涉及待查明，取决于：{open}</p>}
      {silence.note !== '' && <p class="needs">{silence.note}</p>}
    </li>
  )
}

interface PartProps {
  readonly title: string
  readonly lines: readonly Line[]
  readonly none: string
  readonly children: ComponentChildren
}

function Part({ title, lines, none, children }: PartProps) {
  return (
    <section class="part">
      <h3>
        {title}
        <small>{lines.length}</small>
      </h3>
      {lines.length === 0 ? <p class="none">{none}</p> : children}
    </section>
  )
}

interface LinesProps {
  readonly title?: string
  readonly told: Told
  readonly lines: readonly Line[]
  readonly standing: 'certain' | 'possible' | 'excluded'
}

function Lines({ title, told, lines, standing }: LinesProps) {
  return (
    <>
      {title !== undefined && <h4>{title}</h4>}
      <ul>
        {lines.map((line) => (
          <LineOf key={line.rule} told={told} line={line} standing={standing} />
        ))}
      </ul>
    </>
  )
}
