import { evaluateMatter, readingsIn } from '#rules'
import { Places } from './cited.tsx'
import { Fold } from './fold.tsx'
import { Moves } from './near-section.tsx'
import { movesFrom } from './nearby.ts'
import { type Told, useShared } from './shared.ts'

/** A switch for every contested reading on which this result stands or waits, and what differs. */
export function ReadingsOf({ told }: { readonly told: Told }) {
  const { data } = useShared()
  const { certain, possible, excluded, scope } = told.result
  const settled = [...scope.lines, ...certain, ...possible, ...excluded].flatMap(({ step }) =>
    readingsIn(step),
  )
  const touching = new Set([
    ...told.open.readings.keys(),
    ...settled.map(([name]) => name),
    ...Object.keys(told.given.readings),
  ])
  const names = Object.keys(data.ruleset.readings).filter((name) => touching.has(name))
  if (names.length === 0) return null
  return (
    <section class="part">
      <h3>
        两读之处
        <small>{names.length}</small>
      </h3>
      <ul>
        {names.map((name) => (
          <ReadingOf key={name} name={name} told={told} />
        ))}
      </ul>
    </section>
  )
}

function ReadingOf({ name, told }: { readonly name: string; readonly told: Told }) {
  const { data, act } = useShared()
  const reading = data.ruleset.readings[name]
  if (!reading) return null
  const chosen = told.given.readings[name] ?? null
  const now = chosen ?? reading.adopted
  const differs = (option: string) =>
    movesFrom(
      told.result,
      evaluateMatter(told.ruleset, told.matter, { ...told.given.readings, [name]: option }),
    )
  const options = Object.entries(reading.options)
  return (
    <li class="line twoway">
      <p>
        <b>{reading.about}</b> <Places cites={reading.cites} />
      </p>
      <fieldset class="seg">
        <legend class="unseen">{reading.about}</legend>
        <label class={chosen === null ? 'on' : ''}>
          <input
            type="radio"
            name={`r-${name}`}
            checked={chosen === null}
            onChange={() => act({ kind: 'read', reading: name, option: null })}
          />
          {reading.adopted === null ? '不取一说' : `照本站（${reading.adopted}）`}
        </label>
        {options.map(([option]) => (
          <label key={option} class={chosen === option ? 'on' : ''}>
            <input
              type="radio"
              name={`r-${name}`}
              checked={chosen === option}
              onChange={() => act({ kind: 'read', reading: name, option })}
            />
            {option}
          </label>
        ))}
      </fieldset>
      <Fold class="steps" title="各是什么意思，改选会差什么">
        {() => (
          <ul>
            {options.map(([option, means]) => {
              const moves = option === now ? [] : differs(option)
              return (
                <li key={option}>
                  <b>{option}</b>：{means}
                  {option === now
                    ? '（现在按此）'
                    : moves.length === 0
                      ? '。改选后，这件事项的结果不变。'
                      : '。改选后：'}
                  <Moves moves={moves} />
                </li>
              )
            })}
          </ul>
        )}
      </Fold>
    </li>
  )
}

/** The registered doubts about what this result stands on, those of certain lines first. */
export function DoubtsOf({ told }: { readonly told: Told }) {
  const { ruleset, result } = told
  const touched = ruleset.doubts.filter(({ id }) => result.doubts.includes(id))
  if (touched.length === 0) return null
  const places = new Set(result.certain.flatMap(({ cites }) => cites.map(({ at }) => at)))
  const near = touched.filter(({ at }) => at.some((place) => places.has(place)))
  const far = touched.filter((doubt) => !near.includes(doubt))
  return (
    <section class="part">
      <h3>
        疑点
        <small>{touched.length}</small>
      </h3>
      {[
        { title: '关于按所填可适用的条款', doubts: near },
        { title: '关于待查明的条款', doubts: far },
      ].map(
        ({ title, doubts }) =>
          doubts.length > 0 && (
            <Fold key={title} title={`${title}　${doubts.length} 处`}>
              {() => (
                <ul>
                  {doubts.map(({ id, kind, title: name, at, says, does }) => (
                    <li key={id} class="line">
                      <p>
                        <span class="tag warn">{kind}</span> <b>{name}</b>{' '}
                        <Places cites={at.map((place) => ({ at: place, quote: '' }))} />
                      </p>
                      <p class="needs">
                        {says}　本站：{does}
                      </p>
                    </li>
                  ))}
                </ul>
              )}
            </Fold>
          ),
      )}
    </section>
  )
}
