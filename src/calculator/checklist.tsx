import { groupBy } from '#law'
import { binding, type Line, type Outcome, sayNeeds } from '#rules'
import { Places, Quote } from './cited.tsx'
import { Gives } from './gives.tsx'
import type { Told } from './shared.ts'

const duties: readonly Outcome['kind'][] = ['procedure', 'competence', 'referral', 'consequence', 'chain']

/** What the text asks to be done: duties and consequences, and all else that it says must be done (应当, 一律, 不得 …). */
const isDuty = ({ gives }: Line) =>
  duties.includes(gives.kind) ||
  ('modality' in gives && binding(gives.modality) === 'must' && gives.kind !== 'measures')

/** Whom the text writes it to; where it names nobody, that is said. */
const addressee = ({ gives }: Line): string => {
  if ('by' in gives && gives.by !== null) return gives.by
  return 'who' in gives ? gives.who : '条文没有写明由谁'
}

/** 清单: what the text requires here and of whom, in its own words and from nothing else. */
export function Checklist({ told }: { readonly told: Told }) {
  const { certain, possible, scope } = told.result
  if (scope.status === 'outside')
    return <p class="none">按所填，这件事项不在本办法的适用范围，没有可列的。</p>
  const parts = [
    { title: '按所填可适用', open: false, lines: certain.filter(isDuty) },
    { title: '待查明', open: true, lines: possible.filter(isDuty) },
  ]
  return (
    <div class="checklist">
      <p class="lead">只列条文写明要做的事，按写给谁分列；条文没有写的不添。勾选只供当面核对，不保存。</p>
      {parts.map(({ title, open, lines }) => (
        <section key={title}>
          <h3>
            {title}
            <small>{lines.length}</small>
          </h3>
          {lines.length === 0 && <p class="none">没有。</p>}
          {[...groupBy(lines, addressee)].map(([who, asked]) => (
            <div key={who}>
              <h4>{who}</h4>
              <ul>
                {asked.map((line) => (
                  <li key={line.rule}>
                    <input type="checkbox" aria-label={line.cites[0]?.quote ?? line.rule} />
                    <div>
                      <p>
                        <Gives gives={line.gives} /> <Places cites={line.cites} />
                      </p>
                      <blockquote>{line.cites[0] && <Quote {...line.cites[0]} />}</blockquote>
                      {open && <p class="needs">取决于：{sayNeeds(told, line).join('；')}</p>}
                    </div>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </div>
  )
}
