import type { Binding, FormatVersion, Layout } from '@nrec-align/mapping'
import { codeRowsOf } from './code-rows.ts'

/** Name of a binding in a list of what was tried. */
export const bindingName = (binding: Binding): string => `binding ${binding.layout}/${binding.id}`

/** Name of a pair. */
export const pairName = (binding: Binding, path: string): string => `pair ${binding.layout}/${binding.id} ${path}`

/** Name of a reason to skip a record. */
export const skipName = (layout: string, reason: string): string => `skip ${layout}: ${reason}`

/** Name of a rule, kept or broken. */
export const ruleName = (layout: string, rule: string, how: 'kept' | 'broken'): string =>
  `rule ${layout} ${rule} ${how}`

const inBinding = (binding: Binding): readonly string[] => [
  bindingName(binding),
  ...Object.entries(binding.pairs).flatMap(([path, [, node]]) => [pairName(binding, path), ...codeRowsOf(node)]),
]

const inLayout = (layout: Layout): readonly string[] => [
  ...(layout.skip ?? []).map(({ reason }) => skipName(layout.id, reason)),
  ...(layout.rules ?? []).flatMap(({ id }) => [ruleName(layout.id, id, 'kept'), ruleName(layout.id, id, 'broken')]),
]

/** Everything a version declares that some record should go through. */
export const declaredIn = ({ layouts, bindings }: FormatVersion): ReadonlySet<string> =>
  new Set([...layouts.flatMap(inLayout), ...bindings.flatMap(inBinding)])
