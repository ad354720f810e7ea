import { differing, type Emended } from '#law'
import type { Citation } from './facts.ts'

/** The words of an instrument's provisions as they are quoted. */
export interface Wording {
  /** As read; empty where a provision has none of its own. */
  readonly words: (eId: string) => string
  /** Where they are not as printed, or are doubted. */
  readonly emended: (eId: string) => readonly Emended[]
}

/** The emendations that quoted words hold: those that change or doubt a word of the quote, not of its neighbours. */
function emendedWithin({ words, emended }: Wording, { at, quote }: Citation): readonly Emended[] {
  const text = words(at)
  const from = text.indexOf(quote)
  return emended(at).filter((one) => {
    const { start, end } = differing(text, one)
    return from >= 0 && start < from + quote.length && end > from
  })
}

/** What of quoted words is not as printed, to stand behind them: 〔照印“应所站办”，本站读作“应对所站办”〕; else nothing. */
export function sayPrinted(wording: Wording, citation: Citation): string {
  const said = emendedWithin(wording, citation).map(({ start, end, other, corrected }) => {
    const now = wording.words(citation.at).slice(start, end)
    return corrected ? `照印“${other}”，本站读作“${now}”` : `照印“${now}”，疑为“${other}”`
  })
  return said.length === 0 ? '' : `〔${said.join('；')}〕`
}

/** Where in quoted words a mark belongs, from and to: at what was changed; where only something fell out, before that place. */
export function marksIn(
  wording: Wording,
  citation: Citation,
): readonly (readonly [from: number, to: number])[] {
  const text = wording.words(citation.at)
  const before = text.indexOf(citation.quote)
  return emendedWithin(wording, citation).map((one) => {
    const { start, end } = differing(text, one)
    const from = Math.max(start === end ? start - 1 : start, before)
    return [from - before, Math.min(end - before, citation.quote.length)]
  })
}
