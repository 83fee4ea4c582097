import { bind, code, text } from '@nrec-align/mapping'
import { program as layout } from '../layouts/program.ts'
import { programType } from '../tables/program-type.ts'
import { changedPairs } from './changed.ts'
import { bodyId, programId } from './identity.ts'
import { unlessKeyed } from './reasons.ts'

const body = 'educationOrganizationReference.educationOrganizationId'

export const program = bind(layout, {
  id: 'program',
  grain: 'program',
  pairs: {
    'organization.identifiers[ed-fi.education-organization-id]': [body, bodyId, unlessKeyed],
    kind: ['programTypeDescriptor', code(programType), unlessKeyed],
    name: ['programName', text(), unlessKeyed],
    'identifiers[ed-fi.program]': [[body, 'programTypeDescriptor', 'programName'], programId],
    ...changedPairs,
  },
})
