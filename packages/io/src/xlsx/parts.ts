import { xmlText } from './cell-text.ts'

/*
 * The fixed parts of a workbook, as small as they may be (ECMA-376 Part 1, 12.3 and 18). Style 1 is "text": a program
 * that opens the file keeps the leading zeros of an id also when the cell is edited.
 */
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const schemas = 'http://schemas.openxmlformats.org'
const main = `${schemas}/spreadsheetml/2006/main`
const documentRelations = `${schemas}/officeDocument/2006/relationships`
const packageRelations = `${schemas}/package/2006/relationships`
const contentTypes = `${schemas}/package/2006/content-types`
const part = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The paths and contents of all parts but the sheets. */
export function workbookParts(sheetNames: readonly string[]): readonly (readonly [string, string])[] {
  return [
    ['xl/styles.xml', declaration + styles],
    ['xl/workbook.xml', declaration + workbook(sheetNames)],
    ['xl/_rels/workbook.xml.rels', declaration + workbookRelations(sheetNames)],
    [
      '_rels/.rels',
      `${declaration}<Relationships xmlns="${packageRelations}">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ],
    ['[Content_Types].xml', declaration + types(sheetNames)],
  ]
}

/** Where the sheet of a number, counted from 1, is. */
export function sheetPath(number: number): string {
  return `xl/worksheets/sheet${number}.xml`
}

/** What stands before the rows: the first row stays in view. */
export const sheetStart = `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`
export const sheetEnd = '</sheetData></worksheet>'

const styles = [
  `<styleSheet xmlns="${main}">`,
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border/></borders>',
  '<cellStyleXfs count="1"><xf/></cellStyleXfs>',
  '<cellXfs count="2"><xf xfId="0"/><xf numFmtId="49" applyNumberFormat="1" xfId="0"/></cellXfs>',
  '</styleSheet>',
].join('')

function workbook(sheetNames: readonly string[]): string {
  const sheets = sheetNames.map(
    (name, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  )
  return `<workbook xmlns="${main}" xmlns:r="${documentRelations}"><sheets>${sheets.join('')}</sheets></workbook>`
}

function workbookRelations(sheetNames: readonly string[]): string {
  const sheets = sheetNames.map((_, at) => relation(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`))
  const all = [...sheets, relation(sheetNames.length + 1, 'styles', 'styles.xml')]
  return `<Relationships xmlns="${packageRelations}">${all.join('')}</Relationships>`
}

function relation(number: number, type: string, target: string): string {
  return `<Relationship Id="rId${number}" Type="${documentRelations}/${type}" Target="${target}"/>`
}

function types(sheetNames: readonly string[]): string {
  const override = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${part}.${type}+xml"/>`
  return [
    `<Types xmlns="${contentTypes}">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('xl/workbook.xml', 'sheet.main'),
    override('xl/styles.xml', 'styles'),
    ...sheetNames.map((_, at) => override(sheetPath(at + 1), 'worksheet')),
    '</Types>',
  ].join('')
}
