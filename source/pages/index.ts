/** HTML → laid-out pages → PDF bytes. */
import {readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import type {Page as BrowserPage} from 'puppeteer'
import {MachineError} from '../fault.ts'
import type {Assembled, Box, Finding, PagePicture, Pages} from '../types.ts'
import type {Answer} from './browser/guard.ts'
import type {Session} from './browser/launch.ts'
import {pageCounter, type Reached} from './estimate.ts'
import {frame, own} from './frame.ts'
import {texPatterns} from './hyphenation/patterns.ts'
import type {RawPages} from './inside/inspect.ts'
import {pictureOf} from './picture.ts'
import {inPoints, type Trim} from './points.ts'
import {render} from './printer.ts'
import {watch} from './watch.ts'

export {cacheFolders} from './browser/embedded.ts'
export {findBrowser, type Trial} from './browser/find.ts'
export {openSession, type Session} from './browser/launch.ts'

/** A publication laid out and still in the browser. */
export interface Layout {
  readonly pages: Pages
  /** The pages as PDF, tagged, as Chromium writes it. */
  print(): Promise<Uint8Array>
  /** A picture of a part of a page, by its number; undefined where none can be taken. */
  picture(number: number, box: Box): Promise<PagePicture | undefined>
  close(): Promise<void>
}

export interface LayoutOptions {
  /** Gives a file of the publication by its name; undefined when it has none of that name. */
  read(name: string): Promise<Uint8Array | undefined>
  /** Words of a repeated table caption, « (suite) ». */
  readonly continued: string
  /** Size of the trimmed page in millimetres. */
  readonly trim?: Trim
  /** Called for each page that is begun. */
  onPage?(reached: Reached): void
  /** Seconds without a new page after which the layout is given up. */
  readonly patience?: number
}

/**
 * Lays a document out. Faults of the document (something that can neither fit nor be cut) are findings of a rejected
 * layout: `LayoutRefused`.
 *
 * @throws {MachineError} exit 7 when no page was finished for `patience` seconds (30)
 * @throws {LayoutRefused} when the document cannot be laid out; it carries the finding
 */
export async function layOut(assembled: Assembled, session: Session, options: LayoutOptions): Promise<Layout> {
  const page = await session.newPage()
  const watchdog = watch((options.patience ?? 30) * 1000)
  const count = pageCounter(assembled.places.length)
  await page.exposeFunction('fasciculeProgress', (event: string) => {
    watchdog.sign(event)
    options.onPage?.(count(event))
  })
  try {
    const sheet = {
      html: frame(await hyphenated(assembled, session), options.continued),
      answer: answerer(options, assembled.lang),
    }
    await Promise.race([render(page, sheet), watchdog.bark])
  } catch (error) {
    throw explained(error, assembled, watchdog.last())
  } finally {
    watchdog.stop()
  }
  const raw = (await page.evaluate(`import('${own}inspect.js').then(program => program.inspect())`)) as RawPages
  return {
    pages: inPoints(raw, options.trim),
    print: () => printed(page, raw),
    picture: (number, box) => pictureOf(page, number, box),
    close: () => page.close(),
  }
}

/** The document cannot be laid out. */
export class LayoutRefused extends Error {
  readonly finding: Finding

  constructor(finding: Finding) {
    super(finding.rule)
    this.name = 'LayoutRefused'
    this.finding = finding
  }
}

const fonts = new URL('../fonts/', import.meta.url)
const inside = new URL('./inside/', import.meta.url)

function answerer({read}: LayoutOptions, lang: string): Answer {
  return async path => {
    if (path === `${own}lines/patterns.js`) return patternsModule(lang)
    if (path.startsWith(own)) return readFile(fileURLToPath(new URL(path.slice(own.length), inside)))
    const face = /^\/fonts\/([\w.-]+)$/.exec(path)
    const bytes = face && (await readFile(new URL(face[1] as string, fonts)).catch(() => undefined))
    return bytes ?? read(path.slice(1))
  }
}

/** The patterns by which words are divided; none for a language that we have none for. A word has no apostrophe in it. */
function patternsModule(lang: string): string {
  const found = lang.startsWith('fr') ? texPatterns('fr').filter(pattern => !/['’]/.test(pattern)) : []
  return `export const patterns = ${JSON.stringify(found)}`
}

async function hyphenated(assembled: Assembled, session: Session): Promise<Assembled> {
  if (session.hyphenates) return assembled
  const {addSoftHyphens} = await import('./hyphenation/soft.ts')
  return {...assembled, html: addSoftHyphens(assembled.html)}
}

/** Paper larger than the page, in px, since Chromium clips to whole pixels: what bleeds must reach beyond the trim. */
const spare = 16

async function printed(page: BrowserPage, {pages}: RawPages): Promise<Uint8Array> {
  const [width, height] = [Math.max(...pages.map(each => each.width)), Math.max(...pages.map(each => each.height))]
  const size = `${Math.ceil(width) + spare}px ${Math.ceil(height) + spare}px`
  await page.addStyleTag({content: `@page { size: ${size} !important; }`})
  return page.pdf({
    printBackground: true,
    preferCSSPageSize: true,
    tagged: true,
    outline: false,
    margin: {top: 0, right: 0, bottom: 0, left: 0},
    timeout: 0,
  })
}

/** A fault in the page as a fault with its Markdown line. */
function explained(error: unknown, assembled: Assembled, last: string): unknown {
  if (!(error instanceof Error)) return error
  if (error.name === 'Bark') {
    const place = assembled.places[Number.parseInt(last.split(' ')[1] ?? '', 10)]
    return new MachineError('layout-timeout', 7, {
      page: last.split(' ')[0] ?? '',
      file: place?.file ?? '',
      line: place?.line ?? 0,
    })
  }
  const data = /\{"rule":.*\}/.exec(error.message)
  if (!data) return error
  const {rule, ref, element} = JSON.parse(data[0]) as {rule: string; ref: number; element: string}
  return new LayoutRefused({place: assembled.places[ref], rule, severity: 'error', values: {element}})
}
