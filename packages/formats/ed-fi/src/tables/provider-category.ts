import { textDescriptorTable } from '../descriptors/descriptor-table.ts'

/** Kinds of providers. */
export const providerCategory = textDescriptorTable('ProviderCategory', [
  'Care in your own home',
  'Child care center',
  'Community care',
  'Family child care home',
  'Family child care home - large',
  'Head Start and Early Head Start',
  'Ministry care',
  'On-premise child care',
  'Other',
  'Preschool',
  'Resident camps',
  'Residential treatment care',
  'School-age child care',
  'School-based child care',
  'Center-EC',
  'Center-EC with SA',
  'Center-SA Only',
  'Licensed Day Care Center',
  'Licensed Family Child Care',
  'Licensed Large Family Child Care',
  'Not Applicable',
])
