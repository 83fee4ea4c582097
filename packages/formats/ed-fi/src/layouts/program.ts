import { kept } from './kept.ts'
import { descriptor, number, string } from './member.ts'
import { changed } from './parts/changed.ts'
import { resource } from './resource.ts'

const unheldList = { carried: kept.noList }

/** Programs of schools and districts. */
export const program = resource('program', {
  title: 'Programs',
  description: 'One object for each program.',
  collection: 'programs',
  element: 'Program',
  recordKey: ['educationOrganizationReference.educationOrganizationId', 'programTypeDescriptor', 'programName'],
  members: {
    'educationOrganizationReference.educationOrganizationId': number('Body that runs the program.', 'public', {
      required: 'always',
    }),
    programTypeDescriptor: descriptor('Kind of program.', 'public', { required: 'always' }),
    programName: string('Name of the program.', 'public', 60, { required: 'always' }),
    programId: string('Number of the program.', 'public', 20, { carried: kept.noField }),
    'characteristics[].programCharacteristicDescriptor': descriptor('Characteristic of the program.', 'public', {
      ...unheldList,
      required: 'given',
      xml: 'ProgramCharacteristic[]',
    }),
    'sponsors[].programSponsorDescriptor': descriptor('Who pays for it.', 'public', {
      ...unheldList,
      required: 'given',
      xml: 'ProgramSponsor[]',
    }),
    'learningStandards[].learningStandardReference.learningStandardId': string('Standard it serves.', 'public', 60, {
      ...unheldList,
      required: 'given',
      xml: 'LearningStandardReference[].LearningStandardIdentity.LearningStandardId',
    }),
    ...changed,
  },
})
