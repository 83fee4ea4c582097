import { code, text } from '@nrec-align/mapping'
import { operationalStatus } from '../tables/operational-status.ts'
import { addressPairs } from './addresses.ts'
import { changedPairs } from './changed.ts'

/** What the common record holds of every body. */
export const bodyPairs = {
  name: ['nameOfInstitution', text()],
  alternateName: ['shortNameOfInstitution', text()],
  operationalStatus: ['operationalStatusDescriptor', code(operationalStatus)],
  'contactPoints[website].value': ['webSite', text()],
  'contactPoints[phone].value': ['institutionTelephones[Main].telephoneNumber', text()],
  'contactPoints[fax].value': ['institutionTelephones[Fax].telephoneNumber', text()],
  ...addressPairs,
  ...changedPairs,
} as const

/** The lists that hold the further numbers of a body. */
export const codeColumns = [
  'identificationCodes[].educationOrganizationIdentificationSystemDescriptor',
  'identificationCodes[].identificationCode',
] as const
