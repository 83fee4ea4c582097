import { words } from '../words.ts'

/** Who or what is counted, and among whom. */
export const counted = {
  daysAttended: words('Days attended, added up over students', 'Días asistidos, sumados entre estudiantes'),
  daysEnrolled: words('Days enrolled, added up over students', 'Días de inscripción, sumados entre estudiantes'),
  absentATenth: words(
    'Students who missed at least 10 % of their days, for whatever reason',
    'Estudiantes que faltaron al menos al 10 % de sus días, por cualquier motivo',
  ),
  presentNineTenths: words(
    'Students who were present on more than 90 % of their days',
    'Estudiantes que asistieron a más del 90 % de sus días',
  ),
  proficient: words(
    'Students at or above the standard of their grade',
    'Estudiantes que alcanzan o superan el nivel de su grado',
  ),
  tested: words('Students with a result of the test', 'Estudiantes con resultado en la prueba'),
  enrolled: words('Students enrolled', 'Estudiantes inscritos'),
  ready: words(
    'Children who meet what is expected of their age in every domain assessed',
    'Niñas y niños que alcanzan lo esperado para su edad en todas las áreas evaluadas',
  ),
  assessed: words('Children assessed with the same instrument', 'Niñas y niños evaluados con el mismo instrumento'),
  regularDiplomas: words(
    'Students of the cohort with a regular high school diploma in time',
    'Estudiantes de la cohorte con diploma regular de secundaria a tiempo',
  ),
  cohort: words('The adjusted cohort', 'La cohorte ajustada'),
  highSchoolClass: words('The high school class', 'La generación que terminó la secundaria'),
  atCollege: words(
    'Those enrolled at a college in that time',
    'Quienes estaban inscritos en una universidad en ese período',
  ),
  respondents: words('Everybody who answered', 'Todas las personas que respondieron'),
  entriesAndWithdrawals: words('Entries and withdrawals after the count', 'Ingresos y retiros posteriores al conteo'),
  firstCount: words('Students of the first official count', 'Estudiantes del primer conteo oficial'),
  served: words('People served at least once', 'Personas atendidas al menos una vez'),
} as const
