/** No county of California has the number 99: nothing here can be mistaken for a real district. */
export const district = { code: '9912345', name: 'Sampleton Unified (made up)' } as const

/** A school of the made-up district, and the grades it teaches as CALPADS writes them. */
export interface School {
  readonly code: string
  readonly name: string
  readonly grades: readonly string[]
}

const elementary = ['KN', '01', '02', '03', '04', '05'] as const

export const schools = {
  willow: { code: '9900011', name: 'Willow Sample Elementary', grades: elementary },
  poppy: { code: '9900022', name: 'Poppy Sample Elementary', grades: elementary },
  middle: { code: '9900033', name: 'Mockingbird Middle', grades: ['06', '07', '08'] },
  high: { code: '9900044', name: 'Testament High', grades: ['09', '10', '11', '12'] },
} as const satisfies Record<string, School>

/** The grades of the district, youngest first. */
export const grades = [...elementary, ...schools.middle.grades, ...schools.high.grades] as const
