import type { TableFacts } from '@nrec-align/mapping'

/** What each measure number stands for: the files themselves do not say. */
const measures: TableFacts = {
  description:
    'One row for each measure: a number stands for one indicator, one body or place and one group of people.',
  key: ['id'],
  columns: {
    id: { description: 'Number of the measure.', required: true },
    name: { description: 'Name of the measure.', required: true },
    kind: {
      description: 'i for an indicator of a population, p for the performance measure of a program.',
      required: true,
    },
    unit: { description: 'What values are counted in: count, percent, rate, ratio, mean or other.', required: true },
    polarity: { description: 'Which direction is better: up, down or none.' },
    calendar: { description: 'Name of its calendar in the table of calendars.', required: true },
    organizationSystem: { description: 'Who issued the number of the body, such as us-ca.cds.' },
    organization: { description: 'Number of the school, district or partner the values are about.' },
    placeSystem: { description: 'Who names the place, such as us.fips.' },
    place: { description: 'The place the values are about, when it is not a body.' },
    programSystem: { description: 'Who issued the number of the program.' },
    program: { description: 'Number of the program, for a performance measure.' },
    grade: { description: 'Grade level the values are limited to.' },
    race: { description: 'Race or ethnicity the values are limited to.' },
    sex: { description: 'Sex the values are limited to.' },
    disability: { description: 'Disability status the values are limited to.' },
    section504: { description: 'Section 504 status the values are limited to.' },
    englishLearner: { description: 'English learner status the values are limited to.' },
    economic: { description: 'Economic disadvantage the values are limited to.' },
    homeless: { description: 'Homeless status the values are limited to.' },
    foster: { description: 'Foster care status the values are limited to.' },
    migrant: { description: 'Migrant status the values are limited to.' },
    military: { description: 'Military connection the values are limited to.' },
    performanceLevel: { description: 'Performance level the values are limited to.' },
    otherGroup: { description: 'Any other group the values are limited to.' },
    framework: { description: 'Framework that publishes the indicator.' },
  },
}

/** How a year is divided: the files only give a day inside the period. */
const calendars: TableFacts = {
  description: 'One row for each calendar of measures.',
  key: ['calendar'],
  columns: {
    calendar: { description: 'Name that the table of measures uses.', required: true },
    periodsPerYear: {
      description: 'How many periods of equal length a year has: 1, 2, 3, 4, 6 or 12.',
      required: true,
    },
    startsOn: { description: 'First day of the first period, as MM/dd, such as 07/01.', required: true },
  },
}

export const tables: Readonly<Record<string, TableFacts>> = { measures, calendars }
