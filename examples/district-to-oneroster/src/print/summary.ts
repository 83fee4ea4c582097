import { join } from 'node:path'
import type { FileFates } from '../compare/compare.ts'
import { folders, type Journey } from '../conversions.ts'
import { district, schools } from '../district/schools.ts'
import { counts } from '../district/students.ts'
import { cameBack, foretold, lossesOf } from './came-back.ts'
import { defaults } from './defaults.ts'
import { problems } from './problems.ts'
import { wasRead, wasWritten } from './was-read.ts'

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => (line === '' ? '' : `  ${line}`))

/** What the demo prints. */
export const summary = ({ there, back }: Journey, files: readonly FileFates[], out: string): readonly string[] => [
  `${district.name}: ${counts.students} students in ${Object.keys(schools).length} schools, school year 2025-26. Nobody in it is real.`,
  '',
  '1  CALPADS, with the names of the schools and the calendar → OneRoster 1.2',
  ...indented(['', ...wasRead(there), '', ...wasWritten(there)]),
  ...indented(['', 'Problems found in the files:', ...problems(there)]),
  ...indented(['', 'Required by OneRoster and in no file, so a default was written:', ...defaults(there)]),
  '',
  '2  That OneRoster package → CALPADS',
  ...indented(['', ...wasRead(back), '', ...wasWritten(back)]),
  ...indented(['', 'Problems with the files made:', ...problems(back)]),
  '',
  '3  What the way there and back cost, cell by cell, without the cells that had a problem',
  ...indented(['', ...cameBack(files), '', ...files.flatMap(lossesOf), '', ...foretold(files)]),
  '',
  'Open in a browser:',
  ...indented([join(out, folders.there, 'report.html'), join(out, folders.back, 'report.html')]),
  'The package, and its files side by side:',
  ...indented([join(out, folders.there, 'data/oneroster.zip'), join(out, folders.unpacked)]),
  'Records set aside, to be corrected and sent again:',
  ...indented([join(out, folders.there, 'rejects')]),
]
