import { served, supplied } from '../../measure/index.ts'
import { definitionsOf } from '../define.ts'
import type { Framework } from '../framework.ts'
import { populations } from '../phrases/populations.ts'
import { windows } from '../phrases/windows.ts'
import { words } from '../words.ts'

const draftGuidance = {
  citation: 'Full-Service Community Schools: draft guidance on annual reports, 13 October 2023, OMB 1810-0779',
  url: 'https://omb.report/icr/202306-1810-001/doc/132445500',
}

const define = definitionsOf('fscs-draft')

const draft = words(
  'Draft. The list has not been read and the order and number are ours: do not report by it.',
  'Borrador. La lista no se ha leído y el orden y el número son nuestros: no reporte con ella.',
)

const topics = [
  ['chronic-absence', 'Chronic absence', 'Ausentismo crónico', 'down'],
  ['discipline', 'Discipline, with suspensions and expulsions', 'Disciplina, con suspensiones y expulsiones', 'down'],
  ['school-climate', 'School climate', 'Clima escolar', 'up'],
  [
    'integrated-supports',
    'Integrated student supports and services',
    'Apoyos y servicios integrados para estudiantes',
    'up',
  ],
  ['expanded-learning', 'Expanded and enriched learning time', 'Tiempo de aprendizaje ampliado y enriquecido', 'up'],
  ['engagement', 'Family and community engagement', 'Participación de familias y comunidad', 'up'],
  ['leadership', 'Collaborative leadership', 'Liderazgo colaborativo', 'up'],
  [
    'professional-development',
    'Engagement and professional development of teachers and staff',
    'Participación y desarrollo profesional de docentes y personal',
    'up',
  ],
  [
    'teachers',
    'Teacher qualifications, effectiveness and retention',
    'Cualificación, eficacia y permanencia docente',
    'up',
  ],
  ['graduation', 'Graduation', 'Graduación', 'up'],
  ['spending', 'Changes in school spending', 'Cambios en el gasto escolar', 'none'],
  ['achievement', 'Academic achievement', 'Logro académico', 'up'],
  [
    'health-supports',
    'Use of social, emotional and health supports',
    'Uso de apoyos sociales, emocionales y de salud',
    'up',
  ],
] as const

/** What the grants for full-service community schools are thought to report; only the measure of the program is in the statute. */
export const fullServiceDraft: Framework = {
  id: 'fscs-draft',
  version: 'draft of 13 October 2023, not read in full',
  title: words('Full-Service Community Schools (draft)', 'Escuelas comunitarias de servicio completo (borrador)'),
  publisher: 'U.S. Department of Education',
  note: draft,
  source: draftGuidance,
  status: 'unverified',
  results: [],
  indicators: [
    define({
      id: 'served',
      name: words('Families and students served', 'Familias y estudiantes atendidos'),
      population: words(
        'Families and students for whom services are meant',
        'Familias y estudiantes a quienes se dirigen los servicios',
      ),
      numerator: words('Families and students served each year', 'Familias y estudiantes atendidos cada año'),
      window: windows.schoolYear,
      unit: 'count',
      kind: 'performance',
      quadrant: 'how-much',
      collection: 'administrative',
      note: words(
        'The statute asks for the increase in number and percent of those for whom services are meant; how many those are is for the grantee to say.',
        'La ley pide el aumento en número y porcentaje de las personas a quienes se dirigen los servicios; cuántas son lo indica cada beneficiario.',
      ),
      source: { citation: 'ESEA section 4625, 20 U.S.C. 7275', url: 'https://www.law.cornell.edu/uscode/text/20/7275' },
      status: 'verified',
      measure: served(),
    }),
    ...topics.map(([id, en, es, polarity]) =>
      define({
        id,
        name: words(en, es),
        population: populations.students,
        window: windows.schoolYear,
        polarity,
        unit: 'other',
        note: draft,
        source: draftGuidance,
        status: 'unverified',
        measure: supplied({ unit: 'other' }),
      }),
    ),
  ],
}
