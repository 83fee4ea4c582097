import { writeBlocks } from './write-blocks.ts'

/** A student of the bulk interchange; nobody has these names. */
const student = (number: number): string => `  <Student>
    <StudentUniqueId>${10_000_000 + number}</StudentUniqueId>
    <Name>
      <FirstName>Testa</FirstName>
      <LastSurname>Specimen ${number % 1000}</LastSurname>
    </Name>
    <BirthData>
      <BirthDate>${2008 + (number % 12)}-03-${String(1 + (number % 28)).padStart(2, '0')}</BirthDate>
    </BirthData>
  </Student>
`

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<InterchangeStudent xmlns="http://ed-fi.org/5.2.0">\n'

/** Writes an interchange file of as many students as rows. */
export const writeStudentXml = (path: string, rows: number): Promise<void> =>
  writeBlocks(path, rows, student, { head: HEAD, foot: '</InterchangeStudent>\n' })
