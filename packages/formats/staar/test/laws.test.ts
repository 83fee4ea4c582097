import { formatLaws } from '@nrec-align/testkit'
import { staar } from '../src/index.ts'

formatLaws(staar, {
  fixtures: new URL('../fixtures/', import.meta.url),
  golden: new URL('../golden/', import.meta.url),
})
