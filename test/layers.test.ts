import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

const core = ['src/law', 'src/intake', 'src/rules', 'rulesets'] as const

/** The messages TypeScript has for a module of these words, were it in a folder of the core. */
function messages(words: string, place: (typeof core)[number]): string[] {
  const folder = fileURLToPath(new URL(`../${place}`, import.meta.url))
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile)
  const { options, errors } = ts.parseJsonConfigFileContent(config, ts.sys, folder)
  expect(errors).toEqual([])
  const probe = join(folder, 'probe.ts')
  const host = ts.createCompilerHost(options)
  const { fileExists, getSourceFile } = host
  host.fileExists = (name) => name === probe || fileExists(name)
  host.getSourceFile = (name, version, ...rest) =>
    name === probe ? ts.createSourceFile(name, words, version) : getSourceFile(name, version, ...rest)
  const program = ts.createProgram([probe], options, host)
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

const outside = ['document', 'window', 'process', 'Buffer', 'require', 'fetch']

test.for(core.flatMap((place) => outside.map((name) => [place, name] as const)))(
  '%s cannot name %s',
  ([place, name]) => {
    expect(messages(`export const probe = ${name}\n`, place)).toEqual([expect.stringContaining(`'${name}'`)])
  },
)

test.for([
  `export const probe: readonly string[] = ['条'].toSorted()`,
  `export const probe = Object.groupBy([1, 2], (n) => (n > 1 ? 'many' : 'one'))`,
])('plain code compiles there: %s', (words) => {
  for (const place of core) expect(messages(`${words}\n`, place)).toEqual([])
})
