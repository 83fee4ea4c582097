import type { Identifier, IsoDate, Paths, Reference, SchoolYear } from '@nrec-align/schema'
import { describe, expectTypeOf, test } from 'vitest'

type Enrollment = Paths['enrollment']

describe('the types of pair paths', () => {
  test('give each leaf the type of its value', () => {
    expectTypeOf<Enrollment['begin']>().toEqualTypeOf<IsoDate>()
    expectTypeOf<Enrollment['schoolYear']>().toEqualTypeOf<SchoolYear>()
    expectTypeOf<Enrollment['student']>().toEqualTypeOf<Reference>()
    expectTypeOf<Paths['person']['hispanicLatino']>().toEqualTypeOf<boolean>()
    expectTypeOf<Paths['person']['birthPlace.city']>().toEqualTypeOf<string>()
    expectTypeOf<Paths['person']['sex']>().toEqualTypeOf<'female' | 'male' | 'nonbinary' | 'not-selected'>()
  })

  test('reach through one reference to every leaf, through two to names, identifiers and the district', () => {
    expectTypeOf<Enrollment['student.birthDate']>().toEqualTypeOf<IsoDate>()
    expectTypeOf<Enrollment['school.district.name']>().toEqualTypeOf<string>()
    expectTypeOf<Enrollment['school.district.identifiers[us-ca.cd]']>().toEqualTypeOf<Identifier>()
    expectTypeOf<Paths['sectionEnrollment']['section.school.district']>().toEqualTypeOf<Reference>()
    expectTypeOf<'school.district.districtType'>().not.toExtend<keyof Enrollment>()
  })

  test('open scoped systems and systems that a codec decides, and no others', () => {
    expectTypeOf<Enrollment['student.identifiers[*sourcedId]']>().toEqualTypeOf<Identifier>()
    expectTypeOf<Enrollment['student.identifiers[local@us-ca.cd.1964733]']>().toEqualTypeOf<Identifier>()
    expectTypeOf<Paths['courseSection']['sessions.identifiers[*sourcedId]']>().toEqualTypeOf<readonly Identifier[]>()
    expectTypeOf<'student.identifiers[us-ca.ssdi]'>().not.toExtend<keyof Enrollment>()
    expectTypeOf<'student.identifiers[us-ca.cds]'>().not.toExtend<keyof Enrollment>()
  })

  test('refuse a misspelt path where pairs are declared', () => {
    type Pairs = { readonly [Path in keyof Enrollment & string]?: Enrollment[Path] }
    const right: Pairs = { 'student.firstName': 'Test', 'school.district.name': 'Example Unified' }
    // @ts-expect-error the path is misspelt
    const wrong: Pairs = { 'student.firstNme': 'Test' }
    expectTypeOf(right).toEqualTypeOf(wrong)
  })
})
