import { because, needed, open } from './column.ts'

/** The state, at the head of every file. */
export const stateColumns = {
  SCHOOL_YEAR: needed('School year, such as 2021-2022.', 9),
  FIPST: open('Number of the state, two digits with their zero.'),
  STATENAME: open('Name of the state.'),
  ST: open('Postal abbreviation of the state.'),
} as const

/** What the agency of the state adds. */
export const agencyColumns = {
  STATE_AGENCY_NO: open('Number of the agency within the state.'),
  UNION: open('Number of the supervisory union; often blank.'),
} as const

/** Numbers of the district. */
export const districtNumbers = {
  ST_LEAID: open('Number the state gives the district, behind the abbreviation of the state and a hyphen.'),
  LEAID: needed('Federal number of the district, seven digits with their zeros.', 7),
} as const

/** Numbers of the school. */
export const schoolNumbers = {
  ST_SCHID: open('Number the state gives the school, behind that of its district and a hyphen.'),
  NCESSCH: needed('Federal number of the school: twelve digits, the first seven are those of its district.', 12),
  SCHID: open('Number of the state and the school, seven digits; since 2016-17.'),
} as const

/** Where a body gets its mail, where it stands, and how it is reached. */
export const contactColumns = {
  MSTREET1: open('Mailing address, first line.'),
  MSTREET2: open('Mailing address, second line.'),
  MSTREET3: open('Mailing address, third line.'),
  MCITY: open('Mailing address, city.'),
  MSTATE: open('Mailing address, state.'),
  MZIP: open('Mailing address, five digits of the postal code.'),
  MZIP4: open('Mailing address, the four digits after them.'),
  LSTREET1: open('Location, first line.'),
  LSTREET2: open('Location, second line.'),
  LSTREET3: open('Location, third line.'),
  LCITY: open('Location, city.'),
  LSTATE: open('Location, state.'),
  LZIP: open('Location, five digits of the postal code.'),
  LZIP4: open('Location, the four digits after them.'),
  PHONE: open('Telephone number.'),
  WEBSITE: open('Web address.'),
} as const

/** Whether the body was open, and since when. */
export const statusColumns = {
  SY_STATUS: open('Status at the beginning of the school year; 1 is open.'),
  SY_STATUS_TEXT: open('The same in words.'),
  UPDATED_STATUS: open('Status when the file was made; 1 is open.'),
  UPDATED_STATUS_TEXT: open('The same in words.'),
  EFFECTIVE_DATE: open('Day from which the updated status holds.'),
} as const

/** Why these have no common meaning. */
export const carriedOfAll = {
  ...because('the abbreviation of the state says it', ['STATENAME']),
  ...because('bookkeeping of the state agency', ['STATE_AGENCY_NO', 'UNION']),
} as const

/** The same for both directories. */
export const carriedOfDirectories = {
  SCHOOL_YEAR: 'a directory tells what a body is, and the common record of a body has no school year',
  ...carriedOfAll,
  ...because('the common postal code is the five digits', ['MZIP4', 'LZIP4']),
  ...because('what held when the school year began; the updated status is the newer one', ['SY_STATUS']),
  ...because('repeats a number in words', ['SY_STATUS_TEXT', 'UPDATED_STATUS_TEXT']),
  EFFECTIVE_DATE: 'how the day is written was not read',
  OUT_OF_STATE_FLAG: 'its tokens were not read',
} as const
