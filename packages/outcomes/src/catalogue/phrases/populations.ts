import { words } from '../words.ts'

/** Of whom something is said. */
export const populations = {
  students: words('Students enrolled', 'Estudiantes inscritos'),
  targetSchools: words('Students of the target schools', 'Estudiantes de las escuelas participantes'),
  targetSchools6To9: words(
    'Students in grades 6 to 9 of the target schools',
    'Estudiantes de sexto a noveno grado de las escuelas participantes',
  ),
  kindergartners: words('Children in kindergarten', 'Niñas y niños en kínder'),
  youngChildren: words(
    'Children of the neighborhood from birth to kindergarten entry',
    'Niñas y niños del vecindario desde el nacimiento hasta el ingreso al kínder',
  ),
  grade3: words('Students in grade 3', 'Estudiantes de tercer grado'),
  grade8: words('Students in grade 8', 'Estudiantes de octavo grado'),
  grade12: words('Students in grade 12', 'Estudiantes de duodécimo grado'),
  grades3To8: words('Students in grades 3 to 8', 'Estudiantes de tercer a octavo grado'),
  testedGrades: words(
    'Students in grades 3 to 8 and in one grade of high school',
    'Estudiantes de tercer a octavo grado y de un grado de secundaria superior',
  ),
  graduationCohort: words(
    'Students who first entered grade 9 together, with those who joined them and without those documented to have left, emigrated or died',
    'Estudiantes que iniciaron juntos el noveno grado, con quienes se incorporaron y sin quienes, según consta en documentos, se trasladaron, emigraron o fallecieron',
  ),
  highSchoolClass: words(
    'Students who finished high school from 1 September to 31 August',
    'Estudiantes que terminaron la escuela secundaria entre el 1 de septiembre y el 31 de agosto',
  ),
  highSchoolGraduates: words('High school graduates', 'Graduados de la escuela secundaria'),
  participants: words('Participants of the program', 'Participantes del programa'),
  families: words('Parents and family members', 'Madres, padres y familiares'),
  familiesOfYoungChildren: words(
    'Parents and family members of children from birth to kindergarten entry',
    'Madres, padres y familiares de niñas y niños desde el nacimiento hasta el ingreso al kínder',
  ),
  familiesOfHighSchoolStudents: words(
    'Parents and family members of students in grades 9 to 12',
    'Madres, padres y familiares de estudiantes de noveno a duodécimo grado',
  ),
} as const
