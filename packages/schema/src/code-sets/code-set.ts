import type { CodeSetName } from './name.ts'

/**
 * A closed list of mnemonics, in the order in which lists of them are written.
 *
 * A row is the code, its label for people and, where CEDS has an equivalent option, that option's code.
 */
export interface CodeSet<Code extends string = string> {
  readonly name: CodeSetName
  readonly title: string
  readonly codes: readonly (readonly [code: Code, label: string, ceds?: string])[]
}

/** The union of the codes of a code set. */
export type CodeOf<Set extends CodeSet> = Set extends CodeSet<infer Code> ? Code : never

export const codeSet = <Code extends string>(
  name: CodeSetName,
  title: string,
  codes: readonly (readonly [code: Code, label: string, ceds?: string])[],
): CodeSet<Code> => ({ name, title, codes })
