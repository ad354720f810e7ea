import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** The messages TypeScript has for a module of these words, were it in `src/law`. */
function messages(words: string): string[] {
  const folder = fileURLToPath(new URL('../src/law', import.meta.url))
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

test.for(['document', 'window', 'process', 'Buffer', 'require', 'fetch'])(
  'the core cannot name %s',
  (name) => {
    expect(messages(`export const probe = ${name}\n`)).toEqual([expect.stringContaining(`'${name}'`)])
  },
)

test.for([
  `export const probe: readonly string[] = ['条'].toSorted()`,
  `export const probe = Object.groupBy([1, 2], (n) => (n > 1 ? 'many' : 'one'))`,
])('plain code compiles there: %s', (words) => {
  expect(messages(`${words}\n`)).toEqual([])
})
