import { readFileSync } from 'node:fs'
import { readFormatFile } from '@nrec-align/format-file'
import { defineFormat } from '@nrec-align/mapping'
import { formatLaws } from '@nrec-align/testkit'

const { format, problems } = readFormatFile(
  'format.yaml',
  readFileSync(new URL('club/format.yaml', import.meta.url), 'utf8'),
)
if (format === undefined) throw new Error(JSON.stringify(problems))

formatLaws(defineFormat(format), { fixtures: new URL('club/', import.meta.url) })
