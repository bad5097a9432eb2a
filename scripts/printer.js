/**
 * Copies pagedjs-cli's `Printer`, with Paged.js and the licence, into `dist/pagedjs-cli/`, which the package ships.
 *
 * As a dependency pagedjs-cli 0.4.3 brings puppeteer 20, whose install script downloads a browser and fails where it cannot.
 * Our `overrides` count in this repository alone, and npm heeds an `npm-shrinkwrap.json` only of a package that the registry
 * says has one (never of a tarball). Of the printer we use what lays pages out; its PDF step is not used, and the imports
 * that it alone needs are left out: they take a fifth of a second to load.
 */
import {cp, mkdir, readFile, rm, writeFile} from 'node:fs/promises'

const root = new URL('../', import.meta.url)
const source = new URL('node_modules/pagedjs-cli/', root)
const target = new URL('dist/pagedjs-cli/', root)
const unused = /^import .* from "(?:pdf-lib|\.\/postprocesser\.js|\.\/outline\.js)";\n/gm

await rm(target, {recursive: true, force: true})
await mkdir(new URL('src/', target), {recursive: true})
for (const file of ['LICENSE', 'dist/browser.js']) await cp(new URL(file, source), new URL(file, target))
const printer = await readFile(new URL('src/printer.js', source), 'utf8')
if (printer.match(unused)?.length !== 3)
  throw new Error('pagedjs-cli is another one: look which imports its printer needs')
await writeFile(new URL('src/printer.js', target), printer.replace(unused, ''))
