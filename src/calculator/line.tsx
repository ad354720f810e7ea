import { type Citation, sayAlike, sayNeeds } from '#rules'
import { Places } from './cited.tsx'
import { Fold } from './fold.tsx'
import { Gives, type Props } from './gives.tsx'
import { Papers } from './papers.tsx'

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
      {() => <Papers>{({ Reasons: Shown }) => <Shown told={told} line={line} standing={standing} />}</Papers>}
    </Fold>
  )
}
