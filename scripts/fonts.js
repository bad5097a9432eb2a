/**
 * Copies the faces that `styles/fonts.css` names, with their licences, from the packages of Adobe's Source family into
 * `dist/fonts/`. The packages weigh 63 MB and are development dependencies; the faces in use weigh 1.6 MB.
 *
 * The style sheet is the list: a face that it does not name is not copied, and one that no package has is an error.
 * Static TrueType outlines only: of CFF and variable fonts Chromium makes Type 3 fonts in the PDF.
 */
import {copyFile, mkdir, readFile, rm} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'

const root = new URL('../', import.meta.url)
const packages = [
  {name: 'source-serif', prefix: 'SourceSerif4'},
  {name: 'source-sans', prefix: 'SourceSans3'},
  {name: 'source-code-pro', prefix: 'SourceCodePro'},
]

const target = new URL('dist/fonts/', root)
const sheet = await readFile(new URL('styles/fonts.css', root), 'utf8')
const faces = [...sheet.matchAll(/url\("?\/fonts\/([\w.-]+)"?\)/g)].map(match => match[1])

await rm(target, {recursive: true, force: true})
await mkdir(target, {recursive: true})
for (const face of faces) await copyFile(new URL(`WOFF2/TTF/${face}`, folderOf(face)), new URL(face, target))
for (const {name} of packages) {
  await copyFile(new URL(`node_modules/${name}/LICENSE.md`, root), new URL(`LICENSE-${name}.md`, target))
}
console.log(`${faces.length} faces → ${fileURLToPath(target)}`)

function folderOf(face) {
  const found = packages.find(({prefix}) => face.startsWith(prefix))
  if (!found) throw new Error(`styles/fonts.css names ${face}, which no package has`)
  return new URL(`node_modules/${found.name}/`, root)
}
