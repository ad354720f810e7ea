/**
 * Makes a memoised function: under each name it keeps the last few results, each with the inputs it was made from.
 * Strings are compared by their content, objects by identity. What is kept lives in the module that calls this.
 * The dev server runs a changed module and all that import it anew, and so forgets what the change may alter and
 * nothing else.
 */
export function remember<T>(kept = 8): (name: string, inputs: readonly unknown[], make: () => T) => T {
  const known = new Map<string, readonly { readonly inputs: readonly unknown[]; readonly made: T }[]>()
  return (name, inputs, make) => {
    const before = known.get(name) ?? []
    const found = before.find(
      (one) => one.inputs.length === inputs.length && one.inputs.every((input, at) => input === inputs[at]),
    )
    const now = found ?? { inputs, made: make() }
    known.set(name, [now, ...before.filter((one) => one !== found)].slice(0, kept))
    return now.made
  }
}
