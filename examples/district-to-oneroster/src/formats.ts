import { calpads } from '@nrec-align/format-calpads'
import { oneroster } from '@nrec-align/format-oneroster'
import { district } from './district/schools.ts'

/** The state's format, as the district sends it. */
export const stateFormat = calpads()

/**
 * The roster's format. Its columns say `identifier` and `{Type:Id}` without saying whose number it is;
 * these options do, so that the same people are found again on the way back.
 */
export const rosterFormat = oneroster({
  version: '1.2',
  options: {
    source: 'sampleton',
    schoolIdentifierSystem: 'us-ca.cds',
    districtIdentifierSystem: 'us-ca.cd',
    userIdTypes: `SSID=us-ca.ssid,Local=local@us-ca.cd.${district.code}`,
    systemName: 'Sampleton student information system (made up)',
  },
})
