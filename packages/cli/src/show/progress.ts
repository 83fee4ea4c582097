import type { Progress } from '@nrec-align/convert'
import type { TextStream } from '../shell.ts'
import { number } from './words.ts'

const silentFor = 1000
const everyMilliseconds = 200

const stages: Readonly<Record<Progress['stage'], string>> = {
  reading: 'Reading',
  settling: 'Combining records',
  writing: 'Writing',
}

const lineOf = ({ stage, file, bytes, ofBytes, records }: Progress, engine: string | undefined): string => {
  const share = ofBytes === undefined || ofBytes === 0 ? '' : ` ${Math.floor((bytes * 100) / ofBytes)} %`
  const where = engine === undefined ? '' : ` (engine ${engine})`
  return `${stages[stage]}${where} ${file}${share} · ${number(records)} records`
}

/**
 * One line that keeps changing, on a terminal only, and only when a run takes longer than a second.
 *
 * @param engine what combines the records, where it is not memory
 */
export const progressLine = (
  stream: TextStream,
  engine?: string,
): { readonly show: (progress: Progress) => void; readonly clear: () => void } => {
  const started = Date.now()
  let last = started
  let shown = false
  return {
    show: (progress) => {
      const now = Date.now()
      if (stream.isTTY !== true || now - started < silentFor || now - last < everyMilliseconds) return
      last = now
      shown = true
      stream.write(`\r\u001b[2K${lineOf(progress, engine)}`)
    },
    clear: () => {
      if (shown) stream.write('\r\u001b[2K')
    },
  }
}
