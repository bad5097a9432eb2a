/** Pictures made at run time, so that the repository holds none that is dangerous. */
import {crc32, deflateSync} from 'node:zlib'

const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

const signature = Buffer.from('89504e470d0a1a0a', 'hex')

/**
 * A PNG of 8-bit RGB; of `bits` 1 in grey. Its header says `width` × `height`; `rows` are really there (by default all),
 * and `level` 0 leaves them as large as they are.
 */
export function png({width, height, pixels, bits = 8, rows = height, level = 9, extra = []}) {
  const row = bits === 1 ? Math.ceil(width / 8) : width * 3
  const raw = Buffer.alloc(rows * (row + 1), 0x7f)
  for (let at = 0; at < rows; at++) {
    raw[at * (row + 1)] = 0
    if (pixels) pixels.copy(raw, at * (row + 1) + 1, at * row, (at + 1) * row)
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = bits
  header[9] = bits === 1 ? 0 : 2
  const others = extra.map(([type, data]) => chunk(type, Buffer.from(data, 'latin1')))
  const data = chunk('IDAT', deflateSync(raw, {level}))
  return Buffer.concat([signature, chunk('IHDR', header), ...others, data, chunk('IEND', Buffer.alloc(0))])
}
