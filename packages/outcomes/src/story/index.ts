export type { PageLanguage } from '../language/languages.ts'
export { storyPage } from './page/page.ts'
export type { StoryPageRequest } from './page/request.ts'
