/** The ways from a seed to a PDF: our build, our layout alone, and Paged.js as it is. */
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {randomHtml, randomMarkdown} from './generate.js'
import {sharedBrowser} from './shared-browser.js'

/**
 * @typedef {object} Made
 * @property {Uint8Array} bytes
 * @property {import('./expected.js').ExpectedWord[]} words
 * @property {boolean} [contents] whether headings are shown in contents as well
 * @property {string[]} [remarks] faults that the product itself told
 */

/**
 * @typedef {(seed: number, profile: object, seconds: number) => Promise<Made>} Engine rejects when there is no PDF, or when
 *   the time is up
 */

const program = name => import(new URL(`../../dist/${name}`, import.meta.url).href)
const text = name => readFile(new URL(`../../${name}`, import.meta.url), 'utf8')

/** Another page, as in publication.yaml; in columns half of the figures, captioned tables and titles stand over all of them. */
const onPage = (markdown, page) => {
  const text = markdown.replace('{size: A5}', () => `{${page}}`)
  const some = wide => (line, at) => (at % 2 === 0 ? line : wide(line))
  return page.includes('columns')
    ? text
        .replace(
          /^!\[.*\}$/gm,
          some(line => line.replace(/\}$/, ' .wide}')),
        )
        .replace(
          /^Tableau : .*$/gm,
          some(line => `${line} {.wide}`),
        )
        .replace(
          /^##? .*\}$/gm,
          some(line => line.replace(/\}$/, ' .wide}')),
        )
    : text
}

/** @type {Record<'fascicule' | 'layout' | 'pagedjs', Engine>} */
export const engines = {
  /** Markdown in a folder through the public build. */
  fascicule: async (seed, profile, seconds) => {
    const {build} = await program('index.js')
    const {markdown, files, words, contents} = randomMarkdown(seed, profile)
    const folder = await mkdtemp(join(tmpdir(), 'fascicule-random-'))
    try {
      const file = join(folder, 'document.md')
      await writeFile(file, profile.page ? onPage(markdown, profile.page) : markdown)
      for (const [name, drawing] of files) await writeFile(join(folder, name), drawing)
      const make = browser =>
        limited(build({file}, {profile: profile.output ?? 'screen', timeout: seconds, ...browser}), seconds + 10)
      // A document that ends the browser by itself does so in one of its own too.
      const outputs = await make({browser: await sharedBrowser()}).catch(error => {
        if (!/connection closed|target closed/i.test(`${error.message} ${error.cause?.message}`)) throw error
        return make({})
      })
      const {bytes, findings} = outputs[0]
      return {bytes, words, contents, remarks: findings.filter(({severity}) => severity === 'error').map(told)}
    } finally {
      await rm(folder, {recursive: true, force: true})
    }
  },

  /** HTML through our layout, with a plain style sheet. */
  layout: async (seed, profile, seconds) => {
    const {layOut} = await program('pages/index.js')
    const {html, words, title} = randomHtml(seed, profile)
    return within(seconds, async session => {
      const layout = await layOut(await plainDocument(html, title), session, {
        continued: '(suite)',
        patience: seconds,
        read: async () => undefined,
      })
      return {
        bytes: await layout.print(),
        words,
        remarks: layout.pages.findings.filter(({severity}) => severity === 'error').map(told),
      }
    })
  },

  /** The same HTML through pagedjs-cli, nothing replaced; only its PDF step, which can hang, is the browser's own. */
  pagedjs: async (seed, profile, seconds) => {
    const [{origin}, {default: Printer}] = [await program('pages/browser/walls.js'), await import('pagedjs-cli')]
    const {html, words, title} = randomHtml(seed, {...profile, notes: 'float'})
    return within(seconds, async session => {
      const {styles} = await plainDocument(html, title)
      const sheet = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title>${styles.map(({css}) => `<style>${css}</style>`).join('')}</head><body>${html}</body></html>`
      const page = await session.newPage({answer: async path => (path === '/' ? sheet : font(path)), nonce: ''})
      const printer = new Printer({closeAfter: false})
      printer.browser = {newPage: async () => page}
      await printer.render({url: `${origin}/`})
      return {bytes: await page.pdf({printBackground: true, preferCSSPageSize: true, timeout: 0}), words}
    })
  },
}

const plainDocument = async (html, title) => ({
  title,
  lang: 'fr',
  html,
  styles: [
    {name: 'fonts.css', css: await text('styles/fonts.css')},
    {name: 'base.css', css: await text('scripts/random/plain.css')},
  ],
  places: [],
  metadata: {title, author: [], lang: 'fr', producer: ''},
  findings: [],
})

const font = path => (path.startsWith('/fonts/') ? readFile(new URL(`../../dist${path}`, import.meta.url)) : undefined)

const told = ({rule, values}) => `${rule} ${JSON.stringify(values)}`

/** A browser for one document: one that hangs is closed with it, and its neighbours do not suffer. */
const within = async (seconds, work) => {
  const [{findBrowser, openSession}, {allWalls}] = [
    await program('pages/index.js'),
    await program('pages/browser/walls.js'),
  ]
  // The plain printer adds its script as text, which our policy refuses.
  const session = await openSession(await findBrowser(), undefined, {...allWalls, policy: false})
  try {
    return await limited(work(session), seconds)
  } finally {
    await Promise.race([session.close(), new Promise(done => setTimeout(done, 5000))])
  }
}

const limited = async (promise, seconds) => {
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no PDF after ${seconds} s`)), seconds * 1000)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
