import { layout } from '@nrec-align/mapping'
import { manual } from '../sources.ts'
import { field, indicator, key, sometimes } from './column.ts'
import { noCommonField, schoolYearDate, submittingAun } from './common-fields.ts'
import { container } from './container.ts'
import { inPlace, notCollected } from './in-place.ts'
import { incidentId, offenderId } from './incident-fields.ts'

const columns = inPlace(11, {
  'SUBMITTING AUN': submittingAun(),
  'INCIDENT ID': incidentId(2),
  'OFFENDER ID': offenderId(3),
  'DISCIPLINARY ACTION CODE': field(
    4,
    'The measure taken, or the program the person was sent to.',
    'sensitive',
    3,
    key,
  ),
  // No common field has the year of a measure, so a row made from other data cannot name it.
  'SCHOOL YEAR DATE': schoolYearDate(5, { required: 'always' }),
  'ORIGINAL DISCIPLINARY ACTION DURATION': field(8, 'Length of the measure in school days.', 'sensitive', 6, sometimes),
  'RECEIVED SERVICES INDICATOR': indicator(
    10,
    'Whether the student was taught while expelled.',
    'sensitive',
    sometimes,
  ),
  'DISCIPLINARY ACTION COMMENT': field(11, 'Remark on the measure.', 'sensitive', 500, sometimes),
})

export const incidentOffenderAction = layout('incident-offender-action', {
  title: 'Incident Offender Disciplinary Action',
  description: 'One record a measure taken about a person in an incident.',
  // The name of the table was not read; the width tells the template.
  files: ['*INCIDENT_OFFENDER_*ACTION*'],
  writtenAs: 'INCIDENT_OFFENDER_ACTION.csv',
  container,
  columns,
  source: manual,
  confidence: 'verified',
  carried: {
    'SCHOOL YEAR DATE': noCommonField,
    'RECEIVED SERVICES INDICATOR': noCommonField,
    'DISCIPLINARY ACTION COMMENT': noCommonField,
  },
  dropped: notCollected(columns),
  recordKey: ['SUBMITTING AUN', 'INCIDENT ID', 'OFFENDER ID', 'DISCIPLINARY ACTION CODE', 'SCHOOL YEAR DATE'],
})
