/**
 * The names that stand in some words, each read as long as it is: in 在全路范围内通报批评 neither 通报批评 nor 批评 stands
 * by itself. What stands in 《》 is the name of a text and names no measure.
 */
export function namesIn(words: string, names: readonly string[]): ReadonlySet<string> {
  const longest = [...names].sort((a, b) => b.length - a.length)
  const found = new Set<string>()
  const bare = words.replace(/《[^》]*》/g, '《》')
  for (let at = 0; at < bare.length; ) {
    const name = longest.find((one) => bare.startsWith(one, at))
    if (name !== undefined) found.add(name)
    at += name?.length ?? 1
  }
  return found
}
