import { useEffect, useState } from 'preact/hooks'
import type { MatterResult } from '#rules'
import { type MatterState, refusal } from './answers.ts'
import { type Open, settledBy } from './asking.ts'
import { Provision, Quote } from './cited.tsx'
import { Filter, type Found } from './filter.tsx'
import { Fold } from './fold.tsx'
import type { Group, Item, Section } from './plan.ts'
import { Question } from './question.tsx'
import { numeral, pure, useResult, useShared } from './shared.ts'

interface Props {
  readonly at: number
  readonly matter: MatterState
  readonly result: MatterResult
  readonly open: Open
  readonly refused: ReadonlyMap<string, string>
}

/** All questions of one matter. Outside the scope nothing but the scope is asked. */
export function Questions(props: Props) {
  const { plan } = useShared()
  const outside = props.result.scope.status === 'outside'
  const shown = outside ? plan.filter(({ id }) => id === 'scope') : plan
  return (
    <>
      {shown.map((section, order) => (
        <SectionOf key={section.id} section={section} order={order} {...props} />
      ))}
      {outside && <Outside result={props.result} />}
      {outside && props.matter.closed && <NoOthers matter={props.matter} at={props.at} />}
    </>
  )
}

function Outside({ result }: { readonly result: MatterResult }) {
  const cites = result.scope.lines.flatMap((line) => line.cites)
  const { data } = useShared()
  const scope = data.ruleset.rules.filter(({ gives }) => gives.kind === 'scope').flatMap((rule) => rule.cites)
  const shown = cites.length > 0 ? cites : scope
  return (
    <section class="step outside">
      <h2>按所填，这件事项不在本办法的适用范围</h2>
      <p class="lead">其余的不再问；已填的都还留着，改了上面的回答就会回来。</p>
      {[...new Set(shown.map(({ at }) => at))].map((at) => (
        <Provision key={at} at={at} quotes={shown.flatMap((one) => (one.at === at ? [one.quote] : []))} />
      ))}
    </section>
  )
}

interface SectionProps extends Props {
  readonly section: Section
  readonly order: number
}

function SectionOf({ section, order, ...props }: SectionProps) {
  const [found, setFound] = useState<Found | null>(null)
  const { matter, open, at } = props
  const isConduct = section.id === 'conduct'
  const facts = section.groups.flatMap(({ items }) => items.flatMap((item) => item.facts))
  const waiting = facts.filter((name) => matter.answers[name] === undefined && open.facts.has(name))
  return (
    <section class="step" aria-labelledby={`h-${section.id}`}>
      <h2 id={`h-${section.id}`}>
        <i aria-hidden="true">{numeral(order)}</i>
        {section.title}
        <small>{waiting.length === 0 ? '没有还要问的' : `${waiting.length} 问未答`}</small>
      </h2>
      {isConduct && <Filter groups={section.groups} onFound={setFound} />}
      {section.groups.map((group) => (
        <GroupOf
          key={group.at}
          group={group}
          found={found}
          folds={isConduct}
          sign={signOf(group, props)}
          {...props}
        />
      ))}
      {isConduct && <NoOthers matter={matter} at={at} />}
    </section>
  )
}

/** The reader's word that there is no other circumstance; in a worked case, that nothing else arises at all. */
function NoOthers({ matter: { noOthers, closed }, at }: Pick<Props, 'matter' | 'at'>) {
  const { act } = useShared()
  return (
    <label class="closed">
      <input
        type="checkbox"
        checked={noOthers || closed}
        onChange={({ currentTarget }) => act({ kind: 'close', matter: at, noOthers: currentTarget.checked })}
      />
      {closed
        ? '没有设的各问，案例一概作“不存在”；要自己往下填，请去掉这个勾'
        : '以上各条里没有填的情形，在这件事项里都不存在（不勾选时，没有填的作“未答”，不作“没有”）'}
    </label>
  )
}

const isAnswered = ({ answers, unread }: MatterState, name: string) =>
  answers[name] !== undefined || unread[name] !== undefined

/** All of the case that a group shows, as a string; while that is the same, the group is not drawn anew. */
const signOf = ({ items }: Group, { at, matter: { answers, unread }, open, refused }: Props): string =>
  JSON.stringify(
    items.flatMap(({ facts }) =>
      facts.map((name) => [
        // JSON writes both null (不清楚) and undefined as null, so they are told apart here.
        answers[name] === undefined ? 0 : [answers[name]],
        unread[name] ?? 0,
        refused.get(refusal(at, name)) ?? 0,
        open.facts.has(name),
      ]),
    ),
  )

interface GroupProps extends Props {
  readonly sign: string
  readonly group: Group
  readonly found: Found | null
  readonly folds: boolean
}

