import { identifier, instant, integer, type Node, pairPath, text } from '@nrec-align/mapping'
import type { EntityName, FieldType } from '@nrec-align/schema'

const plain: Partial<Record<FieldType, () => Node>> = { text, integer, instant }

const advice: Partial<Record<FieldType, string>> = {
  date: 'Write "as: { date: MM/dd/yyyy }", with the pattern of the file.',
  partialDate: 'Write "as: { date: MM/dd/yyyy }", with the pattern of the file.',
  schoolYear: 'Write "as: { schoolYear: range }" for 2025-2026, or "as: { schoolYear: end }" for 2026.',
  code: 'Write "as: { code: <name> }", with the name of a list under codes.',
  boolean: 'Write "as: { flag: { yes: Y, no: N } }", with the words of the file.',
  decimal: 'Write "as: { decimal: 2 }", with the most digits behind the point.',
  codes:
    'Write "as: { slots: { code: <name> } }" for several columns, or "as: { list: { separator: \',\', of: { code: <name> } } }" for one.',
  texts: 'Write "as: { list: { separator: \',\', of: text } }", or "as: { slots: text }" for several columns.',
}

/** The rule of a pair that names none, or what to write where the field does not say it. */
export const defaultRule = (entity: EntityName, path: string): Node | { readonly fix: string } => {
  const leaf = pairPath(entity, path)?.leaf
  // A path that is not of the model is found elsewhere.
  if (leaf === undefined) return text()
  if (leaf.field.name === 'identifiers') return identifier()
  return plain[leaf.type]?.() ?? { fix: advice[leaf.type] ?? 'Write "as:" and how the cell is written.' }
}
