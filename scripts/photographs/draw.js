/** Photographs of 12 megapixels made by rule: a soft scene with grain, and twelve patches whose colours are known. */
import {crc32, deflateSync} from 'node:zlib'
import {srgbProfile} from '../../dist/pdf/icc.js'
import {openCodec} from '../../dist/pdf/pictures/codec.js'

export const [width, height] = [4000, 3000]
const [columns, rows] = [4, 3]
/** Side of a patch, in parts of a column. */
const side = 0.4

/** Colours of sRGB that every space in use here can show. */
export const colours = [
  [190, 60, 60], [80, 140, 90], [70, 90, 160], [200, 170, 80],
  [120, 80, 130], [90, 160, 170], [210, 140, 120], [60, 60, 70],
  [240, 235, 225], [150, 150, 150], [100, 60, 40], [180, 200, 120],
] // biome-ignore format: a table

/** Where the patches lie, as parts of the picture from its top left corner; `colour` is their index. */
export const patches = colours.map((_, colour) => ({
  colour,
  x: ((colour % columns) + 0.5) / columns,
  y: (Math.floor(colour / columns) + 0.5) / rows,
}))

/** Red, green, blue and opacity of each pixel; `seed` makes another scene. */
export function scene(seed, {grey = false, see = false, grain = 14} = {}) {
  const data = new Uint8ClampedArray(width * height * 4)
  const [cell, tall] = [width / columns, height / rows]
  let noise = seed * 2654435761
  for (let y = 0, at = 0; y < height; y++) {
    const row = Math.floor(y / tall)
    const inRow = Math.abs((y % tall) / tall - 0.5) < side / 2
    for (let x = 0; x < width; x++, at += 4) {
      noise = (Math.imul(noise, 1664525) + 1013904223) | 0
      const patch = inRow && Math.abs((x % cell) / cell - 0.5) < side / 2
      const known = colours[row * columns + Math.floor(x / cell)]
      const wave = 128 + 60 * Math.sin((x + seed * 300) / 340) + 40 * Math.cos(y / (190 + seed * 7))
      const dust = ((noise >>> 16) % grain) - grain / 2
      const [r, g, b] = patch ? known : [wave + dust, wave * 0.8 + dust + 20, 220 - wave * 0.6 + dust]
      const mean = Math.round(0.3 * r + 0.59 * g + 0.11 * b)
      data[at] = grey ? mean : r
      data[at + 1] = grey ? mean : g
      data[at + 2] = grey ? mean : b
      data[at + 3] = see && !patch && (x + y) % 2000 < 300 ? 90 : 255
    }
  }
  return data
}

export const jpegOf = async (data, isGrey = false) => (await openCodec()).encode({width, height, data}, isGrey)

/** A JPEG with a segment right behind its beginning. */
export const withSegment = (jpeg, marker, body) => {
  const head = Buffer.alloc(4)
  head.writeUInt16BE(marker)
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)])
}

/** EXIF that says how the camera was held (6: a quarter turn to the right, 3: upside down). */
export const turned = (jpeg, orientation) => {
  const body = Buffer.from(
    '457869660000' + '4d4d002a00000008' + '0001' + '0112000300000001' + '00000000' + '00000000',
    'hex',
  )
  body.writeUInt16BE(orientation, 24)
  return withSegment(jpeg, 0xffe1, body)
}

/** A profile in segments of 60 kB, the last first, since each goes to the head. */
export const withProfile = (jpeg, icc) => {
  const count = Math.ceil(icc.length / 60_000)
  let made = jpeg
  for (let part = count; part >= 1; part--) {
    const piece = icc.subarray((part - 1) * 60_000, part * 60_000)
    made = withSegment(
      made,
      0xffe2,
      Buffer.concat([Buffer.from('ICC_PROFILE\0', 'latin1'), Buffer.from([part, count]), piece]),
    )
  }
  return made
}

