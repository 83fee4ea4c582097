/** Cells of a SENR row that a test decides; all people are made up. */
export interface SenrFacts {
  readonly ssid?: string
  readonly localId?: string
  readonly lastName?: string
  readonly school?: string
  readonly gender?: string
  readonly grade?: string
  readonly start?: string
  readonly birth?: string
}

/** One record of 39 columns, as the state's guide lays them out. */
export const senrRow = (facts: SenrFacts = {}): string => {
  const cells = Array.from({ length: 39 }, () => '')
  const put = (position: number, cell: string) => {
    cells[position - 1] = cell
  }
  put(1, 'SENR')
  put(3, `R-${facts.ssid ?? '9900000001'}`)
  put(4, '9912345')
  put(5, facts.school ?? '9900012')
  put(7, '2019-2020')
  put(8, facts.ssid ?? '9900000001')
  put(9, facts.localId ?? 'S0001')
  put(10, 'Testa')
  put(12, facts.lastName ?? 'Specimen')
  put(17, facts.birth ?? '20140202')
  put(18, facts.gender ?? 'F')
  put(19, 'Sampleton')
  put(20, 'US-CA')
  put(21, 'US')
  put(22, facts.start ?? '20190814')
  put(23, '10')
  put(24, facts.grade ?? '05')
  return cells.join('^')
}

/** A whole file; lines end as the state wants them. */
export const senrFile = (...rows: readonly SenrFacts[]): string => rows.map((row) => `${senrRow(row)}\r\n`).join('')

/** Names of the bodies that the rows mention. */
export const organizationsTable = [
  'system,value,name,type,parentSystem,parentValue',
  'us-ca.cd,9912345,Sampleton Unified,district,,',
  'us-ca.cds,99123459900012,Specimen School,school,us-ca.cd,9912345',
  '',
].join('\r\n')
