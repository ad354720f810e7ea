import ts from 'typescript'
import { regexFaults } from './regex.ts'

/** One change of one source file: what stands at `start` to `end` (UTF-16 offsets, end exclusive) becomes `to`. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly to: string
  /** What kind of change it is, in a few words. */
  readonly operator: string
}

const swaps: ReadonlyMap<ts.SyntaxKind, readonly (readonly [to: string, operator: string])[]> = new Map([
  [
    ts.SyntaxKind.LessThanToken,
    [
      ['<=', 'boundary'],
      ['>=', 'comparison'],
    ],
  ],
  [
    ts.SyntaxKind.LessThanEqualsToken,
    [
      ['<', 'boundary'],
      ['>', 'comparison'],
    ],
  ],
  [
    ts.SyntaxKind.GreaterThanToken,
    [
      ['>=', 'boundary'],
      ['<=', 'comparison'],
    ],
  ],
  [
    ts.SyntaxKind.GreaterThanEqualsToken,
    [
      ['>', 'boundary'],
      ['<', 'comparison'],
    ],
  ],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, [['!==', 'comparison']]],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, [['===', 'comparison']]],
  [ts.SyntaxKind.AmpersandAmpersandToken, [['||', 'and/or']]],
  [ts.SyntaxKind.BarBarToken, [['&&', 'and/or']]],
  [ts.SyntaxKind.PlusToken, [['-', 'arithmetic']]],
  [ts.SyntaxKind.MinusToken, [['+', 'arithmetic']]],
  [ts.SyntaxKind.AsteriskToken, [['/', 'arithmetic']]],
  [ts.SyntaxKind.SlashToken, [['*', 'arithmetic']]],
  [ts.SyntaxKind.PlusEqualsToken, [['-=', 'arithmetic']]],
  [ts.SyntaxKind.MinusEqualsToken, [['+=', 'arithmetic']]],
])

/** Calls that a chain still works without. */
const droppable = new Set(
  'filter sort toSorted slice reverse toReversed trim trimEnd trimStart toLowerCase normalize flat replace replaceAll'.split(
    ' ',
  ),
)
const otherCall: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  find: 'findLast',
  findLast: 'find',
  findIndex: 'findLastIndex',
  indexOf: 'lastIndexOf',
  lastIndexOf: 'indexOf',
  min: 'max',
  max: 'min',
}

const isLeaving = (statement: ts.Statement): boolean =>
  ts.isReturnStatement(statement) ||
  ts.isContinueStatement(statement) ||
  ts.isBreakStatement(statement) ||
  ts.isThrowStatement(statement) ||
  (ts.isBlock(statement) && statement.statements.length > 0 && statement.statements.some(isLeaving))

/** Words that are names for the compiler or the page, not content: no fault of the program is in them. */
function isName(node: ts.Node): boolean {
  const { parent } = node
  return (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    ts.isLiteralTypeNode(parent) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isExternalModuleReference(parent) ||
    ts.isJsxAttribute(parent) ||
    (ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword)
  )
}

/** Every change of a program: comparisons, boundaries, numbers, words, calls, statements, attributes. */
export function changesIn(source: ts.SourceFile): readonly Change[] {
  const found: Change[] = []
  const text = source.text
  const put = (node: ts.Node, to: string, operator: string) =>
    found.push({ start: node.getStart(source), end: node.getEnd(), to, operator })

  function binary(node: ts.BinaryExpression): void {
    const { operatorToken, left, right } = node
    for (const [to, operator] of swaps.get(operatorToken.kind) ?? []) put(operatorToken, to, operator)
    if (operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken)
      put(node, `(${left.getText(source)})!`, 'dropped default')
    if (operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) {
      put(node, left.getText(source), 'dropped part')
      put(node, right.getText(source), 'dropped part')
    }
    if (operatorToken.kind === ts.SyntaxKind.BarBarToken) put(node, right.getText(source), 'dropped part')
  }

  function call(node: ts.CallExpression): void {
    const { expression } = node
    if (!ts.isPropertyAccessExpression(expression) || expression.questionDotToken) return
    const { name, expression: of } = expression
    if (droppable.has(name.text)) put(node, of.getText(source), 'dropped call')
    const other = Object.hasOwn(otherCall, name.text) ? otherCall[name.text] : undefined
    if (other) put(name, other, 'other call')
  }

  function literal(node: ts.Node): void {
    if (ts.isNumericLiteral(node)) {
      const value = Number(node.text)
      if (!Number.isInteger(value)) return
      put(node, String(value + 1), 'off by one')
      if (value > 0 && !ts.isPrefixUnaryExpression(node.parent)) put(node, String(value - 1), 'off by one')
    } else if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      if (node.text !== '' && !isName(node)) put(node, "''", 'emptied words')
    } else if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) {
      if (node.text === '') return
      const tail = ts.isTemplateTail(node)
      const [opens, closes] = [ts.isTemplateHead(node) ? '`' : '}', tail ? '`' : '${']
      put(node, `${opens}${closes}`, 'emptied words')
    } else if (ts.isArrayLiteralExpression(node) && node.elements.length > 0) {
      put(node, '[]', 'emptied list')
      if (node.elements.length > 1) {
        const [first, second] = node.elements
        if (first && second)
          found.push({
            start: first.getStart(source),
            end: second.getStart(source),
            to: '',
            operator: 'dropped element',
          })
      }
    } else if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      for (const { to, operator } of regexFaults(node.getText(source))) put(node, to, operator)
    }
  }

  function statement(node: ts.Node): void {
    if (ts.isExpressionStatement(node)) {
      const { expression } = node
      const worth =
        ts.isCallExpression(expression) ||
        ts.isBinaryExpression(expression) ||
        ts.isPostfixUnaryExpression(expression)
      if (worth && expression.getText(source) !== 'super()') put(node, '{}', 'dropped statement')
    } else if (ts.isIfStatement(node)) {
      if (!node.elseStatement && isLeaving(node.thenStatement)) put(node, '{}', 'dropped early return')
      else if (node.elseStatement)
        put(node.expression, `!(${node.expression.getText(source)})`, 'negated condition')
      else put(node.expression, 'true', 'dropped condition')
    } else if (ts.isConditionalExpression(node)) {
      const { condition, whenTrue, whenFalse } = node
      const [so, yes, no] = [condition, whenTrue, whenFalse].map((part) => part.getText(source))
      put(node, `${so} ? ${no} : ${yes}`, 'swapped branches')
    } else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
      put(node, node.operand.getText(source), 'dropped negation')
    else if (
      ts.isSpreadElement(node) &&
      ts.isArrayLiteralExpression(node.parent) &&
      node.parent.elements.length > 1
    )
      put(node, '...[]', 'dropped part')
    else if (
      (ts.isJsxAttribute(node) || ts.isJsxSpreadAttribute(node)) &&
      !/^key\b/.test(node.getText(source))
    )
      put(node, '', 'dropped attribute')
  }

  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return
    if (ts.isBinaryExpression(node)) binary(node)
    if (ts.isCallExpression(node)) call(node)
    literal(node)
    statement(node)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found.filter(({ start, end, to }) => text.slice(start, end) !== to)
}
