/**
 * Copies pagedjs-cli's `Printer`, with Paged.js and the licence, into `dist/pagedjs-cli/`, which the package ships.
 *
 * As a dependency pagedjs-cli 0.4.3 brings puppeteer 20, whose install script downloads a browser and fails where it cannot.
 * Our `overrides` count in this repository alone, and npm heeds an `npm-shrinkwrap.json` only of a package that the registry
 * says has one (never of a tarball). The printer itself needs three small libraries; of the rest (MathJax, Express, 40 MB) nothing.
 */
import {cp, mkdir, rm} from 'node:fs/promises'

const root = new URL('../', import.meta.url)
const source = new URL('node_modules/pagedjs-cli/', root)
const target = new URL('dist/pagedjs-cli/', root)

await rm(target, {recursive: true, force: true})
await mkdir(target, {recursive: true})
for (const file of ['LICENSE', 'dist/browser.js', 'src/printer.js', 'src/outline.js', 'src/postprocesser.js']) {
  await cp(new URL(file, source), new URL(file, target))
}
