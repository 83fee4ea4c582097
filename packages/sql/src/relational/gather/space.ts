import { type EntityName, leafOf } from '@nrec-align/schema'
import type { TextFile } from './text-file.ts'

/** A leaf of a space: its place among the leaves, and the fields it is replaced with. */
export interface GatheredLeaf {
  readonly path: string
  readonly unit: string
  readonly place: number
}

/** A reference of a space. */
export interface GatheredReference {
  readonly field: string
  readonly target: EntityName
  readonly many: boolean
  readonly place: number
  isGathered: boolean
}

/** A file of what the records of one binding say of one kind of entity, with its columns beside those that all files have. */
export interface FacetFile {
  readonly file: TextFile
  readonly leaves: readonly GatheredLeaf[]
  readonly references: readonly GatheredReference[]
  readonly bit: number
  /** Whether each record tells of one event of a spell. */
  readonly isEvent: boolean
  readonly loader: number
}

/** A file of lists that references to several give. */
export interface ListFile {
  readonly file: TextFile
  readonly reference: GatheredReference
}

/** What was gathered of one space of entities, as files on their way into the database. */
export class Space {
  readonly name: EntityName
  readonly leaves: GatheredLeaf[] = []
  /** Names of what is replaced together, in the order in which they were first filled. */
  readonly units: string[] = []
  readonly references: GatheredReference[] = []
  readonly facets: FacetFile[] = []
  readonly lists: ListFile[] = []
  /** Files of entities without an identifier and whom they belong to. */
  readonly belongings: TextFile[] = []

  constructor(name: EntityName) {
    this.name = name
  }

  leaf(path: string): GatheredLeaf {
    const known = this.leaves.find((leaf) => leaf.path === path)
    if (known !== undefined) return known
    const leaf = { path, unit: leafOf(this.name, path)?.unit ?? path, place: this.leaves.length }
    this.leaves.push(leaf)
    if (!this.units.includes(leaf.unit)) this.units.push(leaf.unit)
    return leaf
  }

  reference(field: string, target: EntityName, many: boolean): GatheredReference {
    const known = this.references.find((reference) => reference.field === field)
    if (known !== undefined) return known
    const reference = { field, target, many, place: this.references.length, isGathered: false }
    this.references.push(reference)
    return reference
  }

  leavesOf(unit: string): readonly GatheredLeaf[] {
    return this.leaves.filter((leaf) => leaf.unit === unit)
  }

  get singles(): readonly GatheredReference[] {
    return this.references.filter(({ many }) => !many)
  }
}
