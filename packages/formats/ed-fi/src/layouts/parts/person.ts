import { descriptor, type Member, string } from '../member.ts'

/** The person behind a student or contact, where the host keeps people apart from what they are. */
export const personReference = {
  'personReference.personId': string('Number of the person in the system it comes from.', 'direct-identifier', 32, {
    required: 'given',
  }),
  'personReference.sourceSystemDescriptor': descriptor('System that number comes from.', 'public', {
    required: 'given',
  }),
} satisfies Record<string, Member>
