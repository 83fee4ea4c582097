import type { Framework } from '../framework.ts'
import { words } from '../words.ts'

/** The first list of results of the Coalition for Community Schools: seven. */
export const coalition7: Framework = {
  id: 'coalition-7',
  version: '2011, seven results',
  title: words('Community school results (seven)', 'Resultados de las escuelas comunitarias (siete)'),
  publisher: 'Coalition for Community Schools, Institute for Educational Leadership',
  source: {
    citation: 'Melaville, Jacobson, Blank: Scaling Up School and Community Partnerships (2011), figure 7',
    url: 'https://nccs.org/block/what-results-do-community-schools-seek-achieve',
  },
  status: 'verified',
  results: [
    ['1', 'Children are ready to enter school', 'Las niñas y los niños llegan preparados a la escuela'],
    ['2', 'Students succeed academically', 'Los estudiantes tienen éxito académico'],
    [
      '3',
      'Students are actively involved in learning and the community',
      'Los estudiantes participan activamente en su aprendizaje y en la comunidad',
    ],
    [
      '4',
      'Students are healthy physically, socially and emotionally',
      'Los estudiantes gozan de salud física, social y emocional',
    ],
    [
      '5',
      'Students live and learn in stable and supportive environments',
      'Los estudiantes viven y aprenden en entornos estables y de apoyo',
    ],
    [
      '6',
      'Families are actively involved in children’s education',
      'Las familias participan activamente en la educación de sus hijos',
    ],
    ['7', 'Communities are desirable places to live', 'Las comunidades son lugares deseables para vivir'],
  ].map(([label = '', en = '', es = '']) => ({ id: `coalition-7.${label}`, label, name: words(en, es) })),
  indicators: [],
}

/** The later list: nine results and the impact to which they lead. */
export const coalition9: Framework = {
  id: 'coalition-9',
  version: 'nine results and an impact',
  title: words('Community school results (nine)', 'Resultados de las escuelas comunitarias (nueve)'),
  publisher: 'Coalition for Community Schools, Institute for Educational Leadership',
  note: words(
    'The published lists of indicators under each result have not been read in full and are left out.',
    'Las listas publicadas de indicadores de cada resultado no se han leído completas y se omiten.',
  ),
  source: {
    citation: 'Coalition for Community Schools: overview of results',
    url: 'https://www.communityschools.org/results/overview.aspx',
  },
  status: 'verified',
  results: (
    [
      ['1', 'short', 'Children are ready to enter school', 'Las niñas y los niños llegan preparados a la escuela'],
      ['2', 'short', 'Students attend school consistently', 'Los estudiantes asisten a la escuela con constancia'],
      [
        '3',
        'short',
        'Students are actively involved in learning and their community',
        'Los estudiantes participan activamente en su aprendizaje y en su comunidad',
      ],
      [
        '4',
        'short',
        'Families are increasingly involved in their children’s education',
        'Las familias participan cada vez más en la educación de sus hijos',
      ],
      [
        '5',
        'short',
        'Schools are engaged with families and communities',
        'Las escuelas colaboran con las familias y las comunidades',
      ],
      ['6', 'long', 'Students succeed academically', 'Los estudiantes tienen éxito académico'],
      [
        '7',
        'long',
        'Students are healthy: physically, socially and emotionally',
        'Los estudiantes gozan de salud física, social y emocional',
      ],
      [
        '8',
        'long',
        'Students live and learn in a safe, supportive and stable environment',
        'Los estudiantes viven y aprenden en un entorno seguro, estable y de apoyo',
      ],
      ['9', 'long', 'Communities are desirable places to live', 'Las comunidades son lugares deseables para vivir'],
      [
        'impact',
        'impact',
        'Students graduate ready for college, careers and citizenship',
        'Los estudiantes se gradúan preparados para la universidad, el trabajo y la ciudadanía',
      ],
    ] as const
  ).map(([label, horizon, en, es]) => ({ id: `coalition-9.${label}`, label, name: words(en, es), horizon })),
  indicators: [],
}
