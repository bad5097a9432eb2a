/** HTML → laid-out pages → PDF bytes. */

import type {Page as BrowserPage} from 'puppeteer'
import {MachineError} from '../fault.ts'
import {decoded} from '../text/paths.ts'
import type {Assembled, Box, Finding, PagePicture, Pages} from '../types.ts'
import {type Answer, largest} from './browser/guard.ts'
import type {Session} from './browser/launch.ts'
import {makeNonce} from './browser/walls.ts'
import {type Damaged, damagedPictures, remembering} from './damaged.ts'
import {pageCounter, type Reached} from './estimate.ts'
import {frame, spare, type Told} from './frame.ts'
import {divisionsFor} from './hyphenation/languages.ts'
import type {RawPages} from './inside/inspect.ts'
import {ownFile, program} from './own.ts'
import {pictureOf} from './picture.ts'
import {inPoints, pixelsAround, type Trim} from './points.ts'
import {render} from './printer.ts'
import {type Room, roomsOf} from './rooms.ts'
import {fittedTables} from './tables.ts'
import {narrowedBlocks, shortTails} from './tails.ts'
import {patiently, unhurried, watch} from './watch.ts'

export {cacheFolders} from './browser/embedded.ts'
export {findBrowser, type Trial} from './browser/find.ts'
export {openSession, type Session} from './browser/launch.ts'
export {equalSheet, tightRooms} from './rooms.ts'

/** Loads what drives a browser, which takes a while, before one is needed. */
export async function prepareBrowser(): Promise<void> {
  await Promise.all([import('puppeteer'), import('#pagedjs-cli')])
}

/** A publication laid out and still in the browser. */
export interface Layout {
  readonly pages: Pages
  /** What only some see, in the order of the document. */
  readonly rooms: readonly Room[]
  /**
   * Shows the pages as the audiences `shows` see them, until it is called again: what is for others leaves an empty room.
   *
   * @returns the pages as they are then
   */
  showFor(shows: readonly string[]): Promise<Pages>
  /** Lays a style sheet over the pages, which moves nothing, in the place of the one before; '' takes it away. */
  wear(css: string): Promise<void>
  /**
   * The pages as PDF, tagged, as Chromium writes it. With `bleed` each page stands on a larger paper, `marginAround(bleed)`
   * from its top left corner, and its grounds and pictures run beyond its edges.
   *
   * @param bleed in millimetres; 0: the page alone
   */
  print(bleed?: number): Promise<Uint8Array>
  /** A finding for each picture that cannot be decoded to its end; looked for while the pages are printed. */
  damaged(): Promise<readonly Finding[]>
  /** A picture of a part of a page, by its number; undefined where none can be taken. */
  picture(number: number, box: Box): Promise<PagePicture | undefined>
  close(): Promise<void>
}

export interface LayoutOptions extends Told {
  /** Gives a file of the publication by its name; undefined when it has none of that name. */
  read(name: string): Promise<Uint8Array | undefined>
  /** Size of the trimmed page in millimetres. */
  readonly trim?: Trim
  /** Called for each page that is begun. */
  onPage?(reached: Reached): void
  /** Seconds without a new page after which the layout is given up. */
  readonly patience?: number
}

/** Seconds: a page takes a hundredth of one. */
const usualPatience = 30

/** So many pages take as long again to be printed. */
const manyPages = 100

/** And so many pixels of photographs, which are unpacked and packed again. */
const manyPixels = 20e6

/** In the page: the pixels of all its pictures together. */
const pixels =
  '[...document.images].reduce((sum, {naturalWidth, naturalHeight}) => sum + naturalWidth * naturalHeight, 0)'

/**
 * Lays a document out. Faults of the document (something that can neither fit nor be cut) are findings of a rejected
 * layout: `LayoutRefused`.
 *
 * @throws {MachineError} exit 7 when no page was finished for `patience` seconds (30, longer on a busy machine)
 * @throws {LayoutRefused} when the document cannot be laid out; it carries the finding
 */
