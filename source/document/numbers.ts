/**
 * Numbers of headings, figures and tables, as real text in `span.label[data-generated]`.
 *
 * A figure or table has a number when it has a caption; numbers run 1, 2, 3 through the publication. « Figure 3 – » with
 * a dash, after the French use (babel-french, rule L09).
 */
import type {Element} from 'hast'
import type {Labels} from '../wording/index.ts'
import type {Ids} from './ids.ts'
import {attribute, elements, generated, hasClass, isElement, isHeading, textOf} from './nodes.ts'

/** A numbered figure or table, as references and lists need it. */
export interface Captioned {
  readonly kind: 'figure' | 'table'
  readonly number: number
  readonly id: string
  readonly element: Element
  /** Its caption, in which the label has been put. */
  readonly caption: Element
  readonly credit: Element | undefined
}

/** Numbers the captioned figures and tables of `sections`, by id. */
export function numberCaptions(
  sections: readonly Element[],
  ids: Ids,
  labels: Labels,
): ReadonlyMap<string, Captioned> {
  const found = new Map<string, Captioned>()
  const counts = {figure: 0, table: 0}
  for (const section of sections) {
    for (const element of elements(section)) {
      const kind = isElement(element, 'table') ? 'table' : isElement(element, 'figure') ? 'figure' : undefined
      const block = kind && element.children.find(child => isElement(child, 'figcaption', 'caption'))
      if (!kind || !isElement(block)) continue
      const caption = block.children.find(child => hasClass(child, 'caption'))
      if (!isElement(caption) || textOf(caption) === '') continue
      counts[kind] += 1
      const number = counts[kind]
      const id = ids.name(element, `${kind}-${number}`)
      block.children.unshift(generated('span', {className: ['label']}, `${labels[kind]}\u00A0${number}\u00A0– `))
      const credit = block.children.find(child => hasClass(child, 'credit'))
      found.set(id, {kind, number, id, element, caption, credit: isElement(credit) ? credit : undefined})
    }
  }
  return found
}

/**
 * Numbers the headings of the chapters, `2.1` before a section's title; the chapter's own number stands above its title
 * as « Chapitre 2 ». Only the headings at the top level of a section count: those in boxes are no part of the outline.
 */
export function numberHeadings(chapters: readonly (readonly Element[])[], labels: Labels): void {
  let chapter = 0
  for (const sections of chapters) {
    const counts: number[] = []
    for (const section of sections) {
      for (const [index, node] of [...section.children.entries()]) {
        if (!isHeading(node)) continue
        const level = Number(attribute(node, 'dataLevel'))
        if (level === 1) chapter += 1
        if (level === 1 || level > 3 || chapter === 0) continue
        counts.length = Math.min(counts.length, level - 1)
        while (counts.length < level - 1) counts.push(0)
        counts[level - 2] = (counts[level - 2] ?? 0) + 1
        const number = generated('span', {className: ['heading-number']}, `${[chapter, ...counts].join('.')}\u2002`)
        ;(section.children[index] as Element).children.unshift(number)
      }
      labelChapter(section, `${labels.chapter} ${chapter}`)
    }
  }
}

function labelChapter(section: Element, text: string): void {
  const at = section.children.findIndex(node => isHeading(node) && attribute(node, 'dataLevel') === '1')
  if (at < 0) return
  section.children.splice(at, 0, generated('p', {className: ['chapter-label'], dataBreakAfter: 'avoid'}, text))
}