/** The profile of Adobe RGB (1998): that of sRGB with other primaries and a plain curve. */
export function adobeProfile() {
  const icc = Buffer.from(srgbProfile())
  const primaries = {
    rXYZ: [0.60974, 0.31111, 0.01947],
    gXYZ: [0.20528, 0.62567, 0.06087],
    bXYZ: [0.14919, 0.06322, 0.74457],
  }
  for (let tag = 0; tag < icc.readUInt32BE(128); tag++) {
    const name = icc.toString('latin1', 132 + 12 * tag, 136 + 12 * tag)
    const at = icc.readUInt32BE(136 + 12 * tag)
    for (const [part, value] of (primaries[name] ?? []).entries())
      icc.writeInt32BE(Math.round(value * 65536), at + 8 + 4 * part)
    if (name !== 'rTRC') continue
    const steps = icc.readUInt32BE(at + 8)
    for (let step = 0; step < steps; step++)
      icc.writeUInt16BE(Math.round(65535 * (step / (steps - 1)) ** (563 / 256)), at + 12 + 2 * step)
  }
  return icc
}

/** A PNG with opacity. */
export function pngOf(data) {
  const raw = Buffer.alloc((width * 4 + 1) * height)
  for (let y = 0; y < height; y++) raw.set(data.subarray(y * width * 4, (y + 1) * width * 4), y * (width * 4 + 1) + 1)
  const chunk = (type, body) => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(body.length)
    sum.writeUInt32BE(crc32(named))
    return Buffer.concat([length, named, sum])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width)
  head.writeUInt32BE(height, 4)
  head.set([8, 6, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(raw, {level: 1})),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/**
 * A JPEG of four inks, 0–255 each, written here since no encoder of ours writes any: every block of 8 × 8 pixels is its
 * mean, which for patches is exact. Inks are inverted, as Adobe writes them and readers expect (marker APP14).
 */
export function inksJpeg(inksAt) {
  const [wide, high] = [Math.ceil(width / 8), Math.ceil(height / 8)]
  const bytes = []
  const segment = (marker, body) => bytes.push(0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255, ...body)
  bytes.push(0xff, 0xd8)
  segment(0xee, [...Buffer.from('Adobe'), 0, 100, 0, 0, 0, 0, 0])
  // One step of the table is eight of the sum of a block: a whole level of its mean.
  segment(0xdb, [0, ...Array(64).fill(8)])
  segment(0xc0, [
    8,
    height >> 8,
    height & 255,
    width >> 8,
    width & 255,
    4,
    ...[1, 2, 3, 4].flatMap(id => [id, 0x11, 0]),
  ])
  // Lengths of the codes for differences of 0 to 8 bits, all of four; for the rest of a block one code: its end.
  segment(0xc4, [0x00, 0, 0, 0, 9, ...Array(12).fill(0), 0, 1, 2, 3, 4, 5, 6, 7, 8])
  segment(0xc4, [0x10, 1, ...Array(15).fill(0), 0])
  segment(0xda, [4, ...[1, 2, 3, 4].flatMap(id => [id, 0]), 0, 63, 0])
  let [held, count] = [0, 0]
  const put = (value, length) => {
    for (let bit = length - 1; bit >= 0; bit--) {
      held = (held << 1) | ((value >> bit) & 1)
      if (++count < 8) continue
      bytes.push(held)
      if (held === 255) bytes.push(0)
      held = 0
      count = 0
    }
  }
  const last = [0, 0, 0, 0]
  for (let y = 0; y < high; y++) {
    for (let x = 0; x < wide; x++) {
      for (const [part, ink] of inksAt(x * 8 + 4, y * 8 + 4).entries()) {
        const level = 255 - ink - 128
        const step = level - last[part]
        last[part] = level
        const size = step === 0 ? 0 : 32 - Math.clz32(Math.abs(step))
        put(size, 4)
        if (size > 0) put(step > 0 ? step : step + (1 << size) - 1, size)
        put(0, 1)
      }
    }
  }
  if (count > 0) put(255, 8 - count)
  bytes.push(0xff, 0xd9)
  return Buffer.from(bytes)
}
