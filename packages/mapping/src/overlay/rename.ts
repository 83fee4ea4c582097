import type { Binding, Only } from '../declare/bind.ts'
import type { Layout } from '../declare/layout.ts'

type Names = Readonly<Record<string, string>>

const renamer =
  (names: Names) =>
  (name: string): string =>
    Object.hasOwn(names, name) ? (names[name] ?? name) : name

const keys = <T>(record: Readonly<Record<string, T>>, to: (name: string) => string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [to(name), value]))

const ifThere = <N extends string, T, U>(name: N, value: T | undefined, change: (value: T) => U): { [K in N]?: U } =>
  value === undefined ? {} : ({ [name]: change(value) } as { [K in N]: U })

/** A layout under local column names. */
export const renamedLayout = (layout: Layout, names: Names): Layout => {
  const to = renamer(names)
  const all = (columns: readonly string[]): readonly string[] => columns.map(to)
  return {
    ...layout,
    columns: keys(layout.columns, to),
    variants: layout.variants.map((variant) => ({ ...variant, columns: all(variant.columns) })),
    ...ifThere('dropped', layout.dropped, (reasons) => keys(reasons as Names, to)),
    ...ifThere('carried', layout.carried, (reasons) => keys(reasons as Names, to)),
    ...ifThere('skip', layout.skip, (skip) =>
      skip.map((one) => ({
        ...one,
        where: keys(one.where, to),
        ...ifThere('only', one.only, (only) => ({ ...only, column: to(only.column) })),
      })),
    ),
    ...ifThere('echoKey', layout.echoKey, to),
    ...ifThere('further', layout.further, to),
    ...ifThere('rules', layout.rules, (rules) =>
      rules.map((rule) => ({ ...rule, when: keys(rule.when, to), then: keys(rule.then, to), at: to(rule.at) })),
    ),
    ...ifThere('recordKey', layout.recordKey, all),
    ...ifThere('deltaColumns', layout.deltaColumns, all),
  }
}

type Defaults = NonNullable<Binding['defaults']>

const renamedDefault = ([value, reason, when]: NonNullable<Defaults[string]>, to: (name: string) => string) => {
  const renamed = typeof value !== 'string' && 'column' in value ? { column: to(value.column) } : value
  return when === undefined ? ([renamed, reason] as const) : ([renamed, reason, keys(when, to)] as const)
}

/** A binding of that layout under its local column names. */
const ownBinding = (binding: Binding, to: (name: string) => string): Binding => ({
  ...binding,
  pairs: Object.fromEntries(
    Object.entries(binding.pairs).map(([path, [columns, ...rest]]) => [
      path,
      [typeof columns === 'string' ? to(columns) : columns.map(to), ...rest],
    ]),
  ),
  ...ifThere('where', binding.where, (where) => keys(where, to)),
  ...ifThere('present', binding.present, (columns) => columns.map(to)),
  ...ifThere('each', binding.each, (each) => ({
    ...each,
    column: typeof each.column === 'string' ? to(each.column) : each.column.map(to),
  })),
  ...ifThere('only', binding.only, (only) => ({ ...only, column: to(only.column) })),
  ...ifThere('lookup', binding.lookup, (tables) =>
    Object.fromEntries(
      Object.entries(tables).map(([table, joined]) => [
        table,
        Object.fromEntries(Object.entries(joined).map(([key, column]) => [key, to(column)])),
      ]),
    ),
  ),
  ...ifThere('defaults', binding.defaults, (defaults) =>
    keys(
      Object.fromEntries(
        Object.entries(defaults as Record<string, NonNullable<Defaults[string]>>).map(([name, one]) => [
          name,
          renamedDefault(one, to),
        ]),
      ),
      to,
    ),
  ),
})

/** A search through sibling files, after the columns of one of them were renamed. */
const renamedOnly = (only: Only<string>, layout: string, to: (name: string) => string): Only<string> => {
  const within = ifThere('only', only.only, (next) => {
    // The key of a row of the sibling file is a column of that file.
    const own = only.in === layout ? { ...next, column: to(next.column) } : next
    return renamedOnly(own, layout, to)
  })
  if (only.in !== layout) return { ...only, ...within }
  return { ...only, key: to(only.key), ...ifThere('where', only.where, (where) => keys(where, to)), ...within }
}

/** The skipped records of a layout after the columns of a file they look into were renamed. */
export const renamedSkips = (layout: Layout, changed: string, names: Names): Layout => ({
  ...layout,
  ...ifThere('skip', layout.skip, (skip) =>
    skip.map((one) => ({
      ...one,
      ...ifThere('only', one.only, (only) => renamedOnly(only, changed, renamer(names))),
    })),
  ),
})

/** A binding after the columns of a layout were renamed, whether it is of that layout or looks into its file. */
export const renamedBinding = (binding: Binding, layout: string, names: Names): Binding => {
  const to = renamer(names)
  const own = binding.layout === layout ? ownBinding(binding, to) : binding
  return { ...own, ...ifThere('only', own.only, (only) => renamedOnly(only, layout, to)) }
}
