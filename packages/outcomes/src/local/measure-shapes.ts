import { z } from 'zod'
import { type MeasureName, type Measures, mobilityFormulas } from '../measure/index.ts'
import { code, names, text } from '../written-file/shapes.ts'
import { boundary, floor } from './days-shapes.ts'
import { peopleShape } from './people-shape.ts'

/** What a file says of a measure: everything but its kind, which is the name under which it stands. */
type Facts<Name extends MeasureName> = Omit<Measures[Name], 'kind'>

/** The unit of supplied numbers is that of the indicator, which says it once. */
type MeasureShapes = {
  readonly [Name in MeasureName]: z.ZodType<Name extends 'supplied' ? Omit<Facts<Name>, 'unit'> : Facts<Name>>
}

const whole = z.int().min(0)
const grades = z.array(code('gradeLevel')).min(1).optional()

const days = {
  boundary,
  floor: floor.optional(),
  per: z.enum(['place', 'school']),
  grades,
}

const dayAfterClass = names({ years: whole, month: z.int().min(1).max(12), day: z.int().min(1).max(31) })

const services = {
  service: text.optional(),
  program: text.optional(),
  programKind: code('programKind').optional(),
}

/** How each measure is written in a file; one that is added does not compile until it has its shape. */
export const measureShapes: MeasureShapes = {
  share: names({ population: peopleShape, denominator: peopleShape, numerator: peopleShape }),
  chronicAbsence: names(days),
  consistentAttendance: names(days),
  averageDailyAttendance: names({ grades }),
  mobility: names({
    formula: z.enum(Object.keys(mobilityFormulas) as [keyof typeof mobilityFormulas]),
    countDay: names({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) }),
    grades,
  }),
  proficiency: names({
    subjects: z.array(code('assessmentSubject')).min(1),
    grades,
    denominator: z.enum(['tested', 'enrolled', 'participation-adjusted']),
    assessment: text.optional(),
    period: code('assessmentPeriod').optional(),
  }),
  cohortGraduation: names({
    years: z.literal([4, 5, 6]),
    diplomas: z.array(code('completionKind')).min(1).optional(),
    through: names({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) }).optional(),
  }),
  suspension: names({ actions: z.array(code('disciplineAction')).min(1), counts: z.enum(['any', 'none']), grades }),
  kindergartenReadiness: names({
    instrument: text.optional(),
    grades,
    period: code('assessmentPeriod').optional(),
  }),
  postsecondaryEnrollment: names({ window: names({ from: dayAfterClass, through: dayAfterClass }) }),
  postsecondaryCompletion: names({
    window: names({
      years: z.int().min(1),
      from: z.enum(['high-school', 'first-enrollment']),
      certificates: z.boolean(),
    }),
  }),
  served: names({ ...services, among: z.literal('enrolled').optional() }),
  amountDelivered: names({ ...services, unit: code('serviceUnit') }),
  dosage: names({
    ...services,
    unit: code('serviceUnit'),
    atLeast: z.int().min(1),
    among: z.enum(['participants', 'enrolled']),
  }),
  surveyShare: names({
    survey: text,
    items: z.array(names({ question: text, answers: z.array(text).min(1) })).min(1),
    role: code('personRole').optional(),
    grades,
  }),
  supplied: names({ indicator: text.optional() }),
}
