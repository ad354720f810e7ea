import { render } from 'preact'
import { unpacked } from '#rules'
import type { CaseState } from './answers.ts'
import { App } from './app.tsx'
import type { CalculatorData, ShippedData } from './data.ts'
import { fitted } from './session.ts'

/** Draws the calculator in `place` from the data that came with the page, and the doubts that stand in it. */
export async function start(place: Element, written: string): Promise<void> {
  const data = dataFrom(
    JSON.parse(written),
    (id, part) => document.getElementById(id)?.querySelector(`.${part}`)?.textContent ?? '',
  )
  const worked = await workedCase(data)
  place.replaceChildren()
  render(<App data={data} worked={worked} />, place)
}

/** The data as the calculator uses it; `wordsOf` gives a part of what stands in the page under an id. */
export function dataFrom(
  given: ShippedData,
  wordsOf: (id: string, part: 'tag' | 'title' | 'says' | 'does') => string,
): CalculatorData {
  const { ruleset, provisions } = given
  return {
    ...given,
    ruleset: unpacked(ruleset, (eId) => provisions[eId]?.[1] ?? '', {
      doubt: (id) => ({
        kind: wordsOf(`doubt-${id}`, 'tag') === '文字存疑' ? '文字存疑' : '适用疑点',
        title: wordsOf(`doubt-${id}`, 'title'),
        says: wordsOf(`doubt-${id}`, 'says'),
        does: wordsOf(`doubt-${id}`, 'does'),
      }),
      silence: (id) => ({
        about: wordsOf(`silence-${id}`, 'title'),
        note: wordsOf(`silence-${id}`, 'says'),
      }),
    }),
  }
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
