import { type MatterResult, reached } from '#rules'
import { type MatterState, nameOf } from './answers.ts'
import { mostMatters } from './changes.ts'
import { Places } from './cited.tsx'
import { Gives } from './gives.tsx'
import { grouped } from './result.tsx'
import { useShared } from './shared.ts'

interface Props {
  readonly matters: readonly MatterState[]
  readonly at: number
  readonly onGo: (at: number) => void
}

/** The matters of the case: to go to, name, add, copy, remove. */
export function Matters({ matters, at, onGo }: Props) {
  const { act } = useShared()
  const full = matters.length >= mostMatters
  return (
    <section class="matters" aria-label="事项">
      <div class="tabs">
        {matters.map((matter, place) => (
          <button type="button" key={matter.key} aria-pressed={place === at} onClick={() => onGo(place)}>
            {nameOf(matter, place)}
          </button>
        ))}
        <button
          type="button"
          class="quiet"
          disabled={full}
          onClick={() => {
            act({ kind: 'add' })
            onGo(matters.length)
          }}
        >
          ＋ 增加事项
        </button>
      </div>
      <p class="tools">
        <label>
          名称
          <input
            type="text"
            maxLength={60}
            placeholder={`事项${at + 1}`}
            value={matters[at]?.name ?? ''}
            onInput={({ currentTarget }) =>
              act({ kind: 'name', matter: at, name: currentTarget.value.replace(/\p{Cc}/gu, '') })
            }
          />
        </label>
        <button
          type="button"
          class="quiet"
          disabled={full}
          onClick={() => {
            act({ kind: 'copy', matter: at })
            onGo(matters.length)
          }}
        >
          照此另增一件
        </button>
        {matters.length > 1 && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              // The button may go with the matter.
              document.querySelector<HTMLElement>('.matters .tabs button')?.focus()
              act({ kind: 'remove', matter: at })
              onGo(Math.max(0, at - 1))
            }}
          >
            删去这一件
          </button>
        )}
      </p>
    </section>
  )
}

interface SideProps {
  readonly matters: readonly MatterState[]
  readonly results: readonly MatterResult[]
}

/** The results of several matters side by side; none is merged with another. */
export function SideBySide({ matters, results }: SideProps) {
  if (results.length < 2) return null
  return (
    <section class="side" aria-labelledby="h-side">
      <h2 id="h-side">各件事项并列</h2>
      <p class="lead">各件分别推演，不合并；几件并存怎样合起来处理，看条文有没有写。</p>
      <div class="columns">
        {results.map(({ name, scope, certain, possible }, at) => (
          <section key={matters[at]?.key ?? name}>
            <h3>{matters[at] ? nameOf(matters[at], at) : name}</h3>
            <p class="needs">
              本办法{reached[scope.status]}；可适用 {certain.length} 处，待查明 {possible.length} 处
            </p>
            {grouped(certain).map(({ title, lines }) => (
              <div key={title}>
                <h4>{title}</h4>
                <ul>
                  {lines.map((line) => (
                    <li key={line.rule} class="line">
                      <p>
                        <Gives gives={line.gives} /> <Places cites={line.cites} />
                      </p>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </section>
        ))}
      </div>
    </section>
  )
}
