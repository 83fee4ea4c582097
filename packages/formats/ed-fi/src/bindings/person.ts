import { code, firstOfList, TEXT_SEPARATOR, text } from '@nrec-align/mapping'
import { descriptorUri } from '../descriptors/uri.ts'
import { electronicMailType } from '../tables/electronic-mail-type.ts'
import { language } from '../tables/language.ts'
import { personId } from './identity.ts'

/** The name of a person and further names. */
export const namePairs = {
  firstName: ['firstName', text()],
  middleName: ['middleName', text()],
  lastName: ['lastSurname', text()],
  nameSuffix: ['generationCodeSuffix', text()],
  'otherNames[maiden].lastName': ['maidenName', text()],
  'otherNames[alias].firstName': ['otherNames[Alias].firstName', text()],
  'otherNames[alias].middleName': ['otherNames[Alias].middleName', text()],
  'otherNames[alias].lastName': ['otherNames[Alias].lastSurname', text()],
  'otherNames[alias].nameSuffix': ['otherNames[Alias].generationCodeSuffix', text()],
  'otherNames[former].firstName': ['otherNames[Previous Legal Name].firstName', text()],
  'otherNames[former].middleName': ['otherNames[Previous Legal Name].middleName', text()],
  'otherNames[former].lastName': ['otherNames[Previous Legal Name].lastSurname', text()],
  'otherNames[former].nameSuffix': ['otherNames[Previous Legal Name].generationCodeSuffix', text()],
  'otherNames[other].firstName': ['otherNames[Other Name].firstName', text()],
  'otherNames[other].middleName': ['otherNames[Other Name].middleName', text()],
  'otherNames[other].lastName': ['otherNames[Other Name].lastSurname', text()],
  'otherNames[other].nameSuffix': ['otherNames[Other Name].generationCodeSuffix', text()],
  'identifiers[ed-fi.person]': [['personReference.sourceSystemDescriptor', 'personReference.personId'], personId],
} as const

/** The name a person goes by. */
export const preferredNamePairs = {
  'otherNames[preferred].firstName': ['preferredFirstName', text()],
  'otherNames[preferred].lastName': ['preferredLastSurname', text()],
} as const

const codeOfLanguage = code(language)

/** The languages of a person, one for each use. */
export const languagePairs = {
  'languages[home].language': ['languages[Home language].languageDescriptor', codeOfLanguage],
  'languages[dominant].language': ['languages[Dominant language].languageDescriptor', codeOfLanguage],
  'languages[native].language': ['languages[Native language].languageDescriptor', codeOfLanguage],
  'languages[spoken].language': ['languages[Spoken language].languageDescriptor', codeOfLanguage],
  'languages[written].language': ['languages[Written language].languageDescriptor', codeOfLanguage],
  'languages[correspondence].language': ['languages[Correspondence language].languageDescriptor', codeOfLanguage],
  'languages[other].language': ['languages[Other].languageDescriptor', codeOfLanguage],
} as const

/** Telephones and the first e-mail address of a person. */
export const contactPairs = {
  'contactPoints[phone].value': ['telephones[Home].telephoneNumber', text()],
  'contactPoints[mobile].value': ['telephones[Mobile].telephoneNumber', text()],
  'contactPoints[fax].value': ['telephones[Fax].telephoneNumber', text()],
  'contactPoints[email].value': ['electronicMails[].electronicMailAddress', firstOfList(TEXT_SEPARATOR, text())],
  'contactPoints[email].use': [
    'electronicMails[].electronicMailTypeDescriptor',
    firstOfList(TEXT_SEPARATOR, code(electronicMailType)),
  ],
} as const

/** An address needs a kind. */
export const contactDefaults = {
  'electronicMails[].electronicMailTypeDescriptor': [
    descriptorUri('ElectronicMailType', 'Other'),
    'Nobody says what the address is used for.',
    { 'electronicMails[].electronicMailAddress': { present: true } },
  ],
} as const
