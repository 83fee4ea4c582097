import type { Codec } from '@nrec-align/mapping'
import { textDescriptorTable } from '../descriptors/descriptor-table.ts'

/** Whether a school is a charter school; of its three kinds none can be told from a plain yes. */
export const charterStatus: Codec<boolean> = {
  kind: 'code',
  table: textDescriptorTable('CharterStatus', [
    ['Not a Charter School', 'false'],
    ['School Charter', 'true', 'lossy', 'read'],
    ['Open Enrollment', 'true', 'lossy', 'read'],
    ['College/University Charter', 'true', 'lossy', 'read'],
  ]),
}
