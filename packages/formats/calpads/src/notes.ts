/** What the columns alone do not say; shown with the description of the format. */
export const notes = [
  "Tracing the state's own error file: in a file made from other data every row has the common id of its record as Local Record ID. The state repeats that column in its error report, so look the text up as `id` in the common record or in report and worklist. A file that is rewritten keeps the Local Record ID it came with.",
  'SENR is recognized by its width: 39 columns as specified, 35 without the last four, 41 and 37 with upload date and last update as extracts have them. Files are written with 39.',
  'E150 (grade change) and E155 (year end) end a record and not a stay: they are not departures, and the outcome says continuing.',
  'Transfers inside California (T160, T165, T167), T380 and E490 depend on later records and are undetermined.',
  'A nonpublic school has 0000001 as School of Attendance and its own code beside it; 9999999 is a nonpublic school without a code.',
  'A charter school that reports for itself puts its school code in Reporting LEA, so the first seven digits of such a school are its own code and not a district.',
  'Detailed Asian and Pacific Islander races are read into one category each and have no way back, except when the same file is rewritten.',
  'Free and reduced-price meals (181, 182) end with the school year even where no end date stands.',
  'STAS days attended leave out in-school suspension; attended, both suspensions, excused, unexcused and incomplete study days together should make the expected days. This sum is not checked.',
  'A SINF file made from other data leaves School of Attendance and Academic Year ID blank: the record is about the student. Fill them before it is sent.',
  'SINF and STAS are provisional: some of their positions are inferred from neighbours and from other files.',
] as const
