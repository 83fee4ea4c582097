import { kept } from '../kept.ts'
import { type Member, string } from '../member.ts'
import { chosenMembers } from './chosen.ts'

/** The further names that have a place in the common record. */
export const otherNameTypes = ['Alias', 'Previous Legal Name', 'Other Name'] as const

const list = {
  list: 'otherNames',
  member: 'otherNameTypeDescriptor',
  element: 'OtherName',
  elementMember: 'OtherNameType',
  descriptor: 'OtherNameType',
} as const

const name = 'direct-identifier'

/** The name of a person and further names, one for each kind. */
export const names = {
  personalTitlePrefix: string('Form of address.', 'quasi-identifier', 30, {
    xml: 'Name.PersonalTitlePrefix',
    carried: kept.noField,
  }),
  firstName: string('Given name.', name, 75, { required: 'always', xml: 'Name.FirstName' }),
  middleName: string('Middle name or initial.', name, 75, { xml: 'Name.MiddleName' }),
  lastSurname: string('Family name.', name, 75, { required: 'always', xml: 'Name.LastSurname' }),
  generationCodeSuffix: string('Suffix such as Jr.', name, 10, { xml: 'Name.GenerationCodeSuffix' }),
  maidenName: string('Family name before marriage.', name, 75, { xml: 'Name.MaidenName' }),
  ...chosenMembers(list, otherNameTypes, {
    firstName: string('Given name of a further name.', name, 75, { required: 'given' }),
    middleName: string('Middle name of a further name.', name, 75),
    lastSurname: string('Family name of a further name.', name, 75, { required: 'given' }),
    generationCodeSuffix: string('Suffix of a further name.', name, 10),
    personalTitlePrefix: string('Form of address of a further name.', 'quasi-identifier', 30, {
      carried: kept.partOfElement,
    }),
  }),
} satisfies Record<string, Member>

/** The name a person goes by. */
export const preferredNames = {
  preferredFirstName: string('Given name the person goes by.', name, 75, { xml: 'Name.PreferredFirstName' }),
  preferredLastSurname: string('Family name the person goes by.', name, 75, { xml: 'Name.PreferredLastSurname' }),
} satisfies Record<string, Member>
