export type { StoryContext } from './check-story.ts'
export { readStory, type StoryFile } from './read-story.ts'
export type {
  Action,
  Commitment,
  CommitmentState,
  ProgramMeasures,
  Quote,
  Story,
  StoryIndicator,
  StoryPartner,
  StoryResult,
  Won,
  YearValue,
} from './story.ts'
export { storyJsonSchema } from './story-json-schema.ts'
