import type { EntityName } from '@nrec-align/schema'

/** One entity that a binding reads or writes: its grain, or what a reference of it leads to. */
export interface PlanNode {
  /** Reference fields from the grain, joined by dots; `''` for the grain. */
  readonly path: string
  readonly entity: EntityName
  /** Place of the node that holds the reference; -1 for the grain. */
  readonly parent: number
  /** Reference field in the parent. */
  readonly field: string
  /** The reference holds several. */
  readonly many: boolean
  /** Leaf paths in the order of the value slots. */
  readonly leaves: string[]
}

/** Stands in a value slot for a value the source declares unknown. */
export const DECLARED_MISSING = '\u0000missing'

/** Where one record's values lie while it is read or written; reused from record to record. */
export interface Scratch {
  /** A list of slots a node, in the order of its leaves. */
  readonly values: (string | undefined)[][]
  /** Identifiers a node: system, value, system, value … */
  readonly ids: string[][]
  /** Common id of each node's entity, when writing. */
  readonly entityIds: (string | undefined)[]
}

/** An empty scratch for the nodes of a plan. */
export const scratchFor = (nodes: readonly PlanNode[]): Scratch => ({
  values: nodes.map((node) => node.leaves.map(() => undefined)),
  ids: nodes.map(() => []),
  entityIds: nodes.map(() => undefined),
})

/** Takes everything out and keeps the room: setting the length to 0 gives it up, and every record would ask for it again. */
const empty = (ids: string[]): void => {
  while (ids.length > 0) ids.pop()
}

/**
 * Empties a scratch for the next record.
 *
 * @example
 * ```ts
 * import { clearScratch, type Scratch } from '@nrec-align/mapping'
 * const scratch: Scratch = { values: [['2025-08-14']], ids: [['us-ca.ssid', '9900000001']], entityIds: [undefined] }
 * clearScratch(scratch)
 * console.assert(scratch.values[0]?.[0] === undefined && scratch.ids[0]?.length === 0)
 * ```
 */
export const clearScratch = (scratch: Scratch): void => {
  for (const values of scratch.values) values.fill(undefined)
  for (const ids of scratch.ids) empty(ids)
  scratch.entityIds.fill(undefined)
}
