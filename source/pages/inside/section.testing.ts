/** For tests: sections laid out on small pages that are not Paged.js's, with a setter that leaves all lines to the browser. */
import {inPage} from '../trial.ts'

/**
 * Runs `script` in a page of a browser. It has a `press` of pages of five lines of 20 px, as wide as `widths` says of each in
 * turn, 300 px beyond; the `kinds` of pages that were asked for, the `margins` that they were given; `incoming` for what begins a
 * document, and `sectionOf(inner, attributes)`. It may change `press.setter`. Returns what the script returns.
 */
export const withPress = <Result>(script: string): Promise<Result> =>
  inPage<Result>(`
    document.body.style.cssText = 'margin:0;font:14px/20px serif'
    document.head.append(Object.assign(document.createElement('style'), {textContent: 'p { margin: 0 } .foot { display: flow-root }'}))
    const setter = {
      set(root, read = () => {}) { read() },
      fit() {},
      renew() {},
      mend() {},
      setCut() {},
    }
    const [widths, kinds, margins] = [[], [], []]
    const makePage = kind => {
      const element = html('<div class="pagedjs_page"><div class="pagedjs_area"><div class="body pagedjs_page_content"><div></div></div><div class="foot"></div></div></div>').firstElementChild
      const width = widths[kinds.length] ?? 300
      kinds.push(kind)
      element.style.width = width + 'px'
      const {left, top} = element.getBoundingClientRect()
      return {
        element,
        room: {width, height: 100, left, top, grid: 20},
        columns: 1,
        gap: 0,
        body: element.querySelector('.body'),
        foot: element.querySelector('.foot'),
        close(head, foot) { margins.push(head + '/' + foot); element.remove(); return element },
      }
    }
    const press = {makePage, setter, continued: '', report() {}}
    const incoming = {side: 'right', first: true, running: {left: '', right: '', foot: ''}, numbers: new Map(), near: new Map()}
    const sectionOf = (inner, more = '') => html('<section data-page="a" data-ref="0" ' + more + '>' + inner + '</section>').firstElementChild
    ${script}
  `)

/** So many paragraphs of a line, each with its number. */
export const numbered = (count: number): string =>
  Array.from({length: count}, (_, index) => `<p data-ref="${index + 1}">${index}</p>`).join('')
