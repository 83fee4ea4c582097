import { formatLaws } from '@nrec-align/testkit'
import { hsds } from '../src/index.ts'

formatLaws(hsds, {
  fixtures: new URL('../fixtures/', import.meta.url),
  golden: new URL('../golden/', import.meta.url),
})
