import { codeTable } from '@nrec-align/mapping'

/**
 * Units as orgs type them: the field is free text, so these are the words of its help text and of the sample data,
 * and any other unit is read as other. Days, items and events are words of our own: the source has no one word for
 * them, the field takes any text, and a quantity without a unit would mean nothing.
 */
export const serviceUnit = codeTable(
  'pmm.unit',
  'serviceUnit',
  {
    source: 'SalesforceFoundation/PMM, help text of Service__c.UnitOfMeasurement__c and sample data, 3 April 2025',
    verified: false,
  },
  [
    ['Hours', 'hour'],
    ['hours', 'hour', 'exact', 'decodeOnly'],
    ['Minutes', 'minute'],
    ['Meals', 'meal'],
    ['Lunches', 'meal', 'broader', 'decodeOnly'],
    ['Sessions', 'session'],
    ['Session', 'session', 'exact', 'decodeOnly'],
    ['Days', 'day'],
    ['Events', 'event'],
    ['Field Trips', 'event', 'broader', 'decodeOnly'],
    ['Attendees', 'person'],
    ['Items', 'item'],
    ['Letters', 'item', 'broader', 'decodeOnly'],
    ['deliveries', 'item', 'broader', 'decodeOnly'],
    ['kits', 'item', 'broader', 'decodeOnly'],
    ['Dollars', 'dollar'],
    ['Completed Interviews', 'event', 'lossy', 'decodeOnly'],
  ],
)
