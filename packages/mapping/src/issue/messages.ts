import type { Severity } from './severity.ts'

/** What a finding says to the person who reads it. */
export interface Message {
  readonly severity: Severity
  /** What is wrong. */
  readonly what: string
  /** Why it matters. */
  readonly why: string
  /** What to do about it. */
  readonly fix: string
}

const message = (severity: Severity, what: string, why: string, fix: string): Message => ({ severity, what, why, fix })

/** Every finding in users' words; the only place where the words stand. */
export const messages = {
  'missing-required': message(
    'error',
    'The cell is empty but the specification requires it.',
    'A receiving system refuses such a record.',
    'Fill in the value in the source system.',
  ),
  'too-long': message(
    'error',
    'The text is longer than the specification allows.',
    'The receiving system cuts or refuses it.',
    'Shorten the value, or correct what was typed into the wrong field.',
  ),
  'wrong-length': message(
    'error',
    'The text does not have the exact length the specification gives.',
    'An identifier of another length names somebody else or nobody.',
    'Check the value; leading zeros may be gone.',
  ),
  'invalid-identifier': message(
    'error',
    'The identifier does not have the form its issuer uses.',
    'It cannot be matched with other files.',
    'Look the identifier up again where it was issued.',
  ),
  'invalid-date': message(
    'error',
    'The text is not a date of the calendar in the form this file uses.',
    'Without the date the record cannot be placed in time.',
    'Write the date in the form shown in the column description.',
  ),
  'invalid-instant': message(
    'error',
    'The text is not a date and time in UTC, such as 2025-08-14T09:00:00Z.',
    'Changes cannot be put in order.',
    'Export the time in UTC with a final Z.',
  ),
  'invalid-school-year': message(
    'error',
    'The text is not a school year in the form this file uses.',
    'The record cannot be assigned to a year.',
    'Write the school year as the column description shows.',
  ),
  'date-not-complete': message(
    'warning',
    'Only part of the date is known, and this format needs a whole date.',
    'The cell is left empty.',
    'Supply the full date in the source.',
  ),
  'not-a-whole-number': message(
    'error',
    'The text is not a whole number.',
    'It cannot be counted.',
    'Write digits only.',
  ),
  'not-a-number': message(
    'error',
    'The text is not a number in the form this file allows.',
    'It cannot be added up.',
    'Write digits with at most the allowed decimals, no signs for percent or money.',
  ),
  'too-many-digits': message(
    'warning',
    'The number has more decimals than this format can hold.',
    'The cell is left empty rather than rounded.',
    'Round the value deliberately in the source.',
  ),
  'unknown-code': message(
    'error',
    'The code is not in the published list for this column.',
    'Its meaning is unknown, so it is counted as other or left out.',
    'Correct the code, or state its meaning in the list of unknown codes and run again with it.',
  ),
  'code-out-of-date': message(
    'warning',
    'The code exists but not for this school year.',
    'The receiving system may refuse it.',
    'Use the code that replaced it.',
  ),
  'no-code-in-target': message(
    'warning',
    'The target list has no code for this value.',
    'The cell is left empty.',
    'Choose a code by hand if one fits, and supply it with the run.',
  ),
  'describes-empty-cell': message(
    'warning',
    'The cell describes another one of the record, which is empty.',
    'An error, a name or a scale without its score says nothing, so it is left out.',
    'Fill in the cell that it describes, or clear this one.',
  ),
  'unreadable-text': message('error', 'The text cannot be read.', '', 'Export the file again.'),
  'nul-character': message(
    'error',
    'The cell holds a NUL character.',
    'Such a cell cannot be trusted.',
    'Export the file again; it is probably damaged.',
  ),
  'wrong-column-count': message(
    'error',
    'The record has more or fewer cells than its layout.',
    'The cells cannot be told apart safely.',
    'Look for a delimiter inside a value, or a line break in the middle of a record.',
  ),
  'end-without-begin': message(
    'warning',
    'The record ends something that no record of this run begins.',
    'When it began is not known, so its days cannot be counted.',
    'Bring the record that begins it, or correct the date or the school of one of the two.',
  ),
  'begin-without-end': message(
    'warning',
    'The record begins something anew although the one before was never ended.',
    'The earlier one stays open and overlaps the later one.',
    'Add the record that ends the earlier one.',
  ),
  'wrong-record-length': message(
    'error',
    'The line is longer than a record of this layout.',
    'The cells stand at fixed places, so something was put in between and none of them can be trusted.',
    'Export the file again; do not edit it in a text editor that changes blanks or accented letters.',
  ),
  'other-layout-edition': message(
    'error',
    'The record is of another edition of the layout than its file is read as, or of one that is not known.',
    'Its columns may stand at other places, so none of them was read.',
    'Bring the records of each edition in a file of their own; for an edition that is not known, say which known one has the same places.',
  ),
  'malformed-json': message(
    'error',
    'The text is not JSON, or ends in the middle.',
    'What comes after it in the same list cannot be told apart safely.',
    'Export the file again; it is probably cut off or was edited by hand.',
  ),
  'malformed-xml': message(
    'error',
    'The text is not well-formed XML, or ends in the middle.',
    'Everything from here on cannot be read; what came before was used.',
    'Export the file again; it is probably cut off or was edited by hand.',
  ),
  'nested-too-deep': message(
    'error',
    'The record is nested deeper than any record of this layout can be.',
    'Such a record is damaged, or made to exhaust the reader.',
    'Export the record again.',
  ),
  'unknown-namespace': message(
    'warning',
    'The file names a namespace that this format does not know.',
    'It may be of another version, whose elements mean something else.',
    'Check which version the file was exported in.',
  ),
  'unmapped-record-kind': message(
    'information',
    'The file holds a kind of record that this format does not read.',
    'These records are counted and left out.',
    'Nothing, unless you expected them to be used.',
  ),
  'separator-in-item': message(
    'error',
    'An item of the list holds the character that stands between items in this column.',
    'It would be read as two items, so the list is not read.',
    'Take the character out of the item in the source system.',
  ),
  'unknown-record-type': message(
    'error',
    'Nothing in the layout says what kind of record this is.',
    'It cannot be read.',
    'Check the column that names the record type.',
  ),
  'field-too-long': message(
    'error',
    'A cell is larger than the allowed size.',
    'It is almost always a missing quote.',
    'Look for an opening quote that is never closed.',
  ),
  'unterminated-quote': message(
    'error',
    'A quote is opened and never closed.',
    'Everything after it is one cell, so it is all set aside.',
    'Close the quote in the record named here.',
  ),
  'junk-after-quote': message(
    'error',
    'There is text between a closing quote and the next delimiter.',
    'The cell cannot be read safely.',
    'Double the quotes inside the value.',
  ),
  'missing-key': message(
    'error',
    'Nothing in the record says whom or what it is about.',
    'It cannot be matched with any other record.',
    'Fill in the identifier in the source system.',
  ),
  'duplicate-key': message(
    'error',
    'Another record of this file has the same key but other content.',
    'Only one of them can be right; the first is kept.',
    'Remove or correct one of the two.',
  ),
  'duplicate-header': message(
    'error',
    'Two columns have the same name.',
    'It is not clear which one is meant.',
    'Rename or remove one of the columns.',
  ),
  'unknown-column': message(
    'information',
    'The column is not part of the layout.',
    'It is kept when the same format is written and nowhere else.',
    'Nothing, unless it should have matched a known column.',
  ),
  'missing-column': message(
    'error',
    'A column that the specification requires is not in the file.',
    'Every record lacks the value.',
    'Add the column to the export.',
  ),
  'misspelt-header': message(
    'warning',
    'The column name is a known misspelling.',
    'It is read as the column it stands for.',
    'Correct the header in the export.',
  ),
  'rule-broken': message(
    'error',
    'Two cells of the record contradict a rule of the specification.',
    'A receiving system refuses such a record.',
    'See the rule named here.',
  ),
  'must-be-blank': message(
    'warning',
    'The specification wants this cell empty here.',
    'A strict reader refuses the file.',
    'Leave the cell empty in this kind of file.',
  ),
  'ambiguous-identifier': message(
    'warning',
    'The column holds identifiers, but nothing says who issued them.',
    'They are not used to match people or schools.',
    'Name the system with the option given here.',
  ),
  'sources-disagree': message(
    'warning',
    'Two records give different values for the same person or body.',
    'The one with precedence is used.',
    'Decide which source is right and correct the other.',
  ),
  'contradicts-itself': message(
    'warning',
    'Two values of the combined record contradict each other.',
    'One of them must be wrong.',
    'Compare the two with the source and correct the wrong one.',
  ),
  'overlapping-enrollment': message(
    'warning',
    'Two main enrollments of one student overlap.',
    'A student is counted twice, and a state asks one of the two schools to give way.',
    'Find out from the two schools on which day the student changed, and correct the end of one or the beginning of the other; or mark one of them as secondary.',
  ),
  'gap-in-enrollment': message(
    'warning',
    'A student leaves one enrollment and enters the next one in the same school year after a long gap.',
    'The student counts as enrolled nowhere in between, which looks like a dropout and shortens the days expected.',
    'Ask whether the student was away or whether an enrollment or an exit date is missing; if school was out, allow for the longest break.',
  ),
  'one-id-two-people': message(
    'warning',
    'Records under one identifier differ in birth date and name so much that they are likely about two people.',
    'They are combined into one record: each of the two gets what belongs to the other.',
    'Look both up where the identifier was issued, and correct it in the record that has the wrong one.',
  ),
  'possible-duplicate-person': message(
    'warning',
    'Two people with different identifiers have the same name and birth date.',
    'If they are one, the student is counted twice and the history is in two halves. They are kept apart.',
    'Compare the two; if they are one, ask the issuer to join the identifiers and use one of them in all files.',
  ),
  'days-do-not-add-up': message(
    'warning',
    'The days of the attendance summary do not add up.',
    'Rates of attendance and chronic absence are worked out from them, and a receiving system may refuse the record.',
    'Compare the days named here with the attendance records: those in in-school suspension are not also days present, and all parts together are the days expected.',
  ),
  'two-ids-one-person': message(
    'error',
    'Two different identifiers of a kind that a person or body has once meet in one record.',
    'The records are kept apart rather than joined wrongly.',
    'Find out which identifier belongs to whom.',
  ),
  'named-but-no-record': message(
    'information',
    'A school, person or other record is named but no file describes it.',
    'Only its identifier is known.',
    'Add the file or a table that describes it.',
  ),
  'refers-to-missing-record': message(
    'warning',
    'The record refers to another that is in no file.',
    'The reference leads nowhere.',
    'Add the missing record or correct the reference.',
  ),
  'ambiguous-side': message(
    'warning',
    'More than one further record could fill these cells.',
    'None is written.',
    'Remove the surplus record.',
  ),
  'more-values-than-columns': message(
    'warning',
    'There are more values than the target has columns for.',
    'The surplus is not written.',
    'Choose which values matter most.',
  ),
  'list-shortened': message(
    'information',
    'The cell lists several values, but the common record holds one.',
    'The first is used.',
    'Nothing, unless another one should count.',
  ),
  'default-written': message(
    'information',
    'The target requires a cell that no source gives, so its declared default was written.',
    '',
    'Supply the value with a table if the default is not right.',
  ),
  'missing-measure': message(
    'warning',
    'No row of the measures table describes this measure.',
    'The value is kept, but what it measures is unknown.',
    'Add the measure to the table of measures.',
  ),
  'missing-calendar': message(
    'warning',
    'No calendar says which period this date belongs to.',
    'The period cannot be placed in time.',
    'Add the calendar to the table of calendars.',
  ),
  'no-records': message(
    'warning',
    'The file has a header and no records.',
    'There is nothing to read.',
    'Check that the export ran to its end.',
  ),
  'unknown-file': message(
    'information',
    'The file is not part of the format.',
    'It is kept when the same format is written and nowhere else.',
    'Nothing, unless it should have been recognised.',
  ),
  'leading-zeros-lost': message(
    'error',
    'The number is shorter than it must be; leading zeros are gone.',
    'It names somebody else or nobody.',
    'Format the column as text in the spreadsheet program and export again.',
  ),
  'leading-zeros-restored': message(
    'information',
    'The identifier had lost its leading zeros; they were put back.',
    'Its length leaves only one way to do so.',
    'Format the column as text in the spreadsheet program, so that it need not be mended again.',
  ),
  'scientific-notation': message(
    'error',
    'A spreadsheet program turned the identifier into scientific notation.',
    'Digits are lost for good.',
    'Export again with the column formatted as text.',
  ),
  'excel-serial-date': message(
    'error',
    'The date is a spreadsheet serial number.',
    'It is not the form this file uses.',
    'Format the column as a date or as text and export again.',
  ),
  'date-order-ambiguous': message(
    'error',
    'Day and month cannot be told apart.',
    'The date may be wrong by months.',
    'Export the date in the form this file uses.',
  ),
  'id-truncated-15-digits': message(
    'error',
    'The identifier ends in zeros after its fifteenth digit, as spreadsheet programs make them.',
    'Digits are lost for good.',
    'Export again with the column formatted as text.',
  ),
  'formula-error': message(
    'error',
    'The cell holds a spreadsheet error such as #N/A.',
    'There is no value.',
    'Correct the formula in the spreadsheet.',
  ),
  'no-row': message(
    'information',
    'A further record has no row to be written into.',
    'It is not written.',
    'Nothing, unless the row is missing by mistake.',
  ),
  'cannot-hold': message(
    'error',
    'The value contains the delimiter or a line break, and this format has no quoting.',
    'The row cannot be written safely.',
    'Remove the character from the value.',
  ),
  'removal-not-obeyed': message(
    'warning',
    'The record asks for its own removal, but what the letter means is not published.',
    'It is kept as a record like any other.',
    'If it is meant to take back an earlier record, say so with the option that the format describes.',
  ),
  'deleted-record': message(
    'information',
    'The record asks for its own removal.',
    'Records loaded earlier in this run with the same key are left out.',
    'Nothing.',
  ),
}
