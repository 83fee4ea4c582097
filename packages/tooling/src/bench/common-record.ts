import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'

/** How many students there are to a school, and schools to a district. */
const studentsASchool = 500
const schoolsADistrict = 25

/** The school years of the record, by the year in which they end. */
const benchYears = [2024, 2025, 2026] as const

/** A whole number below `below`, the same for the same student and `salt` on every machine. */
const draw = (below: number, salt: string, of = 'n'): string =>
  `CAST(hash(${of} * 1000003 + ${[...salt].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7)}) % ${below} AS INTEGER)`

const oneOf = (choices: readonly string[], salt: string): string =>
  `(list_value(${choices.map((choice) => `'${choice}'`).join(', ')}))[1 + ${draw(choices.length, salt)}]`

const grades = ['KG', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']
const gradeIn = `(list_value(${grades.map((grade) => `'${grade}'`).join(', ')}))[least(13, grade_of_first_year + y - ${benchYears[0]})]`
const races = ['hispanic', 'hispanic', 'white', 'white', 'black', 'asian', 'american-indian', 'pacific-islander']

const status = (kind: string, of: number, index: number): string =>
  `SELECT 'v' || n || '-' || y || '-${index}' AS id, 's' || n AS student, '${kind}' AS kind,
  CASE WHEN ${draw(of, kind)} = 0 THEN 'yes' ELSE 'no' END AS value, y AS "schoolYear" FROM student_year`

/** One in so many of each kind. */
const statuses = {
  'english-learner': 5,
  disability: 7,
  'section-504': 20,
  'economically-disadvantaged': 2,
  homeless: 40,
  'foster-care': 200,
  migrant: 100,
  'military-connected': 50,
} as const

/** The rows of each entity, from the students `n` and their years `y`. */
const entities = (districts: number): Readonly<Record<string, string>> => ({
  organization: `SELECT 'district-' || d AS id, 'Example District ' || d AS name, 'CA' AS "stateCode", 'district' AS type, NULL AS "parentOrganization"
  FROM range(${districts}) AS one(d)
UNION ALL SELECT 'school-' || c, 'Example School ' || c, NULL, 'school', 'district-' || (c // ${schoolsADistrict})
  FROM (SELECT DISTINCT school AS c FROM student)`,
  person: `SELECT 's' || n AS id, ${oneOf(['female', 'male'], 'sex')} AS sex, [${oneOf(races, 'race')}] AS races FROM student`,
  enrollment: `SELECT 'e' || n || '-' || y AS id, 's' || n AS student, 'school-' || school AS school, y AS "schoolYear", ${gradeIn} AS "gradeLevel",
  make_date(y - 1, 8, 15) + CASE WHEN ${draw(20, 'late')} = 0 THEN 90 ELSE 0 END AS "begin", make_date(y, 6, 5) AS "end",
  CASE WHEN ${gradeIn} = '12' AND ${draw(10, 'diploma')} < 8 THEN 'graduated' ELSE 'year-end' END AS "exitType"
  FROM student_year`,
  attendanceSummary: `SELECT 'a' || n || '-' || y AS id, 's' || n AS student, 'school-' || school AS organization, y AS "schoolYear",
  CAST(180 AS DECIMAL(38, 3)) AS "daysEnrolled", CAST(${draw(45, 'absent', '(n + y)')} AS DECIMAL(38, 3)) AS "daysAbsent"
  FROM student_year WHERE ${draw(50, 'unreported')} > 0`,
  assessmentResult: ['english-language-arts', 'mathematics']
    .map(
      (
        subject,
      ) => `SELECT 'r' || n || '-' || y || '-${subject}' AS id, 's' || n AS student, 'school-' || school AS organization, y AS "schoolYear",
  'state' AS assessment, '${subject}' AS subject, ${gradeIn} AS "gradeLevelWhenAssessed", make_date(y, 4, 20) AS date, 'spring' AS period,
  ${oneOf(['below', 'approaches', 'meets', 'exceeds'], subject)} AS proficiency
  FROM student_year WHERE ${gradeIn} IN ('03', '04', '05', '06', '07', '08', '11') AND ${draw(25, 'untested')} > 0`,
    )
    .join(' UNION ALL '),
  studentStatus: Object.entries(statuses)
    .map(([kind, of], index) => status(kind, of, index))
    .join(' UNION ALL '),
  disciplineAction: `SELECT 'd' || n || '-' || y AS id, 's' || n AS student, 'school-' || school AS school, make_date(y, 2, 3) AS "begin",
  'out-of-school-suspension' AS action FROM student_year WHERE ${draw(20, 'suspended')} = 0`,
  completion: `SELECT 'c' || n || '-' || y AS id, 's' || n AS student, 'school-' || school AS school, CAST(make_date(y, 6, 5) AS VARCHAR) AS date,
  'regular-diploma' AS kind FROM student_year WHERE ${gradeIn} = '12' AND ${draw(10, 'diploma')} < 8`,
  postsecondaryEnrollment: `SELECT 'p' || n || '-' || y AS id, 's' || n AS student, make_date(y, 9, 1) AS "begin", make_date(y, 12, 15) AS "end"
  FROM student_year WHERE ${gradeIn} = '12' AND ${draw(10, 'college')} < 6`,
  participation: `SELECT 't' || n || '-' || y AS id, 's' || n AS participant, 'after-school' AS "programKind", make_date(y - 1, 9, 1) AS "begin",
  make_date(y, 5, 30) AS "end" FROM student_year WHERE ${draw(6, 'club')} = 0`,
  surveyResponse: `SELECT 'q' || n || '-' || y AS id, 's' || n AS respondent, 'student' AS "respondentRole", 'shared:school-climate' AS survey,
  y AS "schoolYear", [{question: 'safe-at-school', answer: ${oneOf(['yes', 'yes', 'no'], 'safe')}}, {question: 'safe-to-and-from-school', answer: 'yes'}] AS answers
  FROM student_year WHERE ${draw(2, 'answered')} = 0`,
})

/** Writes a common record of so many made-up students over three years, as Parquet. */
export const writeCommonRecord = async (folder: string, students: number): Promise<void> => {
  await mkdir(folder, { recursive: true })
  const instance = await DuckDBInstance.create()
  const connection = await instance.connect()
  await connection.run(`CREATE VIEW student AS
SELECT n, CAST(n // ${studentsASchool} AS INTEGER) AS school, 1 + ${draw(grades.length, 'grade')} AS grade_of_first_year FROM range(${students}) AS one(n)`)
  await connection.run(`CREATE VIEW student_year AS
SELECT student.*, y FROM student CROSS JOIN (SELECT unnest([${benchYears.join(', ')}]) AS y) WHERE grade_of_first_year + y - ${benchYears[0]} <= 13`)
  const districts = Math.ceil(students / studentsASchool / schoolsADistrict)
  for (const [entity, query] of Object.entries(entities(districts)))
    await connection.run(`COPY (${query}) TO '${join(folder, `${entity}.parquet`)}' (FORMAT parquet)`)
  connection.closeSync()
  instance.closeSync()
}
