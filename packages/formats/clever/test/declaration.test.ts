import { versionOf } from '@nrec-align/mapping'
import { expect, test } from 'vitest'
import { clever } from '../src/index.ts'

/** The published headers. */
const headers: Readonly<Record<string, string>> = {
  schools:
    'School_id,School_name,State_id,Nces_id,School_address,School_city,School_state,School_zip,School_phone,Low_grade,High_grade,Principal,Principal_email',
  students:
    'School_id,Student_id,Student_number,State_id,Last_name,Middle_name,First_name,Gender,Dob,Grade,Race,Hispanic_Latino,Ell_status,Frl_status,Iep_status,Student_zip,Student_email,Contact_name,Contact_type,Contact_phone,Contact_email,Username,Password',
  teachers:
    'School_id,Teacher_id,Teacher_number,State_teacher_id,Last_name,Middle_name,First_name,Teacher_email,Title,Username,Password',
  sections:
    'School_id,Section_id,Teacher_id,Teacher_2_id,Teacher_3_id,Teacher_4_id,Name,Course_name,Course_number,Subject,Term_name,Term_start,Term_end',
  enrollments: 'School_id,Section_id,Student_id',
  staff: 'School_id,Staff_id,Staff_email,First_name,Last_name,Title,Username,Password,Role',
}

/** Further columns that an export of a district has. */
const seen =
  'Graduation_year,Home_language,Student_street,Student_city,Student_state,Contact_relationship,Contact_sis_id'

const { layouts } = versionOf(clever())

test('six files with the published columns; the students have seven more that were seen', () => {
  const declared = layouts.map(({ id, columns }) => [id, Object.keys(columns).join()])
  expect(Object.fromEntries(declared)).toEqual({ ...headers, students: `${headers['students']},${seen}` })
})

test('79 columns, of which passwords are secret and thrown away', () => {
  const all = layouts.flatMap(({ id, columns }) => Object.entries(columns).map(([name, one]) => ({ id, name, ...one })))
  expect(all).toHaveLength(79)
  expect(all.filter(({ privacy }) => privacy === 'secret').map(({ id, name }) => `${id} ${name}`)).toEqual([
    'students Password',
    'teachers Password',
    'staff Password',
  ])
  expect(layouts.flatMap(({ dropped }) => Object.keys(dropped ?? {}))).toEqual(['Password', 'Password', 'Password'])
})

test('nothing but names is sure: no missing cell sets a record aside', () => {
  const sure = layouts.flatMap(({ columns }) =>
    Object.values(columns).filter((one) => one.required !== undefined && one.requiredConfidence !== 'unverified'),
  )
  expect(sure).toEqual([])
  expect(layouts.every(({ confidence }) => confidence === 'inferred')).toBe(true)
})

test('no code list counts as published for these files', () => {
  const tables = versionOf(clever()).bindings.flatMap(({ pairs }) =>
    Object.values(pairs).flatMap(([, codec]) => (codec.kind === 'code' ? [codec.table] : [])),
  )
  expect(tables.filter(({ verified }) => verified).map(({ id }) => id)).toEqual(['flag(Y,N)'])
})
