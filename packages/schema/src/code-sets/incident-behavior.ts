import { type CodeOf, codeSet } from './code-set.ts'

export const incidentBehavior = codeSet('incidentBehavior', 'Incident behavior', [
  ['alcohol', 'Alcohol'],
  ['arson', 'Arson'],
  ['assault', 'Assault or battery'],
  ['bullying', 'Bullying'],
  ['burglary', 'Burglary'],
  ['disorderly', 'Disorderly conduct'],
  ['drugs', 'Drugs'],
  ['fighting', 'Fighting'],
  ['harassment', 'Harassment'],
  ['hazing', 'Hazing'],
  ['homicide', 'Homicide'],
  ['kidnapping', 'Kidnapping'],
  ['robbery', 'Robbery'],
  ['sexual-assault', 'Sexual assault'],
  ['sexual-other', 'Other sexual offense'],
  ['stalking', 'Stalking'],
  ['theft', 'Theft'],
  ['threat', 'Threat or intimidation'],
  ['tobacco', 'Tobacco'],
  ['trespassing', 'Trespassing'],
  ['vandalism', 'Vandalism or property damage'],
  ['weapons', 'Weapons possession'],
  ['rule-violation', 'School rule violation'],
  ['restraint-of-person', 'Unlawful restraint'],
  ['other', 'Other'],
])

/** A code of the set `incidentBehavior`: incident behavior. */
export type IncidentBehaviorCode = CodeOf<typeof incidentBehavior>
