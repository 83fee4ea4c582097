import type { FormColumn } from '@nrec-align/mapping'
import { descriptorUri } from '../descriptors/uri.ts'

const form = (code: string): string => descriptorUri('ResultDatatypeType', code)

/** How a score is written, by the form of its text. */
export const resultDatatype: Pick<FormColumn, 'forms' | 'otherwise'> = {
  forms: [
    ['-?[0-9]+', form('Integer')],
    ['-?[0-9]+[.][0-9]+', form('Decimal')],
  ],
  otherwise: form('Level'),
}
