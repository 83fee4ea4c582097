import { convert, type Report } from '@nrec-align/convert'
import { calpads } from '@nrec-align/format-calpads'
import { oneroster } from '@nrec-align/format-oneroster'
import { inputFile } from '@nrec-align/io'
import { inputsFrom } from '@nrec-align/io/node'
const here = new URL('.', import.meta.url).pathname
const table = async (n: string) => (await inputsFrom(`${here}data/tables/${n}.csv`))[0]!
const go = async (run: ReturnType<typeof convert>) => {
  const files: Record<string, Uint8Array> = {}
  for await (const o of run.outputs) files[o.name] = new Uint8Array(await new Response(o.stream).arrayBuffer())
  return { files, report: await run.report }
}
const show = (r: Report) => {
  console.log(JSON.stringify(r.dispositions, null, 0)); 
  for (const i of r.issues) console.log(i.severity, i.code, i.layout, i.column, i.count, i.people, i.examples[0]?.record, JSON.stringify(i.examples[0]?.detail))
  console.log(r.entities, r.stubs, r.defaultsWritten, r.outputs, r.timings)
}
const opts = { source: 'sampleton', schoolIdentifierSystem: 'us-ca.cds', districtIdentifierSystem: 'us-ca.cd', userIdTypes: 'SSID=us-ca.ssid,Local=local@us-ca.cd.9912345' }
const there = await go(convert({ sources: [{ from: calpads(), input: await inputsFrom(`${here}data/calpads`) }], to: oneroster({ options: opts }), tables: { organizations: await table('organizations'), calendars: await table('calendars') } }))
show(there.report)
const zip = there.files['data/oneroster.zip']!
const { writeFileSync } = await import('node:fs'); writeFileSync('/tmp/o.zip', zip)
const back = await go(convert({ sources: [{ from: oneroster({ options: opts }), input: [inputFile('oneroster.zip', zip)] }], to: calpads() }))
show(back.report)
for (const [n, b] of Object.entries(back.files)) console.log(n, new TextDecoder().decode(b).split('\n').slice(0, 3))
