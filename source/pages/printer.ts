/** pagedjs-cli's `Printer` behind one call: it drives Paged.js on a page that we made, guarded, on the made-up origin. */
import type {Page} from 'puppeteer'
import {origin} from './browser/walls.ts'

/**
 * Lays out the document of the door that `page` was made with. Resolves when all pages stand.
 *
 * @throws Error as the program in the page throws it
 */
export async function render(page: Page): Promise<void> {
  const {default: Printer} = await import('#pagedjs-cli')
  const printer = new Printer({closeAfter: false})
  printer.browser = {newPage: async () => lean(page)}
  await printer.render({url: `${origin}/`})
}

/**
 * The page as the printer sees it, without the three of its calls that cost time for nothing (waiting half a second for an
 * idle network, measuring all pages once more, serialising the whole document), and without the script that it would add:
 * the document names Paged.js itself, with the key that lets it run.
 */
function lean(page: Page): Page {
  const idle: Readonly<Record<string, () => Promise<unknown>>> = {
    waitForNetworkIdle: async () => undefined,
    waitForSelector: async () => undefined,
    content: async () => '',
    addScriptTag: async () => undefined,
  }
  return new Proxy(page, {
    get(target, name) {
      const value = idle[String(name)] ?? Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
