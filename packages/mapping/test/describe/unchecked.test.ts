import { bind, defineFormat, delimited, layout, markdownOfLayout, text } from '@nrec-align/mapping'
import { expect, test } from 'vitest'

test('a page names the columns whose condition no rule checks, and no other', () => {
  const column = (description: string) => ({ description, privacy: 'public', required: 'conditional' }) as const
  const visits = layout('visits', {
    title: 'Visits',
    description: 'One row a visit.',
    files: ['visits.csv'],
    container: delimited(),
    source: 'made up',
    confidence: 'verified',
    columns: {
      name: { description: 'Whose.', privacy: 'public' },
      reason: column('Why.'),
      place: column('Where.'),
    },
    rules: [
      {
        id: 'reason-needed',
        when: { name: { present: true } },
        then: { reason: { present: true } },
        at: 'reason',
        message: 'No reason.',
        fix: 'Give it.',
        source: 'made up',
        confidence: 'verified',
      },
    ],
  })
  const format = defineFormat({
    id: 'visits',
    title: 'Visits',
    description: 'Visits.',
    publisher: 'nobody',
    kind: 'district',
    trust: 'vendor',
    confidence: 'unverified',
    options: {},
    tables: {},
    versions: [
      {
        version: '1',
        title: 'First',
        packaging: { kind: 'files' },
        layouts: [visits],
        bindings: [bind(visits, { id: 'student', grain: 'student', pairs: { firstName: ['name', text()] } })],
      },
    ],
  })
  expect(markdownOfLayout(format(), 'visits')).toContain('which no rule here checks: place.\n')
})
