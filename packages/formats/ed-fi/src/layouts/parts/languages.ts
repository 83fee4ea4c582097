import { descriptorUri } from '../../descriptors/uri.ts'
import { descriptor, type Member } from '../member.ts'

/** The uses of a language that have a place in the common record. */
export const languageUses = [
  'Home language',
  'Dominant language',
  'Native language',
  'Spoken language',
  'Written language',
  'Correspondence language',
  'Other',
] as const

/** A use of a language. */
export type LanguageUse = (typeof languageUses)[number]

const memberOf = (use: LanguageUse): Member => {
  const uri = descriptorUri('LanguageUse', use)
  return descriptor(`Language with the use: ${use}.`, 'quasi-identifier', {
    json: `languages[uses/languageUseDescriptor=${uri}].languageDescriptor`,
    xml: `Language[LanguageUse=${uri}].Language`,
  })
}

/** Languages of a person, one for each use. */
export const languages = Object.fromEntries(
  languageUses.map((use) => [`languages[${use}].languageDescriptor`, memberOf(use)]),
) as { readonly [N in `languages[${LanguageUse}].languageDescriptor`]: Member }
