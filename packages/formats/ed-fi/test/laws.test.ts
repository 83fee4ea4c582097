import { formatLaws } from '@nrec-align/testkit'
import { edFi } from '../src/index.ts'

formatLaws(edFi, {
  fixtures: new URL('../fixtures/', import.meta.url),
  golden: new URL('../golden/', import.meta.url),
  rows: 16,
})