export async function layOut(assembled: Assembled, session: Session, options: LayoutOptions): Promise<Layout> {
  const patience = options.patience ?? unhurried(usualPatience)
  const nonce = makeNonce()
  const html = frame(await hyphenated(assembled, session), options, nonce)
  const bytes = Buffer.byteLength(html)
  if (bytes > largest) throw new LayoutRefused(refusal('document-large', {megabytes: Math.ceil(bytes / 2 ** 20)}))
  const {answer, pictures} = remembering(answerer(html, options, assembled.lang))
  const page = await session.newPage({answer, nonce})
  const watchdog = watch(patience * 1000)
  const count = pageCounter(assembled.html)
  await hear(page, event => {
    watchdog.sign(event)
    options.onPage?.(count(event))
  })
  try {
    await Promise.race([render(page), watchdog.bark])
  } catch (error) {
    throw explained(error, assembled, watchdog.last(), patience)
  } finally {
    watchdog.stop()
  }
  const slow = patience * (1 + (Number.parseInt(watchdog.last(), 10) || 0) / manyPages)
  const raw = (await patiently(page.evaluate('PagedConfig.inspect()'), 'print', slow)) as RawPages
  const pages = {
    ...inPoints(raw, options.trim),
    findings: [
      ...divided(raw, assembled.places),
      ...fittedTables(raw.tables, assembled.places),
      ...shortTails(raw.tails, assembled.places),
      ...narrowedBlocks(raw.narrowed, assembled.places),
    ],
  }
  const rooms = roomsOf(raw.rooms)
  const oversize = pages.pages.find(({width, height}) => Math.max(width, height) > longest)
  if (oversize) throw new LayoutRefused(refusal('page-large', {page: oversize.number}))
  const damaged = damagedPictures(page, pictures).then(found => told(found, pages, assembled.places))
  // Whoever waits for it hears of a fault; whoever closes before need not.
  damaged.catch(() => undefined)
  // Pictures are loaded by the time that they are printed.
  const longer = async () => slow + patience * (Number(await page.evaluate(pixels)) / manyPixels)
  return {
    pages,
    rooms,
    showFor: async shows => {
      await patiently(page.evaluate(`PagedConfig.showFor(${JSON.stringify(shows)})`), 'print', slow)
      const shown = (await patiently(page.evaluate('PagedConfig.inspect()'), 'print', slow)) as RawPages
      return {...inPoints(shown, options.trim), findings: []}
    },
    wear: css => patiently(page.evaluate(`PagedConfig.wear(${JSON.stringify(css)})`), 'print', slow) as Promise<void>,
    print: async (bleed = 0) => {
      // Known before the print begins: one that fails while this is asked for would have nobody to hear of it.
      const seconds = await longer()
      return patiently(bleed > 0 ? printedWithBleed(page, raw, bleed) : printed(page, raw), 'print', seconds)
    },
    damaged: async () => patiently(damaged, 'pictures', await longer()),
    picture: (number, box) => patiently(pictureOf(page, number, box), 'pictures', patience),
    // One that is busy is not waited for: it goes with the session.
    close: async () => void page.close().catch(() => undefined),
  }
}

/** Has the page tell how far it is, page after page. Nothing is answered: that would cost a message and a task for each. */
async function hear(page: BrowserPage, told: (event: string) => void): Promise<void> {
  const session = await page.createCDPSession()
  session.on('Runtime.bindingCalled', ({name, payload}) => name === listener && told(payload))
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', {name: listener})
}

/** What the program of the page calls (`inside/main.ts`). */
const listener = 'fasciculeProgress'

/** Names that no other arrangement of the lines could keep whole, each once at its place. */
function divided(raw: RawPages, places: Assembled['places']): Finding[] {
  const once = new Map(raw.divided.map(({ref, word}) => [`${ref} ${word}`, {ref, word}]))
  return [...once.values()].map(({ref, word}) => ({
    place: places[ref],
    rule: 'name-divided',
    severity: 'info',
    values: {name: word},
    actual: word,
  }))
}

