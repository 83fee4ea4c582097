import { type EntityName, entities } from '@nrec-align/schema'
import type { PairPath } from './path.ts'
import type { PlanNode } from './scratch.ts'

/** Where a leaf value lies in a scratch. */
export interface Slot {
  readonly node: number
  readonly index: number
}

/** The nodes of one binding, growing as its paths are seen. */
export class NodeList {
  readonly nodes: PlanNode[] = []

  constructor(grain: EntityName) {
    this.nodes.push({ path: '', entity: grain, parent: -1, field: '', many: false, leaves: [] })
  }

  /** Finds or adds the node at the end of a path's references. */
  nodeOf(path: PairPath): number {
    let current = 0
    let name = ''
    for (const field of path.references) {
      name = name === '' ? field : `${name}.${field}`
      current = this.child(current, field, name)
    }
    return current
  }

  /** Finds or adds the slot of a leaf. */
  slotOf(node: number, leafPath: string): Slot {
    const leaves = (this.nodes[node] as PlanNode).leaves
    const found = leaves.indexOf(leafPath)
    return { node, index: found >= 0 ? found : leaves.push(leafPath) - 1 }
  }

  private child(parent: number, field: string, path: string): number {
    const found = this.nodes.findIndex((node) => node.path === path)
    if (found >= 0) return found
    const definition = entities[(this.nodes[parent] as PlanNode).entity].fields[field]
    const entity = definition?.target as EntityName
    return this.nodes.push({ path, entity, parent, field, many: definition?.type === 'references', leaves: [] }) - 1
  }
}
