import { Person, Student, toStudent } from '@nrec-align/schema'
import { describe, expect, test } from 'vitest'

describe('toStudent', () => {
  test('joins the person and what is only known of students', () => {
    const person = Person.parse({ id: 'us-ca.ssid/1234567890', firstName: 'Test', student: { gradeLevel: '05' } })
    const student = toStudent(person)
    expect(student).toEqual({ id: 'us-ca.ssid/1234567890', firstName: 'Test', gradeLevel: '05' })
    expect(Student.parse(student)).toEqual(student)
  })

  test('takes an empty part as enough', () => {
    expect(toStudent(Person.parse({ id: 'local/1', student: {} }))).toEqual({ id: 'local/1' })
  })

  test('gives nothing for a person who is not a student', () => {
    expect(toStudent(Person.parse({ id: 'local/1' }))).toBeUndefined()
  })
})
