/** The record type of accounts that are households, as the file of record types names it. */
export const householdType = {
  column: 'RecordTypeId',
  in: 'recordTypes',
  key: 'record_type_id',
  where: { developer_name: 'HH_Account' },
  whenAbsent: 'none',
} as const
