/** Sets paragraphs: the ends of their lines are chosen together, and marked so that the browser ends them there. */

import type {Dividers} from './hyphens.ts'
import {hideLastSpace, mark, unmark} from './mark.ts'
import {overruns} from './overrun.ts'
import {hyphenSign, type Paragraph, readParagraph} from './paragraph.ts'
import {contentWidth, type Plan, planOf} from './plan.ts'
import {openWidths} from './widths.ts'

export {linesSheet} from './mark.ts'

export interface Setter {
  /** Sets paragraphs with so many lines less in all at the next `set`, the least uneven first; 0: as they are best. */
  fit(lines: number): void
  /**
   * Sets the justified paragraphs in `root`, which is in the document, that were not set before.
   *
   * @param read called when all is read and nothing written yet: `root` may then leave the document
   */
  set(root: Element, read?: () => void): void
  /** Sets all paragraphs again at the next `set`: their width changed. */
  renew(): void
  /** What was measured stands. */
  keep(): void
  /** Forgets what was measured since `keep`: a face was not there. */
  forget(): void
  /** Gives paragraphs of which a line sticks out back to the browser. */
  mend(root: Element): void
  /** Sets the part of a paragraph that stands on a page again, its last line full, if that takes as many lines. */
  setCut(block: HTMLElement): void
}

/** @param dividers where words may be divided, by language */
export function openSetter(dividers: Dividers): Setter {
  const widths = openWidths()
  /** The state in which each block was set: parts that are joined or parted later are set again. */
  let done = new WeakMap<Element, string>()
  /** The measure of each block that was set, in px, by its `data-ref`, which the parts of one that is cut share. */
  let measures = new Map<string, number>()
  const keep = (block: Element, width: number): number => {
    const ref = block.getAttribute('data-ref')
    if (ref !== null) measures.set(ref, width)
    return width
  }
  /** Lines that are still to be taken back, and the paragraphs that have one less, by their `data-ref`. */
  let wanted = 0
  let shorter = new Set<string>()
  const isShorter = ({block}: Paragraph): boolean => shorter.has(block.getAttribute('data-ref') ?? '')
  const kept = (block: Element): number | undefined => measures.get(block.getAttribute('data-ref') ?? '')
  const measured = (paragraphs: readonly Paragraph[]): void => {
    for (const {runs} of paragraphs) for (const {face, node} of runs) widths.want(face, `${node.data} ${hyphenSign}`)
    widths.measure()
  }
  const renew = () => {
    done = new WeakMap()
    measures = new Map()
  }
  return {
    set(root, read = () => {}) {
      const found: Paragraph[] = []
      for (const block of root.querySelectorAll<HTMLElement>('p, li, dd')) {
        const state = stateOf(block)
        if (done.get(block) === state) continue
        done.set(block, state)
        unmark(block)
        const paragraph = readParagraph(block, widths)
        if (paragraph) found.push(paragraph)
      }
      if (found.length === 0) return read()
      // All is read before anything is written: one layout for all of them, and without their texts, which would have the
      // browser choose lines that nobody sees.
      const unknown = found.filter(({block}) => kept(block) === undefined)
      const back = withoutTexts(unknown)
      measured(found)
      const own = new Map(unknown.map(({block, style}) => [block, keep(block, contentWidth(style))]))
      back()
      const planned = (paragraph: Paragraph, few: boolean) => {
        const width = own.get(paragraph.block) ?? (kept(paragraph.block) as number)
        return planOf(paragraph, width, dividers, false, few)
      }
      const plans = found.map(paragraph => planned(paragraph, isShorter(paragraph)))
      if (wanted > 0) {
        for (const {index, plan} of shortened(found, plans, paragraph => planned(paragraph, true)).slice(0, wanted)) {
          plans[index] = plan
          shorter.add(found[index]?.block.getAttribute('data-ref') ?? '')
        }
        // Notes of what stands over the columns are set before their text.
        if (found.some(({block}) => !block.closest('.page-notes'))) wanted = 0
      }
      read()
      for (const [index, paragraph] of found.entries()) {
        const plan = plans[index]
        if (plan) mark(paragraph, plan)
      }
    },
    fit(lines) {
      wanted = lines
      shorter = new Set()
    },
    renew,
    keep: widths.keep,
    forget() {
      widths.forget()
      renew()
      wanted = 0
    },
    mend(root) {
      const wrong = [...root.querySelectorAll<HTMLElement>('.set')].filter(overruns)
      for (const block of wrong) unmark(block)
    },
    setCut(block) {
      if (!block.classList.contains('set') || !block.querySelector('.line-end')) return hideLastSpace(block)
      const lines = linesOf(block)
      const former = [...block.childNodes].map(node => node.cloneNode(true))
      const spacing = block.style.wordSpacing
      unmark(block)
      const paragraph = readParagraph(block, widths)
      if (paragraph) measured([paragraph])
      const width = paragraph && (kept(block) ?? keep(block, contentWidth(paragraph.style)))
      const plan = paragraph && width && planOf(paragraph, width, dividers, true)
      const fits = plan && plan.ends.length + 1 === lines
      if (fits) mark(paragraph, plan)
      hideLastSpace(block)
      if (fits && !overruns(block)) return
      block.replaceChildren(...former)
      block.classList.add('set')
      block.style.wordSpacing = spacing
      hideLastSpace(block)
    },
  }
}

