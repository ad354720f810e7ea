/**
 * Faults that change nothing that anyone could see, by the key that a survivor is listed with, each with the reason. A key
 * that no fault has any more is said at the end of a run over its folder.
 */
export const equivalent: Readonly<Record<string, string>> = {}
