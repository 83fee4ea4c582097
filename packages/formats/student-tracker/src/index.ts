import { defineFormat } from '@nrec-align/mapping'
import { enrollment } from './bindings/detail.ts'
import { graduateBindings } from './bindings/graduates.ts'
import { request } from './bindings/request.ts'
import { dialects } from './layouts/detail.ts'
import { graduates, graduatesHeader, graduatesTrailer } from './layouts/graduates.ts'
import { requestHeader, request as requestLayout, requestTrailer } from './layouts/request.ts'

/**
 * StudentTracker files of the National Student Clearinghouse: detail files that come back, graduates and request files that are sent.
 *
 * @param choice `options.studentIdSystem` says whose number of a student is sent and comes back
 * @throws RangeError when another version is asked for
 * @see National Student Clearinghouse, StudentTracker
 * @example
 * ```ts
 * import { studentTracker } from '@nrec-align/format-student-tracker'
 * const from = studentTracker({ options: { studentIdSystem: 'local@sample-district' } })
 * console.assert(from.version === '2021')
 * console.assert(studentTracker.format.versions[0]?.layouts.length === 9)
 * ```
 */
export const studentTracker = defineFormat({
  id: 'student-tracker',
  title: 'StudentTracker',
  description:
    'Files in which high schools and programs ask where their former students went to college, and in which they are told.',
  publisher: 'National Student Clearinghouse',
  kind: 'collective-impact',
  trust: 'vendor',
  confidence: 'inferred',
  versions: [
    {
      version: '2021',
      title: 'Detail files with three headers, graduates file of 2021, request file',
      packaging: { kind: 'files' },
      layouts: [
        ...dialects.map(({ layout }) => layout),
        graduates,
        graduatesHeader,
        graduatesTrailer,
        requestLayout,
        requestHeader,
        requestTrailer,
      ],
      bindings: [...dialects.map(enrollment), ...graduateBindings, request],
    },
  ],
  options: {
    studentIdSystem: {
      description:
        'Whose number of a student is sent, as Student ID or Requester Return Field, and comes back; without it nobody is matched by it.',
      example: 'local@sample-district',
    },
    uniqueIdSystem: {
      description:
        'Whose number stands in Your_Unique_Identifier of a detail file of high schools; without it nobody is matched by it.',
      example: 'local@sample-district',
    },
    searchBegin: { description: 'Day from which colleges are searched, written into requests.', example: '20240815' },
    schoolCode: { description: 'Number of the school that asks, written into requests.', example: '012452' },
    branchCode: { description: 'Number of its branch, written into requests.', default: '00', example: '00' },
  },
  tables: {},
  notes: [
    'Detail files are only read. Say with studentIdSystem whose numbers the requests had: the names in a detail file are evidence, never a key.',
    'A row whose student no college knows is skipped and counted: the students who were asked for are the denominator, not those who were found.',
    'A blank enrollment status means that the college does not publish it, not that the student was absent.',
    'Graduates and request files are written without their first and last row; add both, and the count, before a file is sent.',
    'Whoever is a student goes into the request file, and every completion into the graduates file: keep the file you need.',
    'A FERPA block is written where one is known; the cell stays blank for everybody else, because nobody said that there is none.',
  ],
})
