/**
 * Copies what the package ships of others, with their licences, into `dist/`: the faces that our style sheets name,
 * pagedjs-cli's `Printer` with Paged.js, and Little CMS.
 */
import {copyFile, cp, mkdir, readFile, rm, writeFile} from 'node:fs/promises'
import {boxFace} from './box-face.js'

const root = new URL('../', import.meta.url)

/**
 * The packages of Adobe's Source family weigh 63 MB and are development dependencies; the faces in use weigh 1.6 MB.
 *
 * The style sheet is the list: a face that it does not name is not copied, and one that no package has is an error.
 * Static TrueType outlines only: of CFF and variable fonts Chromium makes Type 3 fonts in the PDF.
 */
async function vendorFonts() {
  const inAdobes = face => `WOFF2/TTF/${face}`
  const packages = [
    {name: 'source-serif', prefix: 'SourceSerif4', file: inAdobes, licence: 'LICENSE.md'},
    {name: 'source-sans', prefix: 'SourceSans3', file: inAdobes, licence: 'LICENSE.md'},
    {name: 'source-code-pro', prefix: 'SourceCodePro', file: inAdobes, licence: 'LICENSE.md'},
    {
      name: '@fontsource/stix-two-math',
      prefix: 'STIXTwoMath',
      file: () => 'files/stix-two-math-latin-400-normal.woff2',
      licence: 'LICENSE',
    },
    {
      name: '@fontsource/noto-serif',
      prefix: 'NotoSerif-',
      file: face => `files/${face.replace('NotoSerif', 'noto-serif')}`,
      licence: 'LICENSE',
    },
    {name: '@fontsource/noto-sans-symbols-2', prefix: 'NotoSansSymbols2-', ...subsetsOf('noto-sans-symbols-2')},
    {name: '@fontsource/noto-sans-symbols', prefix: 'NotoSansSymbols-', ...subsetsOf('noto-sans-symbols')},
    {name: '@fontsource/noto-emoji', prefix: 'NotoEmoji-', ...subsetsOf('noto-emoji')},
    {
      name: '@expo-google-fonts/atkinson-hyperlegible-next',
      prefix: 'AtkinsonHyperlegibleNext_',
      file: face => `${face.replace(/^[^_]*_|\.ttf$/g, '')}/${face}`,
      licence: 'LICENSE_FONT',
    },
  ]
  const sourceOf = face => {
    const found = packages.find(({prefix}) => face.startsWith(prefix))
    if (!found) throw new Error(`a style sheet names ${face}, which no package has`)
    return new URL(`node_modules/${found.name}/${found.file(face)}`, root)
  }
  const target = await emptied('dist/fonts/')
  const sheets = ['styles/fonts.css', 'styles/formulas.css'].map(name => readFile(new URL(name, root), 'utf8'))
  const sheet = (await Promise.all(sheets)).join('')
  const named = [...sheet.matchAll(/url\("?\/fonts\/([\w.-]+)"?\)/g)].map(match => match[1])
  const faces = [...new Set([...named, onSheets])]
  for (const face of faces) {
    if (face === boxes) await writeFile(new URL(face, target), boxFace('Fascicule Boxes'))
    else await copyFile(sourceOf(face), new URL(face, target))
  }
  for (const {name, licence} of packages) {
    const copy = `LICENSE-${name.replace(/^.*\//, '')}.md`
    await copyFile(new URL(`node_modules/${name}/${licence}`, root), new URL(copy, target))
  }
  // A release says with which faces it was made.
  const versions = {}
  for (const face of faces.toSorted()) {
    const found = packages.find(({prefix}) => face.startsWith(prefix))
    const described = new URL(found ? `node_modules/${found.name}/package.json` : 'package.json', root)
    const {name, version} = JSON.parse(await readFile(described, 'utf8'))
    versions[face] = `${name} ${version}`
  }
  await writeFile(new URL('versions.json', target), `${JSON.stringify(versions, null, 2)}\n`)
  return `${faces.length} faces`
}

/** Files of a package of fontsource: `NotoEmoji-3.woff2` is `noto-emoji-3-400-normal.woff2` there. */
function subsetsOf(face) {
  return {file: name => `files/${face}-${name.replace(/^.*-|\.woff2$/g, '')}-400-normal.woff2`, licence: 'LICENSE'}
}

/** The face of the words that imposition puts beside the pages. */
const onSheets = 'AtkinsonHyperlegibleNext_400Regular.ttf'

/** The one face that we make ourselves. */
const boxes = 'FasciculeBoxes.ttf'

/**
 * As a dependency pagedjs-cli 0.4.3 brings puppeteer 20, whose install script downloads a browser and fails where it cannot.
 * Our `overrides` count in this repository alone, and npm heeds an `npm-shrinkwrap.json` only of a package that the registry
 * says has one (never of a tarball). Of the printer we use what lays pages out; its PDF step is not used, and the imports
 * that it alone needs are left out: they take a fifth of a second to load.
 */
async function vendorPrinter() {
  const source = new URL('node_modules/pagedjs-cli/', root)
  const target = await emptied('dist/pagedjs-cli/')
  const unused = /^import .* from "(?:pdf-lib|\.\/postprocesser\.js|\.\/outline\.js)";\n/gm
  await mkdir(new URL('src/', target))
  for (const file of ['LICENSE', 'dist/browser.js']) await cp(new URL(file, source), new URL(file, target))
  const printer = await readFile(new URL('src/printer.js', source), 'utf8')
  if (printer.match(unused)?.length !== 3)
    throw new Error('pagedjs-cli is another one: look which imports its printer needs')
  await writeFile(new URL('src/printer.js', target), printer.replace(unused, ''))
  return 'the printer of pagedjs-cli'
}

/**
 * Little CMS as WebAssembly, which makes inks of colours. The package names its own test runner among what it depends on, and
 * would bring a hundred packages to our users; here `overrides` puts one that we have in its place.
 */
async function vendorColour() {
  const source = new URL('node_modules/lcms-wasm/', root)
  const target = await emptied('dist/lcms/')
  await copyFile(new URL('LICENSE.md', source), new URL('LICENSE.md', target))
  for (const file of ['lcms.js', 'lcms.wasm']) await copyFile(new URL(`dist/${file}`, source), new URL(file, target))
  return 'Little CMS'
}

/** A folder of ours, empty: nothing of an earlier version stays in it. */
async function emptied(name) {
  const folder = new URL(name, root)
  await rm(folder, {recursive: true, force: true})
  await mkdir(folder, {recursive: true})
  return folder
}

console.log(`${await vendorFonts()}, ${await vendorPrinter()}, ${await vendorColour()} → dist/`)
