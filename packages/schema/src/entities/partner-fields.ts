import { text, texts } from '../fields/text.ts'

export const partnerFields = {
  nteeCode: text({
    description: 'The code of the partner in the National Taxonomy of Exempt Entities.',
    privacy: 'public',
  }).optional(),
  providerCategory: text({
    description: 'The category of service provider, in the words of the source.',
    privacy: 'public',
  }).optional(),
  alliances: texts({
    description: 'The coalitions and alliances to which the partner says it belongs.',
    privacy: 'public',
  }).optional(),
}
