/** How the page looks: light and dark, on paper and on a phone, without anything from the network. */
export const style = `
:root { color-scheme: light dark; --page: #f6f7f9; --card: #fff; --line: #dfe3ea; --text: #1a2230; --soft: #4f5b6e; --accent: #0b5394; --second: #8a3b00; }
@media (prefers-color-scheme: dark) {
  :root { --page: #12161d; --card: #1b212b; --line: #39424f; --text: #e7ebf2; --soft: #aab5c6; --accent: #82c4ef; --second: #f1b072; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1.0625rem/1.6 system-ui, "Segoe UI", Roboto, sans-serif; }
.languages { max-width: 66rem; margin: 0 auto; padding: 1rem 1.25rem 0; border: 0; display: flex; gap: 1.25rem; justify-content: flex-end; }
.languages input { accent-color: var(--accent); width: 1.1rem; height: 1.1rem; vertical-align: -.15rem; }
.edition { display: none; max-width: 66rem; margin: 0 auto; padding: 0 1.25rem 4rem; }
h1 { font-size: clamp(1.75rem, 5vw, 2.5rem); line-height: 1.15; margin: .5rem 0; letter-spacing: -.015em; }
h2 { font-size: clamp(1.35rem, 3.5vw, 1.75rem); line-height: 1.25; margin: 0 0 .5rem; }
h3 { font-size: 1.25rem; margin: 0 0 .25rem; } h4 { font-size: 1.0625rem; margin: 1.75rem 0 .35rem; }
p { margin: .25rem 0 .75rem; max-width: 44rem; }
a { color: var(--accent); }
.lead { font-size: 1.1875rem; color: var(--soft); } .note { color: var(--soft); font-size: .9375rem; }
.headline { font-size: 1.25rem; font-weight: 600; line-height: 1.4; margin: .5rem 0 1rem; }
.result { margin-top: 3rem; }
.indicator, .measures { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1.5rem; margin: 1.25rem 0; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1rem 2.5rem; align-items: start; }
figure { margin: 0; min-width: 0; } figure svg { display: block; width: 100%; max-width: 34rem; height: auto; overflow: visible; color: var(--soft); }
figcaption { font-weight: 600; margin: .75rem 0 .5rem; }
details { margin: .5rem 0; } summary { cursor: pointer; color: var(--accent); }
:is(summary, a, input, .scroll):focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: .2rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9375rem; font-variant-numeric: tabular-nums; min-width: min(100%, 20rem); }
caption { text-align: left; color: var(--soft); font-size: .875rem; padding-bottom: .25rem; }
th, td { text-align: left; padding: .35rem 1rem .35rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td.number, th.number { text-align: right; white-space: nowrap; } tbody th { font-weight: 500; }
dl { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: .25rem 1rem; font-size: .9375rem; margin: .5rem 0; } dt { color: var(--soft); } dd { margin: 0; }
blockquote { margin: 1rem 0; padding: .25rem 0 .25rem 1.1rem; border-left: 4px solid var(--accent); font-size: 1.125rem; } blockquote footer { color: var(--soft); font-size: .9375rem; }
.state { font-weight: 600; } ul { padding-left: 1.2rem; max-width: 44rem; }
nav ol { columns: 2 18rem; padding-left: 1.2rem; }
@media (max-width: 36rem) { .indicator, .measures { padding: 1.1rem .9rem; } dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }
@media print { .languages { display: none; } body { background: none; } .indicator { break-inside: avoid; border-color: #bbb; } details > :not(summary) { display: block; } }
`

/** Shows the edition whose language is chosen, without a script. */
export const languageStyle = (languages: readonly string[]): string =>
  languages
    .map((language) => `body:has(#language-${language}:checked) .edition[lang=${language}] { display: block; }`)
    .join('\n')
