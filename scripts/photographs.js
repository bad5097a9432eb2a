/**
 * A publication of 24 pages with twelve photographs of 12 megapixels, made here: sRGB, Adobe RGB, four inks, grey, with
 * opacity, turned by EXIF. Its screen PDF must be light, its pictures of 150 dots per inch, their colours those of the
 * photographs; its print within the limit of ink. Run it after `npm run build`; it takes some minutes.
 *
 *   node scripts/photographs.js [--keep folder]
 */
import {spawnSync} from 'node:child_process'
import {access, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import * as draw from './photographs/draw.js'
import {colourAt, picturesOf} from './photographs/read.js'

const {values} = parseArgs({options: {keep: {type: 'string'}}})
const folder = values.keep ?? (await mkdtemp(path.join(tmpdir(), 'fascicule-photographs-')))
const lcms = await import('../dist/lcms/lcms.js')
const engine = await lcms.instantiate()
const fogra = await readFile(new URL('../icc/fogra39l-coated.icc', import.meta.url))
const profiles = {
  srgb: engine.cmsCreate_sRGBProfile(),
  adobe: opened(draw.adobeProfile()),
  fogra: opened(fogra),
  lab: engine.cmsCreateLab4Profile(undefined),
}
const relative = lcms.INTENT_RELATIVE_COLORIMETRIC
const transform = (from, fromType, to, toType) => engine.cmsCreateTransform(from, fromType, to, toType, relative, 0)
const toAdobe = transform(profiles.srgb, lcms.TYPE_RGB_8, profiles.adobe, lcms.TYPE_RGB_8)
const toFogra = transform(profiles.srgb, lcms.TYPE_RGB_8, profiles.fogra, lcms.TYPE_CMYK_8)
const labs = {
  srgb: transform(profiles.srgb, lcms.TYPE_RGB_8, profiles.lab, lcms.TYPE_Lab_16),
  adobe: transform(profiles.adobe, lcms.TYPE_RGB_8, profiles.lab, lcms.TYPE_Lab_16),
  fogra: transform(profiles.fogra, lcms.TYPE_CMYK_8, profiles.lab, lcms.TYPE_Lab_16),
}

/** What each photograph is, and the samples of its patches in its own space. */
const kinds = [
  ['srgb'], ['adobe'], ['inks'], ['grey'], ['opacity'], ['turned', 6],
  ['srgb'], ['adobe'], ['inks'], ['grey'], ['turned', 3], ['turned', 8],
] // biome-ignore format: a table
const photographs = []
const begun = performance.now()
await mkdir(path.join(folder, 'source'), {recursive: true})
for (const [index, [kind, orientation]] of kinds.entries()) photographs.push(await made(kind, index + 1, orientation))
console.log(`${kinds.length} photographs: ${seconds(begun)} s`)
await writeText()

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const run = spawnSync(process.execPath, [cli, 'build', folder, '--json'], {
  maxBuffer: 1 << 28,
  stdio: ['ignore', 'pipe', 'inherit'],
})
const report = JSON.parse(run.stdout.toString())
console.log(`build: ${Math.round(report.timings.total / 1000)} s, exit ${report.exit}`)
for (const {rule, message} of report.findings.filter(({severity}) => severity !== 'info'))
  console.log(`  ${rule} ${message}`)
const faults = []
const expect = (isRight, words) => {
  console.log(`${isRight ? 'right' : 'WRONG'}  ${words}`)
  if (!isRight) faults.push(words)
}
const [screen, print] = report.outputs
expect(screen.pages === 24, `${screen.pages} pages`)
expect(screen.bytes <= 3_000_000, `screen: ${(screen.bytes / 1e6).toFixed(2)} MB, 3 at most`)
expect(
  !print.refused,
  `print: ${(print.bytes / 1e6).toFixed(1)} MB, ${print.refused ? 'refused' : 'within the limit of ink'}`,
)
const pictures = await picturesOf(await readFile(path.join(folder, 'dist', path.basename(screen.path))))
expect(pictures.length === kinds.length, `${pictures.length} pictures`)
for (const [index, {kind, space, samples}] of photographs.entries()) {
  const picture = pictures[index]
  if (!picture) continue
  const isSharp = picture.dots.every(dots => Math.abs(dots - 150) <= 5)
  const {worst, mean} = difference(picture, space, samples)
  const about = `${kind} p. ${picture.page}, ${picture.width} × ${picture.height}, ${Math.round(picture.packed / 1000)} kB`
  // The browser shows four inks by a rule of its own, whatever their profile: the author is told to export them anew.
  const isTold = report.findings.some(
    ({rule, message}) => rule === 'picture-colour' && message.includes(photographs[index].name),
  )
  const isRight = worst <= 2 || (kind === 'inks' && isTold)
  expect(
    isSharp && isRight,
    `${about}: ${picture.dots.map(Math.round)} dpi, ΔE 2000 at most ${worst.toFixed(2)}, mean ${mean.toFixed(2)}${worst > 2 ? ', told' : ''}`,
  )
}
const most = mostInk(await picturesOf(await readFile(path.join(folder, 'dist', path.basename(print.path)))))
expect(most <= 300.5, `ink in the pictures of the print: ${most.toFixed(0)} %, 300 at most`)
if (!values.keep) await rm(folder, {recursive: true, force: true})
process.exit(faults.length > 0 ? 1 : 0)

async function made(kind, number, orientation) {
  const name = `photo-${String(number).padStart(2, '0')}.${kind === 'opacity' ? 'png' : 'jpg'}`
  const flat = Uint8Array.from(draw.colours.flat())
  const grey = Uint8Array.from(
    draw.colours.flatMap(([r, g, b]) => Array(3).fill(Math.round(0.3 * r + 0.59 * g + 0.11 * b))),
  )
  const file = path.join(folder, name)
  // What a kept folder has is not made again.
  const isMade = await access(file).then(
    () => true,
    () => false,
  )
  const write = async make => {
    if (!isMade) await writeFile(file, await make())
  }
  if (kind === 'inks') {
    const inks = engine.cmsDoTransform(toFogra, flat, draw.colours.length).slice()
    const at = (x, y) => {
      const found = draw.patches.find(
        ({x: px, y: py}) => Math.abs(x / draw.width - px) < 0.05 && Math.abs(y / draw.height - py) < 0.0666,
      )
      const wave = Math.round(90 + 60 * Math.sin((x + number * 300) / 340))
      return found ? [...inks.subarray(4 * found.colour, 4 * found.colour + 4)] : [wave, 150 - wave, 60, 20]
    }
    await write(() => draw.withProfile(draw.inksJpeg(at), fogra))
    return {kind, name, space: 'fogra', samples: inks}
  }
  if (kind === 'opacity') {
    await write(() => draw.pngOf(draw.scene(number, {see: true, grain: 3})))
    return {kind, name, space: 'srgb', samples: flat}
  }
  if (kind === 'adobe') {
    await write(async () =>
      draw.withProfile(Buffer.from(await draw.jpegOf(inAdobe(draw.scene(number)))), draw.adobeProfile()),
    )
    return {kind, name, space: 'adobe', samples: engine.cmsDoTransform(toAdobe, flat, draw.colours.length).slice()}
  }
  await write(async () => {
    const jpeg = Buffer.from(await draw.jpegOf(draw.scene(number, {grey: kind === 'grey'}), kind === 'grey'))
    return kind === 'turned' ? draw.turned(jpeg, orientation) : jpeg
  })
  return {kind, name, space: 'srgb', samples: kind === 'grey' ? grey : flat, orientation}
}

/** Pixels of sRGB as those of Adobe RGB, a piece at a time. */
function inAdobe(pixels) {
  for (let at = 0; at < pixels.length; at += 1 << 22) {
    const piece = pixels.subarray(at, at + (1 << 22))
    const rgb = new Uint8Array((piece.length / 4) * 3)
    for (let i = 0, o = 0; i < piece.length; i += 4) for (let part = 0; part < 3; part++) rgb[o++] = piece[i + part]
    const other = engine.cmsDoTransform(toAdobe, rgb, rgb.length / 3)
    for (let i = 0, o = 0; i < piece.length; i += 4) for (let part = 0; part < 3; part++) piece[i + part] = other[o++]
  }
  return pixels
}

/** Each on a page of its own, after a page of text. */
async function writeText() {
  const text = 'Une phrase de plus, pour que la page ait de quoi se lire. '.repeat(8)
  const parts = photographs.map(
    ({name}, index) =>
      `${index > 0 ? '<!-- page -->\n\n' : ''}${text}\n\n<!-- page -->\n\n![Une scène](${name} "Une scène. Photo : essai"){width=100%}\n`,
  )
  await writeFile(path.join(folder, 'source', '01.md'), parts.join('\n'))
  const about =
    'title: Photographies\nlang: fr-FR\nkind: document\npage: {size: A5}\nedition: {date: 2026-11-23}\nprofiles: {screen: {}, print: {}}\n'
  await writeFile(path.join(folder, 'publication.yaml'), about)
}

/** CIEDE2000 between the patches of a photograph and those of its picture. */
function difference(picture, space, samples) {
  const wanted = labsOf(labs[space], samples, space === 'fogra' ? 4 : 3)
  const orientation = photographs[pictures.indexOf(picture)].orientation
  const found = draw.patches.map(({x, y}) => {
    const [px, py] =
      orientation === 6 ? [1 - y, x] : orientation === 8 ? [y, 1 - x] : orientation === 3 ? [1 - x, 1 - y] : [x, y]
    const parts = colourAt(picture, px, py)
    return parts.length === 1 ? [parts[0], parts[0], parts[0]] : parts
  })
  // A picture may bear a profile of its own.
  const own = picture.icc && picture.parts === 3 ? opened(picture.icc) : 0
  const seen = own ? transform(own, lcms.TYPE_RGB_8, profiles.lab, lcms.TYPE_Lab_16) : labs.srgb
  const shown = labsOf(seen, Uint8Array.from(found.flat().map(Math.round)), 3)
  const all = wanted.map((lab, index) => ciede2000(lab, shown[index]))
  return {worst: Math.max(...all), mean: all.reduce((sum, one) => sum + one, 0) / all.length}
}

function labsOf(to, samples, parts) {
  const lab = engine.cmsDoTransform(to, samples, samples.length / parts)
  return Array.from({length: samples.length / parts}, (_, i) => [
    (lab[3 * i] / 65535) * 100,
    lab[3 * i + 1] / 257 - 128,
    lab[3 * i + 2] / 257 - 128,
  ])
}

function mostInk(all) {
  let most = 0
  for (const {parts, data} of all) {
    if (parts !== 4) continue
    for (let at = 0; at + 3 < data.length; at += 4)
      most = Math.max(most, data[at] + data[at + 1] + data[at + 2] + data[at + 3])
  }
  return most / 2.55
}

/** CIE 142-2001. */
function ciede2000([l1, a1, b1], [l2, a2, b2]) {
  const mean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2
  const g = 0.5 * (1 - Math.sqrt(mean ** 7 / (mean ** 7 + 25 ** 7)))
  const [x1, x2] = [a1 * (1 + g), a2 * (1 + g)]
  const [c1, c2] = [Math.hypot(x1, b1), Math.hypot(x2, b2)]
  const angle = (b, a) => ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360
  const [h1, h2] = [angle(b1, x1), angle(b2, x2)]
  const turn = c1 * c2 === 0 ? 0 : ((h2 - h1 + 540) % 360) - 180
  const rad = degrees => (degrees * Math.PI) / 180
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin(rad(turn / 2))
  const [l, c, h] = [(l1 + l2) / 2, (c1 + c2) / 2, c1 * c2 === 0 ? h1 + h2 : h1 + turn / 2]
  const t =
    1 -
    0.17 * Math.cos(rad(h - 30)) +
    0.24 * Math.cos(rad(2 * h)) +
    0.32 * Math.cos(rad(3 * h + 6)) -
    0.2 * Math.cos(rad(4 * h - 63))
  const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2)
  const [sc, sh] = [1 + 0.045 * c, 1 + 0.015 * c * t]
  const rt = -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * Math.sin(rad(60 * Math.exp(-(((h - 275) / 25) ** 2))))
  const [dl, dc, dh] = [(l2 - l1) / sl, (c2 - c1) / sc, dH / sh]
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + rt * dc * dh)
}

function opened(bytes) {
  return engine.cmsOpenProfileFromMem(bytes, bytes.length)
}

function seconds(since) {
  return Math.round((performance.now() - since) / 1000)
}
