import { type EntityName, spaceOf } from '@nrec-align/schema'
import { type Home, type Hop, keyOf } from '../analyse/home.ts'
import type { Layout } from '../declare/layout.ts'
import type { TableRow } from '../pair/pair.ts'
import type { Subject } from './made-up.ts'
import { numberFor } from './seed.ts'

/** How many bodies and shared records a set has; people and what is about them are as many as asked for. */
export const SCHOOLS = 2
export const SHARED = 2

const sharedSpaces: readonly EntityName[] = [
  'academicSession',
  'course',
  'courseSection',
  'program',
  'service',
  'site',
  'indicator',
  'initiative',
]

/** Whether several records refer to the same few records of a space. */
export const isShared = (space: EntityName): boolean => sharedSpaces.includes(space)

/** A row being made: its cells by column, and what decides its made-up values. */
export class Row {
  readonly layout: Layout
  readonly cells = new Map<string, string>()
  readonly seed: number
  /** Number of the row among those of its kind, from 0. */
  readonly index: number
  /** How many people the set has: guardians are other people of the same set. */
  readonly people: number
  /** Counts the tries to make a row without faults. */
  readonly attempt: number
  readonly options: Readonly<Record<string, string>>
  readonly tables: Readonly<Record<string, readonly TableRow[]>>
  /** Texts that would make the row one of another kind, by column. */
  readonly claimed: ReadonlyMap<string, readonly string[]>
  /** Columns that must not stay blank. */
  readonly wanted = new Set<string>()

  constructor(
    layout: Layout,
    facts: Pick<Row, 'seed' | 'index' | 'people' | 'attempt' | 'options' | 'tables' | 'claimed'>,
  ) {
    this.layout = layout
    this.seed = facts.seed
    this.index = facts.index
    this.people = facts.people
    this.attempt = facts.attempt
    this.options = facts.options
    this.tables = facts.tables
    this.claimed = facts.claimed
  }

  cell(column: string): string {
    return this.cells.get(column) ?? ''
  }

  /** Fills a column unless something stands there already. */
  fill(column: string, text: string): void {
    if (Object.hasOwn(this.layout.columns, column) && this.cell(column) === '') this.cells.set(column, text)
  }

  /** Whether a blank cell would be wrong. */
  needs(column: string): boolean {
    return this.layout.columns[column]?.required === 'always' || this.wanted.has(column)
  }

  lengthOf(column: string): number | undefined {
    return this.layout.columns[column]?.length
  }

  /** The record a field belongs to; `undefined` where the made-up world has none, as above a district. */
  subjectOf(home: Home): Subject | undefined {
    let subject: Subject | undefined = { entity: home.binding.grain, index: this.index }
    for (const hop of home.hops) subject = subject === undefined ? undefined : this.follow(subject, hop)
    return subject
  }

  /** A number that is the same wherever this field of this record is made. */
  numberFor(home: Home, what: string = ''): number {
    const subject = this.subjectOf(home)
    const space = spaceOf(home.entity)
    const isOwn = home.hops.length === 0 && space !== 'person' && space !== 'organization'
    return numberFor(this.seed, keyOf(home.entity, home.leaf), subject?.index ?? 0, isOwn ? this.attempt : 0, what)
  }

  private follow(subject: Subject, hop: Hop): Subject | undefined {
    const space = spaceOf(hop.to)
    if (space === hop.from) return subject.entity === 'school' ? { entity: 'district', index: 0 } : undefined
    if (space === 'organization') return this.body(hop, subject.index)
    if (isShared(space)) return { entity: hop.to, index: subject.index % SHARED }
    const isOther = space === 'person' && hop.from === 'personRelationship' && hop.to !== 'student'
    return { entity: hop.to, index: isOther ? (subject.index + 1) % Math.max(this.people, 1) : subject.index }
  }

  private body(hop: Hop, index: number): Subject {
    if (hop.to === 'district') return { entity: 'district', index: 0 }
    const isNext = hop.field.startsWith('next')
    return { entity: 'school', index: (isNext ? index + 1 : index) % SCHOOLS }
  }
}
