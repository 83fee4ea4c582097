import { kept } from './kept.ts'
import { descriptor, type Member, number } from './member.ts'
import { body, categories } from './parts/body.ts'
import { changed } from './parts/changed.ts'
import { interchangeId } from './parts/interchange.ts'
import { resource } from './resource.ts'

const unheld = { carried: kept.noField }
const unheldList = { carried: kept.noList }

const federalFunds = {
  'federalFunds[].fiscalYear': number('Year of federal funds.', 'public', { ...unheldList, required: 'given' }),
  'federalFunds[].innovativeDollarsSpent': number('Spent on innovative programs.', 'public', unheldList),
  'federalFunds[].innovativeDollarsSpentStrategicPriorities': number(
    'Spent on innovative programs of strategic priority.',
    'public',
    unheldList,
  ),
  'federalFunds[].innovativeProgramsFundsReceived': number('Received for innovative programs.', 'public', unheldList),
  'federalFunds[].schoolImprovementAllocation': number('Given for improving schools.', 'public', unheldList),
  'federalFunds[].schoolImprovementReservedFundsPercentage': number(
    'Share kept for improving schools.',
    'public',
    unheldList,
  ),
  'federalFunds[].stateAssessmentAdministrationFunding': number('Share spent on state tests.', 'public', unheldList),
  'federalFunds[].supplementalEducationalServicesFundsSpent': number(
    'Spent on supplemental services.',
    'public',
    unheldList,
  ),
  'federalFunds[].supplementalEducationalServicesPerPupilExpenditure': number(
    'Spent on supplemental services for each student.',
    'public',
    unheldList,
  ),
} satisfies Record<string, Member>

/** Districts. */
export const localEducationAgency = resource('localEducationAgency', {
  title: 'Local education agencies',
  description: 'One object for each district.',
  collection: 'localEducationAgencies',
  element: 'LocalEducationAgency',
  recordKey: ['localEducationAgencyId'],
  members: {
    localEducationAgencyId: number('Number of the district, unique on the host.', 'public', { required: 'always' }),
    ...interchangeId,
    ...categories('categories'),
    localEducationAgencyCategoryDescriptor: descriptor('Kind of district.', 'public', { required: 'always' }),
    'parentLocalEducationAgencyReference.localEducationAgencyId': number('District it is a part of.', 'public', {
      required: 'given',
      xml: 'ParentLocalEducationAgencyReference.LocalEducationAgencyIdentity.LocalEducationAgencyId',
    }),
    'educationServiceCenterReference.educationServiceCenterId': number('Service center of the district.', 'public', {
      ...unheld,
      required: 'given',
    }),
    'stateEducationAgencyReference.stateEducationAgencyId': number('State agency of the district.', 'public', {
      ...unheld,
      required: 'given',
    }),
    charterStatusDescriptor: descriptor('Whether it is a charter district.', 'public', unheld),
    ...body,
    'accountabilities[].gunFreeSchoolsActReportingStatusDescriptor': descriptor(
      'Whether weapons were reported.',
      'public',
      unheldList,
    ),
    'accountabilities[].schoolChoiceImplementStatusDescriptor': descriptor(
      'How far choice of school is put in place.',
      'public',
      unheldList,
    ),
    'accountabilities[].schoolYearTypeReference.schoolYear': number('Year of that report.', 'public', {
      ...unheldList,
      required: 'given',
    }),
    ...federalFunds,
    ...changed,
  },
})
