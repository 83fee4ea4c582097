import type { EntityName } from '@nrec-align/schema'
import type { Belonging, LoneEnds } from './table.ts'

/** What one record says of who a person is. */
export interface Said {
  readonly birthDate: string
  readonly firstName: string
  readonly lastName: string
  /** Sequence number of the first record that says so. */
  readonly sequence: number
}

/**
 * Everything known about one space of entities once it is settled. Nodes count from 1 in order of first appearance.
 *
 * Whoever holds it may keep it in memory or read it again each time it is asked: what is asked about one node, and about nodes
 * that follow each other, is cheap.
 */
export interface SettledTable {
  readonly space: EntityName
  /** The greatest node. */
  readonly count: number
  readonly loneEnds: LoneEnds | undefined
  /** Place of a leaf, or -1 where nothing ever filled it. */
  knownLeaf(path: string): number
  /** Place of a reference, or -1 where nothing ever filled it. */
  knownReference(field: string): number
  /** What a reference leads to. */
  targetOf(reference: number): EntityName
  /** Whether a reference leads to several, and whether their lists are gathered from several rows, whose order must not matter. */
  isMany(reference: number): boolean
  isGathered(reference: number): boolean
  /** The node that stands for a node's cluster. */
  root(node: number): number
  /** Text of a leaf; the marker for what a source declares unknown stands for itself. */
  value(node: number, leaf: number): string | undefined
  /** A number that stands for that text, the same in all tables of a run; 0 for none. */
  number(node: number, leaf: number): number
  /** Nodes that a reference leads to, which need not be roots; 0 for none. */
  referred(node: number, reference: number): number
  referredMany(node: number, reference: number): readonly number[]
  /** Visits the identifiers of an entity, with those of every node of its cluster. */
  eachIdentifier(root: number, visit: (system: string, value: string) => void): void
  /** Sequence number of the record a node was first seen in. */
  firstSeenOf(node: number): number
  /** Sequence number of the first record that said something about the node; 0 for a node that is only named. */
  describedBy(node: number): number
  /** Bits of the subtypes a node was marked with. */
  subtypesOf(node: number): number
  /** Visits the sequence numbers of the records whose values the node has. */
  eachWinner(node: number, visit: (sequence: number) => void): void
  /** Whom an entity without an identifier belongs to, and as what. */
  belongingOf(root: number): Belonging | undefined
  /** What different records say of who a person is, in the order of the records of each node. */
  eachSaid(root: number, visit: (said: Said) => void): void
  /** Fills in what follows from other values, where nothing is stated. */
  derive(node: number, path: string, text: string): void
  deriveReference(node: number, field: string, target: EntityName, to: number): void
}

/** Everything a run knows about its entities once they are settled. */
export interface SettledStore {
  /** The table of an entity's space if anything was loaded into it. */
  known(entity: EntityName): SettledTable | undefined
  /** All tables in the order of the model. */
  all(): readonly SettledTable[]
}
