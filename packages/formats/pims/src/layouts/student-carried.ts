import { assessmentLogistics, noCommonField } from './common-fields.ts'

/** Fields of Student and Student Snapshot that only a file of the same template keeps. */
export const studentCarried = {
  'HOME ROOM': noCommonField,
  'FOOD PGM PARTICIPATION CODE': 'taking part in meals is not being eligible for them, which has a field of its own',
  'LIEP TYPE (Language Instruction Educational Program)': noCommonField,
  'BID SCHOOL NUMBER': noCommonField,
  'BID AUN': noCommonField,
  'EXPECTED POST-GRADUATE ACTIVITY': noCommonField,
  'STUDENT STATUS': noCommonField,
  'DATE FIRST ENROLLED IN AN ELD or BILINGUAL EDUCATION PROGRAM':
    'the first day in a program is not the day from which the present status holds',
  'MOBILITY CODE': noCommonField,
  'TITLE III EL ELIGIBILITY': noCommonField,
  'LEA ENTRY DATE': noCommonField,
  'STATE ENTRY DATE': noCommonField,
  'HOME LANGUAGE CODE': 'the list of codes was not read, so none can be told from another',
  'SCHOOL NUMBER OF RESIDENCE': noCommonField,
  'SPECIAL EDUCATION REFERRAL (Special Education Services Provided Outside the LEA)': noCommonField,
  'HOME ADDRESS STATE COUNTY CODE': 'the number of the state is not the federal one, which the common field asks for',
  'FUNDING DISTRICT AUN': noCommonField,
  'CTE INDICATOR': noCommonField,
  'PSSA / PASA ASSESSMENT': assessmentLogistics,
  'KEYSTONE WINTER ASSESSMENT': assessmentLogistics,
  'KEYSTONE SPRING ASSESSMENT': assessmentLogistics,
  'KEYSTONE SUMMER ASSESSMENT': assessmentLogistics,
  'AUN OF ENROLLMENT': noCommonField,
  'ACCESS FOR ELLS ASSESSMENT': assessmentLogistics,
  'ELA ASSESSMENT EXEMPTION INDICATOR': assessmentLogistics,
  'AUN OF SENDING CHARTER SCHOOL': noCommonField,
  'SENDING CHARTER SCHOOL NUMBER': noCommonField,
  'PASA TESTING AGENCY AUN': assessmentLogistics,
} as const
