import { createHash } from 'node:crypto';

const STYLE = `
:root { color-scheme: light dark; --text: #1a1a1a; --soft: #555; --ground: #fff; --line: #c4c4c4;
  --link: #00508f; --chosen: #e3eef7; --mark: #00508f; }
@media (prefers-color-scheme: dark) {
  :root { --text: #ececec; --soft: #b8b8b8; --ground: #16181a; --line: #4a4e52; --link: #8fc4f5;
    --chosen: #23384a; --mark: #8fc4f5; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 80rem; background: var(--ground);
  color: var(--text); font: 1rem/1.5 system-ui, 'Segoe UI', Roboto, Arial, sans-serif; }
h1 { margin: 0 0 .5rem; font-size: 1.75rem; line-height: 1.25; }
h2 { margin: 2rem 0 .5rem; font-size: 1.25rem; line-height: 1.3; }
h1, h2, p, li, td, th, caption { overflow-wrap: anywhere; }
p, dd { max-width: 42rem; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: .5rem 1rem; background: var(--ground); }
.skip:focus { top: .5rem; }
.authority { margin: 0; color: var(--soft); }
nav ul { display: flex; flex-wrap: wrap; gap: .5rem; margin: 1.5rem 0; padding: 0; list-style: none; }
nav a { display: block; min-height: 2.75rem; padding: .55rem 1rem; border: 1px solid var(--line);
  border-radius: .375rem; }
nav a[aria-current] { border-color: var(--mark); background: var(--chosen); color: var(--text);
  font-weight: 600; text-decoration: none; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
caption { padding: .5rem 0; font-size: 1.25rem; font-weight: 600; text-align: left; }
th, td { padding: .6rem .75rem .6rem 0; border-bottom: 1px solid var(--line); text-align: left;
  vertical-align: top; }
thead th { border-bottom: 2px solid var(--text); }
thead .label { width: 6.5rem; }
thead .case-number { width: 9rem; }
thead .decision { width: 7.5rem; }
thead .holder { width: 10.5rem; }
thead .status { width: 7.5rem; }
thead .dates { width: 8.5rem; }
thead .became { width: 9rem; }
th, td { hyphens: auto; }
td span { display: block; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); }
@media screen and (max-width: 72rem) {
  table, caption, tbody, tr, th, td { display: block; width: 100%; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { padding: .75rem 0; border-bottom: 1px solid var(--line); }
  th, td { padding: .15rem 0; border: 0; }
  tbody tr:last-child { border: 0; }
  td:empty { display: none; }
  td[data-column]::before { content: attr(data-column); display: block; color: var(--soft);
    font-size: .875rem; }
  .words::before { display: none !important; }
}
@page { size: A4 landscape; margin: 1.5cm; }
@media print {
  html { font-size: 8pt; }
  :root { --text: #000; --soft: #333; --ground: #fff; --line: #999; }
  body { max-width: none; padding: 0; }
  nav, .skip, .data { display: none; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
`;

/** All of it stands in the page, to the letter of its hash: nothing else has to be fetched, or may be. */
export const STYLE_ELEMENT = `<style>${STYLE}</style>`;

const hash = createHash('sha256').update(STYLE).digest('base64');

/** The page runs nothing, asks nothing of anybody and stands in no other page. */
export const CONTENT_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${hash}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
