import ts from 'typescript'
import { descendants } from './parse.ts'

/** The places where a file exports something as `default`. */
export function defaultExports(source: ts.SourceFile): readonly ts.Node[] {
  return descendants(source).filter(
    (node) =>
      (ts.isExportAssignment(node) && node.isExportEquals !== true) ||
      (node.kind === ts.SyntaxKind.DefaultKeyword && isModifier(node)) ||
      (ts.isExportSpecifier(node) && node.name.text === 'default'),
  )
}

function isModifier(node: ts.Node): boolean {
  return ts.canHaveModifiers(node.parent)
}
