import { readFileSync } from 'node:fs'

/** A program found in a Markdown file or a doc comment. */
export interface DocExample {
  readonly code: string
  /** Line of its first statement in the file, from 1. */
  readonly line: number
}

const docComment = /^[ \t]*\/\*\*[\s\S]*?\*\//gm
const fencedProgram = /^```ts\n([\s\S]*?)^```$/gm

/** The programs marked `ts` in a Markdown file, or in the doc comments of a source file. */
export function docExamples(file: string): readonly DocExample[] {
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
  if (file.endsWith('.md')) return fencedPrograms(text, 1)
  return [...text.matchAll(docComment)].flatMap((comment) =>
    fencedPrograms(withoutStars(comment[0]), lineAt(text, comment.index)),
  )
}

function fencedPrograms(text: string, firstLine: number): readonly DocExample[] {
  return [...text.matchAll(fencedProgram)].map((fenced) => ({
    code: fenced[1] ?? '',
    line: firstLine + lineAt(text, fenced.index),
  }))
}

function withoutStars(comment: string): string {
  return comment.replaceAll(/^[ \t]*\*(?!\/) ?/gm, '')
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}
