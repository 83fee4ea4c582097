import type { OptionFacts } from '@nrec-align/mapping'

/** Facts that stand in no column. */
export const options: Readonly<Record<string, OptionFacts>> = {
  org: {
    description: 'Short name of the Salesforce org the files come from: an id is unique only inside one org.',
    example: 'springfield-partnership',
    defaultsToSource: true,
  },
}
