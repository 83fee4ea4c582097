import { descriptorUri } from '../descriptors/uri.ts'
import { kept, thrownAway } from './kept.ts'
import { anyText, boolean, date, descriptor, number, string } from './member.ts'
import { addresses, internationalAddresses } from './parts/addresses.ts'
import { changed } from './parts/changed.ts'
import { electronicMails, telephones } from './parts/contact-points.ts'
import { languages } from './parts/languages.ts'
import { resource } from './resource.ts'

const unheld = { carried: kept.noField }
const unheldList = { carried: kept.noList }
const part = { carried: kept.partOfElement }
const ninthGrade = descriptorUri('CohortYearType', 'Ninth grade')
const socialSecurity = descriptorUri('StudentIdentificationSystem', 'SSN')

/** What a school or district says of a student: sex, race, status, languages, where the student lives. */
export const studentEducationOrganizationAssociation = resource('studentEducationOrganizationAssociation', {
  title: 'Students and education organizations',
  description: 'One object for each student and body that says something of the student.',
  collection: 'studentEducationOrganizationAssociations',
  element: 'StudentEducationOrganizationAssociation',
  recordKey: ['educationOrganizationReference.educationOrganizationId', 'studentReference.studentUniqueId'],
  members: {
    'educationOrganizationReference.educationOrganizationId': number('School or district that says it.', 'public', {
      required: 'always',
    }),
    'studentReference.studentUniqueId': string('Student it is said of.', 'direct-identifier', 32, {
      required: 'always',
    }),
    sexDescriptor: descriptor('Sex.', 'quasi-identifier'),
    genderIdentity: string('Gender the student states.', 'sensitive', 60),
    hispanicLatinoEthnicity: boolean('Whether the student is Hispanic or Latino.', 'quasi-identifier'),
    'races[].raceDescriptor': descriptor('Races, as many as apply.', 'quasi-identifier', {
      required: 'given',
      xml: 'Race[]',
    }),
    'ancestryEthnicOrigins[].ancestryEthnicOriginDescriptor': descriptor('Ancestry.', 'quasi-identifier', {
      ...unheldList,
      required: 'given',
    }),
    'tribalAffiliations[].tribalAffiliationDescriptor': descriptor('Tribe.', 'quasi-identifier', {
      ...unheldList,
      required: 'given',
      xml: 'TribalAffiliation[]',
    }),
    ...languages,
    limitedEnglishProficiencyDescriptor: descriptor('Whether the student is learning English.', 'sensitive'),
    'disabilities[].disabilityDescriptor': descriptor('Disability.', 'sensitive', {
      required: 'given',
      xml: 'Disability[].Disability',
    }),
    'disabilities[].disabilityDeterminationSourceTypeDescriptor': descriptor('Who found it.', 'sensitive', {
      ...part,
      xml: 'Disability[].DisabilityDeterminationSourceType',
    }),
    'disabilities[].disabilityDiagnosis': string('Words of the diagnosis.', 'sensitive', 80, {
      ...part,
      xml: 'Disability[].DisabilityDiagnosis',
    }),
    'disabilities[].orderOfDisability': number('Which one comes first.', 'sensitive', {
      ...part,
      xml: 'Disability[].OrderOfDisability',
    }),
    'disabilities[].designations[].disabilityDesignationDescriptor': descriptor('Further designation.', 'sensitive', {
      ...part,
      required: 'given',
      xml: 'Disability[].DisabilityDesignation[]',
    }),
    supporterMilitaryConnectionDescriptor: descriptor('Tie of a supporter to the armed forces.', 'sensitive'),
    'studentCharacteristics[].studentCharacteristicDescriptor': descriptor(
      'Characteristic such as homeless, once for each of its times.',
      'sensitive',
      {
        required: 'given',
        json: 'studentCharacteristics[].periods[].^.studentCharacteristicDescriptor',
        xml: 'StudentCharacteristic[].Period[].^.StudentCharacteristic',
      },
    ),
    'studentCharacteristics[].periods[].beginDate': date('First day on which it holds.', 'sensitive', {
      required: 'given',
      xml: 'StudentCharacteristic[].Period[].BeginDate',
    }),
    'studentCharacteristics[].periods[].endDate': date('Last day on which it holds.', 'sensitive', {
      xml: 'StudentCharacteristic[].Period[].EndDate',
    }),
    'studentCharacteristics[].designatedBy': string('Who says so.', 'sensitive', 60, {
      ...part,
      json: 'studentCharacteristics[].periods[].^.designatedBy',
      xml: 'StudentCharacteristic[].Period[].^.DesignatedBy',
    }),
    'cohortYears[Ninth grade].schoolYear': number(
      'School year of the first entry into ninth grade.',
      'quasi-identifier',
      {
        required: 'given',
        json: `cohortYears[cohortYearTypeDescriptor=${ninthGrade}].schoolYearTypeReference.schoolYear`,
        xml: `CohortYear[CohortYearType=${ninthGrade}].SchoolYear`,
      },
    ),
    'cohortYears[Ninth grade].termDescriptor': descriptor('Term of that entry.', 'quasi-identifier', {
      ...part,
      json: `cohortYears[cohortYearTypeDescriptor=${ninthGrade}].termDescriptor`,
      xml: `CohortYear[CohortYearType=${ninthGrade}].Term`,
    }),
    'studentIdentificationCodes[].studentIdentificationSystemDescriptor': descriptor('Kind of number.', 'public', {
      required: 'given',
      xml: 'StudentIdentificationCode[].StudentIdentificationSystem',
    }),
    'studentIdentificationCodes[].assigningOrganizationIdentificationCode': string('Who issues it.', 'public', 60, {
      required: 'given',
      xml: 'StudentIdentificationCode[].AssigningOrganizationIdentificationCode',
    }),
    'studentIdentificationCodes[].identificationCode': string('The number.', 'direct-identifier', 60, {
      required: 'given',
      xml: 'StudentIdentificationCode[].IdentificationCode',
    }),
    'studentIdentificationCodes[SSN].identificationCode': string('Social security number.', 'secret', 60, {
      dropped: thrownAway.secret,
      json: `studentIdentificationCodes[studentIdentificationSystemDescriptor=${socialSecurity}].identificationCode`,
      xml: `StudentIdentificationCode[StudentIdentificationSystem=${socialSecurity}].IdentificationCode`,
    }),
    ...addresses('direct-identifier'),
    ...telephones,
    ...electronicMails('direct-identifier'),
    ...internationalAddresses('direct-identifier'),
    loginId: string('Name under which the student logs in.', 'direct-identifier', 60),
    profileThumbnail: string('Address of a picture.', 'direct-identifier', 255, unheld),
    internetAccessInResidence: boolean('Whether there is internet at home.', 'sensitive', unheld),
    internetAccessTypeInResidenceDescriptor: descriptor('Kind of internet at home.', 'sensitive', unheld),
    internetPerformanceInResidenceDescriptor: descriptor('How well internet at home works.', 'sensitive', unheld),
    barrierToInternetAccessInResidenceDescriptor: descriptor('Why there is no internet at home.', 'sensitive', unheld),
    primaryLearningDeviceAccessDescriptor: descriptor(
      'Whether the device for learning is shared.',
      'sensitive',
      unheld,
    ),
    primaryLearningDeviceAwayFromSchoolDescriptor: descriptor(
      'Device for learning outside school.',
      'sensitive',
      unheld,
    ),
    primaryLearningDeviceProviderDescriptor: descriptor('Who provides that device.', 'sensitive', unheld),
    'studentIndicators[].indicatorName': string('Name of an indicator.', 'sensitive', 200, {
      ...unheldList,
      required: 'given',
      xml: 'StudentIndicator[].IndicatorName',
    }),
    'studentIndicators[].indicator': string('Value of the indicator.', 'sensitive', 60, {
      ...unheldList,
      required: 'given',
      xml: 'StudentIndicator[].Indicator',
    }),
    'studentIndicators[].indicatorGroup': string('Group of the indicator.', 'sensitive', 200, {
      ...unheldList,
      xml: 'StudentIndicator[].IndicatorGroup',
    }),
    'studentIndicators[].designatedBy': string('Who says so.', 'sensitive', 60, {
      ...unheldList,
      xml: 'StudentIndicator[].DesignatedBy',
    }),
    'studentIndicators[].periods[].beginDate': date('First day on which it holds.', 'sensitive', {
      ...unheldList,
      required: 'given',
      xml: 'StudentIndicator[].Period[].BeginDate',
    }),
    'studentIndicators[].periods[].endDate': date('Last day on which it holds.', 'sensitive', {
      ...unheldList,
      xml: 'StudentIndicator[].Period[].EndDate',
    }),
    ...changed,
  },
})

/** What Data Standard 4 has besides. */
export const onlyIn4 = {
  oldEthnicityDescriptor: anyText('Ethnicity in the form used before 2010.', 'quasi-identifier', unheld),
}
