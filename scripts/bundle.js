/**
 * The program in a few files instead of some five hundred, which take longer to find than to run: `dist/cli.js` and its
 * worker become entries of a bundle, with the libraries that they use; what is loaded late stays in files of its own. The
 * modules beside them stay, for whoever imports the package, for the page, and for tests; `npx tsc` makes the two entries
 * what they were.
 *
 * @see https://esbuild.github.io/api/
 */
import {readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {relative, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('../', import.meta.url))
const dist = resolve(root, 'dist')
const chunks = 'bundle'

/** Modules that ask where they stand: in an entry, which lies elsewhere, they would get the wrong answer. */
const placed = new Set()

await rm(resolve(dist, chunks), {recursive: true, force: true})
const {metafile} = await build({
  absWorkingDir: root,
  entryPoints: [resolve(dist, 'cli.js'), resolve(dist, 'pipeline/worker.js')],
  outdir: dist,
  outbase: dist,
  entryNames: '[dir]/[name]',
  chunkNames: `${chunks}/[hash]`,
  allowOverwrite: true,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Names stay: stacks are read, and functions are sent to the page as text.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  metafile: true,
  // What the browser's driver loads to drive Firefox: never.
  external: ['chromium-bidi'],
  banner: {js: "import {createRequire as requireAt} from 'node:module';const require=requireAt(import.meta.url);"},
  plugins: [
    {name: 'places', setup: keepPlaces},
    {name: 'no-download', setup: leaveOutDownloads},
    {name: 'no-names', setup: leaveOutNames},
  ],
  logLevel: 'warning',
})
for (const {entryPoint, inputs} of Object.values(metafile.outputs)) {
  const lost = entryPoint && Object.keys(inputs).find(path => placed.has(resolve(root, path)))
  if (lost && /^dist\/(cli|pipeline\/worker)\.js$/.test(entryPoint)) throw new Error(`${lost} is only in ${entryPoint}`)
}
// The page asks for each of its files by a message through two processes: its program is one. The patterns are made for it.
await build({
  absWorkingDir: root,
  entryPoints: [resolve(dist, 'pages/inside/main.js')],
  outfile: resolve(dist, 'pages/inside/main.js'),
  allowOverwrite: true,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  external: ['./lines/patterns.js'],
  minifyWhitespace: true,
  logLevel: 'warning',
})
const packages = packagesOf(metafile)
await writeFile(resolve(dist, chunks, 'LICENSES.md'), await licencesOf(packages))
const files = Object.keys(metafile.outputs)
const bytes = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0)
console.log(`${files.length} files, ${(bytes / 1e6).toFixed(1)} MB, of ${packages.size} packages → dist/${chunks}/`)

/** `import.meta.url` says where a module stood: what it finds beside itself is still there. */
function keepPlaces({onLoad}) {
  onLoad({filter: /[\\/]dist[\\/].*\.js$/}, async ({path}) => {
    const from = relative(resolve(dist, chunks), path)
    if (from.includes('node_modules')) return undefined
    const text = await readFile(path, 'utf8')
    if (!text.includes('import.meta.url')) return undefined
    placed.add(path)
    const place = `new URL(${JSON.stringify(from.replaceAll('\\', '/'))}, import.meta.url).href`
    return {contents: text.replaceAll('import.meta.url', place), loader: 'js'}
  })
}

/** The driver's way to download browsers through a proxy: nothing of ours downloads, and it is most of a megabyte. */
function leaveOutDownloads({onResolve, onLoad}) {
  onResolve({filter: /^proxy-agent$/}, ({path}) => ({path, namespace: 'left-out'}))
  onLoad({filter: /.*/, namespace: 'left-out'}, ({path}) => ({
    contents: `export class ProxyAgent { constructor() { throw new Error('${path} is not in the bundle') } }`,
  }))
}

/** The names that a library gives its functions for stacks, anew at each node of each walk: they cost more than the walk. */
function leaveOutNames({onLoad}) {
  onLoad({filter: /[\\/]unist-util-visit-parents[\\/]lib[\\/]index\.js$/}, async ({path}) => {
    const text = await readFile(path, 'utf8')
    const naming = /Object\.defineProperty\(visit, 'name', \{[^}]*\}\)/
    if (!naming.test(text)) throw new Error(`${path} is another one: look whether it still names its functions`)
    return {contents: text.replace(naming, ''), loader: 'js'}
  })
}

/** The folders of the packages of which something is in the bundle, by their names. */
function packagesOf({outputs}) {
  const folders = new Map()
  for (const {inputs} of Object.values(outputs)) {
    for (const path of Object.keys(inputs)) {
      const [, folder, name] = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(path) ?? []
      if (name) folders.set(name, resolve(root, folder))
    }
  }
  return new Map([...folders].sort())
}

/** Their licences, which ask to be handed on with what they allow to be copied. */
async function licencesOf(folders) {
  const texts = []
  for (const [name, folder] of folders) {
    const {version, license} = JSON.parse(await readFile(resolve(folder, 'package.json'), 'utf8'))
    const file = (await readdir(folder)).find(each => /^(licen[cs]e|copying)/i.test(each))
    const text = file ? (await readFile(resolve(folder, file), 'utf8')).trim() : license
    texts.push(`## ${name} ${version}\n\n${text}\n`)
  }
  return `# Packages in this bundle, and their licences\n\n${texts.join('\n')}`
}
