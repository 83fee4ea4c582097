import { kept } from './kept.ts'
import { boolean, date, descriptor, string } from './member.ts'
import { changed } from './parts/changed.ts'
import { identityDocuments } from './parts/identity-documents.ts'
import { names, preferredNames } from './parts/names.ts'
import { personReference } from './parts/person.ts'
import { resource } from './resource.ts'

const unheld = { carried: kept.noField }

/** Who somebody is: name and birth. All else is said with a body, in the association with it. */
export const student = resource('student', {
  title: 'Students',
  description: 'One object for each student: number, name and birth.',
  collection: 'students',
  element: 'Student',
  recordKey: ['studentUniqueId'],
  members: {
    studentUniqueId: string('Number of the student, unique on the host.', 'direct-identifier', 32, {
      required: 'always',
    }),
    ...personReference,
    ...names,
    ...preferredNames,
    birthDate: date('Day of birth.', 'direct-identifier', { required: 'always', xml: 'BirthData.BirthDate' }),
    birthCity: string('City of birth.', 'quasi-identifier', 30, { xml: 'BirthData.BirthCity' }),
    birthStateAbbreviationDescriptor: descriptor('State of birth.', 'quasi-identifier', {
      xml: 'BirthData.BirthStateAbbreviation',
    }),
    birthInternationalProvince: string('Province of birth in another country.', 'quasi-identifier', 150, {
      ...unheld,
      xml: 'BirthData.BirthInternationalProvince',
    }),
    birthCountryDescriptor: descriptor('Country of birth.', 'quasi-identifier', { xml: 'BirthData.BirthCountry' }),
    birthSexDescriptor: descriptor('Sex stated at birth.', 'sensitive', { ...unheld, xml: 'BirthData.BirthSex' }),
    multipleBirthStatus: boolean('Whether the student is a twin or one of more.', 'quasi-identifier', {
      ...unheld,
      xml: 'BirthData.MultipleBirthStatus',
    }),
    dateEnteredUS: date('Day of first entry into the country.', 'sensitive', {
      ...unheld,
      xml: 'BirthData.DateEnteredUS',
    }),
    citizenshipStatusDescriptor: descriptor('Citizenship.', 'sensitive', {
      ...unheld,
      xml: 'Citizenship.CitizenshipStatus',
    }),
    'visas[].visaDescriptor': descriptor('Kind of visa.', 'sensitive', {
      ...unheld,
      required: 'given',
      xml: 'Citizenship.Visa[]',
    }),
    ...identityDocuments('identificationDocuments', 'Citizenship.IdentificationDocument'),
    ...identityDocuments('personalIdentificationDocuments', 'Name.PersonalIdentificationDocument'),
    ...changed,
  },
})
