/** What no standard asks for, and a listener feels. */
import {dividedBy, lacksSpace, type Piece} from '../../pdf/read/joins.ts'
import {type StructureElement, type StructureKid, standardType, walkTree} from '../../pdf/read/tree.ts'
import {faultAt} from './structure.ts'
import type {Tagged} from './tagged.ts'
import type {Condition, Fault} from './types.ts'

export const readerConditions: readonly Condition[] = [
  {id: 'glued', standard: 'reader', check: glued},
  {id: 'split', standard: 'reader', check: split},
  {id: 'repeated', standard: 'reader', check: repeated},
  {
    id: 'marks',
    standard: 'reader',
    check: tagged => {
      const faults: Fault[] = []
      walkTree(tagged.tree?.kids ?? [], element => {
        if (element.lang?.includes('x-zz-')) faults.push(faultAt(tagged, element, element.lang))
      })
      return faults
    },
  },
]

const inline = new Set(['Span', 'Quote', 'Code', 'Link', 'Reference', 'NonStruct', 'Annot', 'BibEntry'])
const pictures = new Set(['Figure', 'Formula'])

/** Words between which no space is read. */
function glued(tagged: Tagged): readonly Fault[] {
  const {pdf, tree, runsOf, pageOf} = tagged
  const unmarked = pdf.pages.map(({runs, hidden}) =>
    [...runs, ...hidden].filter(run => run.mark === undefined || run.artifact),
  )
  const isDivided = dividedBy(page => unmarked[page - 1] ?? [])
  const faults: Fault[] = []
  let last: Piece | undefined
  const walk = (kids: readonly StructureKid[], block: StructureElement | undefined): void => {
    for (const kid of kids) {
      if (kid.kind === 'element') {
        const type = standardType(kid, tree?.roles ?? new Map())
        const isInline = inline.has(type) && kid.actualText === undefined
        if (!isInline) last = undefined
        if (!pictures.has(type) && kid.actualText === undefined) walk(kid.kids, isInline ? block : kid)
        if (!isInline) last = undefined
      } else if (kid.kind === 'content') {
        for (const [index, run] of runsOf(kid).entries()) {
          const piece = {run, page: pageOf(kid.page) ?? 0}
          if (last && block && isHeardAsOne(last, piece) && lacksSpace(last, piece, isDivided, index > 0)) {
            const words = `${/\S*$/.exec(last.run.text)?.[0] ?? ''}${/^\S*/.exec(run.text)?.[0] ?? ''}`
            faults.push({page: last.page, element: block.ref, words})
          }
          last = piece
        }
      }
    }
  }
  walk(tree?.kids ?? [], undefined)
  return faults
}

/** Two signs that meet where a line ends, « ] » and « ( » of code, « ! » and « ⍽ », join no words. */
const isHeardAsOne = (left: Piece, right: Piece): boolean =>
  /[\p{L}\p{N}\p{M}]$/u.test(left.run.text) || /^[\p{L}\p{N}]/u.test(right.run.text)

interface Paragraph {
  readonly parent: StructureElement | undefined
  /** The page on which it ends. */
  readonly end: number
  readonly text: string
}

/** A paragraph that goes on, on the next page, in an element of its own. */
function split(tagged: Tagged): readonly Fault[] {
  const faults: Fault[] = []
  const {tree, textOf, pageOf} = tagged
  let last: Paragraph | undefined
  walkTree(tree?.kids ?? [], (element, around) => {
    if (standardType(element, tree?.roles ?? new Map()) !== 'P') return
    const parent = around.at(-1)
    const pages = pagesIn(element).map(page => pageOf(page) ?? 0)
    const text = textOf(element).trim()
    const isCut =
      last !== undefined &&
      last.parent === parent &&
      pages[0] === last.end + 1 &&
      /[\p{Ll}\p{Pd}\u00ad]$/u.test(last.text) &&
      last.text.length > 60 &&
      /^\p{Ll}/u.test(text)
    if (isCut) faults.push(faultAt(tagged, element, text.slice(0, 60)))
    last = {parent, end: pages.at(-1) ?? -2, text}
  })
  return faults
}

const pagesIn = (element: StructureElement): number[] =>
  element.kids.flatMap(kid => (kid.kind === 'element' ? pagesIn(kid) : kid.kind === 'content' ? [kid.page] : []))

/** In points: a running head keeps its height. */
const LEVEL = 1
/** On so many pages in a row the same short text at the same height is a running head. */
const OFTEN = 3

/** A running head that is read on every page. */
function repeated({pdf}: Tagged): readonly Fault[] {
  const faults: Fault[] = []
  const counts = new Map<string, {page: number; times: number}>()
  for (const [index, {runs, height}] of pdf.pages.entries()) {
    for (const {text, mark, artifact, y} of runs) {
      const words = text.trim()
      const isAtEdge = y < height * 0.08 || y > height * 0.92
      if (mark === undefined || artifact || !isAtEdge || words.length < 3 || words.length > 80) continue
      const key = `${words} ${Math.round(y / LEVEL)}`
      const known = counts.get(key)
      const times = known?.page === index ? known.times + 1 : 1
      counts.set(key, {page: index + 1, times})
      if (times === OFTEN) faults.push({page: index + 1, words})
    }
  }
  return faults
}
