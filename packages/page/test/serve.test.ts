import { oneroster } from '@nrec-align/format-oneroster'
import { afterEach, describe, expect, test } from 'vitest'
import { packed } from '../src/build/packed.ts'
import { Engine, EngineFailure, type EngineWorker } from '../src/client/engine.ts'
import { serve } from '../src/engine/serve.ts'
import type { FromEngine, ToEngine } from '../src/protocol/calls.ts'
import { unpacked } from '../src/protocol/packed.ts'

/** An engine in the same thread, with everything that goes over copied as between threads. */
class Beside implements EngineWorker {
  onmessage: EngineWorker['onmessage'] = null
  onerror: EngineWorker['onerror'] = null
  isEnded = false
  private readonly take = serve((message: FromEngine) => {
    if (!this.isEnded) this.onmessage?.(new MessageEvent('message', { data: structuredClone(message) }))
  })

  postMessage(message: ToEngine): void {
    this.take(message)
  }

  terminate(): void {
    this.isEnded = true
  }
}

const begun: Beside[] = []
const begin = async (): Promise<Beside> => {
  const worker = new Beside()
  begun.push(worker)
  return worker
}
afterEach(() => begun.splice(0))

const formats = [['oneroster', packed(JSON.stringify(oneroster.format))]] as const
const header = 'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\r\n'
const orgs = { path: 'orgs.csv', blob: new Blob([`${header}o-1,,,,school,,\r\n`]) }
const source = { format: 'oneroster', version: '1.2', options: {}, files: [orgs] }

describe('a packed text', () => {
  test('comes back as it was, whatever letters it has', async () => {
    const text = 'Año, “Sampleton”, 学校\n'.repeat(100)
    expect(await unpacked(packed(text))).toBe(text)
  })
})

describe('the page and its engine', () => {
  test('understand each other', async () => {
    const engine = new Engine(begin, formats)
    const stages: string[] = []
    const outcome = await engine.call('check', { ownFormats: [], source, tables: {} }, ({ stage }) =>
      stages.push(stage),
    )
    expect(outcome.counts).toEqual({ in: 1, converted: 0, skipped: 0, rejected: 1 })
    expect(stages).toEqual(['reading'])
  })

  test('tell why something cannot be done', async () => {
    const engine = new Engine(begin, formats)
    const empty = { ...source, files: [{ path: 'orgs.csv', blob: new Blob([]) }] }
    const asked = engine.call('check', { ownFormats: [], source: empty, tables: {} })
    await expect(asked).rejects.toBeInstanceOf(EngineFailure)
    await expect(asked).rejects.toMatchObject({ failure: { code: 'empty-file' } })
  })

  test('begin anew after they were stopped', async () => {
    const engine = new Engine(begin, formats)
    let isAnswered = false
    void engine.call('check', { ownFormats: [], source, tables: {} }).then(() => {
      isAnswered = true
    })
    engine.stop()
    const listed = await engine.call('formats', { ownFormats: [] })
    expect(listed.map(({ id }) => id)).toEqual(['oneroster'])
    expect(begun.map(({ isEnded }) => isEnded)).toEqual([true, false])
    expect(isAnswered).toBe(false)
  })

  test('fail every question when the engine breaks', async () => {
    const engine = new Engine(begin, formats)
    const asked = engine.call('formats', { ownFormats: [] })
    await new Promise((resolve) => setTimeout(resolve))
    begun[0]?.onerror?.(Object.assign(new Event('error'), { message: 'out of memory' }) as ErrorEvent)
    await expect(asked).rejects.toMatchObject({ failure: { message: 'out of memory' } })
  })
})
