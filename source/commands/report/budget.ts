/** What `check --pages` says: a table for people, plain data for programs. */
import type {Budget, BudgetPart, BudgetSection} from '../../pages/budget/index.ts'
import type {Finding, Place} from '../../types.ts'
import type {BudgetWords} from '../../wording/commands/types.ts'

/** That the publication is too long: a warning, so that `--strict` fails. */
export const overFindings = ({pages, wanted, least, cut}: Budget): Finding[] =>
  pages <= wanted
    ? []
    : [
        {
          place: undefined,
          rule: 'pages-over',
          severity: 'warning',
          values: {pages, wanted, least, lines: cut.lines, words: cut.words},
        },
      ]

/** The table, each line ended; sections whose chapters flow have a line for each, indented. */
export function budgetText(budget: Budget, words: BudgetWords): string {
  const rows = [
    words.heads,
    ...budget.sections.flatMap(section => [rowOf(section, words), ...section.parts.map(part => partRow(part, words))]),
  ]
  const widths = words.heads.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  const lines = rows.map(row =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  const {pages, wanted} = budget
  if (pages <= wanted) lines.push('', words.fits({pages, wanted, ...freeOf(budget)}))
  return lines.map(line => `${line}\n`).join('')
}

/** All free lines on the last pages of sections. */
const freeOf = ({sections}: Budget) => ({
  lines: sections.reduce((sum, {room}) => sum + room.lines, 0),
  words: sections.reduce((sum, {room}) => sum + room.words, 0),
})

/** Signs of a title that the table shows. */
const longest = 40

const shortened = (title: string): string =>
  title.length > longest ? `${title.slice(0, longest - 1).trimEnd()}…` : title

const rowOf = ({title, name, from, to, last, cut, room}: BudgetSection, words: BudgetWords): string[] => [
  shortened(title || (words.names[name] ?? words.names[''] ?? '')),
  words.pages(from, to),
  last ? words.last(last.lines, last.of) : '',
  cut ? words.cut(cut) : room.lines > 0 ? words.room(room) : last ? words.full : '',
]

const partRow = ({title, from, to, lines}: BudgetPart, words: BudgetWords): string[] => [
  `  ${shortened(title)}`,
  words.pages(from, to),
  '',
  lines === undefined ? '' : words.length(lines),
]

/** The same for `--json`: lines are those of the page's grid, words an estimate. */
export const budgetReport = ({wanted, pages, least, cut, sections}: Budget) => ({
  wanted,
  pages,
  least,
  cut: pages > wanted ? cut : null,
  sections: sections.map(section => ({
    title: section.title,
    name: section.name,
    ...placed(section.place),
    from: section.from,
    to: section.to,
    last: section.last ?? null,
    cut: section.cut ? {pages: section.cut.pages, lines: section.cut.lines, words: section.cut.words} : null,
    room: section.room,
    parts: section.parts.map(({title, place, from, to, lines}) => ({
      title,
      ...placed(place),
      from,
      to,
      lines: lines ?? null,
    })),
  })),
})

const placed = (place: Place | undefined) => ({file: place?.file ?? null, line: place?.line ?? null})
