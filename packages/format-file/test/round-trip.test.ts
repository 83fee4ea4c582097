import { aeries } from '@nrec-align/format-aeries'
import { calpads } from '@nrec-align/format-calpads'
import { clearImpact } from '@nrec-align/format-clear-impact'
import { clever } from '@nrec-align/format-clever'
import { edFi } from '@nrec-align/format-ed-fi'
import { readFormatFile, writeFormatFile } from '@nrec-align/format-file'
import { googleForms } from '@nrec-align/format-google-forms'
import { hsds } from '@nrec-align/format-hsds'
import { iReady } from '@nrec-align/format-i-ready'
import { infiniteCampus } from '@nrec-align/format-infinite-campus'
import { kra } from '@nrec-align/format-kra'
import { mapGrowth } from '@nrec-align/format-map-growth'
import { oneroster } from '@nrec-align/format-oneroster'
import { peims } from '@nrec-align/format-peims'
import { pmm } from '@nrec-align/format-pmm'
import { qualtrics } from '@nrec-align/format-qualtrics'
import { sds } from '@nrec-align/format-sds'
import { staar } from '@nrec-align/format-staar'
import { star } from '@nrec-align/format-star'
import type { Format } from '@nrec-align/mapping'
import { expect, test } from 'vitest'

/** No reasons are the same as an empty list of reasons, and the records of one layout stand together. */
const plain = (format: Format): Format => {
  const copy = JSON.parse(
    JSON.stringify(format, (_, value) => (JSON.stringify(value) === '{}' ? undefined : value)),
  ) as Format
  const versions = copy.versions.map((version) => {
    const layouts = version.layouts.map(({ id }) => id)
    const bindings = version.bindings.toSorted(
      (one, other) => layouts.indexOf(one.layout) - layouts.indexOf(other.layout),
    )
    return { ...version, bindings }
  })
  return { ...copy, versions }
}

/** Whatever can be declared in code can be written as a file: nothing of a large declaration is lost on the way. */
test.each(
  [
    aeries,
    calpads,
    clearImpact,
    clever,
    edFi,
    googleForms,
    hsds,
    infiniteCampus,
    iReady,
    kra,
    mapGrowth,
    oneroster,
    peims,
    pmm,
    qualtrics,
    sds,
    staar,
    star,
  ].map(({ format }) => [format.id, format] as const),
)('%s', (_id, format) => {
  const text = writeFormatFile(format)
  const read = readFormatFile(`${format.id}.yaml`, text)
  expect(read.problems).toBeUndefined()
  expect(plain(read.format as Format)).toEqual(plain(format))
  // Order is meaning: columns, records and codes stand where they stood.
  expect(Object.keys(read.format?.versions[0]?.layouts[0]?.columns ?? {})).toEqual(
    Object.keys(format.versions[0]?.layouts[0]?.columns ?? {}),
  )
})
