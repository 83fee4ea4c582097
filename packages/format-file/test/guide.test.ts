import { readFileSync } from 'node:fs'
import { readFormatFile } from '@nrec-align/format-file'
import { describe, expect, test } from 'vitest'

const guide = readFileSync(new URL('../../../docs/guides/describe-your-own-export.md', import.meta.url), 'utf8')

describe('what the guide shows is right', () => {
  test('the whole file', () => {
    const [, text = ''] = /```yaml\n(id: .*?)```/s.exec(guide) ?? []
    expect(readFormatFile('guide.yaml', text)).toMatchObject({ format: { id: 'our-district' }, findings: [] })
  })

  /** Each notation behind the field that it is for. */
  const fields: readonly (readonly [path: string, entity: string])[] = [
    ['text', 'student/firstName'],
    ['integer', 'personRelationship/contactPriority'],
    ['instant', 'student/modifiedAt'],
    ['{ decimal', 'attendanceSummary/daysAbsent'],
    ['{ date', 'student/birthDate'],
    ['{ schoolYear', 'enrollment/schoolYear'],
    ['{ code', 'student/sex'],
    ['{ flag:', 'student/hispanicLatino'],
    ['{ list', 'student/races'],
    ['{ slots', 'student/races'],
    ['{ flags', 'student/races'],
    ['{ affix', 'personRelationship/contactPriority'],
    ['{ part', 'enrollment/schoolYear'],
    ['{ groups', 'assessmentResult/scores'],
    ['{ identifier:', 'student/identifiers[local]'],
    ['{ identifiers', 'student/identifiers[*other]'],
    ['{ tokens', 'student/identifiers[*other]'],
    ['{ constant', 'enrollment/enrollmentKind'],
    ['{ option', 'enrollment/schoolYear'],
    ['{ period', 'outcomeMeasure/periodBegin'],
  ]
  const rows = guide.split('\n').filter((line) => line.startsWith('| ') && line.includes('`'))
  const shown = rows.flatMap((line) =>
    [...(line.split('|')[2] ?? '').matchAll(/`([^`]+)`/g)].map(([, text = '']) => text),
  )

  test.each(fields)('%s', (start, field) => {
    const [entity = '', path = ''] = field.split('/')
    const rules = shown.filter((text) => text === start || (start.startsWith('{') && text.startsWith(start)))
    expect(rules.length).toBeGreaterThan(0)
    for (const rule of rules) {
      const text = `id: a
options: { schoolYear: { description: a, example: a }, source: { description: a, example: a }, userIdTypes: { description: a, example: a } }
tables: { calendars: { description: a, columns: { calendar: { description: a } }, key: [calendar] } }
codes: { sex: { values: { F: female } }, race: { values: { A: asian } } }
layouts: { l: { files: l.csv, columns: { c: , d: }, records: { ${entity}: { pairs: { ${JSON.stringify(path)}: { columns: [c, d], as: ${rule} } } } } } }`
      const wrong = (readFormatFile('a.yaml', text).problems ?? []).filter(({ path: at }) => at.includes('.as'))
      expect(wrong).toEqual([])
    }
  })
})
