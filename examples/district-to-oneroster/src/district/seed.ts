/** What the committed files were made with. */
export const seed = 2026