/** Each damaged picture at each of its places; at none when a style sheet shows it. */
function told({names, refs}: Damaged, {pages}: Pages, places: Assembled['places']): Finding[] {
  const images = pages.flatMap(page => page.images)
  const of = (name: string, ref: number): Finding => ({
    place: places[ref],
    rule: 'image-damaged',
    severity: 'error',
    values: {name},
  })
  return [
    ...names.flatMap(name => {
      const shown = [...new Set(images.flatMap(image => (image.name === name ? [image.ref] : [])))]
      return shown.length === 0 ? [of(name, -1)] : shown.map(ref => of(name, ref))
    }),
    ...[...new Set(refs)].map(ref => of(images.find(image => image.ref === ref)?.name ?? '', ref)),
  ]
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

const refusal = (rule: string, values: Finding['values']): Finding => ({
  place: undefined,
  rule,
  severity: 'error',
  values,
})

/** In points: the longest side that a page of a PDF may have (ISO 32000-2, annex C.2), which printing keeps to. */
const longest = 14_400

/** The page itself, the patterns of its language, a file of ours, else one of the publication: each by its exact name. */
function answerer(html: string, {read}: LayoutOptions, lang: string): Answer {
  return async path => {
    if (path === '/') return html
    if (path === `${program}lines/patterns.js`)
      return `export const divisions = ${JSON.stringify(divisionsFor(html, lang))}`
    const name = path.slice(1)
    // An author's template may hold an address that is encoded already, and is encoded with the others.
    return (await ownFile(path)) ?? (await read(name)) ?? (name.includes('%') ? read(decoded(name)) : undefined)
  }
}

async function hyphenated(assembled: Assembled, session: Session): Promise<Assembled> {
  if (session.hyphenates) return assembled
  const {addSoftHyphens} = await import('./hyphenation/soft.ts')
  return {...assembled, html: addSoftHyphens(assembled.html, assembled.lang)}
}

/** In the page: waits until every picture is there, or will never be. */
const loaded = `Promise.all([...document.images].map(image => image.complete || new Promise(done => {
  image.addEventListener('load', done)
  image.addEventListener('error', done)
}))).then(() => undefined)`

/** Prints the pages as they are, then as they were before. */
async function printedWithBleed(page: BrowserPage, raw: RawPages, bleed: number): Promise<Uint8Array> {
  const margin = pixelsAround(bleed)
  await page.evaluate(`PagedConfig.showBleed(${Math.ceil((bleed / 25.4) * 96) + 1}, ${margin})`)
  try {
    return await printed(page, raw, 2 * margin)
  } finally {
    await page.evaluate('PagedConfig.hideBleed()')
  }
}

async function printed(page: BrowserPage, {pages}: RawPages, around: number = spare): Promise<Uint8Array> {
  const [width, height] = [Math.max(...pages.map(each => each.width)), Math.max(...pages.map(each => each.height))]
  const size = `${Math.ceil(width) + around}px ${Math.ceil(height) + around}px`
  const sheet = await page.addStyleTag({content: `@page { size: ${size} !important; }`})
  // What is not yet loaded would be printed as nothing: pages are laid out by the sizes that the index knows.
  await page.evaluate(loaded)
  await page.evaluate('PagedConfig.fillCells()')
  // Paged.js lays out as for paper. Without that the pages are skipped on the screen (`inside/sheet.ts`), to which printing returns.
  await page.emulateMediaType()
  const bytes = await page.pdf({
    printBackground: true,
    preferCSSPageSize: true,
    tagged: true,
    outline: false,
    margin: {top: 0, right: 0, bottom: 0, left: 0},
    timeout: 0,
  })
  // Of two sizes that are important the first would hold for the next print.
  await sheet.evaluate(style => style.remove())
  return bytes
}

/** A fault in the page as a fault with its Markdown line. */
function explained(error: unknown, assembled: Assembled, last: string, seconds: number): unknown {
  if (!(error instanceof Error)) return error
  if (error.name === 'Bark') {
    const place = assembled.places[Number.parseInt(last.split(' ')[1] ?? '', 10)]
    return new MachineError('layout-timeout', 7, {
      seconds,
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
