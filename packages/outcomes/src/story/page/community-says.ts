import { type Html, html } from '@nrec-align/io'
import type { Action, Commitment, Quote, StoryResult, Won } from '../../accountability/index.ts'
import { type Words, wordsIn } from '../../catalogue/index.ts'
import { dayText } from '../../language/day-text.ts'
import type { Messages } from '../../language/messages.ts'
import { table } from './table.ts'

/** A heading with what belongs to it; nothing where there is nothing. */
const part = <T>(heading: string, items: readonly T[] | undefined, show: (items: readonly T[]) => Html): Html =>
  items === undefined || items.length === 0 ? html`` : html`<h4>${heading}</h4>${show(items)}`

const list = (items: readonly string[]): Html => html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`

const actionRow =
  (messages: Messages) =>
  ({ what, owner, by, done }: Action): readonly string[] => [
    wordsIn(what, messages.language),
    owner,
    done === true ? `${dayText(by, messages)} (${messages.done})` : dayText(by, messages),
  ]

const commitmentRow =
  (messages: Messages) =>
  ({ who, what, by, state, note }: Commitment): readonly string[] => [
    wordsIn(what, messages.language),
    who,
    dayText(by, messages),
    [messages.state[state], ...(note === undefined ? [] : [wordsIn(note, messages.language)])].join('. '),
  ]

const wonText =
  (messages: Messages) =>
  ({ what, who, date }: Won): string =>
    [wordsIn(what, messages.language), ` — ${who}`, date === undefined ? '' : `, ${dayText(date, messages)}`].join('')

const quote =
  ({ language }: Messages) =>
  ({ text, namedAs }: Quote): Html =>
    html`<blockquote><p>${wordsIn(text, language)}</p><footer>${wordsIn(namedAs, language)}</footer></blockquote>`

/** What the community itself says of a result: why, with whom, what works, what will be done, what was promised and won. */
export const communitySays = (result: StoryResult, messages: Messages): Html => {
  const { headings, language } = messages
  const words = (text: Words): string => wordsIn(text, language)
  const columns = [{ title: messages.what }, { title: messages.owner }, { title: messages.due }]
  const says = [
    part(
      headings.story,
      result.behind === undefined ? [] : [result.behind],
      ([text]) => html`<p>${text && words(text)}</p>`,
    ),
    part(headings.voices, result.quotes, (quotes) => html`${quotes.map(quote(messages))}`),
    part(headings.partners, result.partners, (partners) =>
      list(partners.map(({ name, role }) => (role === undefined ? name : `${name}: ${words(role)}`))),
    ),
    part(headings.whatWorks, result.works, (works) => list(works.map(words))),
    part(headings.actions, result.actions, (actions) =>
      table(headings.actions, columns, actions.map(actionRow(messages))),
    ),
    part(headings.commitments, result.commitments, (commitments) =>
      table(headings.commitments, [...columns, { title: messages.outcome }], commitments.map(commitmentRow(messages))),
    ),
    part(headings.won, result.won, (won) => list(won.map(wonText(messages)))),
  ].filter(({ markup }) => markup !== '')
  return says.length === 0 ? html`` : html`<div class="measures">${says}</div>`
}
