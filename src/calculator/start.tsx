import { render } from 'preact'
import { App } from './app.tsx'
import type { CalculatorData } from './data.ts'

/** Draws the calculator in `place` from the data that came with the page, and the doubts that stand in it. */
export function start(place: Element, written: string): void {
  const given: CalculatorData = JSON.parse(written)
  const words = (id: string, part: 'title' | 'says' | 'does') =>
    document.getElementById(`doubt-${id}`)?.querySelector(`.${part}`)?.textContent ?? ''
  const doubts = given.ruleset.doubts.map((doubt) => ({
    ...doubt,
    title: words(doubt.id, 'title'),
    says: words(doubt.id, 'says'),
    does: words(doubt.id, 'does'),
  }))
  place.replaceChildren()
  render(<App data={{ ...given, ruleset: { ...given.ruleset, doubts } }} />, place)
}
