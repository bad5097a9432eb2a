/**
 * Holds our lines and pages against LuaLaTeX's: the same 3 000 words of French at the same measure (110 mm), size (10/13 pt)
 * and face (Source Serif 4), counted by page-quality. LuaLaTeX has babel-french and microtype (font expansion and hanging
 * punctuation), and LaTeX's own tolerance. Needs `npm run build`, and TeX Live; not for CI.
 *
 *     node scripts/compare-lualatex.js [text.md] [--keep folder]
 *
 * `text.md`: headings (`# …`) and plain paragraphs; default: fixtures/lualatex/text.md. `--keep`: leaves both PDFs there.
 */
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {measure} from '../dist/proof/quality/measure.js'
import {readPrint} from './page-quality/read.js'
import {totalsText} from './page-quality/report.js'

const root = fileURLToPath(new URL('../', import.meta.url))
const {values: options, positionals} = parseArgs({allowPositionals: true, options: {keep: {type: 'string'}}})
const text = readFileSync(positionals[0] ?? join(root, 'fixtures/lualatex/text.md'), 'utf8')
const packages = 'texlive-luatex texlive-latex-recommended texlive-fonts-recommended texlive-lang-french'

if (spawnSync('lualatex', ['--version']).error) {
  console.error(`lualatex is missing. On Debian: apt-get install -y --no-install-recommends ${packages}`)
  process.exit(2)
}
const folder = options.keep ?? mkdtempSync(join(tmpdir(), 'fascicule-lualatex-'))
mkdirSync(join(folder, 'source'), {recursive: true})
const prints = [
  {name: 'Fascicule', path: setByUs()},
  {name: 'LuaLaTeX', path: setByLatex()},
]
const columns = []
for (const {name, path} of prints) columns.push({name, quality: measure(await readPrint(path), {step: 13})})
console.log(totalsText(columns))
if (!options.keep) rmSync(folder, {recursive: true})

function setByUs() {
  const settings = [
    'title: Comparaison',
    'lang: fr-FR',
    'kind: document',
    'page: {size: A5}',
    'chapters: {start: flow}',
    '',
  ]
  writeFileSync(join(folder, 'publication.yaml'), settings.join('\n'))
  writeFileSync(join(folder, 'source/01-texte.md'), text)
  const output = join(folder, 'fascicule.pdf')
  run(process.execPath, [join(root, 'dist/cli.js'), 'build', folder, '-o', output, '--quiet'])
  return output
}

/** Twice, as LaTeX wants it. */
function setByLatex() {
  writeFileSync(join(folder, 'lualatex.tex'), latexOf(text))
  for (let pass = 0; pass < 2; pass++)
    run('lualatex', ['-interaction=batchmode', '-halt-on-error', `-output-directory=${folder}`, 'lualatex.tex'])
  return join(folder, 'lualatex.pdf')
}

/** PDF points are TeX's bp. A5, the type area of theme « sobre », lines on a grid, no widows nor orphans. */
function latexOf(markdown) {
  const blocks = markdown.trim().split(/\n{2,}/)
  const body = blocks.map(block => (block.startsWith('# ') ? `\\section*{${escaped(block.slice(2))}}` : escaped(block)))
  return String.raw`\documentclass[10pt,twoside]{article}
\usepackage[paperwidth=148mm,paperheight=210mm,inner=17mm,textwidth=110mm,top=19mm,textheight=468bp,headheight=0pt,headsep=0pt,footskip=11mm]{geometry}
\usepackage{fontspec}
\setmainfont{SourceSerif4}[Path=${join(root, 'node_modules/source-serif/TTF/')},Extension=.ttf,UprightFont=*-Regular,ItalicFont=*-It,BoldFont=*-Semibold,Numbers={OldStyle,Proportional}]
\usepackage[french]{babel}
\frenchsetup{og=«,fg=»}
\usepackage{microtype}
\makeatletter
\renewcommand\normalsize{\fontsize{10bp}{13bp}\selectfont}\normalsize
\renewcommand\section{\@startsection{section}{1}{0pt}{-26bp}{13bp}{\fontsize{13bp}{13bp}\bfseries\raggedright}}
\makeatother
\setlength\parindent{10bp}\setlength\parskip{0pt}\setlength\topskip{10bp}
\widowpenalty=10000 \clubpenalty=10000 \raggedbottom
\begin{document}
${body.join('\n\n')}
\end{document}
`
}

function escaped(line) {
  return line.replace(/[%&#$_{}]/g, '\\$&')
}

function run(command, values) {
  const {status, stdout, stderr, error} = spawnSync(command, values, {cwd: folder, encoding: 'utf8'})
  if (error) throw error
  if (status !== 0) throw new Error(`${command} ended with ${status}\n${stdout}\n${stderr}`)
}
