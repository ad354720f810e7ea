import { calendar, type Entry } from './calendar.ts'
import { Places } from './cited.tsx'
import { save } from './save.ts'
import { type Told, useShared } from './shared.ts'

/** Periods that the text sets, from a first day that the reader supposes, as no text names one. */
export function Periods({ told }: { readonly told: Told }) {
  const { data, act, label } = useShared()
  const { certain, possible } = told.result
  const lines = [...certain, ...possible].flatMap((line) =>
    'periods' in line.gives && line.gives.periods.length > 0
      ? [{ line, periods: line.gives.periods, open: !certain.includes(line) }]
      : [],
  )
  if (lines.length === 0) return null
  const { date } = told.given
  const longest = Math.max(...lines.flatMap(({ periods }) => periods.map(({ years }) => years)))
  const entries = lines.flatMap(({ line, open }) =>
    open ? [] : line.dates.map((span): Entry => ({ ...span, cite: label(line.cites[0]?.at ?? '') })),
  )
  return (
    <section class="part periods">
      <h3>期限</h3>
      <label>
        假定起算日
        <input
          type="date"
          min="1900-01-01"
          max="2199-12-31"
          value={date ?? ''}
          onInput={({ currentTarget: { value } }) =>
            act({ kind: 'date', date: value === '' || value > '2199-12-31' ? null : value })
          }
        />
      </label>
      <p class="needs">文中没有写从哪一天起算；填一个日子，只为看出期限到哪一天。</p>
      <ul>
        {lines.flatMap(({ line, periods, open }) =>
          periods.map(({ holds, years }) => {
            const span = line.dates.find((one) => one.holds === holds)
            return (
              <li key={`${line.rule} ${holds}`} class="line">
                <p>
                  <b>{holds}</b>
                  {open && <span class="tag">待查明</span>} <Places cites={line.cites} />
                </p>
                <svg class="span" width="100%" height="12" aria-hidden="true">
                  <rect class="axis" x="0" y="5" width="100%" height="2" />
                  <rect x="0" y="2" width={`${(years / longest) * 100}%`} height="8" />
                </svg>
                <p class="ends">
                  <span>{span?.from ?? '假定起算日'}</span>
                  <span>{years} 年</span>
                  <span>{span?.until ?? '期满'}</span>
                </p>
              </li>
            )
          }),
        )}
      </ul>
      {entries.length > 0 && (
        <button
          type="button"
          class="quiet"
          onClick={() =>
            save(`${data.title}-期限.ics`, 'text/calendar', calendar(data.title, entries, new Date()))
          }
        >
          存入日历（.ics）
        </button>
      )}
    </section>
  )
}
