/**
 * The engine's own style sheet. It bears `data-pagedjs-ignore`, since Paged.js removes every `break-*` from the sheets
 * that it parses.
 */
export const engineSheet = `
.pagedjs_page_content > div { height: auto !important; display: flow-root; }
.pagedjs_page_content, .page-notes { orphans: 2; widows: 2; overflow-wrap: break-word; }
.pagedjs_page { contain: size layout style; }
/* Once printed, pages need not be laid out for the screen, but the one of which a picture is taken. */
@media screen { .pagedjs_pages[data-printed] > :not([data-pictured]) { content-visibility: hidden; } }
.pagedjs_page_content > article > section, .over-columns > section { display: flow-root; }
.pagedjs_page_content > article { orphans: 2; widows: 2; }
.pagedjs_area:has(> .pagedjs_page_content > article) { position: relative; }
.pagedjs_sheet { overflow: visible !important; }
.pagedjs_footnote_area { display: flow-root !important; overflow: visible !important; position: static !important; }
[data-break-before="avoid"] { break-before: avoid; }
[data-break-after="avoid"] { break-after: avoid; }
[data-break-inside="avoid"] { break-inside: avoid; }
h1, h2, h3, h4, h5, h6, dt, caption, thead { break-after: avoid; }
/* Under a title that no text follows, another of its rank or above begins something else: a programme may be parted there. */
h2:has(+ :is(h1, h2)), h3:has(+ :is(h1, h2, h3)), h4:has(+ :is(h1, h2, h3, h4)), h5:has(+ :is(h1, h2, h3, h4, h5)), h6:has(+ :is(h1, h2, h3, h4, h5, h6)),
section > :is(h1, h2, h3, h4, h5, h6):last-child { break-after: auto; }
h1, h2, h3, h4, h5, h6, tr, thead, tbody[data-group], figure > img, figure > svg, figure > a { break-inside: avoid; }
[data-tall], [data-relax] * { break-inside: auto !important; }
[data-relax="after"] * { break-after: auto !important; }
[data-top] { margin-top: 0 !important; }
[data-rest] { text-indent: 0; counter-increment: none; }
li[data-rest] { list-style-type: none; }
[data-cut] { margin-bottom: 0 !important; }
[data-cut="justify"] { text-align-last: justify; }
aside, blockquote, pre, figure, div, section, table, td, th, li, ul, ol, dl, dt, dd, details, p {
  -webkit-box-decoration-break: clone; box-decoration-break: clone;
}
.page-notes { display: flow-root; }
[data-apart] { display: none !important; }
/* What the cells of a table ask for: each piece that is never cut on a line of its own. */
table[data-measured], table[data-measured] > *, table[data-measured] > * > tr, table[data-measured] > * > tr > * { display: block !important; }
table[data-measured] > * > tr > * { width: 0 !important; }
table[data-measured] > * > tr > *, table[data-measured] > * > tr > * :not(pre, pre *, svg, svg *, math *) {
  white-space-collapse: collapse; text-align: start; hyphens: none; overflow-wrap: normal; text-indent: 0; text-wrap-style: auto;
}
table[data-fit="broken"] :is(td, th) { hyphens: auto; text-wrap-mode: wrap !important; }
table[data-turned] {
  writing-mode: sideways-lr; width: auto !important; margin: 0 auto !important; break-inside: avoid;
}
/* A number of as many digits is as wide: pages need not be laid out again for it. */
[data-page-of] { font-feature-settings: 'tnum' 1, 'pnum' 0; }
.nohyphen { hyphens: manual !important; }
.undivided { hyphens: manual !important; }
.tied { text-wrap-mode: nowrap !important; }
`
