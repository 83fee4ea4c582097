import { versionOf } from '@nrec-align/mapping'
import { expect, test } from 'vitest'
import { googleForms } from '../src/index.ts'

test.each(['forms', 'sheets-us'])('%s: the time, the addresses, and everything else a question', (version) => {
  const { layouts, readOnly } = versionOf(googleForms({ version }))
  const [layout] = layouts
  expect(layouts).toHaveLength(1)
  expect(readOnly).toBeDefined()
  expect(layout?.variants.map(({ columns }) => columns.join())).toEqual([
    'Timestamp,Username,Email Address,Email address,Question',
  ])
  expect(layout?.further).toBe('Question')
  expect(Object.keys(layout?.dropped ?? {})).toEqual(['Username', 'Email Address', 'Email address'])
})

test('nothing counts as verified, so nothing but a broken row is set aside', () => {
  const { layouts } = versionOf(googleForms())
  expect(layouts.every(({ confidence }) => confidence === 'unverified')).toBe(true)
  const columns = layouts.flatMap((layout) => Object.values(layout.columns))
  expect(columns.every(({ confidence, requiredConfidence }) => (confidence ?? requiredConfidence) === undefined)).toBe(
    true,
  )
})
