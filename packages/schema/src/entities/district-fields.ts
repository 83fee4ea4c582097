import { districtType } from '../code-sets/district-type.ts'
import { ceds } from '../fields/ceds.ts'
import { code } from '../fields/code.ts'

export const districtFields = {
  districtType: code(districtType, {
    description: 'The kind of local education agency.',
    privacy: 'public',
    ceds: ceds('000537'),
  }).optional(),
}
