import type { Regulation } from '#collection'
import { library } from '#knowledge'
import type { Provision } from '#law'
import { doubtsAt } from './doubts.ts'

/** Whether a provision, or any in it, has a note in the margin. */
function noted(regulation: Regulation, provision: Provision): boolean {
  const marks = regulation.records.get(provision.eId)?.reading.marks ?? []
  const referred = library().referredBy(regulation.id, provision.eId)
  return (
    marks.length > 0 ||
    referred.length > 0 ||
    doubtsAt(regulation.id, provision.eId).length > 0 ||
    provision.children.some((child) => noted(regulation, child))
  )
}

/**
 * How far down the margin the note of a provision may run. `hang`: past its item, as the next two items have no
 * note. `stay`: only beside its own words, as one of the first three items below it has a note.
 */
export function reach(
  regulation: Regulation,
  { children }: Provision,
  after: readonly Provision[],
): 'hang' | 'stay' | null {
  if (children.slice(0, 3).some((child) => noted(regulation, child))) return 'stay'
  const [next, second] = after
  return next && second && !noted(regulation, next) && !noted(regulation, second) ? 'hang' : null
}
