import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Controller } from '../client/controller.ts'
import type { Words } from '../messages/words.ts'
import type { State } from '../state/state.ts'

/** What every part of the page may use. */
export interface Page {
  readonly state: State
  readonly words: Words
  readonly controller: Controller
}

/** Hands the page to its parts. */
export const PageContext = createContext<Page | undefined>(undefined)

/** The page a part stands in. */
export const usePage = (): Page => {
  const page = useContext(PageContext)
  if (page === undefined) throw new Error('a part of the page stands outside it')
  return page
}
