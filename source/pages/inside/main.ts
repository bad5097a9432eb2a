/**
 * The program of the page: it hands our flow to Paged.js before the layout begins. All that `PagedConfig` calls is here: in the
 * package it is one file (`scripts/bundle.js`).
 */
import {loadFaces} from './faces.ts'
import {type FlowOptions, flow} from './flow.ts'
import {divisions} from './lines/patterns.ts'
import {linesSheet} from './lines/set.ts'
import type {Chunker, PagedWindow} from './paged.ts'
import * as rooms from './rooms.ts'
import {engineSheet} from './sheet.ts'

export {hideBleed, showBleed} from './bleed.ts'
export {inspect} from './inspect.ts'
export {fillCells} from './roles.ts'

/** What is put into the pages may ask for any face. */
export const showFor = (shows: readonly string[]): Promise<void> => loadFaces().then(() => rooms.showFor(shows))

export const wear = (css: string): Promise<void> => loadFaces().then(() => rooms.wear(css))

/** Handlers of Paged.js that stay: the page model. All that touches the content goes. */
const kept = new Set(['PrintMedia', 'AtPage', 'PageCounterIncrement'])

/** Installs the flow. To be awaited before `PagedPolyfill.preview()`. */
export function install(): void {
  // Both Paged.js and its command-line tool call `before`.
  if (document.querySelector('style[data-engine]')) return
  const {Paged, PagedPolyfill} = window as unknown as PagedWindow
  const handlers = Paged.registeredHandlers
  for (let index = handlers.length - 1; index >= 0; index--) {
    if (!kept.has((handlers[index] as {name: string}).name)) handlers.splice(index, 1)
  }
  for (const handler of handlers as unknown as readonly MediaHandler[])
    if (handler.name === 'PrintMedia') guardMedia(handler)
  const sheet = document.createElement('style')
  sheet.setAttribute('data-pagedjs-ignore', '')
  sheet.setAttribute('data-engine', '')
  sheet.textContent = engineSheet + linesSheet
  document.head.append(sheet)
  const {chunker} = PagedPolyfill
  chunker.flow = async function (this: Chunker, content: DocumentFragment) {
    await flow(this, content, options())
    this.rendered = true
    this.total = this.pagesArea.children.length
    return this
  }
}

/** What resolves `@media`, a class. */
interface MediaHandler {
  readonly name: string
  readonly prototype: {onAtMedia(node: MediaRule, item: object, list: {remove(item: object): void}): void}
}

interface MediaRule {
  readonly prelude: {readonly type: string} | null
  readonly block: object | null
}

/**
 * Paged.js takes the rules for print out of `@media`, and trips over conditions that its parser cannot read, over none and
 * over one without a block: the first two are left to the browser.
 */
function guardMedia({prototype}: MediaHandler): void {
  const {onAtMedia} = prototype
  prototype.onAtMedia = function (node, item, list) {
    if (!node.block) list.remove(item)
    else if (node.prelude?.type === 'AtrulePrelude') onAtMedia.call(this, node, item, list)
  }
}

/** All that Node tells the layout. */
function options(): FlowOptions {
  // Node listens to how far the layout is: a layout that hangs is then known by its element.
  const listener = (window as unknown as {fasciculeProgress?: (event: string) => void}).fasciculeProgress
  return {
    divisions,
    continued: document.documentElement.dataset.continued ?? '',
    report: (page, ref) => listener?.(`${page} ${ref}`),
  }
}
