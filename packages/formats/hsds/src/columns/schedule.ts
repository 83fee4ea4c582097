import { open, required } from './column.ts'

/** Opening hours as a rule of repetition; version 2.0.1. */
export const scheduleColumns201 = {
  id: required('Identifier of the schedule.'),
  service_id: open('The service it is for.'),
  location_id: open('The place it is for.'),
  service_at_location_id: open('The service at one place it is for.'),
  valid_from: open('First day on which it holds.'),
  valid_to: open('Last day on which it holds.'),
  dtstart: open('First day of the rule.'),
  timezone: open('Hours by which the times differ from UTC.'),
  until: open('Last day of the rule.'),
  count: open('How often it happens, in place of a last day.'),
  wkst: open('Day on which the week begins.'),
  freq: open('Whether it happens weekly or monthly.'),
  interval: open('Every how many weeks or months.'),
  byday: open('Days of the week, each perhaps with its number in the month.'),
  byweekno: open('Weeks of the year.'),
  bymonthday: open('Days of the month.'),
  byyearday: open('Days of the year.'),
  description: open('When it is open, in words.'),
  opens_at: open('Time at which it opens.'),
  closes_at: open('Time at which it closes.'),
} as const

/** Version 3.0 adds how to attend. */
export const scheduleColumns = {
  ...scheduleColumns201,
  schedule_link: open('Address of a page with the single sessions.'),
  attending_type: open('How to attend.'),
  notes: open('Anything else about it.'),
} as const
