import { words } from '../words.ts'

/** The times that one value covers. */
export const windows = {
  schoolYear: words('One school year', 'Un año escolar'),
  schoolYearAndSummer: words('One school year and its summer', 'Un año escolar y su verano'),
  twoSchoolYears: words('A school year beside the one before', 'Un año escolar comparado con el anterior'),
  autumn: words('The beginning of the school year', 'El comienzo del año escolar'),
  spring: words('The state test of the school year', 'La prueba estatal del año escolar'),
  fourYears: words('Four years from the first of grade 9', 'Cuatro años desde el inicio del noveno grado'),
  fiveYears: words('Five years from the first of grade 9', 'Cinco años desde el inicio del noveno grado'),
  sixYears: words('Six years from the first of grade 9', 'Seis años desde el inicio del noveno grado'),
  autumnAfterHighSchool: words(
    '15 August to 31 October after high school',
    'Del 15 de agosto al 31 de octubre después de la escuela secundaria',
  ),
  yearAfterHighSchool: words(
    '15 August after high school to 14 August of the next year',
    'Del 15 de agosto después de la escuela secundaria al 14 de agosto del año siguiente',
  ),
  twoYearsAfterHighSchool: words(
    '15 August after high school to 14 August two years on',
    'Del 15 de agosto después de la escuela secundaria al 14 de agosto dos años después',
  ),
  sixYearsAfterHighSchool: words(
    'Six years from the end of high school',
    'Seis años desde el fin de la escuela secundaria',
  ),
  afterCountDay: words(
    'From the first official count of students to the end of the school year',
    'Desde el primer conteo oficial de estudiantes hasta el fin del año escolar',
  ),
  survey: words('One round of the survey', 'Una ronda de la encuesta'),
  throughJune: words('Through 30 June of grade 12', 'Hasta el 30 de junio del duodécimo grado'),
  notSaid: words('The source does not say', 'La fuente no lo indica'),
} as const
