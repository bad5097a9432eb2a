/** pagedjs-cli's `Printer` behind one call: it drives Paged.js on a page that we made, guarded, on the made-up origin. */
import type {Page} from 'puppeteer'
import {type Answer, guard, origin} from './browser/guard.ts'

/** What a page is to lay out. */
export interface Sheet {
  /** The whole HTML document. */
  readonly html: string
  /** Answers requests for anything else. */
  readonly answer: Answer
}

/**
 * Lays a document out on `page`. Resolves when all pages stand.
 *
 * @throws Error as the program in the page throws it
 */
export async function render(page: Page, sheet: Sheet): Promise<void> {
  await guard(page, async path => (path === '/' ? sheet.html : sheet.answer(path)))
  const {default: Printer} = await import('#pagedjs-cli')
  const printer = new Printer({closeAfter: false})
  printer.browser = {newPage: async () => lean(page)}
  await printer.render({url: `${origin}/`})
}

/**
 * The page as the printer sees it, without the three of its calls that cost time for nothing: waiting half a second for an
 * idle network, measuring all pages once more, serialising the whole document.
 */
function lean(page: Page): Page {
  const idle: Readonly<Record<string, () => Promise<unknown>>> = {
    waitForNetworkIdle: async () => undefined,
    waitForSelector: async () => undefined,
    content: async () => '',
  }
  return new Proxy(page, {
    get(target, name) {
      const value = idle[String(name)] ?? Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
