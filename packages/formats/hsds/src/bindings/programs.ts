import { bind } from '@nrec-align/mapping'
import { programs, programs201 } from '../layouts/programs.ts'
import { programPairs, programPairs201 } from '../pairs/program.ts'

export const programBinding = bind(programs, {
  id: 'program',
  grain: 'program',
  pairs: programPairs,
  defaults: { description: [{ column: 'name' }, 'Few sources describe their programs; the name is all they say.'] },
})

export const programBinding201 = bind(programs201, { id: 'program', grain: 'program', pairs: programPairs201 })
