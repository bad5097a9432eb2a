/**
 * The three walls between a page and the world, beside the sanitiser. Each holds what another lets through when it falls:
 *
 * - the policy forbids every script but ours, and every address but our origin's pictures and faces;
 * - interception sees each request of each page, frame and worker, and closes pop-ups; it is blind to WebSockets, WebRTC
 *   and connections made in advance;
 * - offline, the browser resolves no name and goes through a proxy that does not exist, on loopback too.
 */
import {randomBytes} from 'node:crypto'

/** Which walls stand. All of them, always: each is taken away by tests alone, to see that the others hold. */
export interface Walls {
  readonly policy: boolean
  readonly interception: boolean
  readonly offline: boolean
}

export const allWalls: Walls = {policy: true, interception: true, offline: true}

/** The made-up origin of every page; `.invalid` has no address by RFC 2606. */
export const origin = 'https://publication.invalid'

/**
 * The Content-Security-Policy of a document (CSP 3): scripts that bear `nonce` alone, and what they import; pictures and
 * faces of the origin; style sheets written in the document. `sandbox` refuses windows, forms and downloads.
 */
export function policyOf(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'unsafe-inline'",
    `img-src ${origin} data:`,
    `font-src ${origin} data:`,
    "connect-src 'none'",
    "frame-src 'none'",
    "worker-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    'sandbox allow-scripts',
  ].join('; ')
}

/** A key for one document, that no text can know beforehand. It is in no output: Chromium prints no attribute. */
export function makeNonce(): string {
  return randomBytes(18).toString('base64url')
}

/** Flags of a browser that reaches nothing: neither names nor literal addresses, loopback included, nor by UDP. */
export const offlineFlags: readonly string[] = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=http://proxy.invalid:9',
  '--proxy-bypass-list=<-loopback>',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
]
