import { binding, type Line, type Outcome, sayOutcome } from '#rules'
import { pure, type Told } from './shared.ts'

/** What a line provides for, its modality apart in its own look. */
export const Gives = pure(({ gives }: { readonly gives: Outcome }) => {
  const modality = 'modality' in gives && gives.modality !== '直述' ? gives.modality : null
  return (
    <>
      <b>{sayOutcome('modality' in gives ? { ...gives, modality: '直述' } : gives)}</b>
      {modality !== null && <span class={`tag m-${binding(modality)}`}>{modality}</span>}
    </>
  )
})

/** A line and the part of the result it stands in. */
export interface Props {
  readonly told: Told
  readonly line: Line
  readonly standing: 'certain' | 'possible' | 'excluded'
}
