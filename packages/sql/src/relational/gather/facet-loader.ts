import { CannotCombine } from '@nrec-align/convert'
import type { LoadedAt, OnDisagreement, RecordLoader } from '@nrec-align/convert/engine'
import { subtypeBit, type UnnamedOf, unnamedOf } from '@nrec-align/convert/engine'
import type { BindingPlan } from '@nrec-align/mapping'
import { ENGINE } from '../engine-name.ts'
import { escaped, PART } from '../text.ts'
import type { Gathered } from './gathered.ts'
import type { FacetFile, GatheredReference, ListFile, Space } from './space.ts'
import type { TextFile } from './text-file.ts'

/** How many entities that records only name are remembered, so that each is not written with every record. */
const REMEMBERED = 20_000

/** Where what records say of one entity of a binding goes. */
interface NodePlan {
  readonly space: Space
  readonly facets: FacetFile
  readonly many: boolean
  readonly isGrain: boolean
  /** References to one, by the place of their node in the plan. */
  readonly singles: readonly number[]
  /** References to several, by the place of their node in the plan. */
  readonly lists: readonly { readonly at: number; readonly list: ListFile }[]
  readonly last: (string | undefined)[]
  readonly lastEscaped: string[]
  readonly named: Map<string, number>
}

/** The identifiers of an entity as one text by which it is found again; the first one, then the others in any order. */
const keyOf = (ids: readonly string[]): readonly [key: string, given: string] => {
  if (ids.length === 2) return [escaped(ids[0] as string) + PART + escaped(ids[1] as string), '']
  const pairs: string[] = []
  for (let at = 0; at < ids.length; at += 2)
    pairs.push(escaped(ids[at] as string) + PART + escaped(ids[at + 1] as string))
  const given = pairs.join(PART)
  const key = [pairs[0], ...pairs.slice(1).sort()].join(PART)
  return [key, key === given ? '' : given]
}

/** Writes what the records of one binding of one file say, entity by entity, as lines of text. */
export class FacetLoader implements RecordLoader {
  private readonly plan: BindingPlan
  private readonly gathered: Gathered
  private readonly nodes: readonly NodePlan[]
  private readonly sinceSlot: number
  /** Whether a record has its own row elsewhere and is only named here. */
  private readonly onlyNames: boolean
  private readonly begun: number
  /** What each entity of the last record became; several for a reference to several. */
  private readonly handles: (number | number[])[] = []
  private readonly belongings = new Map<Space, TextFile>()
  /** Unnamed entities of the last record: their owner is known once all of it is loaded. */
  private readonly unnamed: (UnnamedOf & { readonly index: number; readonly ord: number })[] = []

  constructor(plan: BindingPlan, gathered: Gathered, onDisagreement: OnDisagreement) {
    this.plan = plan
    this.gathered = gathered
    this.onlyNames = plan.binding.holds !== undefined
    this.begun = gathered.next
    const loader = gathered.disagreements.push(onDisagreement) - 1
    const spaces = plan.nodes.map(({ entity }) => gathered.space(entity))
    const references = plan.nodes.map((node) => this.referenceOf(node, spaces[node.parent]))
    this.nodes = plan.nodes.map((node, index) => {
      const space = spaces[index] as Space
      const children = plan.nodes.flatMap(({ parent }, at) => (parent === index ? [at] : []))
      const singles = children.filter((at) => references[at]?.many === false)
      const facets: FacetFile = {
        file: gathered.file(),
        leaves: node.many ? [] : node.leaves.map((path) => space.leaf(path)),
        references: node.many ? [] : singles.map((at) => references[at] as GatheredReference),
        bit: subtypeBit(node.entity),
        isEvent: index === 0 && plan.binding.spells !== undefined,
        loader,
      }
      space.facets.push(facets)
      const lists = children.flatMap((at) => {
        const reference = references[at]
        if (reference?.many !== true) return []
        const list = { file: gathered.file(), reference }
        space.lists.push(list)
        return [{ at, list }]
      })
      return {
        space,
        facets,
        many: node.many,
        isGrain: node.parent < 0,
        singles,
        lists,
        last: [],
        lastEscaped: [],
        named: new Map<string, number>(),
      }
    })
    this.sinceSlot = plan.nodes[0]?.leaves.indexOf('validFrom') ?? -1
  }

  load(at: LoadedAt): void {
    const { scratch } = this.plan
    // A part of nothing in particular says nothing.
    if (this.onlyNames && scratch.ids[0]?.length === 0) return
    for (let index = this.nodes.length - 1; index >= 0; index -= 1) this.handles[index] = this.loadNode(index, at)
    for (const one of this.unnamed) this.belong(one)
    this.unnamed.length = 0
  }

