import { textDescriptorTable } from '../descriptors/descriptor-table.ts'

/** Where a student lives, seen from the school. */
export const residencyStatus = textDescriptorTable('ResidencyStatus', [
  'Resident of admin unit and school area',
  'Resident of admin unit, but other school area',
  'Resident of admin unit that crosses states',
  'Resident of another state',
  'Resident of this state, but not of this admin unit',
])
