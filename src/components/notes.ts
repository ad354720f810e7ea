import { catalog, type Regulation } from '#catalog'
import type { Provision } from '#law'
import { doubtsAt } from './doubts.ts'

/** Whether a provision, or any in it, has a note in the margin. */
function noted(regulation: Regulation, provision: Provision): boolean {
  const marks = regulation.records.get(provision.eId)?.reading.marks ?? []
  const referred = catalog().referredBy(regulation.id, provision.eId)
  return (
    marks.length > 0 ||
    referred.length > 0 ||
    doubtsAt(regulation.id, provision.eId).length > 0 ||
    provision.children.some((child) => noted(regulation, child))
  )
}

/**
 * How far a note may run down the margin: `hang` past its item, where the next two items have none of their own;
 * `stay` beside its words, where an item among the first three below it has one.
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
