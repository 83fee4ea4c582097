import { notComparable, type Row, statements } from './state.ts'

const rows: readonly Row[] = [
  [
    'pn-2011.4-mathematics',
    'pn-essa.4',
    notComparable,
    'Number 4 is proficiency in one edition and graduation in the other.',
    'El número 4 es dominio académico en una edición y graduación en la otra.',
  ],
  [
    'pn-2011.4-reading',
    'pn-essa.4',
    notComparable,
    'Number 4 is proficiency in one edition and graduation in the other.',
    'El número 4 es dominio académico en una edición y graduación en la otra.',
  ],
  [
    'pn-2011.5',
    'pn-essa.5.1',
    notComparable,
    'Number 5 is attendance in one edition and college in the other.',
    'El número 5 es asistencia en una edición y universidad en la otra.',
  ],
  [
    'pn-2011.6',
    'pn-essa.6',
    notComparable,
    'Number 6 is graduation in one edition and nutrition in the other.',
    'El número 6 es graduación en una edición y nutrición en la otra.',
  ],
  [
    'pn-2011.8',
    'pn-essa.8',
    notComparable,
    'Number 8 is physical activity in one edition and mobility in the other.',
    'El número 8 es actividad física en una edición y movilidad en la otra.',
  ],
]

/** Numbers that two editions give to different things. */
export const reusedNumbers = statements(rows)
