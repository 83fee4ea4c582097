import { bind } from '@nrec-align/mapping'
import { locations, locations201 } from '../layouts/locations.ts'
import { locationPairs, locationPairs201 } from '../pairs/location.ts'

export const locationBinding = bind(locations, {
  id: 'location',
  grain: 'site',
  pairs: locationPairs,
  defaults: {
    location_type: [{ option: 'locationType' }, 'A place of which nobody says otherwise is one people go to.'],
  },
})

export const locationBinding201 = bind(locations201, { id: 'location', grain: 'site', pairs: locationPairs201 })
