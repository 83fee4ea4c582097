import { type EntityName, leafOf } from '@nrec-align/schema'
import { grown } from './grow.ts'
import { Identifiers } from './identifiers.ts'
import type { Interner } from './interner.ts'
import type { Said, SettledTable } from './settled.ts'
import type { Statements } from './statements.ts'

/** One leaf of a table: a number of the dictionary a node. */
export interface LeafColumn {
  readonly path: string
  readonly unit: Unit
  values: Uint32Array
}

/** Fields that win together: which record filled them in, and since when that is valid. */
export interface Unit {
  readonly name: string
  readonly leaves: LeafColumn[]
  /** Sequence number of the winning record; 0 for none. */
  winners: Uint32Array
  /** Dictionary number of the winner's first valid day; not allocated until one is given. */
  since: Uint32Array | undefined
}

/** A reference: the node it leads to in the target's table, or several. */
export interface ReferenceColumn {
  readonly field: string
  readonly target: EntityName
  nodes: Uint32Array
  readonly many: Map<number, number[]> | undefined
  /** The lists are gathered from several rows, whose order must not matter. */
  isGathered?: true
}

/** An entity without an identifier of its own: known by whom it belongs to, and as what. */
export interface Belonging {
  readonly node: number
  readonly ownerTable: SettledTable
  readonly owner: number
  readonly label: string
}

/** Events that end a spell whose begin nobody tells: they are told apart by their day in the place of it. */
export interface LoneEnds {
  readonly nodes: ReadonlySet<number>
  /** Paths of the days on which a spell begins and ends. */
  readonly begin: string
  readonly end: string
}

/** What the tables of a run share. */
interface Dictionaries {
  readonly texts: Interner
  readonly systems: Interner
  readonly statements: Statements
}

/** Everything known about one space of entities, column by column. Nodes count from 1. */
export class Table implements SettledTable {
  readonly space: EntityName
  /** After settling: events that end a spell whose begin nobody tells. */
  loneEnds: LoneEnds | undefined
  readonly leaves: LeafColumn[] = []
  readonly units: Unit[] = []
  readonly references: ReferenceColumn[] = []
  readonly identifiers: Identifiers
  /** Entities without an identifier of their own. */
  readonly belongs: Belonging[] = []
  count = 0
  /** Sequence number of the record a node was first seen in. */
  firstSeen = new Uint32Array(1024)
  /** Bits of the subtypes a node was marked with. */
  subtypes = new Uint32Array(1024)
  /** Sequence number of the first record that said something about the node; 0 for a node that is only named. */
  described = new Uint32Array(1024)
  /** After settling: the node that stands for the cluster. */
  roots: Uint32Array | undefined
  private readonly leafPlaces = new Map<string, number>()
  private readonly referencePlaces = new Map<string, number>()
  private nextMember = new Uint32Array(0)
  /** Nodes that tell of one event of a spell; allocated when the first one does. */
  private events = new Uint8Array(0)
  private capacity = 1024
  private owners: Map<number, Belonging> | undefined
  private readonly texts: Interner
  private readonly systems: Interner
  private readonly statements: Statements

  constructor(space: EntityName, { texts, systems, statements }: Dictionaries) {
    this.space = space
    this.texts = texts
    this.systems = systems
    this.statements = statements
    this.identifiers = new Identifiers(systems)
  }

  /** Adds a node. */
  add(sequence: number): number {
    this.count += 1
    if (this.count >= this.capacity) this.grow(this.count + 1)
    this.firstSeen[this.count] = sequence
    return this.count
  }

  /** Remembers that a node tells of one event of a spell. */
  markEvent(node: number): void {
    if (node >= this.events.length) {
      const wider = new Uint8Array(this.capacity)
      wider.set(this.events)
      this.events = wider
    }
    this.events[node] = 1
  }

  /** Whether a node tells of one event of a spell. */
  isEvent(node: number): boolean {
    return this.events[node] === 1
  }

  /** Place of a leaf's column, made on first use. */
  leafPlace(path: string): number {
    const known = this.leafPlaces.get(path)
    if (known !== undefined) return known
    const name = leafOf(this.space, path)?.unit ?? path
    let unit = this.units.find((one) => one.name === name)
    if (unit === undefined) {
      unit = { name, leaves: [], winners: new Uint32Array(this.capacity), since: undefined }
      this.units.push(unit)
    }
    const column: LeafColumn = { path, unit, values: new Uint32Array(this.capacity) }
    unit.leaves.push(column)
    const place = this.leaves.push(column) - 1
    this.leafPlaces.set(path, place)
    return place
  }

