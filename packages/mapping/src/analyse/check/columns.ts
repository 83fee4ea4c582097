import type { Binding, Only } from '../../declare/bind.ts'
import type { Layout } from '../../declare/layout.ts'
import { isVirtual, ownColumnsOf } from '../columns-of.ts'
import type { Problem } from '../problem.ts'
import { bindingsOf, type Check, problem, repeated } from './context.ts'

const namedBy = (binding: Binding): readonly string[] => [
  ...Object.values(binding.pairs).flatMap(ownColumnsOf),
  ...Object.keys(binding.where ?? {}),
  ...(binding.present ?? []),
  ...(binding.each === undefined ? [] : [binding.each.column].flat()),
  ...Object.values(binding.lookup ?? {}).flatMap((keys) => Object.values(keys)),
  ...(binding.only === undefined ? [] : [binding.only.column]),
  ...Object.entries(binding.defaults ?? {}).flatMap(([name, [value, , when]]) => [
    name,
    ...Object.keys(when ?? {}),
    ...(typeof value !== 'string' && 'column' in value ? [value.column] : []),
    ...(typeof value !== 'string' && 'uuidOf' in value ? value.uuidOf : []),
  ]),
]

const namedByLayout = (layout: Layout): readonly string[] => [
  ...layout.variants.flatMap((variant) => variant.columns),
  ...Object.keys(layout.dropped ?? {}),
  ...Object.keys(layout.carried ?? {}),
  ...(layout.skip ?? []).flatMap(({ where, only }) => [
    ...Object.keys(where),
    ...(only === undefined ? [] : [only.column]),
  ]),
  ...(layout.rules ?? []).flatMap((rule) => [...Object.keys(rule.when), ...Object.keys(rule.then), rule.at]),
  ...(layout.recordKey ?? []),
  ...(layout.deltaColumns ?? []),
]

/** The sibling file that `only` reads is a layout of the version, with the columns named. */
export const checkSiblings: Check = (context) => [
  ...context.version.bindings.flatMap(({ layout, id, only }) =>
    only === undefined ? [] : siblingProblems(context, only, { layout, binding: id }),
  ),
  ...context.version.layouts.flatMap(({ id, skip }) =>
    (skip ?? []).flatMap(({ only }) => (only === undefined ? [] : siblingProblems(context, only, { layout: id }))),
  ),
]

const siblingProblems = (
  context: Parameters<Check>[0],
  only: Only<string>,
  place: { readonly layout: string; readonly binding?: string },
): readonly Problem[] => {
  const sibling = context.version.layouts.find((one) => one.id === only.in)
  if (sibling === undefined) return [problem(context, 'unknown-layout', place, `The version has no layout ${only.in}.`)]
  const named = [only.key, ...Object.keys(only.where ?? {}), ...(only.only === undefined ? [] : [only.only.column])]
  return [
    ...named
      .filter((column) => !Object.hasOwn(sibling.columns, column))
      .map((column) => problem(context, 'unknown-column', { ...place, column }, `${only.in} has no column ${column}.`)),
    ...(only.only === undefined ? [] : siblingProblems(context, only.only, place)),
  ]
}

/** Every column that anything names is one of the layout. */
export const checkColumnNames: Check = (context) =>
  context.version.layouts.flatMap((layout) => {
    const unknown = (names: readonly string[], binding?: string) =>
      [...new Set(names)]
        .filter((name) => !isVirtual(name) && !Object.hasOwn(layout.columns, name))
        .map((column) => {
          const place = { layout: layout.id, column, ...(binding === undefined ? {} : { binding }) }
          return problem(context, 'unknown-column', place, `The layout has no column ${column}.`)
        })
    return [
      ...unknown(namedByLayout(layout)),
      ...bindingsOf(context, layout).flatMap((binding) => unknown(namedBy(binding), binding.id)),
    ]
  })

const paired = (binding: Binding): readonly string[] => [
  ...Object.values(binding.pairs).flatMap(ownColumnsOf),
  ...Object.keys(binding.where ?? {}),
  ...Object.values(binding.lookup ?? {}).flatMap((keys) => Object.values(keys)),
]

/** Every column is paired, carried or dropped, and only one of them. */
export const checkColumnsAccounted: Check = (context) =>
  context.version.layouts.flatMap((layout) => {
    const accounts = [
      ...new Set(bindingsOf(context, layout).flatMap(paired)),
      ...Object.keys(layout.carried ?? {}),
      ...Object.keys(layout.dropped ?? {}),
    ]
    const missing = Object.keys(layout.columns).filter((name) => !accounts.includes(name))
    return [
      ...missing.map((column) =>
        problem(
          context,
          'unaccounted-column',
          { layout: layout.id, column },
          `${column} is neither paired nor carried nor dropped.`,
        ),
      ),
      ...repeated(accounts).map((column) =>
        problem(
          context,
          'column-accounted-twice',
          { layout: layout.id, column },
          `${column} is more than one of paired, carried and dropped.`,
        ),
      ),
    ]
  })

const NUMBER = /^(?:0|[1-9][0-9]*)$/

/** A name such as `10` would be moved to the front by every engine that keeps objects. */
export const checkColumnOrder: Check = (context) =>
  context.version.layouts.flatMap((layout) =>
    Object.keys(layout.columns)
      .filter((name) => NUMBER.test(name))
      .map((column) =>
        problem(
          context,
          'number-as-name',
          { layout: layout.id, column },
          `A column cannot be called ${column}: names that are numbers lose their place.`,
        ),
      ),
  )
