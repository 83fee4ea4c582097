import type { LoneEnds, Said, SettledTable } from '@nrec-align/convert/engine'
import type { EntityName } from '@nrec-align/schema'
import type { Space } from '../gather/space.ts'
import { PART, unescaped, WITHIN } from '../text.ts'
import { type Row, RowFile } from './row-file.ts'

/** So many leaves of a row are looked up before all of them are taken apart. */
const LOOKED_UP = 3

const IDENTIFIER = `${PART}!`
const WINNER = `${PART}#`
const OWNER = `${PART}^`

/** How the parts of a line begin, by the place of what they tell. */
const startsWith = (sign: string): ((place: number) => string) => {
  const starts: string[] = []
  return (place) => {
    starts[place] ??= `${PART}${sign}${place}=`
    return starts[place]
  }
}
const leafStart = startsWith('')
const referenceStart = startsWith('@')

/** Numbers of texts, the same in all tables of a run. */
export class TextNumbers {
  private readonly numbers = new Map<string, number>()
  readonly texts: string[] = ['']

  number(text: string): number {
    const known = this.numbers.get(text)
    if (known !== undefined) return known
    const number = this.texts.push(text) - 1
    this.numbers.set(text, number)
    return number
  }
}

interface Leaf {
  readonly path: string
  readonly derived: { numbers: Uint32Array | undefined }
}

interface Reference {
  readonly field: string
  readonly target: EntityName
  readonly many: boolean
  readonly isGathered: boolean
  derived: Uint32Array | undefined
}

/** The settled entities of a space, read again from a file whenever somebody asks; what is derived is kept beside it. */
export class SettledSpace implements SettledTable {
  readonly space: EntityName
  readonly count: number
  readonly loneEnds: LoneEnds | undefined
  private readonly leaves: Leaf[]
  private readonly references: Reference[]
  private readonly places: Map<string, number>
  private readonly fields: Map<string, number>
  private readonly described: Uint32Array
  private readonly firstSeen: Uint32Array
  private readonly subtypes: Uint8Array | Uint32Array
  private readonly file: RowFile
  private readonly texts: TextNumbers
  private readonly said: ReadonlyMap<number, readonly Said[]>
  private readonly known: (entity: EntityName) => SettledTable | undefined

  constructor(
    space: Space,
    count: number,
    path: string,
    shared: {
      readonly texts: TextNumbers
      readonly said: ReadonlyMap<number, readonly Said[]>
      readonly loneEnds: LoneEnds | undefined
      readonly known: (entity: EntityName) => SettledTable | undefined
    },
  ) {
    this.space = space.name
    this.count = count
    this.texts = shared.texts
    this.said = shared.said
    this.loneEnds = shared.loneEnds
    this.known = shared.known
    this.leaves = space.leaves.map((leaf) => ({ path: leaf.path, derived: { numbers: undefined } }))
    this.references = space.references.map(({ field, target, many, isGathered }) => ({
      field,
      target,
      many,
      isGathered,
      derived: undefined,
    }))
    this.places = new Map(space.leaves.map(({ path: leaf }, place) => [leaf, place]))
    this.fields = new Map(space.references.map(({ field }, place) => [field, place]))
    this.described = new Uint32Array(count + 1)
    this.firstSeen = new Uint32Array(count + 1)
    this.subtypes = new Uint32Array(count + 1)
    this.file = new RowFile(path, count, (node, head) => {
      const [described = '', seen = '', bits = ''] = head.split(',')
      this.described[node] = Number(described)
      this.firstSeen[node] = Number(seen)
      this.subtypes[node] = Number(bits)
    })
  }

  knownLeaf(path: string): number {
    return this.places.get(path) ?? -1
  }

  knownReference(field: string): number {
    return this.fields.get(field) ?? -1
  }

  targetOf(reference: number): EntityName {
    return (this.references[reference] as Reference).target
  }

  isMany(reference: number): boolean {
    return this.references[reference]?.many === true
  }

  isGathered(reference: number): boolean {
    return this.references[reference]?.isGathered === true
  }

  root(node: number): number {
    return node
  }

  value(node: number, leaf: number): string | undefined {
    const derived = this.leaves[leaf]?.derived.numbers?.[node] ?? 0
    if (derived !== 0) return this.texts.texts[derived]
    return this.stated(node, leaf)
  }

  number(node: number, leaf: number): number {
    const text = this.value(node, leaf)
    return text === undefined ? 0 : this.texts.number(text)
  }

