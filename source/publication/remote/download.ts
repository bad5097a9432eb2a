/** One picture of the web, fetched under every limit: what a stranger's text names must not make us a tool of his. */
import {lookup as resolve} from 'node:dns'
import {get as getPlain, type IncomingMessage} from 'node:http'
import {get as getSecure} from 'node:https'
import {BlockList, isIP, type LookupFunction} from 'node:net'

export interface Limits {
  /** The most bytes of a picture. */
  readonly bytes: number
  /** Milliseconds for one picture, redirections included. */
  readonly time: number
  readonly redirects: number
  /** Whether an address of a machine may be asked. */
  readonly isAllowed: (address: string) => boolean
}

/** Why nothing was fetched: `address` (refused), `status`, `large`, `late`, `redirects`, `unreachable`. */
export class DownloadError extends Error {
  readonly reason: string

  constructor(reason: string) {
    super(reason)
    this.reason = reason
  }
}

/** Private, local and special addresses (RFC 6890): a text must not look around in the network of its reader. */
const special = new BlockList()
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  special.addSubnet(net, prefix, 'ipv4')
/** Of IPv6 only what is global unicast may be asked, and none of it that wraps an address of IPv4. */
const global = new BlockList()
global.addSubnet('2000::', 3, 'ipv6')
for (const [net, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  special.addSubnet(net, prefix, 'ipv6')

/** Whether an address is one of the public internet. */
export function isPublic(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !special.check(address, 'ipv4')
  return family === 6 && global.check(address, 'ipv6') && !special.check(address, 'ipv6')
}

/** What is asked of the network, unless a test says otherwise. */
export const limits: Limits = {bytes: 20 * 1024 * 1024, time: 20_000, redirects: 3, isAllowed: isPublic}

/**
 * The bytes at an address of http or https.
 *
 * @throws {DownloadError}
 */
export async function download(address: string, {bytes, time, redirects, isAllowed}: Limits): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(time)
  let at = address
  for (let turn = 0; turn <= redirects; turn++) {
    const response = await answer(at, isAllowed, signal)
    const {statusCode = 0, headers} = response
    if (statusCode >= 300 && statusCode < 400 && headers.location) {
      response.destroy()
      at = new URL(headers.location, at).href
      continue
    }
    if (statusCode !== 200) {
      response.destroy()
      throw new DownloadError('status')
    }
    return await body(response, bytes, signal)
  }
  throw new DownloadError('redirects')
}

const answer = (address: string, isAllowed: Limits['isAllowed'], signal: AbortSignal): Promise<IncomingMessage> =>
  new Promise((done, fail) => {
    const refuse = (reason: string) => fail(new DownloadError(reason))
    const url = URL.canParse(address) ? new URL(address) : undefined
    const host = url?.hostname.replace(/^\[|\]$/g, '') ?? ''
    if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return refuse('address')
    if (isIP(host) !== 0 && !isAllowed(host)) return refuse('address')
    // The address that was checked is the one that is connected to: a name cannot mean another in between.
    const lookup: LookupFunction = (name, options, back) =>
      resolve(name, {...options, all: true}, (error, found) => {
        const allowed = error ? [] : found.filter(each => isAllowed(each.address))
        const [first] = allowed
        if (error || !first) return back(error ?? new DownloadError('address'), [])
        if (options.all) back(null, allowed)
        else back(null, first.address, first.family)
      })
    const get = url.protocol === 'https:' ? getSecure : getPlain
    const headers = {accept: 'image/*', 'user-agent': 'fascicule'}
    get(url, {agent: false, headers, lookup, signal}, done).on('error', error => {
      if (error instanceof DownloadError) fail(error)
      else refuse(signal.aborted ? 'late' : 'unreachable')
    })
  })

const body = async (response: IncomingMessage, most: number, signal: AbortSignal): Promise<Uint8Array> => {
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for await (const part of response) {
      length += part.length
      if (length > most) throw new DownloadError('large')
      parts.push(part)
    }
  } catch (error) {
    if (error instanceof DownloadError) throw error
    throw new DownloadError(signal.aborted ? 'late' : 'unreachable')
  } finally {
    response.destroy()
  }
  return new Uint8Array(Buffer.concat(parts))
}
