import { codeTable } from '@nrec-align/mapping'
import { descriptorUri } from '../descriptors/uri.ts'

const wire = (code: string): string => descriptorUri('SupporterMilitaryConnection', code)

/** The tie of a supporter to the armed forces: whether there is one, and which. */
export const supporterMilitaryConnection = codeTable(
  'ed-fi.supporter-military-connection',
  'statusValue',
  { source: 'Ed-Fi Data Standard 5.2, SupporterMilitaryConnectionDescriptor', verified: true },
  [
    [wire('Active Duty'), ['yes', 'Active Duty']],
    [wire('Reserve'), ['yes', 'Reserve']],
    [wire('Veteran'), ['yes', 'Veteran']],
    [wire('DoD Civilian'), ['yes', 'DoD Civilian']],
    [wire('Not Military Connected'), ['no']],
    [wire('Unknown'), ['undetermined']],
  ],
)
