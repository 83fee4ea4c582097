import { words } from '../catalogue/words.ts'

/** Reasons that need no statement by anybody. */
export const reasons = {
  same: words('It is the same definition.', 'Es la misma definición.'),
  populationAndProgram: words(
    'One describes everybody in a place, the other only those whom a program serves.',
    'Uno describe a todas las personas de un lugar; el otro, solo a las que atiende un programa.',
  ),
  nobodyHasSaid: words(
    'Nobody has stated how the two definitions relate.',
    'Nadie ha indicado cómo se relacionan las dos definiciones.',
  ),
} as const
