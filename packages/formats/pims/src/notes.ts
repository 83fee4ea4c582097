/** What the columns alone do not say; shown with the description of the format. */
export const notes = [
  'Files have no header: the table is told by the name of the file, which must hold STUDENT, STUD_SNAPSHOT, SCHOOL_ENROLL, PROGRAMS_FACT or PIMS_STUDENT_CALENDAR_FACT, and by its width. The table names of the other templates were not read; there a name such as COURSE or INCIDENT_OFFENDER is a guess.',
  'Places at which nothing is collected are written blank, and thrown away where a file fills them.',
  'School Enrollment is a log: an entry (E, R) and the next exit (WD) of a student at a school in a school year become one stay, and a stay becomes an entry and an exit again. An exit without an entry ends the stay that the Student file begins, where nothing is known to have happened since.',
  'WD11 with R11 and WD12 with R12 end one stay and begin another: they are administrative and no departure, which the kind of the exit says.',
  'DELETE as comment takes back the event with the same agency, school, year, student, day and code, before events are put together.',
  'School numbers 0000 and 9999 name no school. Rows of such a school are written with 9999, and need the option aun.',
  'One row a student is written: school, year and grade are those of the latest stay. Bring one school year a run.',
  'A standing without a day (homeless, gifted and the like) is stated by the agency for the school year. Homelessness with days stands in Programs Fact; 055 says unaccompanied and does not repeat that the student is homeless.',
  'Race is one code: whoever is Hispanic has 4 whatever the race, and of several races 6 names none.',
  'Of days in in-school suspension the calendar fact says nothing: they are among the days present.',
  'Snapshots are written only when the run says for which day (snapshotDate). Read beside the Student file, a snapshot is a second witness: where they differ, the Student file counts.',
  'Measures are about the students whom the Person template gives a state number; measures about others are kept for the same template. Incidents, offenders and infractions are kept whole and only for the same template.',
] as const
