import { open, required } from './column.ts'

const of = {
  id: required('Identifier of the area.'),
  service_id: open('The service.'),
} as const

const description = open('The area in more words.')

/** Where a service is to be had; version 3.0. */
export const serviceAreaColumns = {
  ...of,
  name: open('The area in words.'),
  description,
  extent: open('The outline of the area.'),
  extent_type: open('How the outline is written: geojson, topojson, kml or text.'),
  uri: open('Lasting identifier of the area in the form of an address.'),
} as const

/** Where a service is to be had; version 2.0.1. */
export const serviceAreaColumns201 = { ...of, service_area: open('The area in words.'), description } as const
