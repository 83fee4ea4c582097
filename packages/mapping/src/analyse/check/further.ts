import { columnsOf } from '../columns-of.ts'
import type { Problem } from '../problem.ts'
import { bindingsOf, type Check, type CheckContext, problem } from './context.ts'

/** A column that stands for several is one of the layout, and only a rule for several columns reads it. */
export const checkFurther: Check = (context: CheckContext): readonly Problem[] =>
  context.version.layouts.flatMap((layout) => {
    const { id, further, columns } = layout
    if (further === undefined) return []
    const place = { layout: id, column: further }
    if (!Object.hasOwn(columns, further))
      return [problem(context, 'unknown-column', place, `The layout has no column ${further}.`)]
    return bindingsOf(context, layout).flatMap((binding) =>
      Object.entries(binding.pairs)
        .filter(([, pair]) => columnsOf(pair).includes(further) && pair[1].kind !== 'eachColumn')
        .map(([path]) =>
          problem(
            context,
            'further-column-alone',
            { ...place, binding: binding.id, path },
            `${further} stands for several columns, and ${path} reads one.`,
          ),
        ),
    )
  })
