import { canonicalOf } from '../codec/code.ts'
import { interpreterOf, visit } from '../codec/nodes.ts'
import type { Binding } from '../declare/bind.ts'
import type { Condition } from '../declare/predicate.ts'
import { conditionTest } from '../plan/condition.ts'
import { CODE_SEPARATOR } from '../text/list.ts'
import { textsOf } from './columns-of.ts'
import { type Home, homesOfBinding } from './home.ts'

/** Values a field can have; `undefined` when they are not a closed list. */
type Values = readonly (string | undefined)[] | undefined

interface ValueContext {
  readonly place: number
  /** The wire texts that rows of the binding can have in the pair's column. */
  readonly wires: readonly string[] | undefined
}

const possible = interpreterOf<ValueContext, Values>(undefined, {
  code: (node, { place, wires }) =>
    node.table.rows
      .filter(
        ([wire, , , direction]) =>
          direction !== 'encodeOnly' && (wires === undefined || typeof wire !== 'string' || wires.includes(wire)),
      )
      .map((row) => canonicalOf(row)[place]),
  flags: (node) => node.codes.map((code) => code),
  constant: (node) => [node.value],
  option: ({ value }) => (value === undefined ? undefined : [value]),
})

const wiresOf = (home: Home): readonly string[] | undefined => textsOf(home.binding.where?.[home.columns[0] ?? ''])

/** The values a binding can give a field of its grain; a list of only `undefined` when it never gives one. */
export const possibleValues = (binding: Binding, path: string): Values => {
  const homes = homesOfBinding(binding, 'read').filter((home) => home.path === path)
  // What a row holds a part of has its other values from elsewhere; only its conditions are known of them.
  if (homes.length === 0) return binding.holds === undefined ? [undefined] : textsOf(binding.when?.[path])
  const found = homes.map((home) => visit(possible, home.node, { place: home.place, wires: wiresOf(home) }))
  return found.some((values) => values === undefined) ? undefined : found.flatMap((values) => values ?? [])
}

/** Whether the values a binding can give meet a condition in every case, in some, or in none. */
export const meets = (binding: Binding, path: string, condition: Condition): 'always' | 'sometimes' | 'never' => {
  const values = possibleValues(binding, path)
  if (values === undefined) return 'sometimes'
  const test = conditionTest(condition)
  const met = values.filter(
    (value) => test(value) || (value?.split(CODE_SEPARATOR).some((item) => test(item)) ?? false),
  )
  if (met.length === 0) return 'never'
  return met.length === values.length ? 'always' : 'sometimes'
}
