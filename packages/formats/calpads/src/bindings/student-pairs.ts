import { code, date, identifier, text } from '@nrec-align/mapping'
import { sex } from '../tables/sex.ts'

/** The publications read do not state how a day is written, so a day of another form only warns. */
export const unsure = { confidence: 'unverified' } as const

export const ccyymmdd = date('yyyyMMdd')

/** The first and last cell in which a school is named; a nonpublic school has no code of its own here. */
export const schoolCode = identifier({ parts: [7, 7], sentinels: ['0000001', '9999999'] })

export const localIdentifier = identifier({ scopeSystem: 'us-ca.cd' })

/** Who a record is about, where the record is about something else. */
export const studentIdentifiers = {
  'student.identifiers[us-ca.ssid]': ['SSID', identifier()],
  'student.identifiers[local]': [['Local Student ID', 'Reporting LEA'], localIdentifier],
} as const

const owned = { mode: 'decodeOnly', reason: 'the record that owns the row writes it' } as const

/** The same on a record that only fills cells of a row of another. */
export const ownersStudent = {
  'student.identifiers[us-ca.ssid]': ['SSID', identifier(), owned],
  'student.identifiers[local]': [['Local Student ID', 'Reporting LEA'], localIdentifier, owned],
} as const

export const ownersCell = owned

const matchKey = {
  mode: 'encodeOnly',
  reason: 'repeated so that the state can match the student; SENR and SINF are where it is stated',
} as const

/** What the state compares with its own record of the student. */
export const matchKeys = {
  'student.firstName': ['Student Legal First Name', text(), matchKey],
  'student.lastName': ['Student Legal Last Name', text(), matchKey],
  'student.birthDate': ['Student Birth Date', ccyymmdd, matchKey],
  'student.sex': ['Student Gender Code', code(sex), matchKey],
} as const

export const participantMatchKeys = {
  'participant.firstName': ['Student Legal First Name', text(), matchKey],
  'participant.lastName': ['Student Legal Last Name', text(), matchKey],
  'participant.birthDate': ['Student Birth Date', ccyymmdd, matchKey],
  'participant.sex': ['Student Gender Code', code(sex), matchKey],
} as const
