import { isSecretName } from '@nrec-align/mapping'
import { expect, test } from 'vitest'

test.each(['password', 'Passwd', 'SSN', 'ssn', 'studentSSN', 'StudentSSNLast4', 'ssn_last4', 'StudentSsn', 'apiToken'])(
  '%s is called like a secret',
  (name) => {
    expect(isSecretName(name)).toBe(true)
  },
)

test.each(['I feel hopelessness', 'lessness', 'HOPELESSNESS', 'Lesson', 'session'])('%s is not', (name) => {
  expect(isSecretName(name)).toBe(false)
})
