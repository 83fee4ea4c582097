import { type Format, type FormatVersion, nearest, type Problem, type ProblemCode } from '@nrec-align/mapping'
import { codeSets } from '@nrec-align/schema'
import { suggest } from '../shape/suggest.ts'
import { knownPaths } from './known-paths.ts'

/** What a fix may look at. */
export interface FixContext {
  readonly format: Format
  readonly version: FormatVersion
  readonly problem: Problem
}

type Fix = (context: FixContext) => string

const path: Fix = ({ version, problem }) => {
  const { path = '' } = problem
  const binding = version.bindings.find((one) => one.layout === problem.layout && one.id === problem.binding)
  if (binding === undefined) return 'Correct the path.'
  const meant = nearest(path, knownPaths(binding.grain, path))
  return meant === undefined
    ? `Choose a field of ${binding.grain}; docs/guides/describe-your-own-export.md says how to find it.`
    : `Did you mean ${JSON.stringify(meant)}?`
}

const column: Fix = ({ version, problem }) => {
  const layout = version.layouts.find((one) => one.id === problem.layout)
  return suggest(problem.column ?? '', Object.keys(layout?.columns ?? {}))
}

/** `… gives femal, which is not in sex.` names the code and its set. */
const code: Fix = ({ problem }) => {
  const [, wrong = '', set = ''] = /(?:gives )?([^\s,]+)(?:, which)? is not in (\w+)\.$/.exec(problem.message) ?? []
  return Object.hasOwn(codeSets, set)
    ? suggest(
        wrong,
        codeSets[set as keyof typeof codeSets].codes.map(([one]) => one),
      )
    : 'Use a code of the list that the field has.'
}

/** What to do about each mistake that the check of a declaration finds. */
export const fixes: { readonly [C in ProblemCode]: Fix } = {
  'unknown-path': path,
  'unknown-column': column,
  'unaccounted-column': () => 'Give it a path under pairs, or say why not with "carried:" or "dropped:".',
  'column-accounted-twice': () => 'Take out "carried:" or "dropped:" where a record names the column.',
  'two-writers': () => 'Add "direction: read" and a reason to all but one of the pairs.',
  'no-reason': () => 'Add "reason:" and why.',
  'code-read-twice': () => 'Take one of the two rows out, or add "write" to it: [code, meaning, exact, write].',
  'code-written-twice': () => 'Add "read" to all but one of the rows: [code, meaning, exact, read].',
  'code-not-in-set': code,
  'wrong-code-set': () => 'Use another list here, or change its "set:".',
  'two-owners': () => 'Give each record a "where:" that no other fulfils, or make one a "side:" of the other.',
  'two-repeats': () => 'Let one side repeat the rows, without pick and each.',
  'unknown-owner': ({ version, problem }) =>
    suggest(
      '',
      version.bindings.filter((one) => one.layout === problem.layout && one.side === undefined).map(({ id }) => id),
    ),
  'unknown-layout': ({ version }) =>
    suggest(
      '',
      version.layouts.map(({ id }) => id),
    ),
  'number-as-name': () => 'Give the column a name with a letter, and list the number under "aliases:".',
  'not-plain-data': () => 'This is a mistake of nrec-align: please report it.',
  'unknown-option': ({ format }) => `Declare it under "options:". ${suggest('', Object.keys(format.options))}`,
  'unknown-table': ({ format }) => `Declare it under "tables:". ${suggest('', Object.keys(format.tables))}`,
  'unplaced-column': () => 'Give each variant as many "spans:" as columns, or the container a path for the column.',
  'further-column-alone': () => 'Read it with "as: { eachColumn: … }".',
  'written-in-parts': () => 'Add "direction: read" and a reason, or write the whole cell with one pair.',
  'name-used-twice': () => 'Give one of them another name.',
}
