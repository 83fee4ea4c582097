import { codeTable } from '@nrec-align/mapping'

/**
 * Detailed groups roll up to the federal categories, so Asian and Pacific Islander have no single way back.
 * Filipino is a group of its own in California and part of Asian federally.
 */
export const race = codeTable(
  'us-ca.race',
  'raceCategory',
  { source: 'CPEC data element crosswalk, CSIS codes', verified: true },
  [
    ['100', 'american-indian-or-alaska-native'],
    ['201', 'asian', 'broader', 'decodeOnly'],
    ['202', 'asian', 'broader', 'decodeOnly'],
    ['203', 'asian', 'broader', 'decodeOnly'],
    ['204', 'asian', 'broader', 'decodeOnly'],
    ['205', 'asian', 'broader', 'decodeOnly'],
    ['206', 'asian', 'broader', 'decodeOnly'],
    ['207', 'asian', 'broader', 'decodeOnly'],
    ['208', 'asian', 'broader', 'decodeOnly'],
    ['299', 'asian', 'broader', 'decodeOnly'],
    ['301', 'native-hawaiian-or-pacific-islander', 'broader', 'decodeOnly'],
    ['302', 'native-hawaiian-or-pacific-islander', 'broader', 'decodeOnly'],
    ['303', 'native-hawaiian-or-pacific-islander', 'broader', 'decodeOnly'],
    ['304', 'native-hawaiian-or-pacific-islander', 'broader', 'decodeOnly'],
    ['399', 'native-hawaiian-or-pacific-islander', 'broader', 'decodeOnly'],
    ['400', 'asian', 'broader', 'decodeOnly'],
    ['600', 'black-or-african-american'],
    ['700', 'white'],
  ],
)
