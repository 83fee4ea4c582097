import { areApart } from '../apart.ts'
import { bindingsOf, type Check, problem, repeated } from './context.ts'

/** A row has one owner at most, as far as the texts in `where` can show it; the last may take all rows that are left. */
export const checkOwners: Check = (context) =>
  context.version.layouts.flatMap((layout) => {
    const owners = bindingsOf(context, layout).filter((binding) => binding.side === undefined)
    const takesTheRest = (place: number): boolean => place === owners.length - 1 && owners[place]?.where === undefined
    return owners.flatMap((one, place) =>
      owners
        .slice(place + 1)
        .filter((other) => !areApart(one, other) && !takesTheRest(owners.indexOf(other)))
        .map((other) =>
          problem(
            context,
            'two-owners',
            { layout: layout.id, binding: other.id },
            `A row could belong to ${one.id} and to ${other.id}.`,
          ),
        ),
    )
  })

/** A side names a row binding of its own layout, and every binding a layout of the version. */
export const checkSides: Check = (context) =>
  context.version.bindings.flatMap((binding) => {
    const place = { layout: binding.layout, binding: binding.id }
    const layout = context.version.layouts.find((one) => one.id === binding.layout)
    if (layout === undefined)
      return [problem(context, 'unknown-layout', place, `The version has no layout ${binding.layout}.`)]
    const { side } = binding
    if (side === undefined) return []
    const owner = bindingsOf(context, layout).find((one) => one.id === side.of && one.side === undefined)
    return owner === undefined
      ? [problem(context, 'unknown-owner', place, `No row of ${layout.id} is owned by ${side.of}.`)]
      : []
  })

/** A row is repeated by one side, which neither picks one of its records nor puts them into one cell. */
export const checkRepeats: Check = (context) =>
  context.version.bindings.flatMap(({ id, layout, side, each }, at, bindings) => {
    if (side?.repeats !== true) return []
    const isSecond = bindings.slice(0, at).some((one) => {
      const { side: other } = one
      return one.layout === layout && other?.of === side.of && other.repeats === true
    })
    return isSecond || side.pick !== undefined || each !== undefined
      ? [problem(context, 'two-repeats', { layout, binding: id }, `${id} cannot repeat the rows of ${side.of}.`)]
      : []
  })

/** Layouts, the bindings of a layout and its rules have names of their own. */
export const checkNames: Check = (context) => {
  const { layouts } = context.version
  const twice = (names: readonly string[], layout?: string) =>
    repeated(names).map((name) =>
      problem(context, 'name-used-twice', layout === undefined ? {} : { layout }, `Two things are called ${name}.`),
    )
  return [
    ...twice(layouts.map((layout) => layout.id)),
    ...layouts.flatMap((layout) => [
      ...twice(
        bindingsOf(context, layout).map((binding) => binding.id),
        layout.id,
      ),
      ...twice(
        (layout.rules ?? []).map((rule) => rule.id),
        layout.id,
      ),
    ]),
  ]
}
