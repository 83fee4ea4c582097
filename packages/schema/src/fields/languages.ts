import { languageUse } from '../code-sets/language-use.ts'
import { ceds } from './ceds.ts'
import { code } from './code.ts'
import { keyed } from './struct.ts'
import { patternText } from './text.ts'

/** At most one language for each use. */
export const languages = keyed(
  'use',
  languageUse,
  {
    use: code(languageUse, {
      description: 'What the language is used for.',
      privacy: 'quasi-identifier',
      ceds: ceds('000316'),
    }),
    language: patternText(/^[a-z]{3}$/, {
      description: 'The language, as an ISO 639-2 or 639-3 code.',
      privacy: 'quasi-identifier',
      ceds: ceds('000317'),
    }).optional(),
  },
  { description: 'The languages of the person.', privacy: 'quasi-identifier' },
)
