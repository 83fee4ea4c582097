import { delimited, layout } from '@nrec-align/mapping'
import { sampleFile } from '../sources.ts'

/** The one file: a row a child, its scores side by side. */
export const results = layout('results', {
  title: 'Results',
  description: 'One row for each child who was assessed.',
  files: ['*KRA*.csv'],
  container: delimited(),
  columns: {
    SchoolYear: { description: 'Year in which the school year ends, such as 2023.', privacy: 'public' },
    DistrictCode: { description: 'Number of the district.', privacy: 'public' },
    SchoolCode: {
      description: 'Number of the school inside its district, written without leading zeros.',
      privacy: 'public',
    },
    Assessment: { description: 'Name of the assessment, followed by blanks.', privacy: 'public' },
    PS_StudentID: {
      description: "Number of the child in the district's student information system.",
      privacy: 'direct-identifier',
    },
    StudentSUNS: { description: 'Number the state gave the child (SUNS).', privacy: 'direct-identifier' },
    FirstName: { description: 'Given name of the child.', privacy: 'direct-identifier' },
    LastName: { description: 'Family name of the child.', privacy: 'direct-identifier' },
    MiddleName: { description: 'Middle name of the child.', privacy: 'direct-identifier' },
    DOB: { description: 'Birth date, such as 7/28/2017.', privacy: 'direct-identifier' },
    ManuallyEntered: { description: '1 where the row seems to have been typed in by hand.', privacy: 'public' },
    DateTaken: { description: 'Day of the assessment, such as 8/15/2022.', privacy: 'sensitive' },
    TestAdministration: { description: 'Year of the administration.', privacy: 'public' },
    OverallScore: { description: 'Scale score of the whole assessment.', privacy: 'sensitive' },
    PerformanceLevelDescriptor: { description: 'Level of readiness reached, in words.', privacy: 'sensitive' },
    Status: { description: 'Whether the assessment was completed.', privacy: 'sensitive' },
    SFScore: { description: 'Scale score of the part SF.', privacy: 'sensitive' },
    LLScore: { description: 'Scale score of the part LL.', privacy: 'sensitive' },
    MAScore: { description: 'Scale score of the part MA.', privacy: 'sensitive' },
    PDScore: { description: 'Scale score of the part PD.', privacy: 'sensitive' },
  },
  recordKey: ['PS_StudentID', 'StudentSUNS', 'Assessment', 'DateTaken', 'SchoolYear'],
  carried: {
    ManuallyEntered: 'How the row came about says nothing of the child.',
    TestAdministration: 'What the year counts is not published; the school year and the day are paired.',
  },
  source: sampleFile,
  confidence: 'verified',
})
