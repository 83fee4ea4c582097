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

/** One step of a statement: what stands before it, and expressions over that. */
export interface Layer {
  readonly name: Sql
  readonly from: Sql
  /** Columns that are handed on as they are. */
  readonly keeps: readonly Sql[]
  readonly columns: readonly (Expression | Word)[]
}

const WIDTH = 120

/** A long expression goes on in the next lines where it may. */
export const wrapped = (sql: Sql, indent: string): Sql => {
  const inOne = sql.replaceAll(BREAK, ' ')
  return inOne.length + indent.length <= WIDTH ? inOne : sql.replaceAll(BREAK, `\n${indent}  `)
}

/** One line an expression, with what it is about at its end. */
const lineOf = ({ name, sql, about }: Expression, comma: string): string => {
  const expression = wrapped(sql, '    ')
  const line = `    ${expression === name ? name : `${expression} AS ${name}`}${comma}`
  return about === undefined ? line : `${line} ${remark(about)}`
}

/** One line a term. */
const termsOf = ({ guard, terms }: Terms): string => {
  const indent = guard === undefined ? '      ' : '        '
  const lines = terms.map(({ sql, about }) => {
    const line = `${indent}| ${wrapped(sql, `${indent}  `)}`
    return about === undefined ? line : `${line} ${remark(about)}`
  })
  return guard === undefined
    ? lines.join('\n')
    : `      | CASE WHEN ${guard} THEN 0\n${lines.join('\n')}\n      ELSE 0 END`
}

const linesOf = ({ name, type, sections }: Word, comma: string): string =>
  ['    CAST(0', ...sections.map(termsOf), `    AS ${type}) AS ${name}${comma}`].join('\n')

/** Writes a SELECT of the layer. */
export const selectOf = ({ from, keeps, columns }: Layer): Sql => {
  const kept = keeps.length === 0 ? [] : [`    ${keeps.join(', ')}${columns.length === 0 ? '' : ','}`]
  const made = columns.map((one, place) => {
    const comma = place === columns.length - 1 ? '' : ','
    return 'sections' in one ? linesOf(one, comma) : lineOf(one, comma)
  })
  const lines = [...kept, ...made]
  return `  SELECT\n${lines.join('\n')}\n  FROM ${from}`
}

/** Writes layers as one statement: each but the last is named, the last is the result. */
export const layered = (layers: readonly Layer[]): Sql => {
  const named = layers.slice(0, -1).map((layer) => `${layer.name} AS (\n${selectOf(layer)}\n)`)
  const last = layers.at(-1)
  return `WITH ${named.join(', ')}\n${last === undefined ? '' : selectOf(last)}`
}
