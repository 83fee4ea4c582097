import { versionOf } from '@nrec-align/mapping'
import { expect, test } from 'vitest'
import { kra } from '../src/index.ts'

const { layouts, bindings, readOnly } = versionOf(kra())
const [results] = layouts
const columns = results?.variants[0]?.columns ?? []
const pairs = bindings.flatMap((binding) => Object.entries(binding.pairs))

test('twenty columns have a name, in this order; the five without one are not declared', () => {
  expect(columns.join(' ')).toBe(
    'SchoolYear DistrictCode SchoolCode Assessment PS_StudentID StudentSUNS FirstName LastName MiddleName DOB ' +
      'ManuallyEntered DateTaken TestAdministration OverallScore PerformanceLevelDescriptor Status ' +
      'SFScore LLScore MAScore PDScore',
  )
})

test('each is paired or carried', () => {
  const read = new Set(pairs.flatMap(([, [names]]) => names))
  const carried = Object.keys(results?.carried ?? {})
  expect([...read, ...carried].toSorted()).toEqual(columns.toSorted())
  expect(carried).toEqual(['ManuallyEntered', 'TestAdministration'])
})

test('the number of the state has a system of its own; the others are named by options', () => {
  const named = pairs.flatMap(([path, [names, node]]) =>
    path.includes('identifiers[') && node.kind === 'identifier' ? [[String(names), node.systemOption ?? path]] : [],
  )
  expect(Object.fromEntries(named)).toEqual({
    PS_StudentID: 'studentIdSystem',
    StudentSUNS: 'student.identifiers[us-sc.suns]',
    'DistrictCode,SchoolCode': 'schoolIdSystem',
    DistrictCode: 'districtIdSystem',
  })
})

test('it is only read', () => {
  expect(readOnly).toBeDefined()
})

test('the declaration is data: it survives JSON', () => {
  expect(JSON.parse(JSON.stringify(kra.format))).toEqual(kra.format)
})
