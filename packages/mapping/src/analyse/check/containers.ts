import type { Container, Containers } from '../../declare/container.ts'
import type { JsonContainer } from '../../declare/json-container.ts'
import type { Layout } from '../../declare/layout.ts'
import { type Check, type CheckContext, problem } from './context.ts'

/** Columns that a container names. */
const named: { readonly [K in keyof Containers]: (container: Containers[K]) => readonly string[] } = {
  delimited: ({ recordType }) => Object.keys(recordType ?? {}),
  fixedWidth: ({ recordType }) => Object.keys(recordType ?? {}),
  json: ({ paths, types, lists, holds, optional = [] }) => [
    ...[paths, types, lists].flatMap((facts) => Object.keys(facts ?? {})),
    ...Object.values(holds ?? {}).flatMap(({ takes }) => Object.values(takes ?? {})),
    ...optional,
  ],
  xml: ({ paths }) => Object.keys(paths ?? {}),
}

const namedBy = (container: Container): readonly string[] =>
  (named[container.kind] as (container: Container) => readonly string[])(container)

const containersOf = (layout: Layout): readonly Container[] => [layout.container, ...(layout.alsoRead ?? [])]

/** Records that stand inside others are of a layout of the same version, and are given columns that it has. */
const heldProblems = (context: CheckContext, layout: Layout, { holds }: JsonContainer) =>
  Object.entries(holds ?? {}).flatMap(([member, held]) => {
    const inner = context.version.layouts.find(({ id }) => id === held.layout)
    if (inner === undefined)
      return [problem(context, 'unknown-layout', { layout: layout.id }, `${member} holds ${held.layout}, no layout.`)]
    return Object.keys(held.takes ?? {})
      .filter((column) => !Object.hasOwn(inner.columns, column))
      .map((column) =>
        problem(context, 'unknown-column', { layout: layout.id, column }, `${held.layout} has no column ${column}.`),
      )
  })

/** What a container says about columns is about columns of the layout, and fixed width says where each one stands. */
export const checkContainers: Check = (context) =>
  context.version.layouts.flatMap((layout) => {
    const unknown = [
      ...containersOf(layout).flatMap(namedBy),
      ...layout.variants.flatMap(({ marks }) => Object.keys(marks ?? {})),
    ].filter((column) => !Object.hasOwn(layout.columns, column))
    const isFixed = containersOf(layout).some(({ kind }) => kind === 'fixedWidth')
    const unplaced = layout.variants.filter(({ columns, spans }) => isFixed && spans?.length !== columns.length)
    return [
      ...[...new Set(unknown)].map((column) =>
        problem(context, 'unknown-column', { layout: layout.id, column }, `The layout has no column ${column}.`),
      ),
      ...unplaced.map(({ id }) =>
        problem(
          context,
          'unplaced-column',
          { layout: layout.id },
          `The variant ${id} does not say where each of its columns stands.`,
        ),
      ),
      ...containersOf(layout).flatMap((one) => (one.kind === 'json' ? heldProblems(context, layout, one) : [])),
    ]
  })
