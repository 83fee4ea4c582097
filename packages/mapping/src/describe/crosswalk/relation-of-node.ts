import type { CodeRelation, CodeTable } from '../../codec/code.ts'
import { type Interpreter, interpreterOf, type Node, visit } from '../../codec/nodes.ts'
import type { Correspondence } from './correspondence.ts'

type Relation = Correspondence['relation']

/** What all rows together say: one that says more and one that says less make a table that is only similar. */
const relationOfTable = (table: CodeTable): CodeRelation => {
  const relations = new Set(table.rows.map(([, , relation = 'exact']) => relation))
  relations.delete('exact')
  const [only = 'exact', ...others] = relations
  return others.length === 0 ? only : 'lossy'
}

const relations: Interpreter<undefined, Relation> = interpreterOf<undefined, Relation>('exact', {
  code: (node) => relationOfTable(node.table),
  // Only the first of several values is held.
  list: (node) => (node.take === 'first' ? 'lossy' : visit(relations, node.of, undefined)),
  // The field lists what several columns hold.
  slots: () => 'broader',
  flags: () => 'broader',
  // The day becomes the whole period it falls in.
  period: () => 'lossy',
})

const needsAllColumns = interpreterOf<undefined, boolean>(true, { slots: () => false, flags: () => false })

/**
 * What a common field says compared with one column of its pair.
 *
 * @param node the pair's rule
 * @param columns how many columns the pair names
 * @param fields how many fields the pair fills
 */
export const relationOfNode = (node: Node, columns: number, fields: number): Relation =>
  fields > 1 || (columns > 1 && visit(needsAllColumns, node, undefined)) ? 'part' : visit(relations, node, undefined)
