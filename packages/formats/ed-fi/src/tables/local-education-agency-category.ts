import { descriptorTable } from '../descriptors/descriptor-table.ts'

/** Kinds of districts. */
export const localEducationAgencyCategory = descriptorTable('LocalEducationAgencyCategory', 'districtType', {
  rows: [
    ['Regular public school district', 'regular'],
    ['Public school district part of a supervisory union', 'regular-in-supervisory-union'],
    ['Supervisory union', 'supervisory-union'],
    ['Service agency', 'service-agency'],
    ['State operated agency', 'state'],
    ['Federal operated agency', 'federal'],
    ['Independent charter district', 'charter'],
    ['Specialized public school district', 'specialized'],
    ['Other local education agency', 'other'],
    ['Charter', 'charter', 'broader', 'read'],
    ['Independent', 'regular', 'lossy', 'read'],
  ],
})
