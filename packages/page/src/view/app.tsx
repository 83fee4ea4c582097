import type { JSX } from 'preact'
import type { Controller } from '../client/controller.ts'
import { wordsIn } from '../messages/words.ts'
import { announcement } from '../state/announcement.ts'
import type { State } from '../state/state.ts'
import { PageContext } from './context.ts'
import { FilesSection } from './files-section.tsx'
import { Header } from './header.tsx'
import { ResultSection } from './result/result-section.tsx'
import { SourceSection } from './source-section.tsx'
import { TargetSection } from './target/target-section.tsx'

/** The whole page. */
export const App = ({ state, controller }: { readonly state: State; readonly controller: Controller }): JSX.Element => {
  const words = wordsIn(state.language)
  return (
    <PageContext.Provider value={{ state, words, controller }}>
      <a class="skip" href="#files">
        {words.skip}
      </a>
      <Header />
      <main>
        <FilesSection />
        {state.files.length > 0 && <SourceSection />}
        {state.source !== undefined && state.files.length > 0 && <TargetSection />}
        <ResultSection />
      </main>
      <footer>{words.footer}</footer>
      <p class="visually-hidden" role="status">
        {announcement(state, words)}
      </p>
    </PageContext.Provider>
  )
}
