import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import type { Fault } from './faults.ts'

/**
 * Tells whether a file still compiles with a fault in it, as the types of `npm test` would have it. What does not is no
 * fault that a test must see. Styles, plain scripts and Astro's pages are taken to compile.
 */
export function compiler(root: string): (fault: Fault) => boolean {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const files = fileNames.filter((name) => !/\/test\//.test(name.slice(root.length)))
  let changed: { readonly name: string; readonly text: string } | null = null
  let version = 0
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => ({ ...options, types: ['node', 'vite/client'], noEmit: true }),
    getScriptFileNames: () => files,
    getScriptVersion: (name) => (name === changed?.name ? `faulty ${version}` : '0'),
    getScriptSnapshot: (name) => {
      const text = name === changed?.name ? changed.text : ts.sys.readFile(name)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  }
  const service = ts.createLanguageService(host)
  const errors = (name: string) =>
    service.getSyntacticDiagnostics(name).length + service.getSemanticDiagnostics(name).length
  const before = new Map<string, number>()
  return ({ file, start, end, to }) => {
    if (!/\.tsx?$/.test(file)) return true
    const name = join(root, file)
    const text = readFileSync(name, 'utf8')
    changed = null
    if (!before.has(name)) before.set(name, errors(name))
    changed = { name, text: text.slice(0, start) + to + text.slice(end) }
    version++
    return errors(name) <= (before.get(name) ?? 0)
  }
}
