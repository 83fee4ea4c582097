import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expandInputs, inputFile } from '@nrec-align/io'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BuiltPage, builtPage } from '../support/built-page.ts'
import { chromium } from '../support/chromium.ts'
import { calpadsPaths, organizationsPath } from '../support/district.ts'
import { type OpenedPage, openPage, startBrowser } from '../support/opened-page.ts'

/** Skipped where there is no browser, as on a machine with nothing but Node. */
describe.skipIf(chromium === undefined)('the page, opened as a file with the network off', () => {
  let built: BuiltPage
  let browser: Browser
  beforeAll(async () => {
    built = await builtPage()
    browser = await startBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await built?.remove()
  })

  const open = (choices?: Parameters<typeof openPage>[2]): Promise<OpenedPage> => openPage(browser, built, choices)

  const chooseDistrict = async (page: Page, paths: readonly string[] = calpadsPaths): Promise<void> => {
    await page.setInputFiles('#choose-files', [...paths])
    await page.waitForSelector('.notice.good')
  }

  const convertDistrict = async (page: Page): Promise<void> => {
    await chooseDistrict(page)
    await page.selectOption('#target-format', 'oneroster')
    await page.waitForSelector('#blocked')
    await page.setInputFiles('#table-organizations', organizationsPath)
    await page.click('#convert:not([disabled])')
    await page.waitForSelector('#verdict')
  }

  const saved = async (page: Page, kind: string): Promise<Uint8Array> => {
    const download = page.waitForEvent('download')
    await page.click(`[data-download="${kind}"]`)
    return readFile(await (await download).path())
  }

  test('converts state files to a roster and asks for nothing outside itself', async () => {
    const { page, requests, complaints } = await open()
    await convertDistrict(page)
    expect(await page.textContent('#verdict')).toMatch(/^1,425 records read/)
    const roster = await expandInputs([inputFile('oneroster.zip', await saved(page, 'data'))])
    expect(roster.map(({ path }) => path)).toEqual(expect.arrayContaining(['manifest.csv', 'orgs.csv', 'users.csv']))
    expect(new TextDecoder().decode(await saved(page, 'report'))).toContain('<!doctype html>')
    expect(requests).toEqual([])
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('cannot reach the network even when a script tries', async () => {
    const { page } = await open({ offline: false })
    const blocked = await page.evaluate(async () => {
      const violation = new Promise<string>((resolve) =>
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective)),
      )
      await fetch('http://127.0.0.1:9/').catch(() => undefined)
      return violation
    })
    expect(blocked).toBe('connect-src')
    await page.context().close()
  })

  test('shows the row beside a finding, masked until values are asked for', async () => {
    const { page } = await open()
    await chooseDistrict(page)
    await page.click('#check')
    await page.click('[data-code="leading-zeros-lost"] summary')
    const cell = page.locator('[data-code="leading-zeros-lost"] td.offending')
    expect(await cell.textContent()).toBe('999999999')
    const row = page.locator('[data-code="leading-zeros-lost"] .rows tbody tr')
    expect(await row.textContent()).not.toContain('2025-2026^')
    const masked = (await row.textContent()) ?? ''
    await page.check('#show-values')
    await page.waitForFunction(
      (before) =>
        ![undefined, before].includes(
          document.querySelector('[data-code="leading-zeros-lost"] .rows tbody tr')?.textContent,
        ),
      masked,
    )
    expect(await cell.textContent()).toMatch(/^\d{9}$/)
    expect(await cell.textContent()).not.toBe('999999999')
    await page.context().close()
  })

  test('takes a dropped folder', async () => {
    const { page } = await open()
    const text = await readFile(calpadsPaths[0] ?? '', 'utf8')
    const files = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content], 'SENR.txt'))
      return transfer
    }, text)
    await page.dispatchEvent('.drop', 'drop', { dataTransfer: files })
    await page.waitForSelector('.notice.good')
    expect(await page.textContent('.files')).toContain('SENR.txt')
    await page.context().close()
  })

  test('gives unknown codes out and takes them back', async () => {
    const { page } = await open()
    await chooseDistrict(page)
    await page.click('#check')
    const list = new TextDecoder().decode(await saved(page, 'codes'))
    const row = list.split('\r\n').find((line) => line.includes(',Grade Level Code,13,')) ?? ''
    const filled = join(built.folder, 'unknown-codes.csv')
    await writeFile(filled, list.replace(row, `${row}12`))
    await page.setInputFiles('#give-codes-back', filled)
    await page.waitForSelector('p.good')
    const codes = page.locator('section[aria-label="Unknown codes"]')
    await codes.waitFor()
    expect(await codes.textContent()).not.toContain('Grade Level Code')
    await page.context().close()
  })

  test('reads a format file, and says line by line what is wrong with one', async () => {
    const { page, complaints } = await open()
    const good = join(built.folder, 'clubs.yaml')
    const bad = join(built.folder, 'wrong.yaml')
    const columns = ['    columns:', '      Number: { length: 8, required: always }']
    const records = [
      '    records:',
      '      student:',
      '        pairs:',
      '          identifiers[local@our-clubs]: Number',
    ]
    const layouts = ['layouts:', '  members:', '    files: members*.csv', ...columns, ...records]
    await writeFile(good, ['id: our-clubs', 'title: Club members', ...layouts].join('\n'))
    await writeFile(bad, ['id: our-clubs', 'titel: Club members', ...layouts].join('\n'))
    const members = join(built.folder, 'members.csv')
    await writeFile(members, 'Number\r\n00000001\r\n')
    await page.setInputFiles('#choose-files', bad)
    expect(await page.textContent('.mistakes')).toContain('wrong.yaml:2:')
    await page.setInputFiles('#choose-files', [good, members])
    await page.waitForSelector('.notice.good')
    expect(await page.inputValue('#source-format')).toBe('our-clubs')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('says in words that a file is empty', async () => {
    const { page } = await open({ locale: 'es-MX' })
    const empty = join(built.folder, 'SENR.txt')
    await writeFile(empty, '')
    await page.setInputFiles('#choose-files', empty)
    await page.selectOption('#source-format', 'calpads')
    await page.click('#check')
    expect(await page.textContent('[role="alert"]')).toContain('Un archivo está vacío')
    await page.context().close()
  })

  test('speaks Spanish to who asks for it, and says so to screen readers', async () => {
    const { page } = await open()
    await page.click('button[lang="es"]')
    expect(await page.textContent('h1')).toBe('Comprobar y convertir archivos educativos')
    expect(await page.getAttribute('html', 'lang')).toBe('es')
    expect(await page.getAttribute('button[lang="es"]', 'aria-pressed')).toBe('true')
    await page.context().close()
  })

  test('can be used with the keyboard alone, and goes on reading at the result', async () => {
    const { page } = await open()
    await chooseDistrict(page)
    await page.focus('#check')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#verdict')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('result-title')
    expect(await page.textContent('[role="status"]')).toMatch(/records read/)
    await page.context().close()
  })
})
