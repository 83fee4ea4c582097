import { bind, code, date, flag, flags, identifier, text } from '@nrec-align/mapping'
import { summative } from '../layouts/summative.ts'
import { sex } from '../tables/sex.ts'

const unsure = { confidence: 'unverified' } as const

/** Who was tested: the file repeats what the district reported, so that the student can be matched. */
export const student = bind(summative, {
  id: 'student',
  grain: 'student',
  pairs: {
    'identifiers[us-tx.unique-id]': ['tx_unique_student_id', identifier()],
    firstName: ['first_name', text()],
    middleName: ['middle_initial', text()],
    lastName: ['last_name', text()],
    birthDate: ['date_of_birth', date('MMddyyyy'), unsure],
    sex: ['sex_code', code(sex)],
    hispanicLatino: ['hispanic_latino_code', flag('1', '0'), unsure],
    races: [
      [
        'american_indian_alaska_native_code',
        'asian_code',
        'black_african_american_code',
        'native_hawaiian_pacific_islander_code',
        'white_code',
      ],
      flags(
        [
          'american-indian-or-alaska-native',
          'asian',
          'black-or-african-american',
          'native-hawaiian-or-pacific-islander',
          'white',
        ],
        { yes: ['1'], no: ['0'] },
      ),
      unsure,
    ],
  },
})
