import type { Line, Outcome } from '#rules'
import { Places } from './cited.tsx'
import { Gives } from './line.tsx'
import type { Told } from './shared.ts'

const duties: readonly Outcome['kind'][] = [
  'procedure',
  'competence',
  'referral',
  'consequence',
  'chain',
  'norm',
]

/** What the text asks for: lines of duty, and all else that it says 应当 of. */
const isDuty = ({ gives }: Line) =>
  duties.includes(gives.kind) ||
  ('modality' in gives && gives.modality === '应当' && gives.kind !== 'measures')

/** 清单: what the text requires here, in its own words and from nothing else; ticks stay on paper. */
export function Checklist({ told }: { readonly told: Told }) {
  const { certain, possible } = told.result
  const parts = [
    { title: '按所填可适用', lines: certain.filter(isDuty) },
    { title: '待查明', lines: possible.filter(isDuty) },
  ]
  return (
    <div class="checklist">
      <p class="lead">只列条文写明要做的事和写给谁；条文没有写的不添。</p>
      {parts.map(({ title, lines }) => (
        <section key={title}>
          <h3>
            {title}
            <small>{lines.length}</small>
          </h3>
          {lines.length === 0 && <p class="none">没有。</p>}
          <ul>
            {lines.map((line) => (
              <li key={line.rule}>
                <input type="checkbox" aria-label={line.cites[0]?.quote ?? line.rule} />
                <div>
                  <p>
                    <Gives gives={line.gives} /> <Places cites={line.cites} />
                  </p>
                  <blockquote>{line.cites[0]?.quote}</blockquote>
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
