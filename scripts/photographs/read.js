/** The pictures of a PDF: where each is painted, and which colour it has at a place of the page. */

import {openCodec} from '../../dist/pdf/pictures/codec.js'
import {readContent} from '../../dist/pdf/read/content.js'
import {openPdf, streamBytes} from '../../dist/pdf/read/file.js'
import {multiply} from '../../dist/pdf/read/matrix.js'
import {pageContent, pageLeaves} from '../../dist/pdf/read/pages.js'
import {isStream} from '../../dist/pdf/read/values.js'

/** Every picture of more than 100 pixels a side, page by page: its pixels, its matrix, its dots per inch. */
export async function picturesOf(bytes) {
  const file = openPdf(bytes)
  const found = []
  for (const [page, {dict}] of pageLeaves(file, file.dict(file.trailer.get('Root'))).entries()) {
    const placed = []
    walk(pageContent(file, dict), file.dict(dict.get('Resources')), [1, 0, 0, 1, 0, 0], placed, 0)
    for (const {stream, at} of placed) {
      const picture = await pixelsOf(file, stream)
      const [wide, high] = [Math.hypot(at[0], at[1]), Math.hypot(at[2], at[3])]
      const dots = [(picture.width / wide) * 72, (picture.height / high) * 72]
      found.push({page: page + 1, at, dots, ...picture})
    }
  }
  return found

  function walk(content, resources, start, placed, depth) {
    const objects = file.dict(resources?.get('XObject'))
    let matrix = start
    const stack = []
    readContent(content, (operator, {numbers, values}) => {
      if (operator === 'q') stack.push(matrix)
      else if (operator === 'Q') matrix = stack.pop() ?? matrix
      else if (operator === 'cm') matrix = multiply([...numbers.subarray(0, 6)], matrix)
      else if (operator === 'Do') {
        const object = file.resolve(objects?.get(String(values[0])))
        if (!isStream(object)) return
        if (object.dict.get('Subtype') === 'Image' && object.dict.get('Width') > 100)
          placed.push({stream: object, at: matrix})
        else if (object.dict.get('Subtype') === 'Form' && depth < 9) {
          const own = file.array(object.dict.get('Matrix')).map(Number)
          const inner = own.length === 6 ? multiply(own, matrix) : matrix
          walk(streamBytes(object), file.dict(object.dict.get('Resources')) ?? resources, inner, placed, depth + 1)
        }
      }
    })
  }
}

async function pixelsOf(file, {dict, data}) {
  const [width, height] = [dict.get('Width'), dict.get('Height')]
  const space = file.resolve(dict.get('ColorSpace'))
  const profile = Array.isArray(space) && space[0] === 'ICCBased' ? file.resolve(space[1]) : undefined
  const icc = profile && streamBytes(profile)
  if (dict.get('Filter') === 'DCTDecode') {
    const decoded = await (await openCodec()).decode(data)
    return {width, height, channels: 4, parts: 3, data: decoded.data, icc, packed: data.length}
  }
  const plain = streamBytes({dict, data})
  const channels = Math.round(plain.length / (width * height))
  return {width, height, channels, parts: channels, data: plain, icc, packed: data.length}
}

/** The mean colour around a place of the picture as it is seen, given in parts of it from its top left corner. */
export function colourAt({at: [a, b, c, d, e, f], width, height, channels, parts, data}, x, y) {
  const corners = [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ].map(([u, v]) => [a * u + c * v + e, b * u + d * v + f])
  const [xs, ys] = [corners.map(([one]) => one), corners.map(([, one]) => one)]
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const [px, py] = [left + (right - left) * x - e, top - (top - bottom) * y - f]
  const whole = a * d - b * c
  const [u, v] = [(px * d - py * c) / whole, (py * a - px * b) / whole]
  const [column, row] = [Math.round(u * width), Math.round((1 - v) * height)]
  const sum = Array(parts).fill(0)
  const around = Math.max(2, Math.round(width / 40))
  for (let dy = -around; dy < around; dy++)
    for (let dx = -around; dx < around; dx++)
      for (let part = 0; part < parts; part++) sum[part] += data[((row + dy) * width + column + dx) * channels + part]
  return sum.map(each => each / (2 * around) ** 2)
}
