/**
 * One build in a process of its own, for `scripts/bench.js` to measure: `run.js <way> <folder> <out.pdf>`. Sends its parent
 * `{pages, stages, cpuStages, cpu}`: wall time by stage in milliseconds, CPU time by stage in seconds, and its own CPU time in
 * microseconds.
 */
import {readFile, writeFile} from 'node:fs/promises'
import {watchBelow} from './measure.js'

const [way, folder, output] = process.argv.slice(2)
const stages = {}
/** CPU time by stage, in seconds, that of the browser included. */
const cpuStages = {}
let stage = 'start'
const below = watchBelow(process.pid)
let spentBefore = 0
let since = performance.now() - process.uptime() * 1000
const enter = next => {
  const now = performance.now()
  if (next !== stage) {
    stages[stage] = (stages[stage] ?? 0) + now - since
    const {user, system} = process.cpuUsage()
    const spent = (user + system) / 1e6 + below()
    cpuStages[stage] = (cpuStages[stage] ?? 0) + spent - spentBefore
    spentBefore = spent
    stage = next
    since = now
  }
}

/**
 * What Paged.js or we do to the pages, said to the browser: named pages, sections that begin a page, what stays together. What
 * is wider than the page is clipped, since Chromium prints all pages smaller for the sake of one table, and fewer of them.
 * Some lines of each page stay white, as those above notes and under what has no room do in ours.
 */
const whiteLines = 3
const asPages = sheet => `
@page chapter { margin-bottom: ${Number(/margin-bottom: ([\d.]+)mm/.exec(sheet)[1]) + (whiteLines * 13 * 25.4) / 72}mm; }
section[data-page] { break-before: page; overflow: clip; }
section[data-start=right] { break-before: right; }
section[data-start=left] { break-before: left; }
${['cover', 'title', 'contents', 'chapter', 'lists', 'colophon', 'back'].map(name => `section[data-page=${name}] { page: ${name}; }`).join('\n')}
h1, h2, h3, h4, h5, h6, caption { break-after: avoid; }
table, tr, figure { break-inside: avoid; }`

const ways = {
  /** Our build, proof included, as the program does it. */
  ours: async () => {
    const {expectShortRun} = await import('../../dist/engine.js')
    expectShortRun()
    const {openTextThread} = await import('../../dist/pipeline/text-thread.js')
    const thread = openTextThread()
    const {build, prepareBuild} = await import('../../dist/pipeline/index.js')
    const {readPublication} = await import('../../dist/pipeline/publication.js')
    prepareBuild()
    enter('read')
    const publication = await readPublication({folder}, thread)
    const [made] = await build(publication, {profiles: ['screen'], thread, onProgress: event => enter(event.stage)})
    await thread.close()
    return made
  },

  /** The same pipeline with a plain print of the same HTML in place of layout, finishing and proof. */
  floor: async () => {
    const {openSession, findBrowser} = await import('../../dist/pages/index.js')
    const {allWalls, origin} = await import('../../dist/pages/browser/walls.js')
    const opening = findBrowser().then(found => openSession(found, {walls: {...allWalls, policy: false}}))
    const {html, publication} = await assembled(folder, enter, asPages)
    enter('browser')
    const session = await opening
    const page = await session.newPage({answer: path => answer(path, html, publication), nonce: ''})
    enter('print')
    await page.goto(`${origin}/`)
    const bytes = await page.pdf({printBackground: true, preferCSSPageSize: true, tagged: true, timeout: 0})
    await session.close()
    return {
      bytes,
      pages: (
        Buffer.from(bytes)
          .toString('latin1')
          .match(/\/Type\s*\/Page\b/g) ?? []
      ).length,
    }
  },

  /** The same Markdown stage, then pagedjs-cli as it is; nothing of it is replaced but the door to the files. */
  pagedjs: async () => {
    const {openSession, findBrowser} = await import('../../dist/pages/index.js')
    const {allWalls, origin} = await import('../../dist/pages/browser/walls.js')
    const {default: Printer} = await import('pagedjs-cli')
    // Its printer adds its script as text, which our policy refuses.
    const opening = findBrowser().then(found => openSession(found, {walls: {...allWalls, policy: false}}))
    const {html, publication} = await assembled(folder, enter)
    enter('browser')
    const session = await opening
    const page = await session.newPage({answer: path => answer(path, html, publication), nonce: ''})
    const printer = new Printer({closeAfter: false})
    printer.browser = {newPage: async () => page}
    printer.on('rendered', () => enter('print'))
    enter('layout')
    const bytes = await printer.pdf({url: `${origin}/`}, {outlineTags: ['h1', 'h2', 'h3']})
    await session.close()
    return {bytes, pages: printer.pages.length}
  },

  /** Writes the HTML that the floor prints, for another program; not measured. */
  printable: async () => {
    const {html} = await assembled(folder, enter, asPages)
    await writeFile(`${folder}/printable.html`, html)
    return {bytes: new Uint8Array(), pages: 0}
  },
}

const made = await ways[way]()
enter('write')
await writeFile(output, made.bytes)
enter('end')
const {user, system} = process.cpuUsage()
const refused = made.refused ? made.findings.find(({severity}) => severity === 'error') : undefined
process.send?.(
  {
    pages: made.pages,
    refused: refused && `${refused.rule} ${JSON.stringify(refused.values)}`,
    stages,
    cpuStages,
    cpu: user + system,
  },
  () => process.disconnect(),
)

/** @param more gives a last style sheet from the page's */
async function assembled(path, mark, more = () => '') {
  const [{readPublication}, {toHtmlTree}, {assemble}, {profileNamed, profiles}, {labelsFor}] = await Promise.all(
    ['publication', 'markdown', 'document', 'profiles', 'wording'].map(name => import(`../../dist/${name}/index.js`)),
  )
  mark('read')
  const publication = await readPublication({folder: path}, profiles)
  const {configuration, files, sources} = publication
  mark('markdown')
  const labels = labelsFor(configuration.lang)
  const trees = sources.map(file =>
    toHtmlTree(file, {lang: configuration.lang, typography: configuration.typography, files, labels}),
  )
  const {html, styles, title, lang} = assemble(publication, trees, profileNamed('screen'), {svg: new Map()})
  const sheets = [...styles.map(({css}) => css), more(styles.find(({name}) => name === 'page.css').css)]
    .map(css => `<style>${css}</style>`)
    .join('\n')
  return {
    publication,
    html: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${sheets}</head><body>${html}</body></html>`,
  }
}

async function answer(path, html, publication) {
  if (path === '/') return html
  if (path.startsWith('/fonts/')) return readFile(new URL(`../../dist${path}`, import.meta.url))
  return publication.files.has(path.slice(1)) ? publication.read(path.slice(1)) : undefined
}