/** A paragraph of fewer lines hardly shows that it is tighter. */
const enough = 4

/** The paragraphs of the text that can be set with fewer lines, and how; the least tight first. */
function shortened(
  found: readonly Paragraph[],
  plans: readonly (Plan | undefined)[],
  few: (paragraph: Paragraph) => Plan | undefined,
): {readonly index: number; readonly plan: Plan}[] {
  return found
    .flatMap((paragraph, index) => {
      const lines = plans[index]?.ends.length ?? 0
      if (lines + 1 < enough || paragraph.block.closest('.page-notes') || !paragraph.block.hasAttribute('data-ref'))
        return []
      const plan = few(paragraph)
      return plan && plan.ends.length < lines ? [{index, plan}] : []
    })
    .sort((one, other) => one.plan.tighter - other.plan.tighter)
}

/**
 * Takes the texts out of blocks whose width does not depend on them.
 *
 * @returns what puts them back
 */
function withoutTexts(paragraphs: readonly Paragraph[]): () => void {
  const plain = new Map<Element, boolean>()
  const isPlain = (element: Element | null): boolean => {
    if (!element || element.matches('section, .page-notes, .pagedjs_area')) return true
    const known = plain.get(element)
    if (known !== undefined) return known
    const {display, float, position} = getComputedStyle(element)
    const isBlock =
      /^(block|list-item|flow-root)$/.test(display) && float === 'none' && /^(static|relative)$/.test(position)
    const found = isBlock && isPlain(element.parentElement)
    plain.set(element, found)
    return found
  }
  const taken = paragraphs
    .filter(({block}) => isPlain(block))
    .map(({block}) => {
      const texts = document.createDocumentFragment()
      texts.append(...block.childNodes)
      return {block, texts}
    })
  return () => {
    for (const {block, texts} of taken) block.append(texts)
  }
}

/** What its lines depend on: the length of its text, and what stands before it, which decides of its indent. */
const stateOf = (block: Element): string =>
  `${block.textContent?.length ?? 0} ${block.previousElementSibling?.localName ?? ''}`

/** How many lines a block that is set has. */
function linesOf(block: HTMLElement): number {
  const ends = block.querySelectorAll('.line-end')
  const after = document.createRange()
  after.setStartAfter(ends[ends.length - 1] as Element)
  after.setEnd(block, block.childNodes.length)
  return ends.length + (after.toString().trim() === '' ? 0 : 1)
}