  referred(node: number, reference: number): number {
    const derived = this.references[reference]?.derived?.[node] ?? 0
    return derived === 0 ? Number(partAt(this.file.row(node).line, referenceStart(reference)) ?? 0) : derived
  }

  referredMany(node: number, reference: number): readonly number[] {
    const nodes: number[] = []
    eachPart(this.file.row(node).line, `${PART}&${reference}=`, (part) => nodes.push(Number(part)))
    return nodes
  }

  eachIdentifier(root: number, visit: (system: string, value: string) => void): void {
    const row = this.file.row(root)
    row.identifiers ??= identifiersIn(row)
    for (let at = 0; at < row.identifiers.length; at += 2)
      visit(row.identifiers[at] as string, row.identifiers[at + 1] as string)
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
    eachPart(this.file.row(node).line, WINNER, (part) => visit(Number(part)))
  }

  belongingOf(root: number): ReturnType<SettledTable['belongingOf']> {
    const [owners, owner, label] = partAt(this.file.row(root).line, OWNER)?.split(WITHIN) ?? []
    const ownerTable = owners === undefined ? undefined : this.known(owners as EntityName)
    return ownerTable === undefined
      ? undefined
      : { node: root, ownerTable, owner: Number(owner), label: unescaped(label ?? '') }
  }

  eachSaid(root: number, visit: (said: Said) => void): void {
    this.said.get(root)?.forEach(visit)
  }

  derive(node: number, path: string, text: string): void {
    let place = this.places.get(path)
    if (place === undefined) {
      place = this.leaves.push({ path, derived: { numbers: undefined } }) - 1
      this.places.set(path, place)
    }
    if (this.value(node, place) !== undefined) return
    const { derived } = this.leaves[place] as Leaf
    derived.numbers ??= new Uint32Array(this.count + 1)
    derived.numbers[node] = this.texts.number(text)
  }

  deriveReference(node: number, field: string, target: EntityName, to: number): void {
    let place = this.fields.get(field)
    if (place === undefined) {
      place = this.references.push({ field, target, many: false, isGathered: false, derived: undefined }) - 1
      this.fields.set(field, place)
    }
    if (this.referred(node, place) !== 0) return
    const reference = this.references[place] as Reference
    reference.derived ??= new Uint32Array(this.count + 1)
    reference.derived[node] = to
  }

  close(): void {
    this.file.close()
  }

  /** What the row itself says: the first leaves that are asked for are looked up, then the row is taken apart. */
  private stated(node: number, leaf: number): string | undefined {
    const row = this.file.row(node)
    if (row.leaves === undefined && row.asked < LOOKED_UP) {
      row.asked += 1
      const text = partAt(row.line, leafStart(leaf))
      return text === undefined ? undefined : unescaped(text)
    }
    row.leaves ??= leavesIn(row, this.leaves.length)
    return row.leaves[leaf]
  }
}

/** What follows a text in a line, until the next part. */
const partAt = (line: string, start: string): string | undefined => {
  const at = line.indexOf(start)
  if (at < 0) return undefined
  const end = line.indexOf(PART, at + start.length)
  return end < 0 ? line.slice(at + start.length) : line.slice(at + start.length, end)
}

/** Visits the parts of a line that begin with a text. */
const eachPart = (line: string, start: string, visit: (part: string) => void): void => {
  const length = start.length
  for (let at = line.indexOf(start); at >= 0; at = line.indexOf(start, at + length)) {
    const end = line.indexOf(PART, at + length)
    visit(end < 0 ? line.slice(at + length) : line.slice(at + length, end))
  }
}

const ZERO = 0x30
const NINE = 0x39

/** Values by the place of their leaf: parts that begin with a number are one. */
const leavesIn = ({ line }: Row, size: number): readonly (string | undefined)[] => {
  const leaves = new Array<string | undefined>(size).fill(undefined)
  for (let from = line.indexOf(PART); from >= 0; ) {
    const end = line.indexOf(PART, from + 1)
    let at = from + 1
    let place = 0
    for (let digit = line.charCodeAt(at); digit >= ZERO && digit <= NINE; digit = line.charCodeAt(at)) {
      place = place * 10 + digit - ZERO
      at += 1
    }
    if (at > from + 1) leaves[place] = unescaped(end < 0 ? line.slice(at + 1) : line.slice(at + 1, end))
    from = end
  }
  return leaves
}

const identifiersIn = ({ line }: Row): readonly string[] => {
  const found: string[] = []
  eachPart(line, IDENTIFIER, (part) => {
    const cut = part.indexOf(WITHIN)
    found.push(unescaped(part.slice(0, cut)), unescaped(part.slice(cut + 1)))
  })
  return found
}
