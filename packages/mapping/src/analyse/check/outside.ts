import type { Binding } from '../../declare/bind.ts'
import { columnsOf, isVirtual } from '../columns-of.ts'
import { factsOf } from '../node-facts.ts'
import { type Check, problem } from './context.ts'

/** Options that stand in the pairs and defaults of a binding. */
const optionsOf = (binding: Binding): readonly string[] => [
  ...Object.values(binding.pairs).flatMap(([, node]) => factsOf(node).options),
  ...Object.values(binding.defaults ?? {}).flatMap(([value]) =>
    typeof value !== 'string' && 'option' in value ? [value.option] : [],
  ),
]

/** Every option that a pair or a manifest reads is declared. */
export const checkOptions: Check = (context) => {
  const known = (name: string): boolean => Object.hasOwn(context.format.options, name)
  const manifest = (context.version.packaging.manifest?.options ?? []).map(([, option]) => option)
  return [
    ...[...new Set(manifest)]
      .filter((name) => !known(name))
      .map((name) => problem(context, 'unknown-option', {}, `The format declares no option ${name}.`)),
    ...context.version.bindings.flatMap((binding) =>
      [...new Set(optionsOf(binding))]
        .filter((name) => !known(name))
        .map((name) =>
          problem(
            context,
            'unknown-option',
            { layout: binding.layout, binding: binding.id },
            `The format declares no option ${name}.`,
          ),
        ),
    ),
  ]
}

/** Table and column of `@table.column`. */
const splitVirtual = (name: string): readonly [table: string, column: string] => {
  const dot = name.indexOf('.')
  return dot < 0 ? [name.slice(1), ''] : [name.slice(1, dot), name.slice(dot + 1)]
}

/** Every run table that a pair or lookup reads is declared with that column, and joined where its columns are used. */
export const checkRunTables: Check = (context) =>
  context.version.bindings.flatMap((binding) => {
    const { tables } = context.format
    const virtual = Object.values(binding.pairs).flatMap(columnsOf).filter(isVirtual).map(splitVirtual)
    const lookups = Object.entries(binding.lookup ?? {}).flatMap(([table, keys]) =>
      Object.keys(keys).map((column) => [table, column] as const),
    )
    const whole = Object.values(binding.pairs).flatMap(([, node]) => factsOf(node).runTables)
    const unknown = [
      ...whole.filter((table) => !Object.hasOwn(tables, table)),
      ...[...virtual, ...lookups]
        .filter(([table, column]) => tables[table]?.columns[column] === undefined)
        .map((names) => names.join('.')),
      ...virtual
        .filter(([table]) => binding.lookup?.[table] === undefined)
        .map(([table]) => `${table} (not joined to the row)`),
    ]
    return [...new Set(unknown)].map((name) =>
      problem(
        context,
        'unknown-table',
        { layout: binding.layout, binding: binding.id },
        `The format declares no table ${name}.`,
      ),
    )
  })