  private referenceOf(
    { field, entity, many, parent }: BindingPlan['nodes'][number],
    from: Space | undefined,
  ): GatheredReference | undefined {
    const reference = from?.reference(field, this.gathered.space(entity).name, many)
    if (reference !== undefined && many && parent === 0 && field === this.plan.binding.holds)
      reference.isGathered = true
    return reference
  }

  private loadNode(index: number, at: LoadedAt): number | number[] {
    const node = this.nodes[index] as NodePlan
    const ids = this.plan.scratch.ids[index] as string[]
    const values = this.plan.scratch.values[index] as (string | undefined)[]
    if (node.many) {
      const several: number[] = []
      for (let place = 0; place < ids.length; place += 2) several.push(this.name(node, ids.slice(place, place + 2), at))
      return several
    }
    const said = this.said(node, values)
    if (ids.length === 0 && !said.any && !(node.isGrain && this.refersToAny())) return 0
    const isBare = !node.isGrain && !said.any && node.lists.length === 0 && ids.length > 0
    if (isBare) return this.name(node, ids, at)
    const ord = this.write(
      node,
      ids,
      at,
      said.any || node.isGrain,
      index === 0 ? values[this.sinceSlot] : undefined,
      said.text,
    )
    for (const one of node.lists) this.list(one.list, ord, this.handles[one.at] as number[])
    if (ids.length === 0 && !node.isGrain) this.ownUnnamed(index, ord)
    return ord
  }

  /** Takes an entity of which a record gives nothing but identifiers and what it refers to; those of late are remembered. */
  private name(node: NodePlan, ids: readonly string[], at: LoadedAt): number {
    let key = ids.join(PART)
    if (!node.many) for (const child of node.singles) key += `${PART}${this.handles[child] as number}`
    const known = node.named.get(key)
    if (known !== undefined) return known
    const ord = this.write(node, ids, at, node.isGrain, undefined, '\t'.repeat(node.facets.leaves.length))
    if (node.named.size >= REMEMBERED) node.named.clear()
    node.named.set(key, ord)
    return ord
  }

  private said(
    node: NodePlan,
    values: readonly (string | undefined)[],
  ): { readonly any: boolean; readonly text: string } {
    let any = false
    let text = ''
    for (let slot = 0; slot < node.facets.leaves.length; slot += 1) {
      const value = values[slot]
      if (value === undefined) {
        text += '\t'
        continue
      }
      any = true
      // Records that follow each other repeat values.
      if (value !== node.last[slot]) {
        node.last[slot] = value
        node.lastEscaped[slot] = escaped(value)
      }
      text += `\t${node.lastEscaped[slot]}`
    }
    return { any, text }
  }

  private write(
    node: NodePlan,
    ids: readonly string[],
    at: LoadedAt,
    says: boolean,
    since: string | undefined,
    text: string,
  ): number {
    const ord = this.gathered.next
    this.gathered.next += 1
    const [key, given] = ids.length === 0 ? ['', ''] : keyOf(ids)
    const described = says && !this.onlyNames ? '1' : '0'
    let line = `${ord}\t${at.sequence}\t${at.record}\t${at.line}\t${at.told}\t${key}\t${given}\t${described}\t${since === undefined ? '' : escaped(since)}${text}`
    if (!node.many)
      for (const child of node.singles) line += this.handles[child] === 0 ? '\t' : `\t${this.handles[child] as number}`
    node.facets.file.line(line)
    return ord
  }

  private list({ file, reference }: ListFile, from: number, targets: readonly number[]): void {
    const list = reference.isGathered ? this.begun : from
    if (targets.length === 0) file.line(`${from}\t${list}\t0\t`)
    for (const [place, target] of targets.entries()) file.line(`${from}\t${list}\t${place}\t${target}`)
  }

  private belong({ index, ord, owner, label }: FacetLoader['unnamed'][number]): void {
    const { space } = this.nodes[index] as NodePlan
    const handle = this.handles[owner]
    if (typeof handle !== 'number')
      throw new CannotCombine(ENGINE, `a ${space.name} without an identifier belongs to several`)
    let file = this.belongings.get(space)
    if (file === undefined) {
      file = this.gathered.file()
      this.belongings.set(space, file)
      space.belongings.push(file)
    }
    const place = this.gathered.next
    this.gathered.next += 1
    file.line(`${place}\t${ord}\t${(this.nodes[owner] as NodePlan).space.name}\t${handle}\t${escaped(label)}`)
  }

  /** Whether the last record names another entity; all but the grain are loaded by then. */
  private refersToAny(): boolean {
    return this.handles.some(
      (handle, index) => index > 0 && (typeof handle === 'number' ? handle !== 0 : handle.length > 0),
    )
  }

  /** Remembers an entity without an identifier by whom it belongs to. */
  private ownUnnamed(index: number, ord: number): void {
    const unnamed = unnamedOf(this.plan, index)
    if (unnamed !== undefined) this.unnamed.push({ index, ord, ...unnamed })
  }
}
