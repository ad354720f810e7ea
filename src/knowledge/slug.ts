/** An id for a rule or a case by its name: the name without white space, which an id may not hold. */
export const slug = (kind: string, name: string): string => `${kind}-${name.replace(/\s+/g, '_')}`

/** The id of a doubt's entry in the register of all instruments. */
export const doubtId = (regulation: string, id: string): string => slug(regulation, id)
