import { textTable } from '@nrec-align/mapping'
import { generate } from '../sources.ts'

const facts = { source: generate, verified: true } as const

/** A group that students belong to or not: only those who do are counted under it. */
const member = (id: string, code: string) =>
  textTable(id, facts, [
    [code, 'yes'],
    ['MISSING', 'missing'],
  ])

/** Sex. */
export const sex = textTable('edfacts.sex', facts, [
  ['F', 'female'],
  ['M', 'male'],
  ['MISSING', 'missing'],
])

/** Children with one or more disabilities (IDEA). */
export const disability = member('edfacts.disabstatus', 'WDIS')

/** Students with Section 504 status. */
export const section504 = member('edfacts.disabstatus504', 'DISAB504STAT')

/** English learners. */
export const englishLearner = member('edfacts.leponly', 'LEP')

/** Economically disadvantaged students. */
export const economic = member('edfacts.ecodis', 'ECODIS')

/** Homeless students who are enrolled. */
export const homeless = member('edfacts.homelsenrlstat', 'HOMELSENRL')

/** Students in foster care. */
export const foster = member('edfacts.fstrcrsts', 'FCS')

/** How a student of a cohort ended. */
export const cohortStatus = textTable('edfacts.cohstatus', facts, [
  ['COHYES', 'graduated'],
  ['COHALTDPL', 'graduated-alternate-diploma'],
  ['COHNO', 'not-graduated'],
  ['COHREM', 'removed-alternate-diploma'],
  ['MISSING', 'missing'],
])
