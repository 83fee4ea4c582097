import { describe, expect, test } from 'vitest'
import { compile } from './compile.ts'

const start = `
import { bind, code, codeTable, date, delimited, layout, text } from '@nrec-align/mapping'
const spells = layout('spells', {
  title: 'Spells', description: 'Made up.', files: ['spells.csv'], container: delimited(), source: 'this test', confidence: 'verified',
  columns: {
    'Student Birth Date': { description: 'Day of birth.', privacy: 'direct-identifier' },
    'Grade Level Code': { description: 'Grade.', privacy: 'public' },
  },
})
const grade = codeTable('grade', 'gradeLevel', { source: 'this test' }, [['K', 'KG']])
`
const pairs = (text: string): string =>
  `${start}export const one = bind(spells, { id: 'spell', grain: 'enrollment', pairs: { ${text} } })\n`

const programs = {
  'good.ts': pairs(
    `'student.birthDate': ['Student Birth Date', date('yyyyMMdd')], gradeLevel: ['Grade Level Code', code(grade)]`,
  ),
  'column.ts': pairs(`'student.birthDate': ['Student Birth Dat', date('yyyyMMdd')]`),
  'path.ts': pairs(`'student.birthdate': ['Student Birth Date', date('yyyyMMdd')]`),
  'type.ts': pairs(`'student.birthDate': ['Student Birth Date', text()]`),
  'table.ts': `${start}export const wrong = codeTable('grade', 'gradeLevel', { source: 'this test' }, [['K', 'KGG']])\n`,
  'where.ts': `${start}export const one = bind(spells, { id: 'spell', grain: 'enrollment', where: { 'Grade Level Cod': 'K' }, pairs: {} })\n`,
}

const { errors } = compile(programs)

const errorsOf = (file: keyof typeof programs) => errors.filter((error) => error.file === file)

describe('what the compiler says', () => {
  test('of a sound binding is nothing', () => {
    expect(errorsOf('good.ts')).toEqual([])
  })

  test('of a misspelt column is which one was meant, at the column', () => {
    const [error, ...others] = errorsOf('column.ts')
    expect(error?.text).toContain(`Did you mean '"Student Birth Date"'?`)
    expect(error?.at).toBe(`'Student Birth Dat'`)
    expect(others).toEqual([])
  })

  test('of a misspelt path names the path, at the path', () => {
    const [error, ...others] = errorsOf('path.ts')
    expect(error?.text).toContain(`'student.birthdate'`)
    expect(error?.at).toBe(`'student.birthdate'`)
    expect(others).toEqual([])
  })

  test('of a column rule of the wrong type is one line that names both types', () => {
    const [error, ...others] = errorsOf('type.ts')
    expect(error?.text).toContain(`Type 'Codec<string>' is not assignable to type 'Codec<`)
    expect(error?.text).toContain('IsoDate')
    expect(error?.at).toBe('text()')
    expect(others).toEqual([])
  })

  test('of a common code that is none is at the code', () => {
    const [error] = errorsOf('table.ts')
    expect(error?.text).toContain('"KGG"')
    expect(error?.at).toBe(`'KGG'`)
  })

  test('of a condition on a column that is none names the column', () => {
    expect(errorsOf('where.ts')[0]?.text).toContain(`'Grade Level Cod'`)
  })
})
