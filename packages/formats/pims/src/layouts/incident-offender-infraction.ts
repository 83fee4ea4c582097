import { layout } from '@nrec-align/mapping'
import { manual } from '../sources.ts'
import { field, key, needed } from './column.ts'
import { schoolYearDate, submittingAun } from './common-fields.ts'
import { container } from './container.ts'
import { inPlace } from './in-place.ts'
import { beside, incidentId, offenderId } from './incident-fields.ts'

const columns = inPlace(7, {
  'SUBMITTING AUN': submittingAun(),
  'INCIDENT ID': incidentId(2),
  'OFFENDER ID': offenderId(3),
  'INFRACTION CODE': field(4, 'What the person did.', 'sensitive', 2, key),
  'SCHOOL YEAR DATE': schoolYearDate(5),
  'WEAPON CODE': field(6, 'Kind of weapon.', 'sensitive', 20, needed),
  'WEAPON COUNT': field(7, 'How many weapons of the kind.', 'sensitive', 4, needed),
})

export const incidentOffenderInfraction = layout('incident-offender-infraction', {
  title: 'Incident Offender Infraction',
  description: 'One record an infraction of a person in an incident, and kind of weapon.',
  // The name of the table was not read; the width tells the template.
  files: ['*INCIDENT_OFFENDER_INFR*'],
  writtenAs: 'INCIDENT_OFFENDER_INFRACTION.csv',
  container,
  columns,
  source: manual,
  confidence: 'verified',
  carried: {
    'SUBMITTING AUN': beside,
    'INCIDENT ID': beside,
    'OFFENDER ID': beside,
    'INFRACTION CODE': 'the list of codes was not read',
    'SCHOOL YEAR DATE': beside,
    'WEAPON CODE': beside,
    'WEAPON COUNT': beside,
  },
  recordKey: ['SUBMITTING AUN', 'INCIDENT ID', 'OFFENDER ID', 'INFRACTION CODE', 'SCHOOL YEAR DATE', 'WEAPON CODE'],
})
