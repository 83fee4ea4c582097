import { anyText, type Member } from '../member.ts'

/** When the host last changed the object; hosts of Data Standard 5 add it to what they give out. */
export const changed = {
  _lastModifiedDate: anyText('When the host last changed the object.', 'public', {
    confidence: 'unverified',
    source: 'Ed-Fi Data Standard 5.0 compared with 4.0',
  }),
} satisfies Record<string, Member>
