import { formatLaws } from '@nrec-align/testkit'
import { infiniteCampus } from '../src/index.ts'

formatLaws(infiniteCampus, {
  fixtures: new URL('../fixtures/', import.meta.url),
  golden: new URL('../golden/', import.meta.url),
})
