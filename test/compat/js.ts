import { type AnyNode, type Identifier as Name, parse } from 'acorn'
import { full } from 'acorn-walk'
import { type Finding, featureAt, lacking } from './support.ts'

/**
 * What a script uses that is newer than the floor. Without types, a member counts only where whatever bears its name
 * is newer; the check of our own sources in `typed.ts` knows better. Throws for newer syntax: all three browsers of
 * the floor read ES2022, and none of them the regular expressions of ES2024.
 */
export function findInJs(code: string, module: boolean): readonly Finding[] {
  const program = parse(code, { ecmaVersion: 2022, sourceType: module ? 'module' : 'script' })
  const declared = new Set<string>()
  const globals = new Set<string>()
  const found = new Map<string, Finding>()
  const note = (path: readonly string[]) => {
    const lacks = lacking(featureAt(...path))
    if (lacks.length > 0) found.set(path.join('.'), { feature: path.join('.'), lacks })
  }
  full(program, (node: AnyNode) => {
    for (const name of declaredBy(node)) declared.add(name)
    if (node.type === 'Identifier') globals.add(node.name)
    if (node.type !== 'MemberExpression') return
    const { object, property, computed } = node
    const name =
      property.type === 'Identifier' && !computed
        ? property.name
        : property.type === 'Literal' && typeof property.value === 'string'
          ? property.value
          : null
    if (name === null) return
    const owner = object.type === 'Identifier' ? object.name : null
    if (owner !== null && isGlobal(owner)) {
      note(['javascript', 'builtins', owner, name])
      note(['api', owner, `${name}_static`])
      return
    }
    const bearers = members.get(name)
    if (bearers?.every((path) => lacking(featureAt(...path)).length > 0)) note(bearers[0] ?? [])
  })
  for (const name of globals)
    if (!declared.has(name)) {
      note(['javascript', 'builtins', name])
      note(['api', name])
    }
  return [...found.values()]
}

const isGlobal = (name: string) =>
  featureAt('javascript', 'builtins', name) !== undefined || featureAt('api', name) !== undefined

/** The names that a node declares. */
function declaredBy(node: AnyNode): readonly string[] {
  const named = (one: unknown): one is Name =>
    typeof one === 'object' && one !== null && 'type' in one && one.type === 'Identifier'
  if (node.type === 'VariableDeclarator') return named(node.id) ? [node.id.name] : []
  if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration')
    return named(node.id) ? [node.id.name] : []
  if (node.type === 'ImportSpecifier') return [node.local.name]
  return []
}

/** What a page of ours may have to do with: the names of anything else are taken for a program's own. */
const owners = {
  'javascript.builtins': [
    'Array',
    'ArrayBuffer',
    'Date',
    'Map',
    'Object',
    'Promise',
    'RegExp',
    'Set',
    'String',
    'Uint8Array',
  ],
  api: [
    'Blob',
    'CSSStyleSheet',
    'Document',
    'Element',
    'HTMLDialogElement',
    'HTMLElement',
    'Node',
    'Response',
    'URLSearchParams',
    'Window',
  ],
} as const

/** Every name of a member of an instance of these → all that bear it. */
const members = new Map<string, (readonly string[])[]>()
for (const [root, names] of Object.entries(owners))
  for (const owner of names) {
    const path = [...root.split('.'), owner]
    for (const name of Object.keys(featureAt(...path) ?? {}))
      if (/^[a-z]\w*$/i.test(name) && !name.endsWith('_static'))
        members.set(name, [...(members.get(name) ?? []), [...path, name]])
  }
