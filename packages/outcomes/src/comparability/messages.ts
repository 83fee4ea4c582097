import { type Words, words } from '../catalogue/words.ts'

/** Why a value cannot join a series. */
export type CombineIssueCode =
  | 'not-comparable'
  | 'one-is-part-of-the-other'
  | 'only-a-proxy'
  | 'no-complement'
  | 'unknown-indicator'

/** What to do about each reason for which values are kept apart. */
export const combineFixes: { readonly [C in CombineIssueCode]: Words } = {
  'not-comparable': words(
    'Keep the two apart. If you know that they measure the same, state it, with the reason, under "sameAs:" in indicators.yaml.',
    'Manténgalos separados. Si sabe que miden lo mismo, indíquelo con el motivo en "sameAs:" de indicators.yaml.',
  ),
  'one-is-part-of-the-other': words(
    'Show the two beside each other, and say which is a part of which.',
    'Muéstrelos uno junto al otro e indique cuál forma parte de cuál.',
  ),
  'only-a-proxy': words(
    'Show the two beside each other, each under its own name.',
    'Muéstrelos uno junto al otro, cada uno con su nombre.',
  ),
  'no-complement': words(
    'Use the percent instead: only a percent or a rate has a rest that the other can be.',
    'Use el porcentaje: solo un porcentaje o una tasa tiene un resto que el otro pueda representar.',
  ),
  'unknown-indicator': words(
    'Check the id against the catalogue, and give indicators of your own in indicators.yaml.',
    'Compare el identificador con el catálogo y declare los indicadores propios en indicators.yaml.',
  ),
}

/** The reason for a value whose indicator nobody has defined. */
export const unknownIndicator = words(
  'No definition has this id, so nobody can say what was counted.',
  'Ninguna definición tiene este identificador, así que no se sabe qué se contó.',
)
