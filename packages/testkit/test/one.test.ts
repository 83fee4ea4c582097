import { test } from 'vitest'
import { fixtureSets } from '../src/sets/fixtures.ts'
import { convertOnce } from '../src/run/convert-once.ts'
import { requestOf } from '../src/run/request-of.ts'
import { fileURLToPath } from 'node:url'
import { inputFile } from '@nrec-align/io'

import { clearImpact } from '../../formats/clear-impact/src/index.ts'
const text = (b: Uint8Array | undefined) => new TextDecoder().decode(b).split('\r\n')
for (const [f, name, file] of [[clearImpact, 'clean', 'values.csv']] as const) test('x', async () => { 
 const set = fixtureSets(f, fileURLToPath(new URL(`../../formats/${f.format.id}/fixtures`, import.meta.url))).find((s) => s.name.endsWith(name))!
 const r = await convertOnce({ ...requestOf(set, set.instance), normalise: true })
 const a = await convertOnce({ ...requestOf({ ...set, files: [...r.data].map(([n, b]) => inputFile(n, b)) }, set.instance), normalise: true })
 const [x, y] = [text(r.data.get(file)), text(a.data.get(file))]
 console.log(x, y, JSON.stringify(a.issues))
 x.forEach((l, i) => { if (l !== y[i]) console.log(l + '\n' + y[i]) })
 for (const i of a.issues.filter((i) => i.severity !== 'information')) console.log(i.source, i.layout, i.code, i.column, i.record)
 })
