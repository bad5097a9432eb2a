/**
 * Holds our lines and pages against LuaLaTeX's: the same 3 000 words of French at the same measure, size and face (Source
 * Serif 4), counted by page-quality, on three pages: A5, A4 in two columns, letter. LuaLaTeX has babel-french and microtype
 * (font expansion and hanging punctuation), and LaTeX's own tolerance. Needs `npm run build`, and TeX Live; not for CI.
 *
 *     node scripts/compare-lualatex.js [text.md] [--page A5,columns,letter] [--keep folder]
 *
 * `text.md`: headings (`# …`) and plain paragraphs; default: fixtures/lualatex/text.md. `--keep`: leaves the PDFs there.
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
const {values: options, positionals} = parseArgs({
  allowPositionals: true,
  options: {keep: {type: 'string'}, page: {type: 'string', default: 'A5,columns,letter'}},
})
const text = readFileSync(positionals[0] ?? join(root, 'fixtures/lualatex/text.md'), 'utf8')
const packages = 'texlive-luatex texlive-latex-recommended texlive-fonts-recommended texlive-lang-french'

if (spawnSync('lualatex', ['--version']).error) {
  console.error(`lualatex is missing. On Debian: apt-get install -y --no-install-recommends ${packages}`)
  process.exit(2)
}
const folder = options.keep ?? mkdtempSync(join(tmpdir(), 'fascicule-lualatex-'))
mkdirSync(join(folder, 'source'), {recursive: true})
/**
 * The pages of theme « sobre » (`document/sheet.ts`): millimetres, lines, type and leading in points of 1/72 inch; `title`: lines
 * above the first one of text, which the title and the first heading take. Another heading takes five in both.
 */
const pages = {
  A5: {page: 'size: A5', paper: [148, 210], inner: 17, width: 110, head: 19, lines: 36, type: 10, grid: 13, title: 8},
  columns: {
    page: 'size: A4, columns: 2',
    paper: [210, 297],
    inner: 22,
    width: 166,
    head: 23.76,
    lines: 53,
    type: 9.5,
    grid: 13,
    gap: 6,
    title: 9,
  },
  letter: {
    page: 'size: letter',
    paper: [215.9, 279.4],
    inner: 32,
    width: 123,
    head: 25.4,
    lines: 45,
    type: 11,
    grid: 14,
    title: 9,
  },
}
for (const name of options.page.split(',')) {
  const page = pages[name]
  const columns = []
  for (const [who, path] of [
    ['Fascicule', setByUs(name, page)],
    ['LuaLaTeX', setByLatex(name, page)],
  ])
    columns.push({name: who, quality: measure(await readPrint(path), {step: page.grid})})
  console.log(`\n${name}\n${totalsText(columns)}`)
}
if (!options.keep) rmSync(folder, {recursive: true})

function setByUs(name, {page}) {
  const settings = [
    'title: Comparaison',
    'lang: fr-FR',
    'kind: document',
    `page: {${page}}`,
    'chapters: {start: flow}',
    '',
  ]
  writeFileSync(join(folder, 'publication.yaml'), settings.join('\n'))
  writeFileSync(join(folder, 'source/01-texte.md'), text)
  const output = join(folder, `fascicule-${name}.pdf`)
  run(process.execPath, [join(root, 'dist/cli.js'), 'build', folder, '-o', output, '--quiet'])
  return output
}

/** Twice, as LaTeX wants it. */
function setByLatex(name, page) {
  const file = join(folder, `lualatex-${name}`)
  writeFileSync(`${file}.tex`, latexOf(text, page))
  for (let pass = 0; pass < 2; pass++)
    run('lualatex', ['-interaction=batchmode', '-halt-on-error', `-output-directory=${folder}`, `${file}.tex`])
  return `${file}.pdf`
}

/** PDF points are TeX's bp. Lines on a grid, no widows nor orphans. */
function latexOf(markdown, {paper: [width, height], inner, width: type, head, lines, type: size, grid, gap, title}) {
  const blocks = markdown.trim().split(/\n{2,}/)
  const body = blocks.map(block => (block.startsWith('# ') ? `\\section*{${escaped(block.slice(2))}}` : escaped(block)))
  // A heading at the head of a column takes two; elsewhere three lines of white go before it, and one the white stands on.
  const white = `\\vspace*{${(title - (gap ? 2 : 6)) * grid}bp}`
  return String.raw`\documentclass[10pt,${gap ? 'twocolumn' : 'twoside'}]{article}
\usepackage[paperwidth=${width}mm,paperheight=${height}mm,inner=${inner}mm,textwidth=${type}mm,top=${head}mm,textheight=${lines * grid}bp,headheight=0pt,headsep=0pt,footskip=11mm]{geometry}
\usepackage{fontspec}
\setmainfont{SourceSerif4}[Path=${join(root, 'node_modules/source-serif/TTF/')},Extension=.ttf,UprightFont=*-Regular,ItalicFont=*-It,BoldFont=*-Semibold,Numbers={OldStyle,Proportional}]
\usepackage[french]{babel}
\frenchsetup{og=«,fg=»}
\usepackage{microtype}
\makeatletter
\renewcommand\normalsize{\fontsize{${size}bp}{${grid}bp}\selectfont}\normalsize
\renewcommand\section{\@startsection{section}{1}{0pt}{-${3 * grid}bp}{${grid}bp}{\fontsize{${1.3 * size}bp}{${grid}bp}\bfseries\raggedright}}
\makeatother
\setlength\parindent{${size}bp}\setlength\parskip{0pt}\setlength\topskip{${size}bp}\setlength\columnsep{${gap ?? 0}mm}
\widowpenalty=10000 \clubpenalty=10000 \raggedbottom
\begin{document}
${gap ? `\\twocolumn[${white}]` : white}
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
