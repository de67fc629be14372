/** The report's whole style sheet: two themes, phone to wide, and paper. */
export const style = `
:root {
  --paper: #fdfcf9; --ink: #1b1a17; --soft: #5d5a52; --line: #dcd8cc; --panel: #f5f2ea; --mark: #ffe9a8;
  --conflict: #b3261e; --update: #0b5e8a; --scope: #8a5a00; --same: #2c6e3f; --accent: #23405f;
  --k0: #2f5f9e; --k1: #16365f; --k2: #7fa6d6; --k3: #4d7384; --k4: #2e7d5b; --k5: #c77d1a; --k6: #b9473b; --k7: #7357a8;
  --k8: #a08b52; --k9: #7d7a72; --k10: #bdb9ae;
  --serif: "Charter", "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Georgia, serif;
  --sans: "Inter", "Source Sans 3", "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16171a; --ink: #e9e6df; --soft: #a9a59b; --line: #35363b; --panel: #1e2024; --mark: #57470d;
    --conflict: #ff8a80; --update: #7cc4ee; --scope: #e8b968; --same: #8fd0a0; --accent: #a8c7e8;
    --k0: #6f9bd1; --k1: #3f689c; --k2: #a9c4e4; --k3: #5f7f8f; --k4: #5fae8b; --k5: #e0a458; --k6: #d9776c; --k7: #9d86c6;
    --k8: #c9b98f; --k9: #8a8780; --k10: #5c5a55;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 var(--serif); overflow-wrap: anywhere; }
.page { max-width: 66rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; margin: 0; }
h1 { font-size: clamp(1.7rem, 5vw, 2.5rem); letter-spacing: -0.01em; }
h2 { font-size: clamp(1.4rem, 4vw, 1.9rem); }
h3 { font-size: 1.5rem; }
h4 { font-size: 1.2rem; }
h4 .meta { font-weight: 400; }
h5 { font: 600 0.875rem/1.3 var(--sans); color: var(--soft); margin: 1rem 0 0.2rem; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.meta, .key, figcaption, table, summary, .tag { font-family: var(--sans); font-size: 0.875rem; }
.meta, .key, figcaption { color: var(--soft); }
.lede { display: flex; flex-wrap: wrap; gap: 0.25rem 1.75rem; padding: 0.9rem 0; margin: 1rem 0 0; border-block: 1px solid var(--line); list-style: none; font-family: var(--sans); font-size: 0.9rem; }
.lede b { font: 600 1.35rem/1.2 var(--serif); display: block; }
nav ol { padding-left: 1.4rem; columns: 20rem; column-gap: 2rem; margin: 0.5rem 0 0; }
nav[aria-label="Stories"] { margin-top: 1.5rem; }
.story { margin-top: 3.25rem; border-top: 3px solid var(--ink); padding-top: 1rem; }
.story.only { margin-top: 0; border-top: 0; padding-top: 0; }
.summary { margin-top: 1.1rem; font-size: 1.15rem; max-width: 46rem; }
.summary p { margin: 0.3rem 0 0; }
.sections { display: flex; flex-wrap: wrap; gap: 0.35rem 1.1rem; margin-top: 1rem; font: 0.875rem/1.6 var(--sans); }
.part { margin-top: 2.6rem; border-top: 2px solid var(--ink); padding-top: 0.6rem; }
.part > h4, .part > details > h4 { margin-top: 1.2rem; }
.part > figure > h4 { font-size: 1.05rem; }
.question { margin-top: 1.9rem; }
.question + .question { padding-top: 1.4rem; border-top: 1px solid var(--line); }
.question > .meta { margin: 0.15rem 0 0; }
.folded > summary { font: 1.0625rem/1.5 var(--serif); }
.folded > .question { margin: 0.4rem 0 0.4rem 1.1rem; }
.folded > .question > h4 { font-size: 1.05rem; }
.tags { display: flex; flex-wrap: wrap; gap: 0.35rem; margin: 0.4rem 0 0; padding: 0; list-style: none; }
.tag { border: 1px solid currentColor; border-radius: 99px; padding: 0.05rem 0.6rem; font-size: 0.8rem; }
.conflicts { color: var(--conflict); } .updates { color: var(--update); }
.differs-in-scope { color: var(--scope); } .agrees, .compatible { color: var(--same); }
.answers { display: grid; gap: 0.9rem; margin: 1rem 0 0; padding: 0; list-style: none; }
.answer { border-left: 3px solid var(--line); padding-left: 0.9rem; }
.answer > .value { font-weight: 600; font-size: 1.1rem; }
.answer.unclaimed { border-left: 3px dashed var(--conflict); }
.unclaimed mark { background: none; text-decoration: line-through; text-decoration-color: var(--conflict); text-decoration-thickness: 2px; }
.claim { margin: 0.55rem 0 0; }
blockquote { margin: 0; }
.claim .meta { margin: 0.1rem 0 0; }
.claim blockquote::before { content: "“"; } .claim blockquote::after { content: "”"; }
mark { background: var(--mark); color: inherit; border-radius: 2px; padding: 0 0.1em; }
.reasons { list-style: none; margin: 0.9rem 0 0; padding: 0; display: grid; gap: 0.45rem; }
.reasons li { display: grid; grid-template-columns: 10.5rem 1fr; gap: 0.75rem; }
.reasons .name { font: 600 0.875rem/1.75 var(--sans); }
.reasons .rest, .reasons .reasons li { display: block; }
.peaceful summary { color: var(--soft); }
.pairs { margin: 0.3rem 0 0; padding-left: 1.1rem; font: 0.875rem/1.5 var(--sans); }
figure { margin: 1rem 0 0; }
figcaption { margin-top: 0.3rem; }
figcaption::first-letter { text-transform: uppercase; }
.scroll { overflow-x: auto; position: relative; }
.number-line { margin-top: 0.9rem; }
.lane { display: grid; grid-template-columns: 10rem minmax(8rem, 1fr) 17.5rem; column-gap: 1rem; align-items: center; }
.lane:nth-child(odd):not(.axis-lane) { background: var(--panel); }
.lane-label { font: 600 0.9375rem/1.3 var(--sans); padding: 0.15rem 0 0.15rem 0.5rem; }
.lane svg { grid-column: 2; overflow: visible; }
svg { display: block; font-family: var(--sans); }
.kind svg { display: inline-block; vertical-align: middle; }
svg text { fill: var(--ink); } svg .soft { fill: var(--soft); }
svg .axis { stroke: var(--line); } svg .range { stroke: var(--accent); stroke-width: 6; stroke-linecap: round; }
svg .range.approx { stroke-opacity: 0.45; stroke-width: 12; } svg .dot { fill: var(--accent); }
svg .open { stroke: var(--accent); stroke-width: 2; stroke-dasharray: 3 3; } svg .denied { fill: none; stroke: var(--conflict); stroke-width: 2; }
svg .join { stroke: var(--update); stroke-width: 1.5; } svg .leader { stroke: var(--soft); stroke-width: 0.75; }
svg a text { fill: var(--ink); } svg .label { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
svg .node rect { fill: var(--panel); stroke: var(--line); } svg .node.article rect { fill: var(--paper); stroke: var(--ink); }
svg .node.unnamed rect { stroke-dasharray: 4 3; } svg .edge { fill: none; stroke: var(--soft); stroke-width: 1.25; }
svg .edge.copies { stroke: var(--conflict); stroke-width: 2.25; } svg .edge.links { stroke-dasharray: 2 4; }
svg .edge.quotes-same { stroke: var(--scope); stroke-dasharray: 6 3; } svg .tip { fill: var(--soft); }
svg .tip.copies { fill: var(--conflict); } svg .tip.quotes-same { fill: var(--scope); }
table { border-collapse: collapse; width: 100%; margin-top: 0.6rem; }
th, td { overflow-wrap: break-word; text-align: left; vertical-align: top; padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--soft); font-weight: 600; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
.own { font-weight: 600; } .quoted { font-style: italic; }
details { margin-top: 0.6rem; border-bottom: 1px solid var(--line); padding-bottom: 0.6rem; }
summary { cursor: pointer; padding: 0.2rem 0; }
.article-text { max-width: 42rem; white-space: pre-wrap; margin-top: 0.6rem; }
.article-text .c { text-decoration: underline; text-decoration-color: var(--line); text-decoration-thickness: 2px; }
.article-text .n { background: var(--mark); }
.article-text :target, .answer :target { outline: 2px solid var(--accent); outline-offset: 2px; }
.source-row { display: grid; grid-template-columns: 13rem 1fr; gap: 0.2rem 1rem; padding: 0.6rem 0; border-bottom: 1px solid var(--line); font: 0.875rem/1.5 var(--sans); }
.bar { display: flex; height: 0.8rem; border-radius: 2px; overflow: hidden; margin: 0.2rem 0 0.3rem; gap: 1px; }
.bar i { display: block; }
.kind { display: inline-block; margin-right: 0.9rem; }
.chip { display: inline-block; width: 0.7em; height: 0.7em; border-radius: 2px; margin-right: 0.35em; }
${Array.from({ length: 11 }, (_, i) => `.k${i} { background: var(--k${i}); }`).join(" ")}
.terms { table-layout: fixed; } .terms th:first-child { width: 24%; }
.matrix td { text-align: center; padding: 0.3rem 0.25rem; min-width: 2rem; } .matrix th { padding-right: 0.75rem; vertical-align: bottom; } .matrix .number { text-align: right; white-space: nowrap; }
.matrix tbody th { font-weight: 400; min-width: 12rem; }
.turned { vertical-align: bottom; } .turned span { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 15rem; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; line-height: 1.2; display: inline-block; }
.yes { color: var(--accent); } .no { color: var(--soft); }
td.day { white-space: nowrap; }
.twins { display: grid; grid-template-columns: 1fr 1fr; gap: 1.25rem; margin-top: 0.7rem; font-size: 0.9375rem; }
.twins > b { font: 600 0.875rem/1.4 var(--sans); }
.differs { font-style: normal; background: var(--mark); }
.none { color: var(--soft); font-style: italic; }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); }
@media (max-width: 40rem) {
  .page { padding: 1.25rem 1rem 3rem; }
  .reasons li, .source-row { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .lane { grid-template-columns: minmax(0, 1fr); padding: 0.25rem 0.5rem; }
  .lane svg { grid-column: 1; order: 3; } .lane-label { padding: 0; }
  .twins { gap: 0.75rem; font-size: 0.875rem; }
  .stack thead { position: absolute; clip-path: inset(50%); }
  .stack tr { display: block; padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
  .stack td, .stack th { display: block; width: auto !important; border: 0; padding: 0.1rem 0; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --panel: #f3f3f3; --mark: #e4e4e4; --accent: #000; }
  html { font-size: 9.5pt; } body { font-size: 1rem; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .page { max-width: none; padding: 0; } nav, .sections, .folded, .many, .article .article-text, .drawn { display: none; }
  .scroll { overflow: visible; } .scroll > svg { max-width: 100%; height: auto; max-height: 23cm; }
  .lane { grid-template-columns: 6rem 1fr 12rem; } .lane svg { grid-column: 2; order: 0; }
  .claim, .answer > .value, .reasons li, figure, tr, .source-row, .twins { break-inside: avoid; }
  h2, h3, h4, h5, summary, .value { break-after: avoid; }
  details:not(.article)::details-content { content-visibility: visible; display: block; }
}
`;
