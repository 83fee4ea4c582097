import { codeTable } from '@nrec-align/mapping'
import { validValues } from '../sources.ts'

const published = { source: validValues, verified: true }

export const yesNo = codeTable('us-pa.indicator', 'statusValue', published, [
  ['Y', 'yes'],
  ['N', 'no'],
])

export const specialEducation = codeTable('us-pa.special-education', 'statusValue', published, [
  ['Y', 'yes'],
  ['E', 'former'],
  ['N', 'no'],
])

/** Years of monitoring and interrupted schooling stay in the detail; which year is meant by a bare `monitored` nothing says. */
export const englishLearner = codeTable('us-pa.el-status', 'statusValue', published, [
  ['01', ['yes', '01']],
  ['06', ['yes', '06'], 'broader'],
  ['03', ['monitored', '03'], 'broader'],
  ['04', ['monitored', '04'], 'broader'],
  ['07', ['monitored', '07'], 'broader'],
  ['08', ['monitored', '08'], 'broader'],
  ['05', ['former', '05']],
  ['99', ['no', '99']],
  ['01', ['yes'], 'exact', 'encodeOnly'],
  ['05', ['former'], 'exact', 'encodeOnly'],
  ['99', ['no'], 'exact', 'encodeOnly'],
])

/** How a gifted student is served stays in the detail; without it neither code can be chosen. */
export const gifted = codeTable('us-pa.gifted', 'statusValue', published, [
  ['GY', ['yes', 'GY'], 'broader'],
  ['GS', ['yes', 'GS'], 'broader'],
  ['GX', ['eligible'], 'lossy'],
  ['N', ['no']],
])

export const mealEligibility = codeTable('us-pa.food-eligibility', 'statusValue', published, [
  ['F', ['yes', 'free'], 'broader'],
  ['R', ['yes', 'reduced'], 'broader'],
  ['N', ['no']],
])

/** Only those whom the definition fits have a code: for all others the cell is blank. */
export const immigrantYears = codeTable('us-pa.years-in-us-schools', 'statusValue', published, [
  ['1', ['yes', '1'], 'lossy'],
  ['2', ['yes', '2'], 'lossy'],
  ['3', ['yes', '3'], 'lossy'],
  ['', ['no'], 'broader', 'encodeOnly'],
])

/** Whether somebody is an English learner now: former ones are not. */
export const lepStatus = codeTable('us-pa.lep-status', 'statusValue', published, [
  ['Y', 'yes'],
  ['N', 'no'],
  ['N', 'former', 'broader', 'encodeOnly'],
  ['N', 'monitored', 'broader', 'encodeOnly'],
])
