import { layout } from '@nrec-align/mapping'
import { manual } from '../sources.ts'
import { day, field, indicator, key, needed, sometimes } from './column.ts'
import { schoolNumber, schoolYearDate, submittingAun } from './common-fields.ts'
import { container } from './container.ts'
import { inPlace, notCollected } from './in-place.ts'
import { beside, incidentId } from './incident-fields.ts'

const columns = inPlace(25, {
  'SUBMITTING AUN': submittingAun(),
  'SCHOOL YEAR DATE': schoolYearDate(2),
  'INCIDENT ID': incidentId(3),
  'INCIDENT DATE': day(4, 'Day of the incident.', 'sensitive', key),
  'SCHOOL NUMBER OF INCIDENT': schoolNumber(5),
  'LOCAL INCIDENT ID': field(6, 'Number under which the agency itself tracks the incident.', 'quasi-identifier', 30),
  'INCIDENT PLACE CODE': indicator(7, 'Where it happened.', 'sensitive', needed),
  'INCIDENT TIME FRAME CODE': indicator(8, 'Before, during or after school hours.', 'sensitive', sometimes),
  'INCIDENT AGAINST PROPERTY INDICATOR': indicator(9, 'Whether it was against property.', 'sensitive', needed),
  'UNFOUNDED INDICATOR': indicator(24, 'Whether it turned out to be unfounded.', 'sensitive'),
  'LLE INCIDENT NUMBER': field(25, 'Number of the police.', 'quasi-identifier', 20),
})

export const incident = layout('incident', {
  title: 'Incident',
  description: 'One record an incident, without the people in it.',
  // The name of the table was not read; the width tells the template.
  files: ['*INCIDENT*'],
  writtenAs: 'INCIDENT.csv',
  container,
  columns,
  source: manual,
  confidence: 'verified',
  carried: {
    'SUBMITTING AUN': beside,
    'SCHOOL YEAR DATE': beside,
    'INCIDENT ID': beside,
    'INCIDENT DATE': beside,
    'SCHOOL NUMBER OF INCIDENT': beside,
    'LOCAL INCIDENT ID': beside,
    'INCIDENT PLACE CODE': beside,
    'INCIDENT TIME FRAME CODE': beside,
    'INCIDENT AGAINST PROPERTY INDICATOR': beside,
    'UNFOUNDED INDICATOR': beside,
    'LLE INCIDENT NUMBER': beside,
  },
  dropped: notCollected(columns),
  recordKey: ['SUBMITTING AUN', 'SCHOOL YEAR DATE', 'INCIDENT ID', 'INCIDENT DATE', 'SCHOOL NUMBER OF INCIDENT'],
})
