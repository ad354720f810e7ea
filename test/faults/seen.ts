import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'

const inner: Readonly<Record<string, string>> = {
  '#rulesets/': 'rulesets/',
  '#': 'src/',
}

/** The file that an import of ours names, from the root; null for a package. */
function fileOf(root: string, from: string, name: string): string | null {
  const [prefix] = Object.keys(inner).filter((one) => name.startsWith(one))
  const path = prefix
    ? `${inner[prefix]}${name.slice(prefix.length)}/index.ts`
    : name.startsWith('.')
      ? join(dirname(from), name)
      : null
  return path !== null && existsSync(join(root, path)) ? path : null
}

/** For each test file of the unit project, the files of src it imports, near or far, with how far each is. */
export function importsOf(root: string): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const direct = new Map<string, readonly string[]>()
  const imported = (file: string): readonly string[] => {
    const known = direct.get(file)
    if (known) return known
    const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), 'utf8'), true, true)
    const found = importedFiles.flatMap(({ fileName }) => fileOf(root, file, fileName) ?? [])
    direct.set(file, found)
    return found
  }
  const tests = globSync('test/**/*.test.ts', { cwd: root }).filter(
    (file) => !/^test\/(build|browser|rulesets\/mutation)\//.test(file),
  )
  return new Map(
    tests.map((test) => {
      const distance = new Map([[test, 0]])
      for (const [file, far] of distance)
        for (const next of imported(file)) if (!distance.has(next)) distance.set(next, far + 1)
      return [test, distance]
    }),
  )
}

/**
 * The unit tests that can see a file, those that tell soonest first: named like it, then of the same folder, then the
 * others; in two runs, so that most faults need the first only.
 */
export function unitTests(
  imports: ReadonlyMap<string, ReadonlyMap<string, number>>,
  file: string,
): readonly (readonly string[])[] {
  const [, folder = '', ...rest] = file.split('/')
  const name = (rest.at(-1) ?? '').replace(/\.\w+$/, '')
  const seeing = [...imports].flatMap(([test, files]) => {
    const far = files.get(file)
    return far === undefined ? [] : [{ test, far }]
  })
  const near = ({ test, far }: (typeof seeing)[number]) =>
    test.startsWith(`test/${folder}/`) || test.includes(`/${name}`) || far === 1
  const first = seeing.filter(near).map(({ test }) => test)
  const then = seeing.filter((one) => !near(one)).map(({ test }) => test)
  return [first, then].filter((tests) => tests.length > 0)
}

/** Which browser tests visit the pages that a file makes; the first pattern counts. */
const visits: readonly (readonly [file: RegExp, tests: readonly string[]])[] = [
  [/^src\/(search-box|search)\/|\/search\/|Search/, ['search']],
  [/^src\/calculator\/|\/[Cc]alculator/, ['calculator', 'calculator-link', 'calculator-state']],
  [/^src\/translation\//, ['search', 'translated']],
  [/same-facts|\/facts\//, ['same-facts']],
  [/\/compar/, ['compare']],
  [/\/logic\/|rules/, ['rules']],
  [/page-script|Unstarted/, ['too-old', 'reading', 'no-script']],
  [/^src\/styles\//, ['layout', 'reading', 'print', 'axe']],
  [/reading|Reading|arrival|preview/, ['reading', 'preview', 'hostile', 'no-script']],
  [/(?:)/, ['reading', 'layout', 'no-script', 'csp']],
]

/** The browser tests that visit what a file makes. */
export const browserTests = (file: string): readonly string[] =>
  (visits.find(([pattern]) => pattern.test(file))?.[1] ?? []).map((name) => `test/browser/${name}.test.ts`)
