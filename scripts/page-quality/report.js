/** What is counted, in the order of the table: title, and the figure of a `Quality`. */
const rows = [
  ['pages', quality => quality.pages],
  ['words of running text', quality => quality.words],
  [
    'face, size / lines, measure',
    ({body}) => `${body.family} ${round(body.size, 1)}/${round(body.step, 2)} pt, ${measureOf(body)} mm`,
  ],
  ['lines, paragraphs', quality => `${quality.lines}, ${quality.paragraphs}`],
  ['lines off the grid (> 0.3 pt), farthest', ({count, offGrid}) => `${count.grid}, ${round(offGrid, 2)} pt`],
  ['natural word space', ({spaces}) => `${round(spaces.natural, 3)} em`],
  ['word spaces, mean', ({spaces}) => `${round(spaces.mean, 2)} ×`],
  ['  standard deviation', ({spaces}) => round(spaces.deviation, 2)],
  ['  1st, 95th percentile', ({spaces}) => `${round(spaces.p1, 2)} ×, ${round(spaces.p95, 2)} ×`],
  ['  narrowest, widest', ({spaces}) => `${round(spaces.narrowest, 2)} ×, ${round(spaces.widest, 2)} ×`],
  ['loose lines (> 1.8 ×)', ({count}) => count.space],
  [
    'lines ending with a hyphen',
    ({hyphens, lines}) => `${hyphens.lines} (${round((100 * hyphens.lines) / lines, 1)} %)`,
  ],
  ['  most in a row', ({hyphens}) => hyphens.longest],
  ['  runs of 3 and more', ({count}) => count.hyphens],
  ['  at the end of a page', ({count}) => count['hyphen-page']],
  ['lines ending with a one-letter word', ({count}) => count.letter],
  ['last lines shorter than two indents', ({count}) => count.short],
  ['widows', ({count}) => count.widow],
  ['orphans', ({count}) => count.orphan],
  ['stranded headings', ({count}) => count.heading],
  ['pages filled under 60 %', ({count}) => count.filled],
  ['holes (> 4 lines)', ({count}) => count.hole],
  ['rivers (4 lines and more)', ({count}) => count.river],
  ['same word at the edge of 3 lines', ({count}) => count.repeat],
]

const units = {
  grid: value => `${signed(value)} pt off the grid`,
  space: value => `loose: ${round(value, 2)} ×`,
  tight: value => `tight: ${round(value, 2)} ×`,
  hyphens: value => `${value} hyphens in a row`,
  'hyphen-page': () => 'hyphen at the end of a page',
  letter: () => 'one-letter word at the end',
  short: value => `short last line: ${round(value, 1)} pt`,
  widow: () => 'widow',
  orphan: () => 'orphan',
  heading: () => 'stranded heading',
  filled: value => `filled to ${Math.round(value)} %`,
  hole: value => `hole of ${round(value, 1)} lines`,
  river: value => `river of ${value} lines`,
  repeat: value => `same word at the edge of ${value} lines`,
}

/**
 * One column of figures for each print.
 *
 * @param {{name: string, quality: import('../../dist/proof/quality/measure.js').Quality}[]} prints
 */
export function totalsText(prints) {
  const table = [
    ['', ...prints.map(({name}) => name)],
    ...rows.map(([title, figure]) => [title, ...prints.map(({quality}) => String(figure(quality)))]),
  ]
  const widths = table[0].map((_, column) => Math.max(...table.map(row => row[column].length)))
  return table
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** @param {import('../../dist/proof/quality/measure.js').Quality} quality */
export function findingsText({remarks}) {
  return remarks
    .map(({kind, page, text, value}) => `p. ${page}  ${units[kind](value)}${text && `  ${excerpt(text)}`}`)
    .join('\n')
}

const excerpt = text => (text.length > 70 ? `${text.slice(0, 34)} … ${text.slice(-34)}` : text)
const round = (value, digits) => String(Number(value.toFixed(digits)))
const signed = value => (value > 0 ? `+${round(value, 2)}` : round(value, 2))
const measureOf = ({edges}) => round(((edges.odd.right - edges.odd.left) * 25.4) / 72, 1)
