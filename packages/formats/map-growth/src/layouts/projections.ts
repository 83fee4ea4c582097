import { all, fact, figure, repeated } from './columns.ts'

/** A row may foretell the outcome of up to ten other tests. */
const studies = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const

type Study = (typeof studies)[number]

/** Two columns for each test foretold. */
export const projectionColumns = repeated<Study, `ProjectedProficiency${'Study' | 'Level'}${Study}`>(studies, ((
  study: Study,
) => ({
  [`ProjectedProficiencyStudy${study}`]: fact(`Study by which projection ${study} was made.`),
  [`ProjectedProficiencyLevel${study}`]: figure(`Level that projection ${study} expects on another test.`),
})) as never)

export const carriedProjections = all(
  studies.flatMap((study) => [`ProjectedProficiencyStudy${study}`, `ProjectedProficiencyLevel${study}`] as const),
  'What is expected of another test is no result of it.',
)
