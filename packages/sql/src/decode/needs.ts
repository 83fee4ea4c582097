import type { BindingPlan, RecordReader } from '@nrec-align/mapping'
import type { SqlBinding } from './binding.ts'
import type { Check } from './finding.ts'
import { earlyWord, quoted, valueName } from './names.ts'
import type { Rule, Rules } from './script/words.ts'
import { when } from './sql.ts'

/**
 * Entities without which a record says nothing: none of their identifiers is there, and nothing is said of the cell yet that
 * explains it.
 *
 * @param said rules that may have found something before
 */
export const needChecks = (
  { binding, identifiers }: SqlBinding,
  { needs, nodes }: BindingPlan,
  said: readonly Rule[],
  rules: Rules,
  reader: Pick<RecordReader, 'gradeOf'>,
): readonly Check[] =>
  needs.map(({ node, column }) => {
    const path = nodes[node]?.path ?? ''
    const ids = identifiers.filter((one) => one.node === path)
    // About the record itself any finding explains it, about what it refers to only one that sets the record aside.
    const explains = said.filter(
      (rule) => rule.column === column && (node === 0 || reader.gradeOf(rule.column, rule.code).rejects),
    )
    const isMissing = [
      ...ids.map((one) => `${quoted(valueName(binding.id, one.path))} IS NULL`),
      ...rules.masksOf(explains).map(([word, mask]) => `(${earlyWord(word)} & ${mask}) = 0`),
    ]
    return {
      about: path === '' ? binding.grain : path,
      findings: [{ column, code: 'missing-key' }],
      sql: ([bit = '0']) => when(isMissing, bit, '0'),
    }
  })
