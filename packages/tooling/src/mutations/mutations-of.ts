import type { Binding, CodeTable, Format, Layout, Node, Predicate } from '@nrec-align/mapping'
import type { Mutation } from './mutation.ts'

/** A declaration is read-only to everybody but whoever spoils it on purpose. */
type Open = Record<string, unknown>

const asOpen = (value: object): Open => value as Open

/** Takes a member away; putting it back restores the order of the members too. */
const withoutMember = (owner: object, name: string) => (): (() => void) => {
  const open = asOpen(owner)
  const before = { ...open }
  delete open[name]
  return () => {
    for (const key of Object.keys(open)) delete open[key]
    Object.assign(open, before)
  }
}

const withoutItem = (list: readonly unknown[], place: number) => (): (() => void) => {
  const open = list as unknown[]
  const [item] = open.splice(place, 1)
  return () => void open.splice(place, 0, item)
}

/** The code tables that stand somewhere in a node. */
const tablesIn = (node: Node): readonly CodeTable[] => {
  if ('table' in node && typeof node.table === 'object') return [node.table]
  if ('ways' in node) return node.ways.flatMap(tablesIn)
  return 'of' in node ? tablesIn(node.of) : []
}

const rowsOf = (table: CodeTable): readonly Mutation[] =>
  table.rows.map(([wire], place) => ({
    label: `code row ${table.id}: ${typeof wire === 'string' ? wire : wire.join(' + ')}`,
    kind: 'code row',
    apply: withoutItem(table.rows, place),
  }))

/** Each condition as a whole, and each of the texts it lists. */
const conditionsOf = (label: string, predicate: Predicate | undefined): readonly Mutation[] =>
  Object.entries(predicate ?? {}).flatMap(([name, condition]): Mutation[] => [
    { label: `${label} ${name}`, kind: 'condition', apply: withoutMember(predicate as object, name) },
    ...(Array.isArray(condition) ? (condition as readonly string[]) : []).map(
      (text, place, texts): Mutation => ({
        label: `${label} ${name}: ${text}`,
        kind: 'condition',
        apply: withoutItem(texts, place),
      }),
    ),
  ])

const inBinding = (binding: Binding): readonly Mutation[] => {
  const label = `${binding.layout}/${binding.id}`
  return [
    ...Object.keys(binding.pairs).map(
      (path): Mutation => ({ label: `pair ${label} ${path}`, kind: 'pair', apply: withoutMember(binding.pairs, path) }),
    ),
    ...conditionsOf(`where ${label}`, binding.where),
    ...conditionsOf(`when ${label}`, binding.when),
    ...(binding.present === undefined
      ? []
      : [{ label: `present ${label}`, kind: 'condition', apply: withoutMember(binding, 'present') } as const]),
  ]
}

const inLayout = (layout: Layout): readonly Mutation[] => [
  ...(layout.rules ?? []).map(
    ({ id }, place, rules): Mutation => ({
      label: `rule ${layout.id} ${id}`,
      kind: 'rule',
      apply: withoutItem(rules, place),
    }),
  ),
  ...(layout.skip ?? []).map(
    ({ reason }, place, skips): Mutation => ({
      label: `skip ${layout.id}: ${reason}`,
      kind: 'rule',
      apply: withoutItem(skips, place),
    }),
  ),
]

/** Numbers mistakes that would have the same name: versions have bindings of one name, and small tables share an id. */
const named = (mutations: readonly Mutation[]): readonly Mutation[] => {
  const seen = new Map<string, number>()
  return mutations.map((mutation) => {
    const number = (seen.get(mutation.label) ?? 0) + 1
    seen.set(mutation.label, number)
    return number === 1 ? mutation : { ...mutation, label: `${mutation.label} (${number})` }
  })
}

/** Every mistake of this kind: a pair, a code row, a condition or a rule less. What versions share is spoilt for all of them. */
export const mutationsOf = (format: Format): readonly Mutation[] => {
  const bindings = new Set(format.versions.flatMap((version) => version.bindings))
  const layouts = new Set(format.versions.flatMap((version) => version.layouts))
  const tables = new Set(
    [...bindings].flatMap(({ pairs }) => Object.values(pairs).flatMap(([, node]) => tablesIn(node))),
  )
  return named([...[...bindings].flatMap(inBinding), ...[...tables].flatMap(rowsOf), ...[...layouts].flatMap(inLayout)])
}
