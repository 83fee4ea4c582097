import type { CodeSetName, codeSets } from '@nrec-align/schema'
import type { Codec } from './codec.ts'

/** The codes of a canonical code set. */
export type CodesOf<S extends CodeSetName> = (typeof codeSets)[S]['codes'][number][0]

/** What the canonical code says compared with the source code. */
export type CodeRelation = 'exact' | 'broader' | 'narrower' | 'lossy'

/** Which way a row is used; a canonical code needs at most one row that is written. */
export type CodeDirection = 'both' | 'decodeOnly' | 'encodeOnly'

/**
 * One row of a code table: wire code(s), canonical value(s), relation, direction, first and last school year it is valid.
 * Several columns or fields make tuples; in a wire tuple `''` is blank and `'*'` is anything. A canonical `null` leaves the field absent;
 * a shorter canonical tuple says nothing of the fields it leaves out.
 */
export type CodeRow<V> = readonly [
  wire: string | readonly string[],
  canonical: V | readonly (string | null)[],
  relation?: CodeRelation,
  direction?: CodeDirection,
  validFrom?: number,
  validTo?: number,
]

/** The canonical values of a row, one a field; `undefined` for a field it leaves absent. */
export const canonicalOf = ([, canonical]: CodeRow<string>): readonly (string | undefined)[] =>
  typeof canonical === 'string' ? [canonical] : canonical.map((value) => value ?? undefined)

/** A named code table; `public` says its codes may be shown in messages. */
export interface CodeTable<V = string> {
  readonly id: string
  readonly set?: CodeSetName
  readonly source: string
  readonly verified: boolean
  readonly rows: readonly CodeRow<V>[]
}

/** A code looked up in a table, alone or with other columns and fields. */
export interface CodeNode {
  readonly kind: 'code'
  readonly table: CodeTable
}

/** What a table is made from besides its rows. */
export interface CodeTableFacts {
  /** Where the codes are published. */
  readonly source: string
  /** Whether the source was read; an unverified table only warns about an unknown code. */
  readonly verified?: boolean
}

/**
 * Declares a code table onto one canonical code set; a misspelt canonical code does not compile.
 *
 * @param id name of the table, such as `us-ca.grade-level`; it names the list, because codes collide across lists
 * @param set the canonical code set
 * @param facts where the codes come from
 * @param rows array of tuples, because an object would reorder codes such as `'10'`
 * @example
 * ```ts
 * import { codeTable } from '@nrec-align/mapping'
 * const sex = codeTable('example.sex', 'sex', { source: 'made up', verified: true }, [['F', 'female'], ['M', 'male']])
 * console.assert(sex.rows.length === 2)
 * ```
 */
export const codeTable = <const S extends CodeSetName>(
  id: string,
  set: S,
  facts: CodeTableFacts,
  rows: readonly CodeRow<CodesOf<S>>[],
): CodeTable<CodesOf<S>> => ({ id, set, source: facts.source, verified: facts.verified ?? false, rows })

/**
 * Declares a table of local text values, for fields that keep the source's own finer code.
 *
 * @example
 * ```ts
 * import { textTable } from '@nrec-align/mapping'
 * console.assert(textTable('example.detail', { source: 'made up' }, [['1', 'one']]).set === undefined)
 * ```
 */
export const textTable = (id: string, facts: CodeTableFacts, rows: readonly CodeRow<string>[]): CodeTable<string> => ({
  id,
  source: facts.source,
  verified: facts.verified ?? false,
  rows,
})

/**
 * Pairs one or more columns with one or more fields through a code table.
 *
 * @param table the table; with tuples, the pair names the columns in order and further fields in `with`
 * @example
 * ```ts
 * import { code, codeTable } from '@nrec-align/mapping'
 * const sex = codeTable('example.sex', 'sex', { source: 'made up' }, [['F', 'female']])
 * console.assert(code(sex).kind === 'code')
 * ```
 */
export const code = <V>(table: CodeTable<V>): Codec<V> =>
  ({ kind: 'code', table: table as unknown as CodeTable }) as Codec<V>

/**
 * Pairs a column of two tokens with a yes-or-no field.
 *
 * @param yes the token for true
 * @param no the token for false
 * @param also further tokens that are read but never written, such as `TRUE`
 * @example
 * ```ts
 * import { flag } from '@nrec-align/mapping'
 * console.assert(flag('Y', 'N').kind === 'code')
 * ```
 */
export const flag = (
  yes: string,
  no: string,
  also: { readonly yes?: readonly string[]; readonly no?: readonly string[] } = {},
): Codec<boolean> => {
  const read = (tokens: readonly string[] | undefined, canonical: string): CodeRow<string>[] =>
    (tokens ?? []).map((token) => [token, canonical, 'exact', 'decodeOnly'])
  const table: CodeTable = {
    id: `flag(${yes},${no})`,
    source: 'the column',
    verified: true,
    rows: [[yes, 'true'], [no, 'false'], ...read(also.yes, 'true'), ...read(also.no, 'false')],
  }
  return { kind: 'code', table }
}
