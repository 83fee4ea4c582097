import type { messages } from './messages.ts'

/** Name of a kind of finding; the list is the table of messages. */
export type IssueCode = keyof typeof messages
