import { indicatorsJsonSchema, storyJsonSchema } from '@nrec-align/outcomes'
import { expect, test } from 'vitest'

test('editors learn the names, the words and that there are no others', () => {
  const schema = indicatorsJsonSchema()
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Indicators of a community',
    type: 'object',
    additionalProperties: false,
    required: ['community', 'name', 'version', 'owner', 'indicators'],
  })
  const text = JSON.stringify(schema)
  for (const word of ['chronicAbsence', 'surveyShare', 'not-comparable', 'grades', 'participation-adjusted'])
    expect(text).toContain(`"${word}"`)
})

test('a quote cannot do without consent', () => {
  expect(JSON.stringify(storyJsonSchema())).toContain('"required":["text","namedAs","consent"]')
})
