import { formatLaws } from '@nrec-align/testkit'
import { googleForms } from '../src/index.ts'

formatLaws(googleForms, {
  fixtures: new URL('../fixtures/', import.meta.url),
  golden: new URL('../golden/', import.meta.url),
  silentColumns: {},
})
