import type { PathStep, TreePath } from './tree-path.ts'
import { straightened } from './tree-path.ts'

/** JSON whose numbers and texts stay as they are written. */
type Written =
  | { readonly kind: 'object'; readonly members: [name: string, value: Written][] }
  | { readonly kind: 'list'; readonly items: readonly Written[] }
  | { readonly kind: 'scalar'; readonly text: string }

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/gs

/** Takes well-formed JSON apart. */
class Reader {
  private readonly tokens: readonly string[]
  private at = 0

  constructor(text: string) {
    this.tokens = text.match(TOKEN) ?? []
  }

  value(): Written {
    const token = this.next()
    if (token === '{') return { kind: 'object', members: this.several('}', () => this.member()) }
    if (token === '[') return { kind: 'list', items: this.several(']', () => this.value()) }
    return { kind: 'scalar', text: token }
  }

  private member(): [string, Written] {
    const name = JSON.parse(this.next()) as string
    this.at += 1
    return [name, this.value()]
  }

  private several<T>(end: string, one: () => T): T[] {
    const found: T[] = []
    while (this.tokens[this.at] !== end && this.at < this.tokens.length) {
      found.push(one())
      if (this.tokens[this.at] === ',') this.at += 1
    }
    this.at += 1
    return found
  }

  private next(): string {
    this.at += 1
    return this.tokens[this.at - 1] ?? 'null'
  }
}

const textOf = (value: Written): string => {
  if (value.kind === 'scalar') return value.text
  if (value.kind === 'list') return `[${value.items.map(textOf).join(',')}]`
  return `{${value.members.map(([name, inside]) => `${JSON.stringify(name)}:${textOf(inside)}`).join(',')}}`
}

const itemsOf = (value: Written): readonly Written[] => (value.kind === 'list' ? value.items : [value])

const insideOf = (value: Written, name: string): readonly Written[] =>
  value.kind === 'object' ? value.members.flatMap(([member, inside]) => (member === name ? [inside] : [])) : []

const isChosen = (element: Written, names: readonly string[], text: string): boolean => {
  const [name = '', ...rest] = names
  const found = insideOf(element, name).flatMap(itemsOf)
  if (rest.length > 0) return found.some((one) => isChosen(one, rest, text))
  return found.some((one) => one.kind === 'scalar' && (one.text === JSON.stringify(text) || one.text === text))
}

/** The values that a step leads to from a value. */
const led = (value: Written, step: PathStep): readonly Written[] => {
  if (step.kind === 'member') return insideOf(value, step.name)
  if (step.kind === 'each') return itemsOf(value)
  return step.kind === 'where' ? itemsOf(value).filter((one) => isChosen(one, step.member.split('/'), step.text)) : []
}

/** Removes the members at a path, and tells whether there were any. */
const removeAt = (root: Written, path: TreePath): boolean => {
  let isRemoved = false
  const steps = straightened(path)
  const last = steps.findLastIndex(({ kind }) => kind === 'member')
  const holders = steps
    .slice(0, last)
    .reduce<readonly Written[]>((found, step) => found.flatMap((one) => led(one, step)), [root])
  const step = steps[last]
  for (const holder of holders) {
    if (holder.kind !== 'object' || step?.kind !== 'member') continue
    const others = holder.members.filter(([name]) => name !== step.name)
    isRemoved ||= others.length < holder.members.length
    holder.members.splice(0, holder.members.length, ...others)
  }
  return isRemoved
}

/**
 * A record of JSON without the members at some paths; all others keep the text they were written with, and a record that has none
 * of the members stays as it is.
 *
 * @param text one well-formed object
 * @param paths where what is to go stands
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { pruneJson, treePath } from '@nrec-align/io'
 *
 * assert.equal(pruneJson('{"id": 9007199254740993, "ssn": "x"}', [treePath('ssn')]), '{"id":9007199254740993}')
 * ```
 */
export function pruneJson(text: string, paths: readonly TreePath[]): string {
  const root = new Reader(text).value()
  const removed = paths.map((path) => removeAt(root, path))
  return removed.includes(true) ? textOf(root) : text
}
