import { amountDelivered, dosage, served } from '@nrec-align/outcomes'
import { describe, expect, test } from 'vitest'
import { compute, records, shown } from './compute.ts'

const organization = [
  { id: 'a', name: 'Example School A', school: {} },
  { id: 'club', name: 'Example Club', partner: {} },
  { id: 'clinic', name: 'Example Clinic', partner: {} },
]

const student = (name: string) => ({ student: name, school: 'a', schoolYear: 2025 })

const given = {
  organization,
  enrollment: records(student('testa'), student('testb'), student('testc'), student('testd')),
  program: [{ id: 'tutoring', name: 'Example Tutoring', organization: 'club', kind: 'after-school' }],
  service: [
    { id: 'circle', name: 'Example circle', program: 'tutoring', unit: 'hour' },
    { id: 'meal', name: 'Example meal', program: 'tutoring', unit: 'meal' },
    { id: 'checkup', name: 'Example checkup', organization: 'clinic', unit: 'session' },
  ],
  participation: [
    {
      id: 'pa',
      participant: 'testa',
      organization: 'club',
      program: 'tutoring',
      role: 'client',
      stage: 'active',
      begin: '2024-09-01',
    },
    {
      id: 'pb',
      participant: 'testb',
      organization: 'club',
      program: 'tutoring',
      role: 'client',
      stage: 'active',
      begin: '2024-09-01',
    },
    {
      id: 'pc',
      participant: 'testc',
      organization: 'club',
      program: 'tutoring',
      role: 'client',
      stage: 'waitlisted',
      begin: '2024-09-01',
    },
    {
      id: 'pv',
      participant: 'testv',
      organization: 'club',
      program: 'tutoring',
      role: 'volunteer',
      stage: 'active',
      begin: '2024-09-01',
    },
  ],
  serviceDelivery: records(
    { participation: 'pa', service: 'circle', date: '2024-10-01', quantity: '29.5', attendanceCategory: 'present' },
    { participation: 'pa', service: 'circle', date: '2024-10-08', quantity: '0.5' },
    { participation: 'pa', service: 'circle', date: '2024-10-15', quantity: '9', attendanceCategory: 'absent' },
    { participation: 'pa', service: 'meal', date: '2024-10-01', quantity: '100' },
    { participation: 'pb', service: 'circle', date: '2024-10-01', quantity: '29.99' },
    { participant: 'testd', service: 'checkup', date: '2024-10-01', quantity: '1' },
    { participant: 'testd', service: 'checkup', date: '2025-07-01', quantity: '1' },
  ),
}

const years = { schoolYears: [2025], by: ['school', 'partner'] } as const
const figures = async (measure: Parameters<typeof compute>[0]) => shown(await compute(measure, given, years))

describe('people served', () => {
  test('are those with deliveries or taking part, once each; not who waits, volunteers or was served later', async () => {
    expect(await figures(served())).toEqual({ 'a 2025': '3/0', 'clinic 2025': '1/0', 'club 2025': '2/0' })
    expect(await figures(served({ programKind: 'after-school' }))).toEqual({ 'a 2025': '2/0', 'club 2025': '2/0' })
    expect(await figures(served({ service: 'checkup' }))).toEqual({ 'a 2025': '1/0', 'clinic 2025': '1/0' })
  })

  test('may be told as a share of the students', async () => {
    expect(await figures(served({ among: 'enrolled' }))).toMatchObject({ 'a 2025': '3/4' })
  })
})

test('amounts of one unit are added up, and of that unit alone', async () => {
  expect(await figures(amountDelivered({ unit: 'hour' }))).toMatchObject({
    'a 2025': '59.99/0',
    'club 2025': '59.99/0',
  })
  expect(await figures(amountDelivered({ unit: 'meal', program: 'tutoring' }))).toMatchObject({ 'a 2025': '100/0' })
})

describe('dosage', () => {
  test('is reached exactly at the least amount', async () => {
    const thirtyHours = dosage({ programKind: 'after-school', unit: 'hour', atLeast: 30, among: 'participants' })
    expect(await figures(thirtyHours)).toEqual({ 'a 2025': '1/2', 'club 2025': '1/2' })
  })

  test('may be among all students', async () => {
    const thirtyHours = dosage({ programKind: 'after-school', unit: 'hour', atLeast: 30, among: 'enrolled' })
    expect(await figures(thirtyHours)).toMatchObject({ 'a 2025': '1/4' })
  })

  test('of a unit in which nothing was delivered is not known', async () => {
    const days = dosage({ programKind: 'after-school', unit: 'day', atLeast: 1, among: 'participants' })
    expect(await figures(days)).toMatchObject({ 'a 2025': 'no-data +2' })
  })
})
