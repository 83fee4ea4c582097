import { gradeLevel } from '../code-sets/grade-level.ts'
import { schoolLevel } from '../code-sets/school-level.ts'
import { schoolType } from '../code-sets/school-type.ts'
import { titleIStatus } from '../code-sets/title-i-status.ts'
import { ceds } from '../fields/ceds.ts'
import { code, codes } from '../fields/code.ts'
import { boolean } from '../fields/number.ts'
import { reference } from '../fields/reference.ts'

export const schoolFields = {
  schoolType: code(schoolType, {
    description: 'Whether the school is regular, special, vocational, alternative or a reportable program.',
    privacy: 'public',
    ceds: ceds('000242'),
  }).optional(),
  schoolLevel: code(schoolLevel, {
    description: 'The span of grades in one word.',
    privacy: 'public',
    ceds: ceds('000241'),
  }).optional(),
  gradesOffered: codes(gradeLevel, {
    description: 'The grades that the school offers.',
    privacy: 'public',
    ceds: ceds('000131'),
  }).optional(),
  district: reference('district', {
    description: 'The district that answers for the school.',
    privacy: 'public',
    ceds: ceds('001068'),
  }).optional(),
  charter: boolean({
    description: 'Whether the school runs under a charter.',
    privacy: 'public',
    ceds: ceds('000039'),
  }).optional(),
  titleIStatus: code(titleIStatus, {
    description: 'The standing of the school under Title I.',
    privacy: 'public',
    ceds: ceds('000285'),
  }).optional(),
}
