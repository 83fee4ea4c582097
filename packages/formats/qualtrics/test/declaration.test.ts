import { versionOf } from '@nrec-align/mapping'
import { expect, test } from 'vitest'
import { qualtrics } from '../src/index.ts'

/** The columns that Qualtrics adds by itself, in their order. */
const added =
  'StartDate,EndDate,Status,IPAddress,Progress,Duration (in seconds),Finished,RecordedDate,ResponseId,' +
  'RecipientLastName,RecipientFirstName,RecipientEmail,ExternalReference,LocationLatitude,LocationLongitude,' +
  'DistributionChannel,UserLanguage'

const { layouts, readOnly } = versionOf(qualtrics())
const [layout] = layouts

test('the 17 columns that Qualtrics adds, and everything else a question', () => {
  expect(layouts).toHaveLength(1)
  expect(readOnly).toBeDefined()
  expect(layout?.variants.map(({ columns }) => columns.join())).toEqual([`${added},Question`])
  expect(added.split(',')).toHaveLength(17)
  expect(layout?.further).toBe('Question')
  expect(layout?.container).toMatchObject({ rowsAfterHeader: 1, wordingRow: 1 })
})

test('where the respondent was is secret; who it was is thrown away', () => {
  const secret = Object.entries(layout?.columns ?? {}).flatMap(([name, { privacy }]) =>
    privacy === 'secret' ? name : [],
  )
  expect(secret).toEqual(['IPAddress', 'LocationLatitude', 'LocationLongitude'])
  expect(Object.keys(layout?.dropped ?? {}).sort()).toEqual(
    [...secret, 'RecipientEmail', 'RecipientFirstName', 'RecipientLastName'].sort(),
  )
})

test('nothing counts as verified', () => {
  expect(layout?.confidence).toBe('inferred')
})
