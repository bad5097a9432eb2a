/**
 * Draws the twelve pictures of the report, views of a river that is nowhere: sky, hills behind one another, water, reeds.
 * They stand for photographs and weigh little. No chance in them: the same bytes each time.
 *
 *   node templates/publications/report/scripts/photographs.js
 */
import {writeFileSync} from 'node:fs'
import {crc32, deflateSync} from 'node:zlib'

/** Colours as [red, green, blue], from top to bottom of the sky, then of the water; hills from far to near. */
const views = {
  couverture: {
    size: [1000, 1414],
    seed: 3,
    sky: ['#f3c98b', '#e98e5a'],
    hills: ['#b5655a', '#7d4657', '#3f2f4a'],
    water: ['#c9805f', '#2b2440'],
    sun: 0.62,
  },
  aube: {
    size: [1200, 800],
    seed: 11,
    sky: ['#dfe8ec', '#f6dcc0'],
    hills: ['#a9b9be', '#6f8b91', '#35545b'],
    water: ['#c5cfcd', '#3d6069'],
    sun: 0.25,
  },
  brume: {
    size: [1200, 675],
    seed: 5,
    sky: ['#e9ecec', '#d3dcdc'],
    hills: ['#c1cdcd', '#9fb2b1', '#6f8a86'],
    water: ['#ccd6d4', '#7d9893'],
  },
  saules: {
    size: [1200, 800],
    seed: 17,
    sky: ['#cfe3ea', '#eef3e6'],
    hills: ['#9dbb8f', '#6b9463', '#3d6b43'],
    water: ['#a9c6b9', '#37614f'],
    reeds: '#24482f',
  },
  passerelle: {
    size: [1200, 800],
    seed: 23,
    sky: ['#bcd6e6', '#f1ead8'],
    hills: ['#93ab9c', '#5c7f6c', '#33563f'],
    water: ['#9dbcc6', '#2f5765'],
    bridge: '#4d3b2a',
  },
  crue: {
    size: [1200, 675],
    seed: 29,
    sky: ['#8d99a3', '#c3c6c2'],
    hills: ['#7d8782', '#59655d', '#374139'],
    water: ['#8f8672', '#5d523e'],
  },
  atelier: {
    size: [900, 1200],
    seed: 31,
    sky: ['#f6ecd6', '#f0d2a6'],
    hills: ['#c9a06a', '#96703f', '#5c4226'],
    water: ['#b98d59', '#4a3720'],
    reeds: '#3a2a18',
  },
  roseaux: {
    size: [900, 1200],
    seed: 37,
    sky: ['#e6efe9', '#d5e4cf'],
    hills: ['#a8c29a', '#76996b'],
    water: ['#a9c0ad', '#40624a'],
    reeds: '#2c4a31',
  },
  hiver: {
    size: [1200, 800],
    seed: 41,
    sky: ['#c9d6e3', '#f3f1ee'],
    hills: ['#c5cfd8', '#94a5b3', '#5d7386'],
    water: ['#b8c7d3', '#42596b'],
    sun: 0.8,
  },
  soir: {
    size: [1200, 675],
    seed: 43,
    sky: ['#4c4a72', '#e8a07a'],
    hills: ['#6a5277', '#463a5c', '#262443'],
    water: ['#b27a79', '#242447'],
    sun: 0.7,
  },
  gue: {
    size: [1200, 800],
    seed: 47,
    sky: ['#d9e9ec', '#f4efdf'],
    hills: ['#b3c3a0', '#7d9a6a', '#4a6c45'],
    water: ['#b4cdc9', '#4d7a78'],
    stones: '#8c8f88',
  },
  estuaire: {
    size: [1200, 675],
    seed: 53,
    sky: ['#a9cfe0', '#f2f0e4'],
    hills: ['#b9ccc9', '#7fa19f'],
    water: ['#a5c9d3', '#1f5c74'],
    sun: 0.4,
  },
}

