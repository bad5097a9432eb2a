/**
 * Counts on any PDF with a text layer what an exacting proofreader counts. Needs `npm run build`.
 *
 *     node scripts/page-quality.js publication.pdf [--json] [--grid 13] [--space 0.234]
 *
 * `--grid`: step of the baseline grid in points (otherwise the distance of most lines); `--space`: natural word space of
 * the running text in ems, for a PDF without space glyphs (otherwise the median of paragraphs' last lines).
 *
 * Running text is what is set in the face and size of most letters. Lines off the grid are lines of running text: titles,
 * captions, notes and tables have rhythms of their own; what counts is that the text returns to the grid after them.
 */
import {parseArgs} from 'node:util'
import {measure} from '../dist/proof/quality/measure.js'
import {readPrint} from './page-quality/read.js'
import {findingsText, totalsText} from './page-quality/report.js'

const {values: options, positionals} = parseArgs({
  allowPositionals: true,
  options: {json: {type: 'boolean', default: false}, grid: {type: 'string'}, space: {type: 'string'}},
})
const [path] = positionals
if (!path) {
  console.error('usage: node scripts/page-quality.js <pdf> [--json] [--grid 13] [--space 0.234]')
  process.exit(2)
}
const print = await readPrint(path)
const quality = measure(print, {
  ...(options.grid && {step: Number(options.grid)}),
  ...(options.space && {space: Number(options.space)}),
})
if (!quality) {
  console.error(`${path}: no running text`)
  process.exit(1)
}
if (options.json) console.log(JSON.stringify(quality, undefined, 2))
else console.log(`${totalsText([{name: path, quality}])}\n\n${findingsText(quality)}`)
