import { words } from './words.ts'

/** What somebody has to know before using several of the definitions. */
export const notes = {
  instruments: words(
    'Instruments differ between states and districts and are never added up.',
    'Los instrumentos varían entre estados y distritos y nunca se suman.',
  ),
  tests: words(
    'State tests differ: values of two states are not comparable.',
    'Las pruebas estatales difieren: los valores de dos estados no son comparables.',
  ),
  highSchoolGrade: words(
    'The district chooses the grade of high school that is tested.',
    'El distrito elige el grado de secundaria superior que se evalúa.',
  ),
  countDay: words(
    'The first official count is taken to be on 1 October; give a local definition where your state counts on another day. The value may pass 100 %.',
    'Se supone que el primer conteo oficial es el 1 de octubre; si su estado cuenta otro día, use una definición local. El valor puede superar el 100 %.',
  ),
  bothAnswers: words(
    'A student must affirm both questions. Name the survey and its questions as the measure does, or give a local definition.',
    'Cada estudiante debe afirmar ambas preguntas. Nombre la encuesta y sus preguntas como lo hace la medida, o use una definición local.',
  ),
  textNotRead: words(
    'The text that sets this indicator has not been read: check it before reporting.',
    'No se ha leído el texto que establece este indicador: verifíquelo antes de reportarlo.',
  ),
  windowNotFound: words(
    'No window has been found in the published text.',
    'No se ha encontrado el período en el texto publicado.',
  ),
  localIndicator: words(
    'The framework names the outcome; each community chooses its indicator. This is one in common use, not part of the framework.',
    'El marco nombra el resultado; cada comunidad elige su indicador. Este es de uso común y no forma parte del marco.',
  ),
  duplicated: words(
    'Told for each school: a student of two schools can count in both, so that schools do not add up to a district.',
    'Se informa por escuela: un estudiante de dos escuelas puede contar en ambas, por lo que las escuelas no suman el distrito.',
  ),
} as const
