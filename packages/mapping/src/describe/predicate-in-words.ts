import type { LossPredicate } from '../analyse/loss/loss-predicate.ts'

type Words = {
  readonly [K in LossPredicate['kind']]: (predicate: Extract<LossPredicate, { readonly kind: K }>) => string
}

/** So many codes are named; the rest is counted. */
const NAMED = 8

const some = (texts: readonly string[]): string =>
  texts.length <= NAMED ? texts.join(', ') : `${texts.slice(0, NAMED).join(', ')} and ${texts.length - NAMED} more`

const words: Words = {
  'too-long': ({ most }) => `not when it is longer than ${most} characters`,
  'list-overflow': ({ most }) => `not what goes beyond ${most} values`,
  'other-order': () => 'the values may come back in another order',
  'only-first': () => 'only the first of several values',
  'no-slot': () => 'only identifiers of systems the target has a place for',
  'no-column': () => 'only where the other format has a column of that name',
  'one-number': ({ others }) => `only one number, which may be that of ${some(others)}`,
  'not-picked': () => 'only for the record that is open or latest',
  'same-key': ({ paths }) => `not where another record has the same ${paths.join(', ')}`,
  conflict: () => 'not where two records disagree',
  'missing-reference': ({ path }) => `not where ${path} cannot be named`,
  'default-written': ({ text }) => `a blank comes back as ${text}`,
  'dated-out': () => 'only the latest of several dated rows',
  'no-code': ({ known }) => `only ${some(known)}`,
  'no-code-together': ({ paths }) => `only where one code says ${paths.join(', ')} together`,
  'no-row': ({ record }) => `only where the other format has a row for the ${record}`,
  'incomplete-row': ({ column, path, known }) =>
    `not where ${path} is ${known === undefined ? 'blank' : `none of ${some(known)}`}, because the other format requires ${column}`,
  'made-anew': ({ text }) => `comes back as ${text}, whatever it was`,
  derived: ({ from }) => `worked out from ${from}`,
  restated: ({ path }) => `where another row states ${path}`,
  'no-identifier': ({ texts }) => `not ${texts.join(' or ')}, which name nobody`,
  'other-spelling': () => 'in the usual way of writing it',
  'too-many-digits': ({ most }) => `not with more than ${most} decimals`,
  'none-yes': () => 'not where every answer is no',
}

/**
 * When a cell does not come back, for people.
 *
 * @example
 * ```ts
 * import { predicateInWords } from '@nrec-align/mapping'
 * console.assert(predicateInWords({ kind: 'none-yes' }) === 'not where every answer is no')
 * ```
 */
export const predicateInWords = (predicate: LossPredicate): string =>
  (words[predicate.kind] as (one: LossPredicate) => string)(predicate)
