import { BREAK, remark, type Sql } from '../sql.ts'

/** One expression of a layer: how it is called, and what it is about. */
export interface Expression {
  readonly name: Sql
  readonly sql: Sql
  readonly about?: string
}

/** Bits that a word has where something holds. */
export interface Terms {
  readonly guard?: Sql | undefined
  readonly terms: readonly Omit<Expression, 'name'>[]
}

/** A number put together from the bits of several expressions. */
export interface Word {
  readonly name: Sql
  readonly type: string
  readonly sections: readonly Terms[]
}

/** One step of a statement: expressions over what stands before it, which is handed on unless the step is the last. */
export interface Layer {
  readonly name: Sql
  readonly from: Sql
  /** What is handed on; everything unless told. */
  readonly keeps?: readonly Sql[]
  readonly columns: readonly (Expression | Word)[]
}

const WIDTH = 120

/** A long expression goes on in the next lines where it may. */
const wrapped = (sql: Sql, indent: string): Sql => {
  const inOne = sql.replaceAll(BREAK, ' ')
  return inOne.length + indent.length <= WIDTH ? inOne : sql.replaceAll(BREAK, `\n${indent}  `)
}

const withRemark = (line: string, about: string | undefined): string =>
  about === undefined ? line : `${line} ${remark(about)}`

/** One line an expression, with what it is about at its end. */
const lineOf = ({ name, sql, about }: Expression, comma: string): string => {
  const expression = wrapped(sql, '    ')
  return withRemark(`    ${expression === name ? name : `${expression} AS ${name}`}${comma}`, about)
}

/** One line a term. */
const termsOf = ({ guard, terms }: Terms): string => {
  const indent = guard === undefined ? '      ' : '        '
  const lines = terms.map(({ sql, about }) => withRemark(`${indent}| ${wrapped(sql, `${indent}  `)}`, about))
  return guard === undefined
    ? lines.join('\n')
    : `      | CASE WHEN ${guard} THEN 0\n${lines.join('\n')}\n      ELSE 0 END`
}

const wordLines = ({ name, type, sections }: Word, comma: string): string =>
  ['    CAST(0', ...sections.map(termsOf), `    AS ${type}) AS ${name}${comma}`].join('\n')

const selectOf = ({ from, keeps = ['*'], columns }: Layer): Sql => {
  const all = [...keeps.map((name): Expression => ({ name, sql: name })), ...columns]
  const lines = all.map((one, place) => {
    const comma = place === all.length - 1 ? '' : ','
    return 'sections' in one ? wordLines(one, comma) : lineOf(one, comma)
  })
  return `  SELECT\n${lines.join('\n')}\n  FROM ${from}`
}

/** Writes layers as one query: each but the last is named, the last is the result; one without columns is left out. */
export const layered = (layers: readonly Omit<Layer, 'from'>[], stage: Sql): Sql => {
  const filled = layers.filter(({ columns, keeps }) => columns.length > 0 || keeps !== undefined)
  const selects = filled.map((layer, place) => selectOf({ ...layer, from: filled[place - 1]?.name ?? stage }))
  const named = filled.slice(0, -1).map(({ name }, place) => `${name} AS (\n${selects[place]}\n)`)
  return `WITH ${named.join(', ')}\n${(selects.at(-1) ?? '').replaceAll(/^ {2}/gm, '')}`
}
