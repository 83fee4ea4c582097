import { type Html, html } from '@nrec-align/io'

/** A part of the page with its heading; nothing where there is nothing to say. */
export const section = (id: string, title: string, lead: string, ...content: readonly Html[]): Html =>
  content.every(({ markup }) => markup === '')
    ? html``
    : html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
<p class="lead">${lead}</p>
${content}</section>
`
