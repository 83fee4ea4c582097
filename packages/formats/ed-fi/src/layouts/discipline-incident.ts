import { anyText, boolean, date, descriptor, number, string } from './member.ts'
import { changed } from './parts/changed.ts'
import { resource } from './resource.ts'

const apart = {
  carried:
    'An incident is known in the common record by the actions that followed; the incident itself names no student.',
}
const given = { ...apart, required: 'given' } as const
const always = { ...apart, required: 'always' } as const

/** What happened at a school; who was involved stands elsewhere. */
export const disciplineIncident = resource('disciplineIncident', {
  title: 'Discipline incidents',
  description: 'One object for each incident; kept for the same format only.',
  collection: 'disciplineIncidents',
  element: 'DisciplineIncident',
  recordKey: ['incidentIdentifier', 'schoolReference.schoolId'],
  members: {
    incidentIdentifier: string('Number of the incident at the school.', 'quasi-identifier', 36, always),
    'schoolReference.schoolId': number('School.', 'public', always),
    incidentDate: date('Day.', 'sensitive', always),
    incidentTime: anyText('Time of day.', 'sensitive', apart),
    incidentLocationDescriptor: descriptor('Place.', 'sensitive', apart),
    incidentDescription: string('What happened, in words.', 'sensitive', 1024, apart),
    incidentCost: number('Damage in money.', 'sensitive', apart),
    'behaviors[].behaviorDescriptor': descriptor('Kind of conduct.', 'sensitive', {
      ...given,
      xml: 'Behavior[].Behavior',
    }),
    'behaviors[].behaviorDetailedDescription': string('The conduct in words.', 'sensitive', 1024, {
      ...apart,
      xml: 'Behavior[].BehaviorDetailedDescription',
    }),
    'weapons[].weaponDescriptor': descriptor('Weapon.', 'sensitive', { ...given, xml: 'Weapon[]' }),
    'externalParticipants[].disciplineIncidentParticipationCodeDescriptor': descriptor(
      'Part an outsider took.',
      'sensitive',
      { ...given, xml: 'DisciplineIncidentExternalParticipant[].DisciplineIncidentParticipationCode' },
    ),
    'externalParticipants[].firstName': string('Given name of the outsider.', 'direct-identifier', 75, {
      ...given,
      xml: 'DisciplineIncidentExternalParticipant[].FirstName',
    }),
    'externalParticipants[].lastSurname': string('Family name of the outsider.', 'direct-identifier', 75, {
      ...given,
      xml: 'DisciplineIncidentExternalParticipant[].LastSurname',
    }),
    reporterDescriptionDescriptor: descriptor('Who reported it, by kind.', 'sensitive', apart),
    reporterName: string('Who reported it, by name.', 'direct-identifier', 75, apart),
    reportedToLawEnforcement: boolean('Whether the police were told.', 'sensitive', apart),
    caseNumber: string('Number of the case with the police.', 'sensitive', 20, apart),
    ...withReason(),
  },
})

function withReason() {
  const { _lastModifiedDate: member } = changed
  return { _lastModifiedDate: { ...member, ...apart } }
}
