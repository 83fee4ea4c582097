import { bind, date, identifier } from '@nrec-align/mapping'
import { keyedSha256Hex } from '@nrec-align/schema'
import { expect, test } from 'vitest'
import { column, plainLayout } from '../support/column.ts'
import { readRecord } from '../support/records.ts'

const people = plainLayout('people', {
  ssn: { ...column(), privacy: 'secret', matchedBy: 'keyed-hash', length: 9, fixed: true },
  born: column(),
})

const student = [
  bind(people, {
    id: 'student',
    grain: 'student',
    pairs: { 'identifiers[local]': ['ssn', identifier()], birthDate: ['born', date('yyyyMMdd')] },
  }),
]

test('a secret that records are matched by is read as a hash under the key of the run', () => {
  const { ids } = readRecord(people, student, ['999999999', ''], { options: { hashKey: 'a key' } })
  expect(ids).toEqual({ 'student/': [`local=${keyedSha256Hex('a key', '999999999')}`] })
})

test('without a key, records of one run still match, and nothing of the secret is left', () => {
  const [one, other] = [1, 2].map(() => readRecord(people, student, ['999999999', '']).ids['student/']?.[0])
  expect(one).toBe(other)
  expect(one).toMatch(/^local=[0-9a-f]{64}$/)
  expect(one).not.toContain('999999999')
})

// RFC 4231, test case 2.
test('the hash is HMAC-SHA-256', () => {
  expect(keyedSha256Hex('Jefe', 'what do ya want for nothing?')).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  )
})
