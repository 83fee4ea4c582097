import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BuiltPage, builtPage } from '../support/built-page.ts'
import { chromium } from '../support/chromium.ts'
import { writeLargeFile } from '../support/large-file.ts'
import { openPage, startBrowser } from '../support/opened-page.ts'

const megabyte = 1_000_000

/** Skipped where there is no browser, as on a machine with nothing but Node. */
describe.skipIf(chromium === undefined)('a file of 50 MB', () => {
  let built: BuiltPage
  let browser: Browser
  let file: string
  beforeAll(async () => {
    built = await builtPage()
    browser = await startBrowser()
    file = join(built.folder, 'SENR.txt')
    await writeLargeFile(file, 50 * megabyte)
  })
  afterAll(async () => {
    await browser?.close()
    await built?.remove()
  })

  const choose = async (page: Page): Promise<void> => {
    await page.setInputFiles('#choose-files', file)
    await page.waitForSelector('.notice.good')
    await page.click('#check')
    await page.waitForSelector('progress[value]')
  }

  test('leaves the page free to answer while it is read', async () => {
    const { page, complaints } = await openPage(browser, built)
    await page.evaluate(() => {
      const seen: number[] = []
      Object.assign(window, { seen })
      new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: 'longtask',
      })
    })
    await choose(page)
    await page.click('button[lang="es"]')
    expect(await page.textContent('#cancel')).toBe('Cancelar')
    await page.waitForSelector('#verdict')
    const verdict = (await page.textContent('#verdict')) ?? ''
    expect(Number(verdict.replace(/\D.*$/, ''))).toBeGreaterThan(0)
    await page.click('[data-code="missing-required"] summary')
    await page.waitForSelector('[data-code="missing-required"] td.offending')
    const tasks = await page.evaluate(() => (window as unknown as { seen: readonly number[] }).seen)
    const longest = Math.max(0, ...tasks)
    // Told, not asserted: how long a task takes also hangs on what else the machine does. The aim is under 100 ms.
    console.info(`longest task of the page while a file of 50 MB was read: ${longest === 0 ? 'under 50' : longest} ms`)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('can be cancelled, and nothing of it is left', async () => {
    const { page, complaints } = await openPage(browser, built)
    await choose(page)
    await page.click('#cancel')
    await page.waitForSelector('progress', { state: 'detached' })
    expect(await page.locator('#verdict').count()).toBe(0)
    expect(await page.locator('[data-download]').count()).toBe(0)
    await page.click('#check')
    await page.waitForSelector('progress[value]')
    await page.click('#cancel')
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
