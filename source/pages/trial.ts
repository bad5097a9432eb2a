/** For tests: one browser, and small documents laid out on small pages. */
import type {Pages} from '../types.ts'
import {makeNonce, origin} from './browser/walls.ts'
import type {Reached} from './estimate.ts'
import {findBrowser, layOut, openSession, type Session} from './index.ts'
import {ownFile, program} from './own.ts'

/** A page of ten lines of 20 px and of 300 px; nothing else. */
const css = `
:root { --grid: 20px; }
@page { size: 90mm 68.7917mm; margin: 30px 20px; }
body { font: 14px/20px serif; }
p, li, td, th, h1, h2, dt, dd, caption, figcaption, blockquote { white-space: pre-wrap; margin: 0; padding: 0; font: inherit; }
ul, ol, dl, figure, blockquote, pre { margin: 0; }
pre { white-space: pre-wrap; font: inherit; }
.line, img { display: block; }
table { border-spacing: 0; width: 100%; }
td, th { vertical-align: top; text-align: left; }
a.note-call { line-height: 0; }
`

/** What stands on one page. */
export interface TrialPage {
  /** Its texts in order, blocks separated by ` / `. */
  readonly text: string
  readonly notes: string
  readonly repeated: string
  /** What its margins say. */
  readonly running: string
}

export interface Trial {
  readonly pages: readonly TrialPage[]
  readonly laidOut: Pages
  /** What was told of each page that was begun. */
  readonly reached: readonly Reached[]
}

let opened: Promise<Session> | undefined

/** Lays out `html` (the inside of one section, or sections). The browser is opened once and closed by `closeTrials`. */
export async function trial(html: string, more = ''): Promise<Trial> {
  opened ??= findBrowser(undefined).then(found => openSession(found))
  const session = await opened
  const reached: Reached[] = []
  const sections = html.includes('<section') ? html : `<section data-page="chapter" data-ref="0">${html}</section>`
  const layout = await layOut(
    {
      title: 'essai',
      lang: 'fr',
      html: sections,
      styles: [{name: 'trial.css', css: css + more}],
      places: [{file: 'essai.md', line: 1, column: 1}],
      metadata: {title: 'essai', author: [], lang: 'fr', producer: ''},
      findings: [],
    },
    session,
    {continued: '(suite)', filling: true, read: async () => undefined, onPage: one => reached.push(one)},
  )
  await layout.close()
  return {pages: layout.pages.pages.map(page => read(page.texts)), laidOut: layout.pages, reached}
}

/**
 * Runs `script` in a page that has nothing but our modules, `fill/split.js` for one: `load(name)` imports one, `html`
 * makes an element of a text. Returns what the script returns.
 */
export async function inPage<Result>(script: string): Promise<Result> {
  opened ??= findBrowser(undefined).then(found => openSession(found))
  const nonce = makeNonce()
  // Only a script that bears the key may import.
  const loader = `<script type="module" nonce="${nonce}">globalThis.load = name => import('${program}' + name)</script>`
  const answer = async (path: string) => (path === '/' ? `<!doctype html><body></body>${loader}` : ownFile(path))
  const page = await (await opened).newPage({answer, nonce})
  try {
    await page.goto(`${origin}/`)
    return (await page.evaluate(`(async () => {
      const html = text => {
        const host = document.createElement('div')
        host.innerHTML = text
        document.body.append(host)
        return host
      }
      ${script}
    })()`)) as Result
  } finally {
    await page.close()
  }
}

export async function closeTrials(): Promise<void> {
  await (await opened)?.close()
  opened = undefined
}

function read(texts: Pages['pages'][number]['texts']): TrialPage {
  const of = (...streams: string[]) =>
    texts
      .filter(text => streams.includes(text.stream))
      .map(({text, begins}, index) => (begins && index > 0 ? ` / ${text}` : text))
      .join('')
      .trim()
  return {
    text: of('body', 'cell', 'caption', 'code'),
    notes: of('note'),
    repeated: of('repeated'),
    running: of('running'),
  }
}
