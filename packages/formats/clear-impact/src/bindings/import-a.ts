import { bind, code } from '@nrec-align/mapping'
import { importA } from '../layouts/import-a.ts'
import { measureKind } from '../tables/measure-kind.ts'
import { measureLookup, measurePairs } from './measure-pairs.ts'

export const measureInA = bind(importA, {
  id: 'measure',
  grain: 'outcomeMeasure',
  lookup: measureLookup,
  pairs: { ...measurePairs, 'indicator.kind': ['measure_type', code(measureKind)] },
})
