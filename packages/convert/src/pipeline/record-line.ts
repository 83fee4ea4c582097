import { type BindingPlan, CODE_SEPARATOR, DECLARED_MISSING, TEXT_SEPARATOR } from '@nrec-align/mapping'
import { entities, type FieldType, type Leaf, leafOf } from '@nrec-align/schema'
import { NamedEntities } from './named-entities.ts'

type Plan = Pick<BindingPlan, 'nodes' | 'scratch'>

/** Writes one part of an object as JSON; `''` where the record says nothing of it. */
type Part = (values: readonly (string | undefined)[]) => string

/** Text that JSON takes as it is; half characters would have to be escaped, so their range is left to the library. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them
const PLAIN = /^[^"\\\u0000-\u001f\ud800-\udfff]*$/

const quoted = (text: string): string => (PLAIN.test(text) ? `"${text}"` : JSON.stringify(text))

const listed = (separator: string) => (text: string) =>
  text === '' ? '[]' : `[${text.split(separator).map(quoted).join(',')}]`

const asItIs = (text: string): string => text

/** Codes, numbers and dates hold nothing that JSON would escape. */
const between = (text: string): string => `"${text}"`

/** The JSON of a text in its canonical form, the same that the nested record would give. */
const jsonOf: { readonly [T in FieldType]: (text: string) => string } = {
  text: quoted,
  integer: asItIs,
  decimal: between,
  date: between,
  partialDate: between,
  schoolYear: asItIs,
  instant: between,
  boolean: (text) => (text === 'true' ? 'true' : 'false'),
  code: between,
  codes: listed(CODE_SEPARATOR),
  texts: listed(TEXT_SEPARATOR),
  reference: quoted,
  references: listed(TEXT_SEPARATOR),
  struct: asItIs,
  keyed: asItIs,
  structs: asItIs,
}

/** A tree of parts while it is built: the values of an object, and the objects and elements inside it. */
interface Branch {
  readonly open: string
  readonly close: string
  readonly parts: (Branch | Part)[]
  readonly inner: Map<string, Branch>
}

const branch = (open: string, close: string): Branch => ({ open, close, parts: [], inner: new Map() })

/** The branch of that name inside another, begun on first use. */
const within = (outer: Branch, name: string, open: string, close: string): Branch => {
  const known = outer.inner.get(name)
  if (known !== undefined) return known
  const begun = branch(open, close)
  outer.inner.set(name, begun)
  outer.parts.push(begun)
  return begun
}

/** The branch in which a leaf's value stands: the record, the part of a subtype, a group, or an element of a list. */
const holderOf = (root: Branch, plan: Plan, index: number, leaf: Leaf): Branch => {
  const { field, key, member, subtype } = leaf
  const entity = plan.nodes[index]?.entity
  const isOwn = subtype === undefined || (entity !== undefined && field.name in entities[entity].fields)
  const owner = isOwn ? root : within(root, subtype, `"${subtype}":{`, '}')
  if (key !== undefined && field.key !== undefined) {
    const list = within(owner, field.name, `"${field.name}":[`, ']')
    return within(list, key, `{"${field.key}":${quoted(key)},`, '}')
  }
  return member === undefined ? owner : within(owner, field.name, `"${field.name}":{`, '}')
}

const valuePart = (leaf: Leaf, slot: number): Part => {
  const name = `"${(leaf.member ?? leaf.field).name}":`
  const json = jsonOf[leaf.type]
  return (values) => {
    const value = values[slot]
    return value === undefined || value === DECLARED_MISSING ? '' : name + json(value)
  }
}

const compiled = ({ open, close, parts }: Branch): Part => {
  const inner = parts.map((part) => (typeof part === 'function' ? part : compiled(part)))
  return (values) => {
    let text = ''
    for (const part of inner) {
      const one = part(values)
      if (one !== '') text = text === '' ? one : `${text},${one}`
    }
    return text === '' ? '' : open + text + close
  }
}

/** Begins of identifiers by system: a file has few systems, so each is quoted once. */
const systemParts = (): ((system: string) => string) => {
  const known = new Map<string, string>()
  return (system) => {
    let part = known.get(system)
    if (part === undefined) {
      part = `{"system":${quoted(system)},"value":`
      known.set(system, part)
    }
    return part
  }
}

const identifiersOf = (ids: readonly string[], partOf: (system: string) => string): string => {
  let text = ''
  for (let at = 0; at < ids.length; at += 2) {
    const one = `${partOf(ids[at] as string)}${quoted(ids[at + 1] as string)}}`
    text = at === 0 ? one : `${text},${one}`
  }
  return `"identifiers":[${text}]`
}

/** What the record refers to from one of its entities, by identifier. */
const referringPart = (plan: Plan, index: number): (() => string) => {
  const others = plan.nodes.flatMap(({ parent, field }, at) =>
    parent === index ? [{ ids: plan.scratch.ids[at] as string[], name: `"${field}":[` }] : [],
  )
  return () => {
    let text = ''
    for (const { ids, name } of others) {
      if (ids.length === 0) continue
      const one = `${name}${ids.map(quoted).join(',')}]`
      text = text === '' ? one : `${text},${one}`
    }
    return text === '' ? '' : `,"refers":{${text}}`
  }
}

/** Writes one entity of the record in a plan's scratch as a line of JSON; nothing where the record says nothing of it. */
export type RecordLine = (record: number) => string | undefined

/**
 * Makes the writer of one entity of a binding: what the record says of it, its identifiers, and what it refers to.
 *
 * An entity that records only name, such as the school of an enrollment, is written with the first of them.
 *
 * The line is put together from texts that are known beforehand: a nested object for each of a million records,
 * only to be turned into text at once, took nearly half of the time of the whole run.
 */
export const recordLine = (
  plan: Plan,
  index: number,
  source: string,
  named: Pick<NamedEntities, 'isNew'> = new NamedEntities(),
): RecordLine => {
  const node = plan.nodes[index]
  if (node === undefined) return () => undefined
  const root = branch(',', '')
  node.leaves.forEach((path, slot) => {
    const leaf = leafOf(node.entity, path)
    if (leaf === undefined) throw new Error(`${node.entity} has no leaf ${path}`)
    holderOf(root, plan, index, leaf).parts.push(valuePart(leaf, slot))
  })
  const said = compiled(root)
  const refers = referringPart(plan, index)
  const ids = plan.scratch.ids[index] as string[]
  const values = plan.scratch.values[index] as (string | undefined)[]
  const origin = `,"source":${quoted(source)},"record":`
  const partOf = systemParts()
  const isGrain = node.parent < 0
  return (record) => {
    const leaves = said(values)
    const isBare = leaves === '' && !values.includes(DECLARED_MISSING)
    if (ids.length === 0 && isBare) return undefined
    if (isBare && !isGrain && !named.isNew(ids.join('\u001f'))) return undefined
    return `{${identifiersOf(ids, partOf)}${leaves}${refers()}${origin}${record}}`
  }
}
