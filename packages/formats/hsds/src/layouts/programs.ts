import { programColumns, programColumns201 } from '../columns/program.ts'
import { dataFile } from './data-file.ts'
import { notDescribed } from './kept-reasons.ts'

const facts = {
  description: 'One row for each program.',
  alsoNamed: ['program'],
  carried: { alternate_name: notDescribed },
} as const

export const programs = dataFile('programs', { ...facts, columns: programColumns })

export const programs201 = dataFile('programs', { ...facts, columns: programColumns201 })
