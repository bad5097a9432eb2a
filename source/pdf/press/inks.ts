/**
 * From the colours of the screen to inks. Black and greys are made of black ink alone, so that letters need no four plates
 * to fit; everything else is what the ICC profile of the press says, under a limit of ink.
 */

/** Parts of cyan, magenta, yellow and black, 0–1 each. */
export type Inks = readonly [number, number, number, number]

/** Red, green and blue, 0–1 each. */
export type Rgb = readonly [number, number, number]

/** Turns colours into inks for one printing condition. */
export interface InkMaker {
  /** The inks of a colour of the screen. */
  of(colour: Rgb): Inks
  /** A grey of the screen as black ink, 0–1. */
  black(grey: number): number
  /**
   * The inks of pixels, four bytes each.
   *
   * @param pixels red, green and blue, 0–255 each
   * @param source ICC profile in which they are given; undefined: sRGB
   */
  pixels(pixels: Uint8Array, source?: Uint8Array): Uint8Array
  /** Frees what it holds. */
  close(): void
}

/** A colour whose parts differ by no more than this is a grey. */
const neutral = 4 / 255
/** A grey as dark as this is meant as black: a raster of 90 % would fray its letters. */
const darkest = 0.14

/**
 * Opens the profile of a printing condition.
 *
 * @param icc an ICC profile of four inks
 * @param limit the most ink in one place, in percent
 * @returns undefined when `icc` is no profile of four inks
 */
export async function openInks(icc: Uint8Array, limit: number): Promise<InkMaker | undefined> {
  const lcms = await import('#lcms')
  const engine = await lcms.instantiate()
  const press = open(engine, icc)
  if (press === 0) return undefined
  if (engine.cmsGetColorSpaceASCII(press) !== 'CMYK') return undefined
  const {TYPE_RGB_8, TYPE_CMYK_8, TYPE_Lab_16, INTENT_RELATIVE_COLORIMETRIC, cmsFLAGS_BLACKPOINTCOMPENSATION} = lcms
  const transform = (from: number, fromType: number, to: number, toType: number, flags = 0) =>
    engine.cmsCreateTransform(from, fromType, to, toType, INTENT_RELATIVE_COLORIMETRIC, flags)
  const screen = engine.cmsCreate_sRGBProfile()
  const lab = engine.cmsCreateLab4Profile(undefined)
  const toInks = transform(screen, TYPE_RGB_8, press, TYPE_CMYK_8, cmsFLAGS_BLACKPOINTCOMPENSATION)
  if (toInks === 0) return undefined
  const toLab = transform(press, TYPE_CMYK_8, lab, TYPE_Lab_16)
  const curve = blackCurve(samples => engine.cmsDoTransform(toLab, samples, samples.length / 4))
  const known = new Map<string, Inks>()
  const convert = (colour: Rgb): Inks => {
    const bytes = Uint8Array.from(colour, part => Math.round(255 * part))
    const [c = 0, m = 0, y = 0, k = 0] = limited(engine.cmsDoTransform(toInks, bytes, 1), limit)
    return [c / 255, m / 255, y / 255, k / 255]
  }
  const own = new Map<Uint8Array, number>()
  const fromProfile = (source: Uint8Array): number => {
    const made = own.get(source)
    if (made !== undefined) return made
    const profile = open(engine, source)
    const isRgb = profile !== 0 && engine.cmsGetColorSpaceASCII(profile) === 'RGB'
    const opened = isRgb ? transform(profile, TYPE_RGB_8, press, TYPE_CMYK_8, cmsFLAGS_BLACKPOINTCOMPENSATION) : 0
    own.set(source, opened || toInks)
    return opened || toInks
  }
  return {
    black: curve,
    of(colour) {
      const key = colour.join(' ')
      const found = known.get(key) ?? (isGrey(colour) ? [0, 0, 0, curve(mean(colour))] : convert(colour))
      known.set(key, found as Inks)
      return found as Inks
    },
    pixels: (pixels, source) =>
      limited(
        inPieces(pixels, piece =>
          engine.cmsDoTransform(source ? fromProfile(source) : toInks, piece, piece.length / 3),
        ),
        limit,
      ),
    close() {
      for (const one of [toInks, toLab]) engine.cmsDeleteTransform(one)
    },
  }
}

/** A profile in the engine's memory; 0 where the bytes are none. */
function open(engine: import('#lcms').Lcms, bytes: Uint8Array): number {
  // Its signature, `acsp`, at byte 36 (ICC.1, 7.2): the engine complains aloud of anything else.
  if (bytes.length < 132 || Buffer.from(bytes.subarray(36, 40)).toString('latin1') !== 'acsp') return 0
  return engine.cmsOpenProfileFromMem(bytes, bytes.length)
}

/** Whether a colour is a grey, or so dark that it is meant as black. */
function isGrey(colour: Rgb): boolean {
  const spread = Math.max(...colour) - Math.min(...colour)
  return spread <= neutral || (Math.max(...colour) <= darkest && spread <= 3 * neutral)
}

const mean = ([red, green, blue]: Rgb): number => (red + green + blue) / 3

/**
 * Grey of the screen → black ink that is as light on the press as it is there, between the paper and full black.
 *
 * @param lightness CMYK pixels → Lab of 16 bits
 */
function blackCurve(lightness: (samples: Uint8Array) => ArrayLike<number>): (grey: number) => number {
  const samples = new Uint8Array(256 * 4)
  for (let k = 0; k < 256; k++) samples[4 * k + 3] = k
  const lab = lightness(samples)
  const of = (k: number) => (lab[3 * k] as number) / 65_535
  const [paper, full] = [of(0), of(255)]
  return grey => {
    if (grey <= darkest) return 1
    if (grey >= 1) return 0
    const wanted = full + (paper - full) * perceived(grey)
    let k = 0
    while (k < 255 && of(k) > wanted) k++
    return k / 255
  }
}

/** L* of a grey of sRGB, 0–1 (IEC 61966-2-1, CIE 15). */
function perceived(grey: number): number {
  const light = grey <= 0.04045 ? grey / 12.92 : ((grey + 0.055) / 1.055) ** 2.4
  return (light > 216 / 24_389 ? 116 * Math.cbrt(light) - 16 : (light * 24_389) / 27) / 100
}

/** Pixels with no more ink than `limit` percent: what is too much is taken from the colours, black stays. */
function limited(inks: Uint8Array, limit: number): Uint8Array {
  const most = Math.floor(limit * 2.55)
  for (let at = 0; at + 3 < inks.length; at += 4) {
    const [c = 0, m = 0, y = 0, k = 0] = [inks[at], inks[at + 1], inks[at + 2], inks[at + 3]]
    if (c + m + y + k <= most) continue
    const part = Math.max(0, most - k) / (c + m + y)
    inks[at] = Math.floor(c * part)
    inks[at + 1] = Math.floor(m * part)
    inks[at + 2] = Math.floor(y * part)
  }
  return inks
}

/** Pixels that the engine's memory takes at once. */
const piece = 1 << 20

function inPieces(pixels: Uint8Array, convert: (pixels: Uint8Array) => Uint8Array): Uint8Array {
  const inks = new Uint8Array((pixels.length / 3) * 4)
  for (let at = 0; at < pixels.length; at += 3 * piece) {
    inks.set(convert(pixels.subarray(at, at + 3 * piece)), (at / 3) * 4)
  }
  return inks
}
