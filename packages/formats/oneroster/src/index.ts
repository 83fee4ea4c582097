import { defineFormat } from '@nrec-align/mapping'
import { options } from './options.ts'
import { version11 } from './version-1-1.ts'
import { version12 } from './version-1-2.ts'

/**
 * OneRoster CSV packages, versions 1.2 and 1.1, and pages of JSON of a 1.2 service: schools, people, roles, terms, courses, classes, who is in them, and marks.
 *
 * Files without a common meaning (score scales, learning resources, login profiles) are written back as they were.
 *
 * @see 1EdTech OneRoster 1.2 CSV Binding
 * @example
 * ```ts
 * import { oneroster } from '@nrec-align/format-oneroster'
 *
 * console.assert(oneroster().version === '1.2')
 * console.assert(oneroster({ version: '1.1', options: { source: 'sis' } }).version === '1.1')
 * ```
 */
export const oneroster = defineFormat({
  id: 'oneroster',
  title: 'OneRoster CSV',
  description:
    'Rosters as school districts hand them to learning applications: a ZIP of CSV files with a manifest, in full or as changes.',
  publisher: '1EdTech',
  kind: 'district',
  trust: 'student-information-system',
  confidence: 'verified',
  versions: [version12, version11],
  options,
  tables: {},
  notes: [
    'A role of a student is an enrollment in a school; every other role is a role in a body.',
    'End dates in the files name the day after the last day; in the common record they name the last day.',
    'The schoolYear of a session is the year in which the school year ends.',
    'In bulk files status and dateLastModified are blank; in delta files both are filled.',
    'A status of inactive, known from version 1.0, is reported and the record kept.',
    'A result is a mark for one piece of work: its session, and its class where it names none, are those of the line item.',
    'Version 1.1 requires a number for every result and a range for every line item; without them neither is written.',
    'Grade levels of version 1.2 are read with the list of version 1.1 unless other codes are given.',
    'Pages of JSON of a version 1.2 service are read as the files of a package are; they are never written.',
    'Members of those pages follow one published implementation; what references and userIds hold was seen in third-party copies only.',
    'Passwords are never read.',
  ],
})
