import { render } from 'preact'
import { keepTranslatable } from '#translation'
import type { CaseState } from './answers.ts'
import { App } from './app.tsx'
import { type CalculatorData, dataFrom } from './data.ts'
import { fitted } from './session.ts'

/** Draws the calculator in `place` from the data that came with the page, and the doubts that stand in it. */
export async function start(place: Element, written: string): Promise<void> {
  document.documentElement.dataset.started = ''
  const data = dataFrom(
    JSON.parse(written),
    (id, part) => document.getElementById(id)?.querySelector(`.${part}`)?.textContent ?? '',
    [...document.querySelectorAll('.notice span')].map(({ textContent }) => textContent),
  )
  const worked = await workedCase(data)
  keepTranslatable()
  place.replaceChildren()
  render(<App data={data} worked={worked} />, place)
}

/** The worked case that the address names by its number; null for none, and where it cannot be had. */
async function workedCase({ cases, ruleset }: CalculatorData): Promise<CaseState | null> {
  const number = /^#case=(\d{1,4})$/.exec(location.hash)?.[1]
  if (number === undefined) return null
  try {
    const all: unknown = await (await fetch(cases)).json()
    return Array.isArray(all) ? fitted(ruleset, all[Number(number) - 1]) : null
  } catch {
    return null
  }
}