/** The colour of each point of a view. */
function paint({size: [width, height], seed, sky, hills, water, sun, reeds, bridge, stones}) {
  const horizon = Math.round(height * 0.58)
  const wave = line(seed)
  const crests = hills.map((_, at) => line(seed + 7 * (at + 1)))
  const [skies, waters, layers] = [sky.map(rgb), water.map(rgb), hills.map(rgb)]
  return (x, y) => {
    const [u, v] = [x / width, y / height]
    if (bridge && onBridge(u, v)) return rgb(bridge)
    if (stones && onStone(u, v)) return rgb(stones)
    if (reeds && onReed(u, v, seed)) return rgb(reeds)
    if (y >= horizon) {
      const depth = (y - horizon) / (height - horizon)
      const base = mix(waters[0], waters[1], depth)
      const ripple = Math.sin(depth * depth * 140 + wave(u * 2) * 9) > 0.93 - depth * 0.1
      return ripple ? mix(base, skies[1], 0.22) : base
    }
    for (let at = layers.length - 1; at >= 0; at--) {
      const top = 0.34 + (0.2 * at) / layers.length - 0.11 * crests[at](u * (1.2 + at * 0.7))
      if (v > top) return mix(layers[at], skies[1], Math.max(0, (v - top) * 1.1))
    }
    if (sun !== undefined && Math.hypot((u - sun) * width, (v - 0.24) * height) < Math.min(width, height) * 0.055)
      return [255, 246, 220]
    return mix(skies[0], skies[1], Math.min(1, v / 0.55))
  }
}

/** A crest: a few waves that never fall in step. */
function line(seed) {
  return x => 0.5 * Math.sin(x * 3.1 + seed) + 0.3 * Math.sin(x * 7.3 + seed * 2) + 0.2 * Math.sin(x * 17.9 + seed * 3)
}

const onReed = (u, v, seed) => {
  const stem = Math.floor(u * 46)
  const lean = Math.sin(stem * 12.9 + seed) * 0.5
  const middle = (stem + 0.5 + lean * (1 - v)) / 46
  const top = 0.5 + 0.22 * Math.abs(Math.sin(stem * 7.7 + seed)) + 0.18 * Math.sin(u * 5 + seed)
  return v > top && Math.abs(u - middle) < 0.0022 + 0.002 * (v - top)
}

const onBridge = (u, v) => {
  const deck = 0.6 - 0.1 * Math.sin(Math.PI * u)
  if (Math.abs(v - deck) < 0.009) return true
  if (Math.abs(v - deck + 0.07) < 0.004) return true
  return v > deck - 0.07 && v < deck && Math.abs(((u * 24) % 1) - 0.5) < 0.05
}

const onStone = (u, v) =>
  [0.12, 0.27, 0.41, 0.56, 0.72, 0.88].some(
    (x, at) => ((u - x) / 0.052) ** 2 + ((v - 0.8 - 0.03 * (at % 2)) / 0.022) ** 2 < 1,
  )

const rgb = hex => [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16))
const mix = (one, other, part) => one.map((value, at) => value + (other[at] - value) * Math.min(1, Math.max(0, part)))

/** A PNG of 8-bit colours, each row written as its difference from the one above. */
function png([width, height], colourAt) {
  const stride = width * 3
  const rows = Buffer.alloc(height * (stride + 1))
  let above = Buffer.alloc(stride)
  for (let y = 0; y < height; y++) {
    const row = Buffer.alloc(stride)
    for (let x = 0; x < width; x++)
      for (const [at, value] of colourAt(x, y).entries()) row[x * 3 + at] = Math.round(value)
    const start = y * (stride + 1)
    rows[start] = 2
    for (let at = 0; at < stride; at++) rows[start + 1 + at] = (row[at] - above[at]) & 255
    above = row
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, {level: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const out = Buffer.alloc(body.length + 8)
  out.writeUInt32BE(data.length, 0)
  body.copy(out, 4)
  out.writeUInt32BE(typeof crc32 === 'function' ? crc32(body) : crc(body), body.length + 4)
  return out
}

function crc(bytes) {
  let sum = ~0
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (0xedb88320 & -(sum & 1))
  }
  return ~sum >>> 0
}

for (const [name, view] of Object.entries(views)) {
  writeFileSync(new URL(`../images/${name}.png`, import.meta.url), png(view.size, paint(view)))
}
