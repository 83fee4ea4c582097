import { dataFile } from './data-file.ts'

const quasiIdentifier = (description: string) => ({ description, privacy: 'quasi-identifier' }) as const

/** What is known of a person for reporting; a row belongs to the user of the same sourcedId. */
export const demographics = dataFile('demographics', {
  description: 'One row for each person whose demographic data are known, under the sourcedId of the user.',
  privacy: 'direct-identifier',
  sourcedIdAliases: ['userSourcedId'],
  columns: {
    birthDate: { description: 'Day of birth.', privacy: 'direct-identifier', aliases: ['birthdate'] },
    sex: quasiIdentifier('Sex; further values may be agreed on.'),
    americanIndianOrAlaskaNative: quasiIdentifier('Whether the person is American Indian or Alaska Native.'),
    asian: quasiIdentifier('Whether the person is Asian.'),
    blackOrAfricanAmerican: quasiIdentifier('Whether the person is Black or African American.'),
    nativeHawaiianOrOtherPacificIslander: quasiIdentifier('Whether the person is Native Hawaiian or Pacific Islander.'),
    white: quasiIdentifier('Whether the person is White.'),
    demographicRaceTwoOrMoreRaces: {
      ...quasiIdentifier('Whether the person is of two or more races.'),
      // `false` adds nothing to the five columns before it: without them it does not say which race.
      absent: ['false', 'FALSE'],
    },
    hispanicOrLatinoEthnicity: quasiIdentifier('Whether the person is Hispanic or Latino, of any race.'),
    countryOfBirthCode: quasiIdentifier('Country of birth.'),
    stateOfBirthAbbreviation: quasiIdentifier('State of birth.'),
    cityOfBirth: quasiIdentifier('City of birth.'),
    publicSchoolResidenceStatus: quasiIdentifier('Whether the person lives where the school is responsible for.'),
  },
  carried: {
    publicSchoolResidenceStatus: 'It is a fact about one enrollment, and the file does not say which.',
  },
})
