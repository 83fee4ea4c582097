/** A format file for the members of a made-up club. */
export const clubFormat = `id: our-club
title: Our club
layouts:
  members:
    files: members*.csv
    columns:
      Number: { description: Member number., length: 4, required: always }
      First Name: Given name.
      Last Name: Family name.
      Born: Day of birth.
    records:
      student:
        pairs:
          identifiers[local@our-club]: Number
          firstName: First Name
          lastName: Last Name
          birthDate: { column: Born, as: { date: MM/dd/yyyy } }
`

/** Two made-up members; the second was born on a day that does not exist. */
export const clubMembers = [
  'Number,First Name,Last Name,Born',
  '9901,Testa,Example,03/04/2012',
  '9902,Testo,Example,02/30/2012',
  '',
].join('\r\n')
