import { defineFormat } from '@nrec-align/mapping'
import { selaBindings } from './bindings/sela.ts'
import { senrBindings } from './bindings/senr.ts'
import { sinfBindings } from './bindings/sinf.ts'
import { sprgBindings } from './bindings/sprg.ts'
import { stasBindings } from './bindings/stas.ts'
import { sela } from './layouts/sela.ts'
import { senr } from './layouts/senr.ts'
import { sinf } from './layouts/sinf.ts'
import { sprg } from './layouts/sprg.ts'
import { stas } from './layouts/stas.ts'
import { notes } from './notes.ts'

/**
 * CALPADS student files: enrollment (SENR), information (SINF), English acquisition (SELA), programs (SPRG), absence (STAS).
 *
 * @param choice `version` is `11.0`, the only one; `options.transactions` is `ignore` or `retract`
 * @returns the format, ready to be read or written
 * @throws RangeError when another version is asked for
 * @see CDE CALPADS Data Guide v11.0 (February 2020)
 * @example
 * ```ts
 * import { calpads } from '@nrec-align/format-calpads'
 * console.assert(calpads().version === '11.0')
 * console.assert(calpads.format.versions[0]?.layouts.length === 5)
 * ```
 */
export const calpads = defineFormat({
  id: 'calpads',
  title: 'CALPADS student files',
  description:
    'The files in which California districts and charter schools report students, enrollments, programs and absence to the state.',
  publisher: 'California Department of Education',
  kind: 'state',
  trust: 'state',
  confidence: 'verified',
  versions: [
    {
      version: '11.0',
      title: 'Data Guide 11.0 (2019-20); reads files and extracts up to 2024-25',
      packaging: { kind: 'files' },
      layouts: [senr, sinf, sela, sprg, stas],
      bindings: [...senrBindings, ...sinfBindings, ...selaBindings, ...sprgBindings, ...stasBindings],
    },
  ],
  options: {
    transactions: {
      description:
        'What the transaction letters D and R do: `ignore` reads them and says so, `retract` lets D take back a record. The letters are not verified.',
      default: 'ignore',
      example: 'retract',
    },
  },
  tables: {},
  notes,
})