  /** Place of a leaf's column, or -1 where nothing ever filled it. */
  knownLeaf(path: string): number {
    return this.leafPlaces.get(path) ?? -1
  }

  /** Place of a reference's column, made on first use. */
  referencePlace(field: string, target: EntityName, many: boolean): number {
    const known = this.referencePlaces.get(field)
    if (known !== undefined) return known
    const column = {
      field,
      target,
      nodes: new Uint32Array(this.capacity),
      many: many ? new Map<number, number[]>() : undefined,
    }
    const place = this.references.push(column) - 1
    this.referencePlaces.set(field, place)
    return place
  }

  /** Place of a reference's column, or -1 where nothing ever filled it. */
  knownReference(field: string): number {
    return this.referencePlaces.get(field) ?? -1
  }

  /** The node that stands for a node's cluster. */
  root(node: number): number {
    return this.roots === undefined ? node : (this.roots[node] as number)
  }

  targetOf(reference: number): EntityName {
    return (this.references[reference] as ReferenceColumn).target
  }

  isMany(reference: number): boolean {
    return this.references[reference]?.many !== undefined
  }

  isGathered(reference: number): boolean {
    return this.references[reference]?.isGathered === true
  }

  value(node: number, leaf: number): string | undefined {
    return this.texts.text(this.leaves[leaf]?.values[node] as number)
  }

  number(node: number, leaf: number): number {
    return this.leaves[leaf]?.values[node] as number
  }

  referred(node: number, reference: number): number {
    return this.references[reference]?.nodes[node] ?? 0
  }

  referredMany(node: number, reference: number): readonly number[] {
    return this.references[reference]?.many?.get(node) ?? []
  }

  eachIdentifier(root: number, visit: (system: string, value: string) => void): void {
    this.eachOf(root, (member) => {
      this.identifiers.each(member, (system, value) => visit(this.systems.text(system) as string, value))
    })
  }

  firstSeenOf(node: number): number {
    return this.firstSeen[node] as number
  }

  describedBy(node: number): number {
    return this.described[node] as number
  }

  subtypesOf(node: number): number {
    return this.subtypes[node] as number
  }

  eachWinner(node: number, visit: (sequence: number) => void): void {
    for (const unit of this.units) if (unit.winners[node] !== 0) visit(unit.winners[node] as number)
  }

  belongingOf(root: number): Belonging | undefined {
    if (this.owners === undefined) {
      this.owners = new Map()
      for (const one of this.belongs) {
        const of = this.root(one.node)
        if (!this.owners.has(of)) this.owners.set(of, one)
      }
    }
    return this.owners.get(root)
  }

  eachSaid(root: number, visit: (said: Said) => void): void {
    const text = (number: number): string => this.texts.text(number) ?? ''
    this.eachOf(root, (member) => {
      this.statements.each(member, ({ birthDate, firstName, lastName, sequence }) =>
        visit({ birthDate: text(birthDate), firstName: text(firstName), lastName: text(lastName), sequence }),
      )
    })
  }

  derive(node: number, path: string, text: string): void {
    const column = this.leaves[this.leafPlace(path)]
    if (column !== undefined && column.values[node] === 0) column.values[node] = this.texts.number(text)
  }

  deriveReference(node: number, field: string, target: EntityName, to: number): void {
    const column = this.references[this.referencePlace(field, target, false)]
    if (column !== undefined && column.nodes[node] === 0) column.nodes[node] = to
  }

  /** Visits the nodes of a cluster, the root first. */
  eachOf(root: number, visit: (node: number) => void): void {
    for (let node = root; node !== 0; node = this.nextMember[node] ?? 0) visit(node)
  }

  /** Chains joined nodes behind their root, once they are settled. */
  gatherMembers(): void {
    this.nextMember = new Uint32Array(this.count + 1)
    const last = new Uint32Array(this.count + 1)
    for (let node = 1; node <= this.count; node += 1) {
      const root = this.root(node)
      if (root !== node) this.nextMember[last[root] === 0 ? root : (last[root] as number)] = node
      last[root] = node
    }
  }

  private grow(needed: number): void {
    this.firstSeen = grown(this.firstSeen, needed)
    this.capacity = this.firstSeen.length
    this.subtypes = grown(this.subtypes, this.capacity)
    this.described = grown(this.described, this.capacity)
    for (const leaf of this.leaves) leaf.values = grown(leaf.values, this.capacity)
    for (const reference of this.references) reference.nodes = grown(reference.nodes, this.capacity)
    for (const unit of this.units) {
      unit.winners = grown(unit.winners, this.capacity)
      if (unit.since !== undefined) unit.since = grown(unit.since, this.capacity)
    }
  }
}
