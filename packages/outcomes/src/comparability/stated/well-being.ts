import { complement, exact, notComparable, proxy, type Row, statements } from './state.ts'

const sameFormula: readonly [string, string] = [
  'Both divide entries and withdrawals after the first official count by that count.',
  'Ambos dividen los ingresos y retiros posteriores al primer conteo oficial entre ese conteo.',
]
const otherFormula: readonly [string, string] = [
  'The formulas count other events or divide by other students.',
  'Las fórmulas cuentan otros eventos o dividen entre otros estudiantes.',
]
const twoTexts: readonly [string, string] = [
  'The published texts ask other things of other families.',
  'Los textos publicados preguntan cosas distintas a familias distintas.',
]
const respondents: readonly [string, string] = [
  'Sites ask students or families, and not by the same question.',
  'Los sitios preguntan a estudiantes o a familias, y no con la misma pregunta.',
]

const rows: readonly Row[] = [
  [
    'e-w.positive-behavior',
    'shared.suspended',
    proxy,
    'One counts those without any exclusion, in-school suspension, restraint and seclusion among them; the other those suspended out of school.',
    'Uno cuenta a quienes no tuvieron ninguna exclusión, incluidas suspensión interna, restricción y aislamiento; el otro, a quienes fueron suspendidos fuera de la escuela.',
  ],
  ['pn-2011.11', 'pn-essa.8', exact, ...sameFormula],
  ['shared.mobility', 'pn-essa.8', exact, ...sameFormula],
  ['state.tucson-mobility', 'shared.mobility', notComparable, ...otherFormula],
  ['state.colorado-mobility', 'shared.mobility', notComparable, ...otherFormula],
  ['state.georgia-churn', 'shared.mobility', notComparable, ...otherFormula],
  ['state.district-of-columbia-mobility', 'shared.mobility', notComparable, ...otherFormula],
  [
    'shared.feels-safe',
    'pn-essa.7',
    exact,
    'Both count students who affirm both questions.',
    'Ambos cuentan a estudiantes que afirman ambas preguntas.',
  ],
  [
    'pn-2011.10',
    'pn-essa.7',
    proxy,
    'That the older edition asks for both answers has not been confirmed.',
    'No se ha confirmado que la edición anterior exija ambas respuestas.',
  ],
  ['pn-2011.9', 'pn-essa.6', proxy, ...respondents],
  ['shared.fruit-and-vegetables', 'pn-essa.6', proxy, ...respondents],
  ['pn-2011.12', 'pn-essa.9.1', proxy, ...twoTexts],
  ['pn-2011.13', 'pn-essa.9.1', proxy, ...twoTexts],
  ['shared.reading-at-home', 'pn-essa.9.1', proxy, ...twoTexts],
  [
    'pn-essa.10',
    'pn-essa.10.c',
    complement,
    'One is the share without access, the other the share with it: whoever lacks it in one of the two places is without.',
    'Uno es la proporción sin acceso y el otro la proporción con acceso: quien carece de él en uno de los dos lugares no lo tiene.',
  ],
  [
    'pn-2011.15',
    'pn-essa.10.c',
    proxy,
    'The older text, which asks for a device besides, has not been read.',
    'El texto anterior, que además pide un dispositivo, no se ha leído.',
  ],
  [
    'fscs-draft.served',
    'shared.people-served',
    proxy,
    'One counts only people for whom services were meant, the other everybody served.',
    'Uno cuenta solo a las personas a quienes se dirigían los servicios; el otro, a todas las atendidas.',
  ],
]

/** What is stated of safety, health, stability and home. */
export const wellBeingComparisons = statements(rows)
