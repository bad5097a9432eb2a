/** The HTML document around the sections: style sheets, and the program of the page. */
import type {Assembled} from '../types.ts'
import {outsideSheet} from './outside.ts'
import {own, program} from './own.ts'

/** Paper larger than the page, in px, since Chromium clips to whole pixels: what bleeds must reach beyond the trim. */
export const spare = 16

/** What Node calls of the program of the page. */
const calls = ['install', 'inspect', 'fillCells', 'showFor', 'wear', 'showBleed', 'hideBleed']

/**
 * The document to load. The body lies in the template that Paged.js looks for, so that the unpaged document is never laid
 * out.
 *
 * @param continued the words of a repeated table caption, « (suite) »
 * @param nonce the key of our scripts, which come before anything of the author's
 */
export function frame(assembled: Assembled, continued: string, nonce: string): string {
  const styles = assembled.styles.map(
    ({name, css}) => `<style data-name="${escaped(name)}"${kept(name)}>${css.replaceAll('</', '<\\/')}</style>`,
  )
  return `<!doctype html>
<html lang="${escaped(assembled.lang)}" data-continued="${escaped(continued)}">
<head>
<meta charset="utf-8">
<title>${escaped(assembled.title)}</title>
<style data-pagedjs-ignore>${outsideSheet(nonce)}</style>
<script nonce="${nonce}">window.PagedConfig = {auto: false}
for (const name of ${JSON.stringify(calls)})
  PagedConfig[name] = (...given) => import('${program}main.js').then(program => program[name](...given))
PagedConfig.before = PagedConfig.install</script>
<script nonce="${nonce}" src="${own}paged.polyfill.js"></script>
${styles.join('\n')}
</head>
<body><template data-ref="pagedjs-content">${assembled.html}</template></body>
</html>`
}

/** Faces need no parsing by Paged.js. */
function kept(name: string): string {
  return name === 'fonts.css' ? ' data-pagedjs-ignore' : ''
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
