import { type Binding, bind } from '@nrec-align/mapping'
import { studentSnapshot } from '../layouts/student-snapshot.ts'
import { snapshotDefaults } from './common-pairs.ts'
import { besideStudent } from './student.ts'
import { personPairs } from './student-row.ts'

const person = bind(studentSnapshot, {
  id: 'student',
  grain: 'student',
  pairs: personPairs,
  defaults: snapshotDefaults,
})

export const studentSnapshotBindings: readonly Binding[] = [
  person,
  ...besideStudent.map((binding): Binding => ({ ...binding, layout: studentSnapshot.id })),
]
