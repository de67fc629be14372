/** The report's whole style sheet: two themes, phone to wide, and paper. */
export const style = `
:root {
  --paper: #fdfcf9; --ink: #1b1a17; --soft: #5d5a52; --line: #dcd8cc; --panel: #f5f2ea; --mark: #ffe9a8;
  --conflict: #b3261e; --update: #0b5e8a; --scope: #8a5a00; --same: #2c6e3f; --accent: #23405f;
  --serif: "Charter", "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Georgia, serif;
  --sans: "Inter", "Source Sans 3", "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16171a; --ink: #e9e6df; --soft: #a9a59b; --line: #35363b; --panel: #1e2024; --mark: #57470d;
    --conflict: #ff8a80; --update: #7cc4ee; --scope: #e8b968; --same: #8fd0a0; --accent: #a8c7e8;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 var(--serif); overflow-wrap: anywhere; }
.page { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; margin: 0; }
h1 { font-size: clamp(1.7rem, 5vw, 2.5rem); letter-spacing: -0.01em; }
h2 { font-size: clamp(1.4rem, 4vw, 1.9rem); }
h3 { font-size: 1.25rem; }
h4 { font: 600 0.8rem/1.3 var(--sans); letter-spacing: 0.06em; text-transform: uppercase; color: var(--soft); margin: 1.4rem 0 0.5rem; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.meta, .key, figcaption, table, summary, .tag { font-family: var(--sans); font-size: 0.875rem; }
.meta, .key, figcaption { color: var(--soft); }
.lede { display: flex; flex-wrap: wrap; gap: 0.25rem 1.75rem; padding: 0.9rem 0; margin: 1rem 0 0; border-block: 1px solid var(--line); list-style: none; font-family: var(--sans); font-size: 0.9rem; }
.lede b { font: 600 1.35rem/1.2 var(--serif); display: block; }
nav ol { padding-left: 1.2rem; }
.story { margin-top: 3.25rem; border-top: 3px solid var(--ink); padding-top: 1rem; }
.question { margin-top: 2rem; padding-top: 1.1rem; border-top: 1px solid var(--line); }
.question > .meta { margin: 0.25rem 0 0; }
.tags { display: flex; flex-wrap: wrap; gap: 0.35rem; margin: 0.4rem 0 0; padding: 0; list-style: none; }
.tag { border: 1px solid currentColor; border-radius: 99px; padding: 0.05rem 0.6rem; font-size: 0.8rem; }
.conflicts { color: var(--conflict); } .updates { color: var(--update); }
.differs-in-scope { color: var(--scope); } .agrees, .compatible { color: var(--same); }
.answers { display: grid; gap: 0.9rem; margin: 1rem 0 0; padding: 0; list-style: none; }
.answer { border-left: 3px solid var(--line); padding-left: 0.9rem; }
.answer > .value { font-weight: 600; font-size: 1.1rem; }
.claim { margin: 0.55rem 0 0; }
.claim blockquote { margin: 0; }
.claim .meta { margin: 0.1rem 0 0; }
.claim blockquote::before { content: "“"; } .claim blockquote::after { content: "”"; }
mark { background: var(--mark); color: inherit; border-radius: 2px; padding: 0 0.1em; }
.reasons { list-style: none; margin: 0.9rem 0 0; padding: 0; display: grid; gap: 0.45rem; }
.reasons li { display: grid; grid-template-columns: 10.5rem 1fr; gap: 0.75rem; }
.reasons .name { font: 600 0.875rem/1.75 var(--sans); }
figure { margin: 1rem 0 0; }
.scroll { overflow-x: auto; }
svg { display: block; max-width: 100%; height: auto; font-family: var(--sans); }
svg text { fill: var(--ink); } svg .soft { fill: var(--soft); }
svg .axis { stroke: var(--line); } svg .range { stroke: var(--accent); stroke-width: 6; stroke-linecap: round; }
svg .range.approx { stroke-opacity: 0.45; stroke-width: 12; } svg .dot { fill: var(--accent); }
svg .open { stroke: var(--accent); stroke-width: 2; stroke-dasharray: 3 3; } svg .denied { fill: none; stroke: var(--conflict); stroke-width: 2; }
svg .lane:nth-child(odd) .band { fill: var(--panel); }
svg .node rect { fill: var(--panel); stroke: var(--line); } svg .node.article rect { fill: var(--paper); stroke: var(--ink); }
svg .node.unnamed rect { stroke-dasharray: 4 3; } svg .edge { fill: none; stroke: var(--soft); stroke-width: 1.25; }
svg .edge.copies { stroke: var(--conflict); stroke-width: 2.25; } svg .edge.links { stroke-dasharray: 2 4; }
svg .edge.quotes-same { stroke: var(--scope); stroke-dasharray: 6 3; } svg .tip { fill: var(--soft); }
table { border-collapse: collapse; width: 100%; margin-top: 0.6rem; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--soft); font-weight: 600; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
.own { font-weight: 600; } .quoted { font-style: italic; }
details { margin-top: 0.6rem; border-bottom: 1px solid var(--line); padding-bottom: 0.6rem; }
summary { cursor: pointer; padding: 0.2rem 0; }
.article-text { max-width: 42rem; white-space: pre-wrap; margin-top: 0.6rem; }
.article-text .c { text-decoration: underline; text-decoration-color: var(--line); text-decoration-thickness: 2px; }
.article-text .n { background: var(--mark); }
.article-text :target, .answer :target { outline: 2px solid var(--accent); outline-offset: 2px; }
.bar { display: flex; height: 0.9rem; border-radius: 2px; overflow: hidden; min-width: 8rem; background: var(--panel); }
.bar i { display: block; }
.check { display: grid; grid-template-columns: 9rem 1fr; gap: 0.75rem; margin-top: 0.6rem; }
.check .name { font: 600 0.875rem/1.75 var(--sans); }
.none { color: var(--soft); font-style: italic; }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); }
@media (max-width: 40rem) {
  .page { padding: 1.25rem 1rem 3rem; }
  .reasons li, .check { grid-template-columns: 1fr; gap: 0; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --panel: #f3f3f3; --mark: #eee; --accent: #000; }
  body { font-size: 10.5pt; } .page { max-width: none; padding: 0; } nav { display: none; }
  .question, .answer, figure, tr { break-inside: avoid; } h2, h3, h4 { break-after: avoid; }
  details::details-content { content-visibility: visible; display: block; }
}
`;
