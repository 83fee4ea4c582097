import ts from 'typescript'
import { descendants, lineOf } from './parse.ts'

/** A piece of text in a source file: a string, one part of a template, or a name that is quoted as a key. */
export interface Text {
  readonly text: string
  readonly line: number
}

/** The texts of a file, without the names of the modules it imports. */
export function textsIn(source: ts.SourceFile): readonly Text[] {
  return descendants(source).flatMap((node) => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
    return isText && !isModuleName(node) ? [{ text: node.text, line: lineOf(node) }] : []
  })
}

function isModuleName(node: ts.Node): boolean {
  return ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent)
}
