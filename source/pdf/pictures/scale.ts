/** Samples of a picture: so many channels for each pixel, row after row from the top. */
export interface Samples {
  readonly width: number
  readonly height: number
  readonly channels: number
  readonly data: ArrayLike<number>
}

/**
 * A smaller picture: each of its pixels is the mean of those that it covers, parts of pixels as parts.
 *
 * @param width not more than that of `samples`, in pixels; `height` likewise
 */
export function scaled(
  {width: from, height: high, channels, data}: Samples,
  width: number,
  height: number,
): Uint8ClampedArray<ArrayBuffer> {
  const columns = spans(from, width)
  const rows = spans(high, height)
  const out = new Uint8ClampedArray(width * height * channels)
  const line = new Float64Array(from * channels)
  for (const [y, row] of rows.entries()) {
    // The rows that it covers become one, then the columns of that.
    line.fill(0)
    for (const [source, weight] of row) {
      const start = source * from * channels
      for (let i = 0; i < line.length; i++) line[i] = (line[i] as number) + weight * (data[start + i] as number)
    }
    for (const [x, column] of columns.entries()) {
      for (let channel = 0; channel < channels; channel++) {
        let sum = 0
        for (const [source, weight] of column) sum += weight * (line[source * channels + channel] as number)
        out[(y * width + x) * channels + channel] = sum
      }
    }
  }
  return out
}

/** For each of `to` pixels: those of `from` that it covers, each with its part of the whole. */
const spans = (from: number, to: number): (readonly (readonly [index: number, weight: number])[])[] => {
  const step = from / to
  return Array.from({length: to}, (_, index) => {
    const [start, end] = [index * step, (index + 1) * step]
    const covered: (readonly [number, number])[] = []
    for (let source = Math.floor(start); source < Math.min(from, Math.ceil(end - 1e-9)); source++) {
      covered.push([source, (Math.min(end, source + 1) - Math.max(start, source)) / step])
    }
    return covered
  })
}
