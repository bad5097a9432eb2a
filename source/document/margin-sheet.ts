/**
 * The rules by which a wide outer margin is used: captions beside their pictures, pull quotes, and figures and tables that
 * run over it. Where the margin is narrow there are none, and `base.css` sets all in the type area.
 *
 * What stands there says `--outside: yes`, by which the program of the page knows it (`pages/inside/texts.ts`). Nothing of it
 * changes the height that the filler sees but by its own: boxes stick out of the column, and floats take no room. A box that
 * sticks out stands below the floats before it.
 */

/** Millimetres: a margin from here on takes something. */
export const roomy = 40
/** Between the text and what stands in the margin, and from there to the edge of the paper. */
const [gap, edge] = [6, 16]

/**
 * @param foreEdge width of the outer margin, in millimetres, as `type` is that of the text
 * @param mirrored whether left pages have it at the left
 */
export function marginSheet(foreEdge: number, type: number, mirrored: boolean): string {
  if (foreEdge < roomy) return ''
  const margin = round(foreEdge - gap - edge)
  const out = round(margin + gap)
  return `:root {
  --margin-width: ${margin}mm;
  --margin-gap: ${gap}mm;
  --wide-width: ${round(type + out)}mm;
}
figure[data-place="margin"] { --outside: yes; --figure-width: 100% !important; float: right; clear: right; width: ${margin}mm; margin: 0 -${out}mm 0 0; }
figure[data-place="margin"] + p { text-indent: var(--indent); }
${beside}
${captionIn} { --outside: yes; grid-column: 2; }
section > figure[data-shape="wide"], section > table[data-wide], section > .figure-pair[data-over] { --outside: yes; clear: both; width: ${round(type + out)}mm; }
/* The first line of a note stands on the line of its call. */
.pagedjs_area { position: relative; }
.note[data-beside] {
  position: absolute;
  top: 0;
  left: calc(100% + ${gap}mm);
  width: ${margin}mm;
  padding-top: calc((var(--grid) - var(--note-leading)) / 2 + 0.061 * var(--text-size));
}
.note[data-beside] > p:first-child { margin-left: 0; text-indent: 0; text-align: left; text-wrap: pretty; hyphens: manual; }
.note[data-beside] .note-label { min-width: 0; }
.page-notes[data-all-beside]::before { display: none; }
section > .pullquote {
  --outside: yes;
  float: right;
  clear: right;
  width: ${margin}mm;
  margin: 0 -${out}mm 0 0;
  font-size: calc(1.25 * var(--text-size));
  line-height: calc(1.25 * var(--grid));
}
section > .pullquote + p { text-indent: var(--indent); }
.title-block { --outside: yes; width: ${round(type + out)}mm; }
.title-below:has(> .title-summary) { display: grid; grid-template-columns: ${round(type)}mm ${margin}mm; column-gap: ${gap}mm; }
.title-below > .title-summary { grid-column: 1; grid-row: 1; }
.title-below > .title-line:not(:last-child) { grid-column: 2; grid-row: 1; padding-top: calc(0.75 * var(--grid)); border-top: 0.4pt solid var(--accent); }
.title-below > .title-line:not(:last-child) > * { display: block; padding: 0; }
${mirrored ? left(out) : ''}`
}

/** A picture with its caption beside it: in the margin, or right of a picture that is narrower than the text. */
const alone =
  'section > figure.figure:not([data-pictures]):not([data-shape="wide"]):not([data-place="margin"]):not([data-place="page"]):not([data-place="bleed"])'
const captionIn = `${alone} > figcaption`
const beside = `section > figure[data-shape="tall"] { --figure-width: 62%; }
${alone} { display: grid; clear: both; grid-template-columns: var(--figure-width, 100%) var(--margin-width); column-gap: var(--margin-gap); align-content: start; align-items: end; }
${alone} > img, ${alone} > svg, ${alone} > a, ${alone} > .missing-image { width: 100%; }
${captionIn} { padding-top: 0; text-wrap: wrap; }`

/**
 * The mirrored half. A tall picture has its caption at the right there as well: it stands in the text. Of one whose width was
 * set that may be none: a little narrower than the text, its caption would run over the fold.
 */
const left = (out: number): string => {
  const onLeft = (selector: string) => `.pagedjs_left_page ${selector}`
  const full = `${alone}:not([data-shape="tall"]):not([style*="--figure-width"])`
  const sized = `${alone}:not([data-shape="tall"])[style*="--figure-width"]`
  return `${onLeft('figure[data-place="margin"]')}, ${onLeft('section > .pullquote')} { float: left; clear: left; margin: 0 0 0 -${out}mm; }
${onLeft('.note[data-beside]')} { left: auto; right: calc(100% + ${gap}mm); }
${onLeft('section > .pullquote > p')} { text-align: left; }
${onLeft(full)} { grid-template-columns: var(--margin-width) minmax(0, 1fr); margin-left: -${out}mm; }
${onLeft(`${full} > img`)}, ${onLeft(`${full} > svg`)}, ${onLeft(`${full} > a`)}, ${onLeft(`${full} > .missing-image`)} { grid-column: 2; grid-row: 1; }
${onLeft(`${full} > figcaption`)} { grid-column: 1; grid-row: 1; }
${onLeft(sized)} { grid-template-columns: var(--figure-width); }
${onLeft(`${sized} > *`)} { grid-column: 1; grid-row: 1; }
${onLeft(`${sized} > figcaption`)} { width: var(--margin-width); margin-left: -${out}mm; }
${onLeft('section > figure[data-shape="wide"]')}, ${onLeft('section > table[data-wide]')}, ${onLeft('section > .figure-pair[data-over]')} { margin-left: -${out}mm; }
${onLeft('section > figure[data-shape="wide"] > figcaption')} { margin-left: ${out}mm; }
`
}

const round = (millimetres: number): number => Math.round(millimetres * 1000) / 1000
