/**
 * The interception of requests: each is answered from memory, by name, or refused. No `file://`, no port, no network; the
 * same for a local and a remote browser.
 */
import type {CDPSession, Protocol} from 'puppeteer'
import {origin, policyOf, type Walls} from './walls.ts'

/** In bytes. One DevTools message holds 100 MiB in base64; past that the connection dies. */
export const largest = 50 * 1024 * 1024

/** Answers a path, decoded, which begins with `/`; undefined refuses it. */
export type Answer = (path: string) => Promise<Uint8Array | string | undefined>

/** What stands between a page and everything else. */
export interface Door {
  readonly answer: Answer
  /** The key of our own scripts: no other one runs. */
  readonly nonce: string
}

/**
 * Intercepts all that `session` sees: of a browser target, the requests of every page, frame and worker of that browser.
 *
 * @param doorOf the door of the page whose main frame has this id; a frame without one is refused everything
 */
export async function intercept(
  session: CDPSession,
  doorOf: (frameId: string) => Door | undefined,
  walls: Walls,
): Promise<void> {
  session.on('Fetch.requestPaused', event => {
    respond(session, event, doorOf(event.frameId), walls)
      .catch(() => session.send('Fetch.failRequest', {requestId: event.requestId, errorReason: 'BlockedByClient'}))
      // The page is gone, or the browser.
      .catch(() => undefined)
  })
  await session.send('Fetch.enable', {patterns: [{urlPattern: '*'}]})
}

async function respond(
  session: CDPSession,
  {requestId, request}: Protocol.Fetch.RequestPausedEvent,
  door: Door | undefined,
  walls: Walls,
): Promise<unknown> {
  const url = new URL(request.url)
  const isOurs = url.origin === origin && request.method === 'GET'
  if (!walls.interception && !isOurs) return session.send('Fetch.continueRequest', {requestId})
  const body = isOurs ? await door?.answer(decodeURIComponent(url.pathname)) : undefined
  if (!door || body === undefined || body.length > largest) throw new Error(`refused: ${url.origin}`)
  return session.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: 200,
    responseHeaders: [
      {name: 'Content-Type', value: typeOf(url.pathname)},
      {name: 'Access-Control-Allow-Origin', value: '*'},
      {name: 'X-Content-Type-Options', value: 'nosniff'},
      ...(walls.policy ? [{name: 'Content-Security-Policy', value: policyOf(door.nonce)}] : []),
    ],
    body: Buffer.from(body as Uint8Array).toString('base64'),
  })
}

/** True for the path of a picture, by its ending. */
export const isPicture = (path: string): boolean => typeOf(path).startsWith('image/')

const typeOf = (path: string): string =>
  types[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'text/html; charset=utf-8'

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
