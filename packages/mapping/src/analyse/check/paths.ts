import { entities } from '@nrec-align/schema'
import { pairPath } from '../../plan/path.ts'
import { type Check, problem } from './context.ts'

/** Every path of a binding, of its conditions, its series, its join and of what refers to it is one of the model. */
export const checkPaths: Check = (context) =>
  context.version.bindings.flatMap((binding) => {
    const { layout, id } = binding
    const owner = context.version.bindings.find((one) => one.layout === layout && one.id === binding.side?.of)
    const further = Object.values(binding.pairs).flatMap(([, , facts]) => facts?.with ?? [])
    const ownSeries =
      binding.series === undefined ? [] : [...binding.series.key, binding.series.begin, binding.series.end]
    const join = Object.entries(binding.side?.join ?? {})
    const pick = binding.side?.pick === undefined ? [] : [binding.side.pick.orderBy]
    const own = [
      ...pick,
      ...Object.keys(binding.pairs),
      ...further,
      ...Object.keys(binding.when ?? {}),
      ...ownSeries,
      ...join.map(([path]) => path),
    ]
    const wanted = [
      ...own.map((path) => [binding.grain, path] as const),
      ...(owner === undefined ? [] : join.map(([, path]) => [owner.grain, path] as const)),
    ]
    const { grain, holds, referredBy } = binding
    const isUnknown = holds !== undefined && entities[grain].fields[holds] === undefined
    const refers = referredBy === undefined || entities[referredBy.grain].fields[referredBy.field] !== undefined
    return [
      ...wanted.filter(([from, path]) => path !== '' && pairPath(from, path) === undefined),
      ...(isUnknown ? [[grain, holds] as const] : []),
      ...(refers ? [] : [[referredBy.grain, referredBy.field] as const]),
    ].map(([from, path]) =>
      problem(context, 'unknown-path', { layout, binding: id, path }, `The model has no path ${path} for ${from}.`),
    )
  })
