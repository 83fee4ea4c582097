import { formatLaws } from '@nrec-align/testkit'
import { star } from '../src/index.ts'

formatLaws(star, {
  fixtures: new URL('../fixtures/', import.meta.url),
  golden: new URL('../golden/', import.meta.url),
})
