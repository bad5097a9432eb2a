/**
 * Whether an image is there to its end. A browser shows what there is of one that was cut, and says nothing. Time grows
 * with the length alone.
 */

/** True when the end of a file, with its beginning and its whole length in bytes, shows that nothing is missing. */
export function endsWhole(head: Uint8Array, tail: Uint8Array, length: number): boolean {
  return formatOf(head).ends(tail, head, length)
}

/** True when the whole of an image is there, whatever follows its end. */
export function isWhole(bytes: Uint8Array): boolean {
  return formatOf(bytes).walk(bytes)
}

interface Format {
  starts(head: Uint8Array): boolean
  ends(tail: Uint8Array, head: Uint8Array, length: number): boolean
  walk(bytes: Uint8Array): boolean
}

const word = (bytes: Uint8Array, at: number, length: number) => latin.decode(bytes.subarray(at, at + length))
const latin = new TextDecoder('latin1')
const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** PNG: chunks, each with its length, up to IEND (ISO/IEC 15948, 5.3). */
const png: Format = {
  starts: head => word(head, 1, 3) === 'PNG',
  ends: tail => word(tail, tail.length - 8, 4) === 'IEND',
  walk(bytes) {
    const view = viewOf(bytes)
    for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at))
      if (word(bytes, at + 4, 4) === 'IEND') return true
    return false
  },
}

/** JPEG: segments, and after each start of scan coded bytes up to the next marker (ITU-T T.81, B.1.1). */
const jpeg: Format = {
  starts: head => head[0] === 0xff && head[1] === 0xd8,
  ends: tail => tail.at(-2) === 0xff && tail.at(-1) === 0xd9,
  walk(bytes) {
    const view = viewOf(bytes)
    for (let at = bytes.indexOf(0xff, 2); at >= 0 && at + 2 <= bytes.length; at = bytes.indexOf(0xff, at)) {
      const marker = bytes[at + 1] ?? 0
      if (marker === 0xd9) return true
      if (marker === 0xff) at += 1
      else if (marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2
      else if (at + 4 > bytes.length) return false
      else at += 2 + view.getUint16(at + 2)
    }
    return false
  },
}

/** GIF: the first picture to the end of its blocks (GIF89a, 15 to 27); the others are never printed. */
const gif: Format = {
  starts: head => word(head, 0, 3) === 'GIF',
  ends: tail => tail.at(-1) === 0x3b,
  walk(bytes) {
    const table = (at: number) => ((bytes[at] ?? 0) & 0x80 ? 3 << (((bytes[at] ?? 0) & 7) + 1) : 0)
    for (let at = 13 + table(10); at < bytes.length; ) {
      const isPicture = bytes[at] === 0x2c
      if (!isPicture && bytes[at] !== 0x21) return false
      at += isPicture ? 11 + table(at + 9) : 2
      while ((bytes[at] ?? 0) > 0) at += 1 + (bytes[at] ?? 0)
      if (at >= bytes.length) return false
      if (isPicture) return true
      at += 1
    }
    return false
  },
}

/** WebP: the length that its RIFF header gives (RFC 9649, 2.4). */
const webp: Format = {
  starts: head => word(head, 0, 4) === 'RIFF',
  ends: (_, head, length) => head.length >= 8 && viewOf(head).getUint32(4, true) + 8 <= length,
  walk: bytes => webp.ends(bytes, bytes, bytes.length),
}

/** AVIF: its boxes, each with its length (ISO/IEC 14496-12, 4.2). */
const avif: Format = {
  starts: head => word(head, 4, 4) === 'ftyp',
  ends: () => false,
  walk(bytes) {
    const view = viewOf(bytes)
    let at = 0
    while (at + 8 <= bytes.length) {
      const size = view.getUint32(at)
      if (size === 0) return true
      if (size === 1 && at + 16 > bytes.length) return false
      const whole = size === 1 ? Number(view.getBigUint64(at + 8)) : size
      if (whole < 8) return false
      at += whole
    }
    return at === bytes.length
  },
}

/** SVG: its root and each `svg` in it is closed; comments and character data are passed over (XML 1.0, 2.5 and 2.7). */
const svg: Format = {
  starts: () => true,
  ends: () => false,
  walk(bytes) {
    const text = latin.decode(bytes)
    let depth = 0
    for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
      const [, end] = passedOver.find(([begin]) => text.startsWith(begin, at)) ?? []
      if (end !== undefined) {
        const past = text.indexOf(end, at)
        if (past < 0) return false
        at = past + end.length
      } else {
        const tag = text.slice(at, at + 6).toLowerCase()
        at += 1
        if (/^<svg[\s/>]/.test(tag)) {
          const [found] = restOfTag.exec(text.slice(at, at + longestTag)) ?? []
          if (!found?.endsWith('>')) return false
          depth += found.endsWith('/>') ? 0 : 1
          at += found.length
        } else if (tag.startsWith('</svg')) depth -= 1
        else continue
        if (depth === 0) return text.indexOf('>', at) >= 0 || text[at - 1] === '>'
      }
    }
    return false
  },
}

const passedOver = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
] as const
const restOfTag = /^(?:[^>"']|"[^"]*"|'[^']*')*>?/
/** Bytes: the head in which a root is looked for is no longer either. */
const longestTag = 65536

const formats: readonly Format[] = [png, jpeg, gif, webp, avif]

const formatOf = (head: Uint8Array): Format => formats.find(format => format.starts(head)) ?? svg
