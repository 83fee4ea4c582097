/** What a column is about: a person, a school, or the record itself. */
export type Subject =
  | 'student'
  | 'school'
  | 'enrollment'
  | 'attendanceSummary'
  | 'attendanceEvent'
  | 'assessmentResult'
  | 'any'

/** A field, what it belongs to, and names under which exports call it, in small letters without spaces or signs. */
export type Synonym = readonly [subject: Subject, path: string, names: readonly string[]]

/**
 * Names of columns by common field. The first names are those of the CEDS element of the field where it has one
 * (CEDS version 13, or 12 where 13 leaves it out); the rest are plain other spellings of the same words.
 */
export const synonyms: readonly Synonym[] = [
  [
    'student',
    'identifiers[local]',
    [
      'studentidentifier',
      'studentnumber',
      'studentid',
      'localid',
      'localstudentid',
      'studentlocalid',
      'sisid',
      'personid',
      'sourcedid',
      'id',
      'number',
    ],
  ],
  [
    'student',
    'identifiers[*state]',
    [
      'statestudentid',
      'studentstateid',
      'stateid',
      'statestudentnumber',
      'statewidestudentid',
      'ssid',
      'suns',
      'studentsuns',
    ],
  ],
  ['student', 'firstName', ['firstname', 'givenname', 'legalfirstname', 'first', 'forename']],
  ['student', 'middleName', ['middlename', 'legalmiddlename', 'middle', 'middleinitial']],
  ['student', 'lastName', ['lastorsurname', 'lastname', 'surname', 'familyname', 'legallastname', 'last']],
  ['student', 'nameSuffix', ['generationcodeorsuffix', 'suffix', 'namesuffix', 'generationcode']],
  ['student', 'otherNames[preferred].firstName', ['preferredfirstname', 'preferredname', 'nickname']],
  ['student', 'birthDate', ['birthdate', 'dateofbirth', 'dob', 'birthday', 'born']],
  ['student', 'birthPlace.city', ['birthcity', 'cityofbirth']],
  ['student', 'birthPlace.stateProvince', ['birthstate', 'stateofbirth']],
  ['student', 'birthPlace.country', ['birthcountry', 'countryofbirth']],
  ['student', 'sex', ['sex', 'gender', 'gendercode', 'sexcode', 'legalsex']],
  [
    'student',
    'hispanicLatino',
    ['hispanicorlatinoethnicity', 'hispaniclatino', 'hispanic', 'hispanicorlatino', 'ethnicity'],
  ],
  ['student', 'languages[home].language', ['homelanguage', 'languageathome', 'homelanguagecode']],
  ['student', 'contactPoints[email].value', ['electronicmailaddress', 'email', 'emailaddress']],
  ['student', 'contactPoints[phone].value', ['telephonenumber', 'phone', 'phonenumber', 'homephone', 'telephone']],
  ['student', 'contactPoints[mobile].value', ['mobile', 'mobilephone', 'cellphone', 'sms']],
  [
    'student',
    'addresses[residence].line1',
    ['addressstreetnumberandname', 'street', 'streetaddress', 'address', 'address1', 'addressline1', 'homeaddress'],
  ],
  ['student', 'addresses[residence].line2', ['address2', 'addressline2', 'apartment', 'unit']],
  ['student', 'addresses[residence].city', ['addresscity', 'city', 'homecity']],
  ['student', 'addresses[residence].postalCode', ['addresspostalcode', 'zip', 'zipcode', 'postalcode']],
  ['student', 'username', ['username', 'login', 'loginname', 'userid']],
  [
    'school',
    'identifiers[local]',
    ['schoolidentifier', 'schoolid', 'schoolcode', 'schoolnumber', 'campusid', 'buildingcode', 'sitecode'],
  ],
  ['school', 'name', ['nameofinstitution', 'schoolname', 'school', 'campus', 'building', 'site']],
  [
    'enrollment',
    'begin',
    [
      'enrollmententrydate',
      'entrydate',
      'enrollmentstartdate',
      'startdate',
      'begindate',
      'enrolldate',
      'enrollmentdate',
      'admissiondate',
    ],
  ],
  [
    'enrollment',
    'end',
    ['enrollmentexitdate', 'exitdate', 'enrollmentenddate', 'enddate', 'withdrawaldate', 'withdrawdate', 'leavedate'],
  ],
  ['enrollment', 'entryType', ['entrytype', 'entrycode', 'enrollmentcode']],
  [
    'enrollment',
    'exitType',
    ['exitorwithdrawaltype', 'exittype', 'exitcode', 'exitreason', 'withdrawalcode', 'withdrawalreason'],
  ],
  ['enrollment', 'residencyStatus', ['publicschoolresidencestatus', 'residencystatus']],
  ['attendanceSummary', 'daysEnrolled', ['daysenrolled', 'membershipdays', 'enrolleddays', 'daysinmembership']],
  [
    'attendanceSummary',
    'daysPresent',
    ['numberofdaysinattendance', 'dayspresent', 'presentdays', 'daysattended', 'attendeddays'],
  ],
  ['attendanceSummary', 'daysAbsent', ['numberofdaysabsent', 'daysabsent', 'absentdays', 'absences', 'totalabsences']],
  ['attendanceSummary', 'daysExcused', ['excuseddays', 'daysexcused', 'excusedabsences']],
  ['attendanceSummary', 'daysUnexcused', ['unexcuseddays', 'daysunexcused', 'unexcusedabsences']],
  ['attendanceEvent', 'date', ['attendancedate', 'absencedate', 'dateofabsence']],
  [
    'attendanceEvent',
    'category',
    ['attendancecode', 'attendancestatus', 'attendancecategory', 'absencecode', 'absencetype'],
  ],
  ['assessmentResult', 'assessment', ['assessment', 'test', 'testname', 'assessmentname', 'assessmentid']],
  ['assessmentResult', 'date', ['datetaken', 'testdate', 'assessmentdate', 'administrationdate', 'completiondate']],
  [
    'assessmentResult',
    'performanceLevel',
    ['performanceleveldescriptor', 'performancelevel', 'achievementlevel', 'proficiencylevel'],
  ],
  ['assessmentResult', 'subject', ['assessmentacademicsubject', 'subject', 'testsubject', 'assessmentsubject']],
  ['any', 'gradeLevel', ['entrygradelevel', 'gradelevel', 'grade', 'studentgrade', 'currentgrade', 'gradelevelcode']],
  ['any', 'schoolYear', ['schoolyear', 'academicyear', 'year', 'academicyearid']],
]
