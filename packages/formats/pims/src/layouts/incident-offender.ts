import { layout } from '@nrec-align/mapping'
import { manual } from '../sources.ts'
import { aun, field, indicator, needed, sometimes } from './column.ts'
import { schoolYearDate, submittingAun } from './common-fields.ts'
import { container } from './container.ts'
import { inPlace, notCollected } from './in-place.ts'
import { beside, incidentId, offenderId } from './incident-fields.ts'

const columns = inPlace(22, {
  'SUBMITTING AUN': submittingAun(),
  'INCIDENT ID': incidentId(2),
  'OFFENDER ID': offenderId(3),
  'SCHOOL YEAR DATE': schoolYearDate(4),
  'OFFENDER TYPE': indicator(5, 'Student of the agency, of another, parent or somebody else.', 'sensitive', needed),
  'AGE AT TIME OF INCIDENT': field(6, 'Age at the time.', 'quasi-identifier', 3, sometimes),
  'GRADE LEVEL CODE AT TIME OF INCIDENT': field(7, 'Grade at the time.', 'quasi-identifier', 3, sometimes),
  'LLE NOTIFIED INDICATOR': indicator(8, 'Whether the police had to be told.', 'sensitive', needed),
  'NAME OF LLE CONTACTED': field(9, 'Police office that was told.', 'sensitive', 100, sometimes),
  'ARRESTED CODE': field(10, 'Whether the person was arrested, and for what.', 'sensitive', 2, needed),
  'ADJUDICATION CODE': indicator(11, 'What a court decided.', 'sensitive', sometimes),
  'ASSIGNED TO ALTERNATIVE EDUCATION INDICATOR': indicator(12, 'Whether alternative education followed.', 'sensitive'),
  'WEAPON DETECTED METHOD CODE': indicator(13, 'How a weapon was found.', 'sensitive', sometimes),
  'WEAPON DETECTED COMMENT': field(14, 'Remark on the finding of a weapon.', 'sensitive', 500, sometimes),
  'PRIMARY DISABILITY CODE': field(16, 'Main disability of the last evaluation.', 'sensitive', 4, sometimes),
  'INJURY SEVERITY CODE': indicator(17, 'Whether the person was hurt.', 'sensitive', needed),
  'SENDING DISTRICT OR CHARTER AUN': aun(21, 'Agency that sent the student.', sometimes),
  'PRIMARY PLACEMENT TYPE': indicator(
    22,
    'Whether an agency outside education placed the student.',
    'sensitive',
    sometimes,
  ),
})

export const incidentOffender = layout('incident-offender', {
  title: 'Incident Offender',
  description: 'One record a person involved in an incident.',
  // The name of the table was not read; the width tells the template.
  files: ['*INCIDENT_OFFENDER*'],
  writtenAs: 'INCIDENT_OFFENDER.csv',
  container,
  columns,
  source: manual,
  confidence: 'verified',
  carried: {
    'SUBMITTING AUN': beside,
    'INCIDENT ID': beside,
    'OFFENDER ID': beside,
    'SCHOOL YEAR DATE': beside,
    'OFFENDER TYPE': beside,
    'AGE AT TIME OF INCIDENT': beside,
    'GRADE LEVEL CODE AT TIME OF INCIDENT': beside,
    'LLE NOTIFIED INDICATOR': beside,
    'NAME OF LLE CONTACTED': beside,
    'ARRESTED CODE': beside,
    'ADJUDICATION CODE': beside,
    'ASSIGNED TO ALTERNATIVE EDUCATION INDICATOR': beside,
    'WEAPON DETECTED METHOD CODE': beside,
    'WEAPON DETECTED COMMENT': beside,
    'PRIMARY DISABILITY CODE': beside,
    'INJURY SEVERITY CODE': beside,
    'SENDING DISTRICT OR CHARTER AUN': beside,
    'PRIMARY PLACEMENT TYPE': beside,
  },
  dropped: notCollected(columns),
  recordKey: ['SUBMITTING AUN', 'INCIDENT ID', 'OFFENDER ID', 'SCHOOL YEAR DATE'],
})
