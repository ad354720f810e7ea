import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { type Finding, featureAt, lacking } from './support.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Where what runs in a browser begins. */
const entries = [
  'src/calculator/index.ts',
  'src/search-box/index.ts',
  'src/components/reading.ts',
  'src/components/compare.ts',
  'src/components/same-facts/choosing.ts',
]

/** What a page's program may import the types of, and what runs only in the build. */
const builds = /^src\/(?:collection|knowledge|output|search-index)\//

/** What our own sources for the browser use that is newer than the floor: here the types tell whose member a name is. */
export function findInSources(): readonly (Finding & { readonly file: string })[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const program = ts.createProgram(
    entries.map((entry) => join(root, entry)),
    options,
  )
  const checker = program.getTypeChecker()
  const found = new Map<string, Finding & { readonly file: string }>()
  const note = (file: string, path: readonly string[]) => {
    const lacks = lacking(featureAt(...path))
    const feature = path.join('.')
    if (lacks.length > 0) found.set(`${file} ${feature}`, { file, feature, lacks })
  }
  const visit = (file: string, node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) || ts.isIdentifier(node)) {
      const named = ts.isIdentifier(node) ? node : node.name
      for (const declaration of checker.getSymbolAtLocation(named)?.declarations ?? []) {
        if (!program.isSourceFileDefaultLibrary(declaration.getSourceFile())) continue
        const { parent } = declaration
        const owner = ts.isInterfaceDeclaration(parent) ? parent.name.text : null
        if (owner === null) {
          note(file, ['javascript', 'builtins', named.text])
          note(file, ['api', named.text])
        } else {
          const [type = owner, isFixed] = owner.split(/(?=Constructor$)/)
          note(file, ['javascript', 'builtins', type, named.text])
          note(file, ['api', type, isFixed ? `${named.text}_static` : named.text])
        }
      }
    }
    ts.forEachChild(node, (child) => visit(file, child))
  }
  for (const source of program.getSourceFiles()) {
    const file = source.fileName.slice(root.length)
    if (/^(src|rulesets)\//.test(file) && !builds.test(file)) visit(file, source)
  }
  return [...found.values()]
}
