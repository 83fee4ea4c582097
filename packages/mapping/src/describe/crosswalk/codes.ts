import { type CedsElement, type CodeSetName, leafOf } from '@nrec-align/schema'
import { type Home, homesOf } from '../../analyse/home.ts'
import { factsOf } from '../../analyse/node-facts.ts'
import type { CodeTable } from '../../codec/code.ts'
import type { FormatInstance } from '../../declare/format.ts'
import { codesOfTable, type DescribedCode } from '../code-rows.ts'
import { codeFacts, codeTarget } from './code-target.ts'
import type { Correspondence } from './correspondence.ts'

/** A field that a table fills: its code set, where it has one, and its element of CEDS. */
interface Filled {
  readonly set?: CodeSetName
  readonly ceds?: CedsElement
}

interface UsedTable {
  readonly table: CodeTable
  /** For each place of a tuple, the fields that some pair fills from it. */
  readonly fields: Map<number, Filled[]>
}

const filledBy = (home: Home): Filled => {
  const leaf = leafOf(home.entity, home.leaf)
  const ceds = leaf?.member?.ceds ?? leaf?.field.ceds
  return { ...(leaf?.codeSet === undefined ? {} : { set: leaf.codeSet }), ...(ceds === undefined ? {} : { ceds }) }
}

/** Tables by their content: a version may have two of one name. */
const usedTables = (instance: FormatInstance): readonly UsedTable[] => {
  const used = new Map<string, UsedTable>()
  for (const home of [...homesOf(instance, 'read'), ...homesOf(instance, 'write')]) {
    for (const table of factsOf(home.node).tables) {
      const key = JSON.stringify(table)
      const known = used.get(key) ?? { table, fields: new Map<number, Filled[]>() }
      used.set(key, known)
      known.fields.set(home.place, [...(known.fields.get(home.place) ?? []), filledBy(home)])
    }
  }
  return [...used.values()]
}

const notesOf = (row: DescribedCode): readonly string[] => [
  ...(row.code.includes(' + ') ? ['cells of several columns; * is any cell'] : []),
  ...(row.means.length > 1 ? ['fills several fields'] : []),
  ...(row.isRead ? [] : ['only written']),
  ...(row.isWritten ? [] : ['only read']),
]

/** The option of CEDS behind a common code, once for each element that a field of the table has. */
const optionsOf = (known: Correspondence, value: string, filled: readonly Filled[]): readonly Correspondence[] => {
  const byElement = new Map(
    filled.flatMap(({ set, ceds }) => {
      const facts = set === undefined ? undefined : codeFacts(set, value)
      return ceds === undefined || facts?.[2] === undefined ? [] : [[ceds.id, { ceds, facts }] as const]
    }),
  )
  return [...byElement.values()].map(({ ceds, facts: [, label, code = ''] }) => ({
    ...known,
    target: { kind: 'option', ceds, code, label },
    isIndirect: true,
  }))
}

const ofRow = ({ table, fields }: UsedTable, row: DescribedCode): readonly Correspondence[] => {
  const known: Correspondence = {
    kind: 'code',
    in: table.id,
    from: row.code,
    relation: row.relation,
    target: { kind: 'nothing' },
    isIndirect: false,
    isRead: row.isRead,
    isWritten: row.isWritten,
    ...(row.validFrom === undefined ? {} : { validFrom: row.validFrom }),
    ...(row.validTo === undefined ? {} : { validTo: row.validTo }),
    source: table.source,
    isVerified: table.verified,
    notes: notesOf(row),
  }
  const found = row.means.flatMap((value, place) => {
    if (value === undefined) return []
    const filled = fields.get(place) ?? []
    const set = place === 0 && table.set !== undefined ? table.set : filled.find((one) => one.set !== undefined)?.set
    return [{ ...known, target: codeTarget(set, value) }, ...optionsOf(known, value, filled)]
  })
  return found.length === 0 ? [known] : found
}

/** Every code of every list of a format with the common codes it corresponds to, and with the options of CEDS behind them. */
export const codeCorrespondences = (instance: FormatInstance): readonly Correspondence[] =>
  usedTables(instance).flatMap((used) => codesOfTable(used.table).flatMap((row) => ofRow(used, row)))
