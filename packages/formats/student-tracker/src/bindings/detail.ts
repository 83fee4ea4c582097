import { type Binding, bind, code, date, flag, identifier, text } from '@nrec-align/mapping'
import type { Dialect } from '../layouts/detail.ts'
import { type DetailField, type DetailFieldName, detailFields } from '../layouts/detail-fields.ts'
import { collegeControl } from '../tables/college-control.ts'
import { collegeState } from '../tables/college-state.ts'
import { collegeType } from '../tables/college-type.ts'
import { enrollmentStatus } from '../tables/enrollment-status.ts'
import { studentNumber } from './student-number.ts'

const returned = { mode: 'decodeOnly', reason: 'the Clearinghouse returns this file; nobody sends it' } as const

/** A term or an award in one of the headers. */
export const enrollment = ({ id, layout, nameOf }: Dialect): Binding => {
  const at = (field: DetailFieldName): string => nameOf(detailFields[field] as DetailField) ?? ''
  // In a return of high schools the number of the file may be the one their graduates file gave.
  const ofFile =
    id === 'detail'
      ? {}
      : {
          'student.identifiers[*unique]': [
            at('uniqueId'),
            identifier({ systemOption: 'uniqueIdSystem' }),
            returned,
          ] as const,
        }
  return bind(layout, {
    id,
    grain: 'postsecondaryEnrollment',
    where: { [at('found')]: 'Y' },
    pairs: {
      'student.identifiers[*student]': [at('returnField'), studentNumber, returned],
      ...ofFile,
      'student.firstName': [at('firstName'), text(), returned],
      'student.middleName': [at('middleInitial'), text(), returned],
      'student.lastName': [at('lastName'), text(), returned],
      'student.nameSuffix': [at('nameSuffix'), text(), returned],
      'college.identifiers[local@nsc.college]': [at('collegeCode'), identifier(), returned],
      'college.name': [at('collegeName'), text(), returned],
      'college.stateCode': [at('collegeState'), code(collegeState), returned],
      'college.type': [at('years'), code(collegeType), returned],
      'college.control': [at('control'), code(collegeControl), returned],
      begin: [at('begin'), date('yyyyMMdd'), returned],
      end: [at('end'), date('yyyyMMdd'), returned],
      status: [at('status'), code(enrollmentStatus), returned],
      graduated: [at('graduated'), flag('Y', 'N'), returned],
      graduationDate: [at('graduationDate'), date('yyyyMMdd'), returned],
      degreeTitle: [at('degreeTitle'), text(), returned],
    },
  })
}
