import type { JSX } from 'preact'
import { type Language, languages } from '../messages/language.ts'
import { usePage } from './context.ts'

const names: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' }

const LanguageSwitch = (): JSX.Element => {
  const { state, words, controller } = usePage()
  return (
    <fieldset class="languages">
      <legend class="visually-hidden">{words.language}</legend>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={state.language === language}
          onClick={() => controller.dispatch({ kind: 'languageChosen', language })}
        >
          {names[language]}
        </button>
      ))}
    </fieldset>
  )
}

/** Title, languages, and how to see that nothing leaves the computer. */
export const Header = (): JSX.Element => {
  const { words } = usePage()
  return (
    <header>
      <div class="top">
        <span class="mark">nrec-align</span>
        <LanguageSwitch />
      </div>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <details class="privacy">
        <summary>{words.privacyTitle}</summary>
        <ul>
          <li>{words.privacyOffline}</li>
          <li>{words.privacyPanel}</li>
          <li>{words.privacyPolicy}</li>
        </ul>
      </details>
    </header>
  )
}
