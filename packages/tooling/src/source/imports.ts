import ts from 'typescript'
import { descendants } from './parse.ts'

/** One module that a file names, by `import`, `export … from` or `import()`. */
export interface ModuleReference {
  readonly specifier: string
  /** True where nothing is left after the types are erased. */
  readonly typeOnly: boolean
  readonly node: ts.Node
}

/** The modules that a file names. */
export function moduleReferences(source: ts.SourceFile): readonly ModuleReference[] {
  return descendants(source).flatMap((node) => {
    const found = statementReference(node) ?? typeReference(node) ?? callReference(node)
    return found === undefined ? [] : [found]
  })
}

function statementReference(node: ts.Node): ModuleReference | undefined {
  if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) return undefined
  if (node.moduleSpecifier === undefined || !ts.isStringLiteral(node.moduleSpecifier)) return undefined
  const typeOnly = ts.isImportDeclaration(node)
    ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
    : node.isTypeOnly
  return { specifier: node.moduleSpecifier.text, typeOnly, node }
}

function typeReference(node: ts.Node): ModuleReference | undefined {
  if (!ts.isImportTypeNode(node) || !ts.isLiteralTypeNode(node.argument)) return undefined
  const { literal } = node.argument
  return ts.isStringLiteral(literal) ? { specifier: literal.text, typeOnly: true, node } : undefined
}

function callReference(node: ts.Node): ModuleReference | undefined {
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return undefined
  const [argument] = node.arguments
  return argument !== undefined && ts.isStringLiteral(argument)
    ? { specifier: argument.text, typeOnly: false, node }
    : undefined
}
