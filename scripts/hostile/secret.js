/** The planted secret: files beside the publication whose words, pixels and colour are searched in every output. */
import {mkdir, stat, utimes, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {inflateSync} from 'node:zlib'
import {png} from './pictures.js'

const words = 'zibelinard quinquagouffre xylobaleine'
/** Red, green and blue of the secret drawing. */
const ink = '#13579b'
/** Its shares as a PDF writes them. */
const inkInPdf = /\.0745\d* 0?\.341[12]\d* 0?\.6078\d* (?:rg|RG|sc|scn)\b/

/** Pixels that no other picture has. */
const pixels = Buffer.from(Array.from({length: 16 * 16 * 3}, (_, at) => (at * at * 31 + at * 17 + 91) % 251))
const rows = [pixels.subarray(0, 48), pixels.subarray(48, 96)]

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="40"><rect width="600" height="40" fill="${ink}"/><text y="25" font-size="14">${words}</text></svg>`
const files = {
  'secret.txt': words,
  'secret.md': `# ${words}\n\n${words}\n`,
  'secret.yaml': `title: ${words}\nalt: ${words}\ncaption: ${words}\nlang: fr-FR\n`,
  'publication.yaml': `title: ${words}\nlang: de\n`,
  'secret.css': `:root { --accent: ${ink}; } p::after { content: "${words}"; }`,
  'secret.html': `<body><p>${words}</p></body>`,
  'secret.js': `document.title = "${words}"`,
  'secret.svg': drawing,
  'secret.png': png({width: 16, height: 16, pixels}),
  'secret.woff2': Buffer.from(`wOF2${words}`),
}

/** Puts the secret into `folder`. */
export async function plant(folder) {
  await mkdir(folder, {recursive: true})
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content)
  const each = Object.keys(files).map(name => path.join(folder, name))
  // Read times follow reading only where the former is older than the last change (relatime).
  const former = new Date('2001-01-01')
  return {
    folder,
    arm: () => Promise.all(each.map(file => utimes(file, former, new Date()))),
    /** The files of the secret that were read since it was armed. */
    async opened() {
      const states = await Promise.all(each.map(file => stat(file)))
      return each.filter((_, at) => states[at].atimeMs > former.valueOf() + 1000).map(file => path.basename(file))
    },
  }
}

/** What of the secret stands in `bytes`: words, pixels or colour; the streams of a PDF are looked into. */
export function leaksIn(bytes) {
  const found = new Set()
  for (const part of [bytes, ...streamsOf(bytes)]) {
    const latin = part.toString('latin1')
    for (const word of words.split(' ')) {
      const wide = Buffer.from(word, 'utf16le').toString('latin1')
      const big = Buffer.from(word, 'utf16le').swap16()
      if (latin.includes(word) || latin.includes(wide) || latin.includes(big.toString('latin1'))) found.add(word)
      if (latin.toLowerCase().includes(big.toString('hex'))) found.add(word)
    }
    if (rows.some(row => part.includes(row))) found.add('pixels')
    if (inkInPdf.test(latin)) found.add('colour')
  }
  return [...found]
}

/** What of the secret stands in `text`, divided words included. */
export function wordsIn(text) {
  const bare = text.replace(/[\s\u00ad\u2010-]+/g, '').toLowerCase()
  return words.split(' ').filter(word => bare.includes(word))
}

/** The streams of a PDF, inflated where they can be. */
function streamsOf(bytes) {
  const streams = []
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    if (bytes.subarray(at - 3, at).toString('latin1') === 'end') continue
    const start = at + (bytes[at + 6] === 13 ? 8 : 7)
    const end = bytes.indexOf('endstream', start)
    if (end < 0) break
    try {
      streams.push(inflateSync(bytes.subarray(start, end), {maxOutputLength: 64 << 20}))
    } catch {
      streams.push(bytes.subarray(start, end)) // no Flate, or too large to be of the secret
    }
    at = end
  }
  return streams
}
