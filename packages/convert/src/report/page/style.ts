/** How the page looks: light and dark, on paper and on a phone, without anything from the network. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --card: #ffffff; --line: #dfe3ea; --text: #1a2230; --soft: #596579;
  --good: #1f7a4d; --good-soft: #dff3e8; --skip: #4b6cb7; --skip-soft: #e4eafa;
  --bad: #b3261e; --bad-soft: #fbe5e3; --warn: #8a5a00; --warn-soft: #fcefd2; --accent: #1d5f8a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #12161d; --card: #1b212b; --line: #323b4a; --text: #e7ebf2; --soft: #9fabbd;
    --good: #6fd3a0; --good-soft: #173528; --skip: #9db6f2; --skip-soft: #1f2b47;
    --bad: #ff9c93; --bad-soft: #44201e; --warn: #f1c265; --warn-soft: #3d2f12; --accent: #82c4ef;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.55 system-ui, "Segoe UI", Roboto, sans-serif; }
main, header, footer { max-width: 70rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2.5rem; }
footer { padding: 1.5rem 1.25rem 3rem; color: var(--soft); font-size: .875rem; }
h1 { font-size: clamp(1.6rem, 4vw, 2.25rem); line-height: 1.2; margin: 0 0 .4rem; letter-spacing: -.01em; }
h2 { font-size: 1.25rem; margin: 0 0 .15rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
a { color: var(--accent); }
p { margin: .25rem 0 .75rem; max-width: 46rem; }
.lead, .note { color: var(--soft); }
.mark { display: inline-block; font-size: .8125rem; font-weight: 600; padding: .2rem .7rem; border-radius: 99rem; margin-bottom: 1rem; }
.internal { background: var(--warn-soft); color: var(--warn); }
.public { background: var(--skip-soft); color: var(--skip); }
.verdict { font-size: 1.125rem; margin: .25rem 0 1.5rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .35rem 1.1rem; list-style: none; padding: 0; margin: 0 0 1.5rem; font-size: .9375rem; }
section { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1.4rem 1.5rem; margin: 0 0 1.25rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem; margin: 0 0 1.25rem; padding: 0; }
.tiles > div { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: .9rem 1.1rem; }
.tiles dt { color: var(--soft); font-size: .875rem; }
.tiles dd { margin: 0; font-size: 1.75rem; font-weight: 650; line-height: 1.25; font-variant-numeric: tabular-nums; }
.tiles .good dd { color: var(--good); } .tiles .bad dd { color: var(--bad); } .tiles .skip dd { color: var(--skip); }
.bar { display: flex; height: 1.1rem; border-radius: .55rem; overflow: hidden; background: var(--line); margin: .75rem 0 .5rem; gap: 2px; }
.bar span { min-width: 3px; } .bar .good { background: var(--good); } .bar .skip { background: var(--skip); } .bar .bad { background: var(--bad); }
.key { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; margin: 0 0 1rem; font-size: .9375rem; }
.key li::before { content: ""; display: inline-block; width: .7rem; height: .7rem; border-radius: .2rem; margin-right: .45rem; background: currentColor; }
.key .good::before { color: var(--good); } .key .skip::before { color: var(--skip); } .key .bad::before { color: var(--bad); }
.scroll { overflow-x: auto; margin: .5rem 0 1rem; }
.scroll:focus-visible, summary:focus-visible, a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: .25rem; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; font-variant-numeric: tabular-nums; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { text-align: left; vertical-align: top; padding: .45rem .9rem .45rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; min-width: 4.5rem; }
thead th { color: var(--soft); font-weight: 600; font-size: .8125rem; white-space: nowrap; }
tbody th { font-weight: 550; } tbody tr:last-child > * { border-bottom: 0; }
.number { text-align: right; white-space: nowrap; }
code { font: .875em ui-monospace, "Cascadia Code", Menlo, monospace; }
.checksum { color: var(--soft); word-break: break-all; font-size: .8125rem; }
.pill { display: inline-block; font-size: .8125rem; font-weight: 600; padding: .05rem .6rem; border-radius: 99rem; white-space: nowrap; }
.error { background: var(--bad-soft); color: var(--bad); } .warning { background: var(--warn-soft); color: var(--warn); }
.information { background: var(--skip-soft); color: var(--skip); } .kept { background: var(--good-soft); color: var(--good); }
details { border-top: 1px solid var(--line); padding: .7rem 0; }
details:first-of-type { border-top: 0; }
summary { cursor: pointer; display: flex; flex-wrap: wrap; gap: .3rem .75rem; align-items: baseline; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::before { content: "▸"; color: var(--soft); } details[open] > summary::before { content: "▾"; }
summary strong { font-weight: 600; } summary .counts { margin-left: auto; color: var(--soft); font-size: .9375rem; white-space: nowrap; }
.advice { margin: .6rem 0 .6rem 1.4rem; } .advice dt { color: var(--soft); font-size: .8125rem; } .advice dd { margin: 0 0 .5rem; max-width: 46rem; }
details .scroll { margin-left: 1.4rem; }
@media (max-width: 40rem) {
  main, header, footer { padding-left: .85rem; padding-right: .85rem; }
  section { padding: 1.1rem .95rem; } summary .counts { margin-left: 1.2rem; width: 100%; }
  .advice, details .scroll { margin-left: 0; } .tiles { grid-template-columns: repeat(2, 1fr); } .tiles dd { font-size: 1.45rem; }
}
@media print { body { background: none; } nav { display: none; } section { break-inside: avoid; border-color: #bbb; } }
`
