import { formatLaws } from '@nrec-align/testkit'
import { peims } from '../src/index.ts'

formatLaws(peims, {
  fixtures: new URL('../fixtures/', import.meta.url),
  golden: new URL('../golden/', import.meta.url),
})
