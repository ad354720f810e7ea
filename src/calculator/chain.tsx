import type { Line } from '#rules'
import { Places } from './cited.tsx'

/** 对应问责: who is answerable for whom, a diagram that is a list. */
export function ChainOf({
  lines,
  certain,
}: {
  readonly lines: readonly Line[]
  readonly certain: readonly Line[]
}) {
  const links = lines.flatMap((line) => (line.gives.kind === 'chain' ? [{ line, gives: line.gives }] : []))
  if (links.length === 0) return null
  return (
    <section class="part">
      <h3>对应问责</h3>
      <ol class="chain">
        {links.map(({ line, gives }) => (
          <li key={line.rule} class={certain.includes(line) ? '' : 'open'}>
            <p class="from">
              <span class="unseen">被追究的：</span>
              {gives.from}
            </p>
            <svg class="arrow" viewBox="0 0 40 12" aria-hidden="true">
              <path d="M0 6h34M29 1.5l6 4.5-6 4.5" />
            </svg>
            <p class="to">
              <span class="unseen">对其问责：</span>
              {gives.to.map((one) => (
                <b key={one}>{one}</b>
              ))}
              {!certain.includes(line) && <span class="tag">待查明</span>}
            </p>
            <div class="more">
              <Places cites={line.cites} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
