import { convertOnce } from '../run/convert-once.ts'
import { requestOf } from '../run/request-of.ts'
import type { Law } from './law.ts'

/** Every fault that was put into a record is found there. */
export const faultsLaw: Law = async (set) => {
  const run = await convertOnce(requestOf(set, set.instance))
  const found = new Set(run.issues.map(({ file, record, code }) => `${file} ${record} ${code}`))
  const broken: string[] = []
  let count = 0
  for (const [file, records] of set.faults ?? []) {
    records.forEach((codes, index) => {
      count += codes.length
      for (const code of codes) {
        if (!found.has(`${file} ${index + 1} ${code}`))
          broken.push(`${file}, record ${index + 1}: ${code} is not found`)
      }
    })
  }
  return { broken, tried: `${count} faults` }
}
