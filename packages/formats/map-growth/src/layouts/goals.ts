import type { Column } from '@nrec-align/mapping'
import { descriptorTables } from '../sources.ts'
import { all, figure, repeated } from './columns.ts'

/** A test reports on up to eight goals, each under a name of its own. */
export const goals = ['1', '2', '3', '4', '5', '6', '7', '8'] as const

export type Goal = (typeof goals)[number]

const adjective: Column = {
  ...figure('Level reached in the goal, in the words of the file; an asterisk where none could be worked out.'),
  absent: ['*'],
  source: descriptorTables,
}

const columnsOf = (goal: Goal) => ({
  [`Goal${goal}Name`]: { description: `Name of goal ${goal}.`, privacy: 'public' },
  [`Goal${goal}RitScore`]: figure(`RIT score of goal ${goal}.`),
  [`Goal${goal}StdErr`]: figure(`Standard error of the RIT score of goal ${goal}.`),
  [`Goal${goal}Range`]: figure(`RIT range of goal ${goal}, worked out from the score and its error.`),
  [`Goal${goal}Adjective`]: adjective,
})

/** Five columns for each goal. */
export const goalColumns = repeated<Goal, `Goal${Goal}${'Name' | 'RitScore' | 'StdErr' | 'Range' | 'Adjective'}`>(
  goals,
  columnsOf as never,
)

export const carriedGoals = all(
  goals.map((goal) => `Goal${goal}Range` as const),
  'It follows from the score of the goal and its error, which are paired.',
)
