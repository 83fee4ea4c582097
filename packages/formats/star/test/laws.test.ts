import { formatLaws } from '@nrec-align/testkit'
import { star } from '../src/index.ts'

formatLaws(star, {
  silentColumns: {
    'reading DistrictName':
      'a district without a number is left out, because a name alone would make another one of every row',
    'reading SchoolName':
      'a school without a number is left out, because a name alone would make another one of every row',
  },
  fixtures: new URL('../fixtures/', import.meta.url),
  golden: new URL('../golden/', import.meta.url),
})
