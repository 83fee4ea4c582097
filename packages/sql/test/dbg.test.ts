import { test } from 'vitest'
import { duckDb } from '@nrec-align/sql/duckdb'
import { convertOnce } from '../../testkit/src/run/convert-once.ts'
import { setsOf } from '../../testkit/src/sets/sets-of.ts'
import { requestOf } from '../../testkit/src/run/request-of.ts'
import { fileURLToPath } from 'node:url'
const id = process.env['AGREEMENT_OF'] ?? 'oneroster'
test('dbg', { timeout: 600000 }, async () => {
  const exported = await import(`../../formats/${id}/src/index.ts`) as Record<string, any>
  const define = Object.values(exported).find((v) => typeof v === 'function' && 'format' in v) as any
  const out: string[] = []
  const onlySet = process.env['SET']
  for (const { version } of define.format.versions)
  for (const set of setsOf(define, version, fileURLToPath(new URL(`../../formats/${id}/fixtures/`, import.meta.url)), { seed: 1, rows: 30 })) {
    if (onlySet !== undefined && set.name !== onlySet) continue
    for (const to of ['canonical', define({version})] as any[]) {
      const request = { ...requestOf(await set.load(), to), normalise: true }
      let a: any, b: any
      try { a = await convertOnce(request) } catch (e) { a = e }
      try { b = await convertOnce({ ...request, engine: duckDb({ threads: 1 }) }) } catch (e) { b = e }
      const label = `${id} ${version} ${set.name} -> ${to === 'canonical' ? to : 'own'}`
      if (a instanceof Error || b instanceof Error) { out.push(`${label}: ${a instanceof Error ? a.message.slice(0,100) : 'ok'} | ${b instanceof Error ? b.stack!.slice(0, 700) : 'ok'}`); continue }
      const dec = new TextDecoder()
      for (const name of new Set([...a.data.keys(), ...b.data.keys()])) {
        const [x, y] = [a, b].map((r: any) => dec.decode(r.data.get(name)).split('\n'))
        if (x!.join('\n') !== y!.join('\n')) {
          const at = x!.findIndex((l, i) => l !== y![i])
          let k = 0; while (x![at]?.[k] === y![at]?.[k] && k < 1e5) k++
          out.push(`${label}: ${name} line ${at} of ${x!.length}/${y!.length}\n   M ${JSON.stringify(x![at]?.slice(Math.max(0,k-60), k+100))}\n   D ${JSON.stringify(y![at]?.slice(Math.max(0,k-60), k+100))}`)
        }
      }
      const [i, j] = [a, b].map((r: any) => r.issues.map((q: any) => JSON.stringify(q)).sort())
      const [only, extra] = [i.filter((q: string) => !j.includes(q)), j.filter((q: string) => !i.includes(q))]
      if (only.length + extra.length > 0) out.push(`${label}: issues M only ${only.length}, D only ${extra.length}\n   M ${only[0]?.slice(0,300)}\n   D ${extra[0]?.slice(0,300)}`)
      const strip = (r: any) => { const { timings, ...rest } = r.report; return JSON.stringify(rest) }
      const [s, t] = [strip(a), strip(b)]
      if (s !== t && only.length + extra.length === 0) { let k = 0; while (s[k] === t[k]) k++; out.push(`${label}: report differs\n   M ${s.slice(Math.max(0, k - 200), k + 200)}\n   D ${t.slice(Math.max(0, k - 200), k + 200)}`) }
    }
  }
  console.log(out.length === 0 ? `${id}: ALL AGREE` : out.join('\n'))
})
