/**
 * What lies outside our pages is nothing: no style sheet of an author's puts boxes before or behind them, makes a page
 * larger than its paper or what holds the pages anything but one plain column, or there would be more pages printed than
 * were laid out.
 */

/** Boxes that hold the pages and show nothing themselves. */
const holders = ['html', 'body', '.pagedjs_pages']

const important = (declarations: Readonly<Record<string, string>>): string =>
  Object.entries(declarations)
    .map(([name, value]) => `${name}: ${value} !important;`)
    .join(' ')

const plain = important({
  display: 'block',
  position: 'static',
  float: 'none',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'visible',
  columns: 'auto',
  zoom: '1',
  contain: 'none',
  transform: 'none',
  translate: 'none',
  rotate: 'none',
  scale: 'none',
  'writing-mode': 'horizontal-tb',
})

/** As Paged.js prints: each page as large as the paper, and the next on another. */
const whole = important({height: '100%', 'min-height': '100%', 'max-height': '100%'})

/** Nothing of a page is painted beyond its own paper: it would stand at the head of the next. */
const wide = important({width: '100%', 'min-width': '100%', 'max-width': '100%'})

const page = important({
  display: 'block',
  position: 'relative',
  float: 'none',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  zoom: '1',
  'break-before': 'auto',
  'break-after': 'page',
  'break-inside': 'avoid',
})

/**
 * The style sheet that sees to it. Among important declarations those of the first layer win, whatever the selectors of the
 * others (CSS Cascade 5, 6.4): it must be the first sheet of the document, and not go through Paged.js.
 *
 * @param key no author knows it, or he could add to the layer
 */
export function outsideSheet(key: string): string {
  const marks = holders.flatMap(holder => [`${holder}::before`, `${holder}::after`])
  return `@layer outside-${key} {
${holders} { ${plain} }
head, head *, template, script, style { display: none !important; }
${marks} { ${important({content: 'none', display: 'none'})} }
@media print {
${holders} { ${whole} }
.pagedjs_page { ${page} ${whole} ${wide} ${important({overflow: 'clip', 'overflow-clip-margin': '0px'})} }
}
}`
}
