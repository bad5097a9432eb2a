/**
 * The made-up origin: every request of the page is answered from memory or refused. No `file://`, no port, no network; it
 * is the security boundary, and the same for a local and a remote browser.
 */
import type {HTTPRequest, Page} from 'puppeteer'

export const origin = 'https://publication.invalid'

/** One DevTools message holds 100 MiB in base64; past that the connection dies. */
const largest = 50 * 1024 * 1024

/** Answers a path, which begins with `/`; undefined refuses it. */
export type Answer = (path: string) => Promise<Uint8Array | string | undefined>

/** Sets the guard on a page. Every request is answered by `answer` or aborted; nothing is ever fetched. */
export async function guard(page: Page, answer: Answer): Promise<void> {
  await page.setRequestInterception(true)
  page.on('request', request => {
    respond(request, answer).catch(() => request.abort().catch(() => undefined))
  })
}

async function respond(request: HTTPRequest, answer: Answer): Promise<void> {
  const url = new URL(request.url())
  if (url.protocol === 'data:' || url.protocol === 'blob:') return request.continue()
  const body = url.origin === origin && request.method() === 'GET' ? await answer(decodeURI(url.pathname)) : undefined
  if (body === undefined || body.length > largest) return request.abort()
  const contentType =
    types[url.pathname.slice(url.pathname.lastIndexOf('.') + 1).toLowerCase()] ?? 'text/html; charset=utf-8'
  return request.respond({status: 200, contentType, body, headers: {'Access-Control-Allow-Origin': '*'}})
}

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  woff2: 'font/woff2',
  woff: 'font/woff',
  ttf: 'font/ttf',
  otf: 'font/otf',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
}
