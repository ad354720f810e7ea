/**
 * Remembers what was made of some inputs: under each name the last few results, each with the inputs it was made of.
 * Strings are compared by their content, objects by identity. What is remembered stands in the module that makes it, so
 * that the dev server, which runs a changed module and those that import it anew, forgets just what the change can alter.
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
