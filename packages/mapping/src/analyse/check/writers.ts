import { interpreterOf, visit } from '../../codec/nodes.ts'
import type { Binding } from '../../declare/bind.ts'
import { areApart } from '../apart.ts'
import { isVirtual, ownColumnsOf, writes } from '../columns-of.ts'
import { scopeColumnsOf } from '../node-facts.ts'
import { bindingsOf, type Check, problem, repeated } from './context.ts'

/** Columns the pairs of a binding put text into, whatever stands there; one entry a pair. */
export const writtenColumns = (binding: Binding): readonly string[] =>
  Object.values(binding.pairs).flatMap((pair) => {
    const scopes = scopeColumnsOf(pair[1], ownColumnsOf(pair))
    return writes(pair) && pair[2]?.onlyBlank !== true
      ? ownColumnsOf(pair).filter((name) => !isVirtual(name) && !scopes.includes(name))
      : []
  })

/** The bindings that can fill one row together: its owner and the sides of that owner. */
const together = (bindings: readonly Binding[]): readonly (readonly Binding[])[] =>
  bindings
    .filter((owner) => owner.side === undefined)
    .map((owner) => [owner, ...bindings.filter((binding) => binding.side?.of === owner.id)])

const clashes = (members: readonly Binding[]): readonly string[] =>
  members.flatMap((one, place) =>
    members
      .slice(place + 1)
      .filter((other) => !areApart(one, other))
      .flatMap((other) => writtenColumns(one).filter((name) => writtenColumns(other).includes(name))),
  )

/** In any one row a column is written by one pair. */
export const checkWriters: Check = (context) =>
  context.version.layouts.flatMap((layout) => {
    const bindings = bindingsOf(context, layout)
    const twice = [
      ...bindings.flatMap((binding) => repeated(writtenColumns(binding))),
      ...together(bindings).flatMap(clashes),
    ]
    return [...new Set(twice)].map((column) =>
      problem(
        context,
        'two-writers',
        { layout: layout.id, column },
        `Two pairs write ${column} in the same row; all but one should only be read.`,
      ),
    )
  })

/** A pair that goes one way only says why. */
export const checkReasons: Check = (context) =>
  context.version.bindings.flatMap((binding) =>
    Object.entries(binding.pairs).flatMap(([path, [, , facts]]) =>
      facts?.mode === undefined || (facts.reason ?? '') !== ''
        ? []
        : [
            problem(
              context,
              'no-reason',
              { layout: binding.layout, binding: binding.id, path },
              `${path} goes one way only and does not say why.`,
            ),
          ],
    ),
  )

const isPart = interpreterOf<undefined, boolean>(false, { part: () => true })

/** A cell cannot be written piece by piece. */
export const checkParts: Check = (context) =>
  context.version.bindings.flatMap((binding) =>
    Object.entries(binding.pairs).flatMap(([path, pair]) =>
      visit(isPart, pair[1], undefined) && writes(pair) && context.version.readOnly === undefined
        ? [
            problem(
              context,
              'written-in-parts',
              { layout: binding.layout, binding: binding.id, path },
              `${path} is a piece of a cell and can only be read.`,
            ),
          ]
        : [],
    ),
  )
