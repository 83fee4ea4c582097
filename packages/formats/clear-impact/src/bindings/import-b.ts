import { bind, code } from '@nrec-align/mapping'
import { importB } from '../layouts/import-b.ts'
import { measureKind } from '../tables/measure-kind.ts'
import { measureLookup, measurePairs } from './measure-pairs.ts'

export const measureInB = bind(importB, {
  id: 'measure',
  grain: 'outcomeMeasure',
  lookup: measureLookup,
  pairs: { ...measurePairs, 'indicator.kind': ['@measures.kind', code(measureKind)] },
})
