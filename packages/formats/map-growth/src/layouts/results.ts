import { delimited, layout } from '@nrec-align/mapping'
import { descriptorTables, sampleFile } from '../sources.ts'
import { all, fact, figure } from './columns.ts'
import { carriedGoals, goalColumns } from './goals.ts'
import { carriedGrowth, growthColumns, typicalGrowthColumns } from './growth.ts'
import { carriedProjections, projectionColumns } from './projections.ts'

const weeks = [
  'WISelectedAYFall',
  'WISelectedAYWinter',
  'WISelectedAYSpring',
  'WIPreviousAYFall',
  'WIPreviousAYWinter',
  'WIPreviousAYSpring',
] as const

const week = fact('By its name, weeks of instruction in one term of the selected or the previous school year.')

/** The name of a column in older exports. */
const formerly = (name: string) => ({ aliases: [name], source: descriptorTables })

/** The one file: a row for each test a student took, all its figures side by side. */
export const results = layout('results', {
  title: 'Results',
  description: 'One row for each test that a student took.',
  files: ['*MAP_Growth*.csv'],
  container: delimited(),
  columns: {
    TermName: fact('Season and school year of the term, such as Fall 2021-2022.'),
    DistrictName: fact('Name of the district.'),
    District_StateID: fact('Number of the district; who issued it is not said.'),
    SchoolName: fact('Name of the school.'),
    School_StateID: fact('Number of the school; who issued it is not said.'),
    StudentID: {
      description: 'Number of the student that the district gave the vendor; who issued it is not said.',
      privacy: 'direct-identifier',
    },
    Student_StateID: {
      description: 'Second number of the student, by its name that of the state.',
      privacy: 'direct-identifier',
    },
    Subject: fact('Subject of the test.'),
    Course: {
      ...fact('The scale on which the test measures, such as Reading K-2.'),
      ...formerly('MeasurementScale'),
    },
    GrowthMeasureYN: fact('TRUE for the one of several results that counts when growth is reported.'),
    NormsReferenceData: fact('Norms by which percentiles were worked out.'),
    WISelectedAYFall: week,
    WISelectedAYWinter: week,
    WISelectedAYSpring: week,
    WIPreviousAYFall: week,
    WIPreviousAYWinter: week,
    WIPreviousAYSpring: week,
    TestType: fact('Sort of test, such as Survey With Goals.'),
    TestName: fact('Full name of the test and its edition.'),
    TestID: {
      description: 'Number of the test event; it repeats, so it identifies nothing.',
      privacy: 'quasi-identifier',
    },
    TestStartDate: { description: 'Day of the test, such as 09/16/2021.', privacy: 'sensitive' },
    TestStartTime: { description: 'Time of day at which the test began.', privacy: 'sensitive' },
    TestDurationMinutes: figure('Length of the test in minutes.'),
    TestRITScore: figure('RIT score of the whole test.'),
    TestStandardError: figure('Standard error of the RIT score.'),
    TestPercentile: figure('Percentile rank of the score.'),
    AchievementQuintile: figure('Fifth of students in which the score lies, in the words of the file.'),
    PercentCorrect: figure('Share of the questions answered rightly, in percent.'),
    RapidGuessingPercentage: figure('Share of answers given too fast to be considered, in percent.'),
    ...growthColumns,
    LexileScore: { ...figure('Lexile measure that the RIT score stands for.'), ...formerly('RitToReading') },
    LexileMin: { ...figure('Lower end of the Lexile range.'), ...formerly('RitToReadingMin') },
    LexileMax: { ...figure('Upper end of the Lexile range.'), ...formerly('RitToReadingMax') },
    QuantileScore: figure('Quantile measure that the RIT score stands for.'),
    QuantileMin: figure('Lower end of the Quantile range.'),
    QuantileMax: figure('Upper end of the Quantile range.'),
    ...goalColumns,
    ...typicalGrowthColumns,
    ...projectionColumns,
  },
  // What tells two results apart in the common record: rows alike in all of it are one result told twice.
  recordKey: ['StudentID', 'Student_StateID', 'Course', 'Subject', 'TestStartDate', 'TermName'],
  carried: {
    GrowthMeasureYN: 'Which result counts for growth is decided by whoever reports growth.',
    NormsReferenceData: 'The norms of a percentile have no field of their own.',
    ...all(weeks, 'Weeks of instruction serve to work out the figures of growth.'),
    TestType: 'A sort of test that only this vendor tells apart.',
    TestID: 'The same number stands in rows of different students, so nothing can be matched by it.',
    TestStartTime: 'A sitting is known by its day.',
    TestDurationMinutes: 'How long a sitting took has no field.',
    RapidGuessingPercentage: 'How far a score can be trusted has no field.',
    LexileMin: 'The measure itself is paired.',
    LexileMax: 'The measure itself is paired.',
    QuantileMin: 'The measure itself is paired.',
    QuantileMax: 'The measure itself is paired.',
    ...carriedGrowth,
    ...carriedGoals,
    ...carriedProjections,
  },
  source: sampleFile,
  confidence: 'verified',
})
