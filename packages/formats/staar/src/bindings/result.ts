import { type Binding, bind, type Codec, code, constant, identifier, month, text } from '@nrec-align/mapping'
import type { AssessmentSubjectCode, SchoolYear } from '@nrec-align/schema'
import type { ColumnName } from '../layouts/columns.ts'
import { summative } from '../layouts/summative.ts'
import { administration } from '../tables/administration.ts'
import { gradeLevel } from '../tables/grade-level.ts'
import { proficiency } from '../tables/proficiency.ts'
import { scoreCode } from '../tables/score-code.ts'
import { type ScoreColumns, scoresOf } from './scores.ts'

/** Where one test stands in the record. */
export interface TestColumns {
  readonly id: string
  readonly subject: AssessmentSubjectCode
  readonly scoreCode: ColumnName
  readonly level?: ColumnName
  readonly approaches: ColumnName
  readonly meets: ColumnName
  readonly masters: ColumnName
  readonly scores: ScoreColumns
  /** The test is made for the grade that the record names; a test at the end of a course is not. */
  readonly isOfGrade: boolean
}

const owned = { mode: 'decodeOnly', reason: 'one record holds the student and all results' } as const

/** The layouts name the fall before the administration, so the year of the administration is the one that ends. */
const yearEnded: Codec<SchoolYear> = { kind: 'code', table: administration }

/** The result of one test; there is none where the score code is blank. */
export const resultOf = (test: TestColumns): Binding =>
  bind(summative, {
    id: test.id,
    grain: 'assessmentResult',
    side: { of: 'student', join: { student: '' } },
    present: [test.scoreCode],
    pairs: {
      'student.identifiers[us-tx.unique-id]': ['tx_unique_student_id', identifier(), owned],
      'organization.identifiers[us-tx.campus]': ['county_district_campus_number', identifier(), owned],
      assessment: [[], constant(`us-tx.staar:${test.id}`)],
      subject: [[], constant(test.subject)],
      date: ['administration_date', month('MMyy'), owned],
      schoolYear: ['administration_date', yearEnded, { ...owned, with: ['period'] }],
      ...(test.isOfGrade ? { gradeLevelWhenAssessed: ['grade_level_tested', code(gradeLevel), owned] as const } : {}),
      scoreStatus: [test.scoreCode, code(scoreCode)],
      ...(test.level === undefined ? {} : { performanceLevel: [test.level, text()] as const }),
      proficiency: [[test.approaches, test.meets, test.masters], code(proficiency)],
      scores: scoresOf(test.scores),
    },
  })