const GroupOf = pure(DrawnGroup, ['group', 'found', 'at', 'sign'])

function DrawnGroup({ group, found, folds, ...props }: GroupProps) {
  const { matter, open, at } = props
  const { act } = useShared()
  const live = (name: string) => isAnswered(matter, name) || open.facts.has(name)
  const items = group.items.filter((item) => found === null || found.has(item.at))
  const asked = items.flatMap((item) => {
    const facts = item.facts.filter(live)
    return facts.length === 0 ? [] : [{ ...item, facts }]
  })
  const settled = items.flatMap(({ facts }) => facts.filter((name) => !live(name)))
  const answered = asked.flatMap(({ facts }) => facts).filter((name) => isAnswered(matter, name)).length
  // Long groups begin folded, unless something in them is answered.
  const [unfolded, setUnfolded] = useState(asked.length <= 8)
  const touched = answered > 0
  useEffect(() => {
    if (touched) setUnfolded(true)
  }, [touched])
  if (items.length === 0) return null
  const flags = asked.flatMap(({ facts }) => facts).filter((name) => !isAnswered(matter, name))
  const body = (
    <>
      {folds && group.lead !== null && (
        <p class="chapeau">
          <Quote at={group.lead} />
        </p>
      )}
      {asked.map((item) => (
        <ItemOf key={item.at} item={item} found={found} {...props} />
      ))}
      {folds && flags.length > 1 && <Rest facts={flags} cite={group.cite} at={at} act={act} />}
      {settled.length > 0 && <Settled facts={settled} />}
    </>
  )
  if (!folds) return <div class="group">{body}</div>
  return (
    <details
      class="group"
      open={unfolded || found !== null}
      onToggle={({ currentTarget }) => {
        if (found === null) setUnfolded(currentTarget.open)
      }}
    >
      <summary>
        <b>{group.cite}</b>
        <span>
          {asked.length === 0 ? '不再影响结果' : `${asked.length} 项`}
          {answered > 0 && `，已答 ${answered} 问`}
        </span>
      </summary>
      {body}
    </details>
  )
}

type Act = ReturnType<typeof useShared>['act']

interface RestProps {
  readonly facts: readonly string[]
  readonly cite: string
  readonly at: number
  readonly act: Act
}

/** Answers at once all that this article still asks for, by the reader's own word. */
function Rest({ facts, cite, at, act }: RestProps) {
  const { data } = useShared()
  const flags = facts.filter((name) => data.ruleset.facts[name]?.kind === 'flag')
  const fill = (answer: false | null) => (event: MouseEvent) => {
    const button = event.currentTarget
    if (button instanceof HTMLElement) button.closest('details')?.querySelector('summary')?.focus()
    act({ kind: 'fill', matter: at, facts: flags, answer })
  }
  return flags.length < 2 ? null : (
    <p class="rest">
      本组未答的是非问 {flags.length} 问
      {facts.length > flags.length && `（另有 ${facts.length - flags.length} 问要选或者填数）`}：
      <button type="button" aria-label={`${cite}：未答的 ${flags.length} 问都答“否”`} onClick={fill(false)}>
        都答“否”
      </button>
      <button
        type="button"
        aria-label={`${cite}：未答的 ${flags.length} 问都答“不清楚”`}
        onClick={fill(null)}
      >
        都答“不清楚”
      </button>
    </p>
  )
}

function ItemOf({
  item,
  found,
  at,
  matter,
  refused,
}: Props & { readonly item: Item; readonly found: Found | null }) {
  return (
    <div class={item.words === '' ? 'item bare' : 'item'}>
      {item.words !== '' && (
        <p class="words">
          <b>{item.cite}</b>
          <Quote at={item.at} spans={found?.get(item.at)} />
        </p>
      )}
      {item.facts.map((name) => (
        <Question
          key={name}
          matter={at}
          name={name}
          answer={matter.answers[name]}
          unread={matter.unread[name]}
          refused={refused.get(refusal(at, name))}
          row={item.words !== ''}
        />
      ))}
    </div>
  )
}

/** Questions that no longer matter, each with the reason. */
function Settled({ facts }: { readonly facts: readonly string[] }) {
  return (
    <Fold class="settled" title={`${facts.length} 问不再影响结果，不必答`}>
      {() => <SettledList facts={facts} />}
    </Fold>
  )
}

function SettledList({ facts }: { readonly facts: readonly string[] }) {
  const { data, label } = useShared()
  const result = useResult()
  return (
    <ul>
      {facts.map((name) => (
        <li key={name}>
          {data.ruleset.facts[name]?.asks}
          <span>{settledBy(data.ruleset, result, name, label)}</span>
        </li>
      ))}
    </ul>
  )
}
