import { postalStates } from '../tables/postal-states.ts'
import { type Field, needed, open } from './fields.ts'

/**
 * What tells the three directories apart, which name neither their file nor their level: each has the state of its mailing address
 * in another place, where the others have digits or the end of a line.
 */
export const ownState = { MailingPostalStateCode: postalStates } as const

/** Mailing and location address, one line after the other. */
export const placeFields = <const S extends number>(start: S) =>
  [
    ['MailingAddress1', start, 60, needed('Mailing address, first line.')],
    ['MailingAddress2', start + 60, 60, open('Mailing address, second line.')],
    ['MailingAddress3', start + 120, 60, open('Mailing address, third line.')],
    ['MailingCity', start + 180, 30, needed('Mailing address, city.')],
    ['MailingPostalStateCode', start + 210, 2, needed('Mailing address, state.')],
    ['MailingZipcode', start + 212, 5, needed('Mailing address, five digits of the postal code.')],
    ['MailingZipcodePlus4', start + 217, 4, open('Mailing address, the four digits after them.')],
    ['LocationAddress1', start + 221, 60, open('Location, first line.')],
    ['LocationAddress2', start + 281, 60, open('Location, second line.')],
    ['LocationAddress3', start + 341, 60, open('Location, third line.')],
    ['LocationCity', start + 401, 30, open('Location, city.')],
    ['LocationPostalStateCode', start + 431, 2, open('Location, state.')],
    ['LocationZipcode', start + 433, 5, open('Location, five digits of the postal code.')],
    ['LocationZipcodePlus4', start + 438, 4, open('Location, the four digits after them.')],
  ] as const satisfies readonly Field[]

/** What both addresses cannot say in the common record. */
export const carriedPlaces = {
  MailingZipcodePlus4: 'the common postal code is the five digits',
  LocationZipcodePlus4: 'the common postal code is the five digits',
} as const

/** Why what directories say of a body beside its place is kept. */
export const notRead = 'its codes were not read'
