/** The id of a figure as people read it in a message. */
export const readable = (id: string): string => id.replaceAll('\u001f', ' ')
