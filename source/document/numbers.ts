/**
 * Numbers of headings, figures and tables, as real text in `span.label[data-generated]`.
 *
 * A figure or table has a number when it has a caption, but for `{-}`; numbers run 1, 2, 3 through the publication. « Figure 3 – » with
 * a dash, after the French use (babel-french, rule L09).
 */
import type {Element} from 'hast'
import {typedNumber} from '../text/typed-number.ts'
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
export function numberCaptions(sections: readonly Element[], ids: Ids, labels: Labels): ReadonlyMap<string, Captioned> {
  const found = new Map<string, Captioned>()
  const counts = {figure: 0, table: 0}
  for (const section of sections) {
    for (const element of elements(section)) {
      const kind = isElement(element, 'table') ? 'table' : isElement(element, 'figure') ? 'figure' : undefined
      const block = kind && element.children.find(child => isElement(child, 'figcaption', 'caption'))
      if (!kind || !isElement(block) || isUnnumbered(element)) continue
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
 * Numbers the formulas that have a name or a number of their author's (`\tag`): « (3) » at the right margin. The numbers by
 * id, without their brackets.
 */
export function numberEquations(sections: readonly Element[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>()
  let count = 0
  for (const element of sections
    .flatMap(elements)
    .filter(each => isElement(each, 'div') && hasClass(each, 'formula'))) {
    const tag = attribute(element, 'dataTag')
    const id = attribute(element, 'id')
    if (tag === undefined && id === undefined) continue
    const number = tag ?? String(++count)
    delete element.properties.dataTag
    element.children.push(generated('span', {className: ['equation-number']}, `(${number})`))
    if (id !== undefined) numbers.set(id, number)
  }
  return numbers
}

/**
 * Numbers the headings of `sections`: « Chapitre 2 » above the title of a chapter that opens a page, `2` before one that
 * flows, `2.1` before a section's title. Only the headings at the top level of a section count: those in boxes are no
 * part of the outline. `{-}` and `.unnumbered` take a heading out, and all below it; a number that the author typed stays
 * the only one.
 *
 * @returns the headings whose number was typed
 */
export function numberHeadings(sections: readonly Element[], labels: Labels): Element[] {
  const counts: number[] = []
  const typed: Element[] = []
  let left = Number.POSITIVE_INFINITY
  for (const section of sections) {
    for (const heading of section.children.filter(isHeading)) {
      const level = Number(attribute(heading, 'dataLevel'))
      if (level > left) continue
      left = isUnnumbered(heading) ? level : Number.POSITIVE_INFINITY
      if (level === left || level > 3 || (level > 1 && counts.length === 0)) continue
      counts.length = Math.min(counts.length, level)
      while (counts.length < level) counts.push(0)
      counts[level - 1] = (counts[level - 1] ?? 0) + 1
      const number = typedNumber(textOf(heading))
      if (number) {
        typed.push(heading)
        if (number.length === level) counts.splice(0, level, ...number)
      } else if (level === 1 && attribute(section, 'dataOpening') !== undefined) {
        const label = generated(
          'p',
          {className: ['chapter-label'], dataBreakAfter: 'avoid'},
          `${labels.chapter} ${counts[0]}`,
        )
        section.children.splice(section.children.indexOf(heading), 0, label)
        // The contents say it before the title.
        heading.properties.dataNumber = String(counts[0])
      } else {
        heading.children.unshift(generated('span', {className: ['heading-number']}, `${counts.join('.')}\u2002`))
      }
    }
  }
  return typed
}

/** Whether it bears pandoc's class, or the same in French. */
export const isUnnumbered = (element: Element): boolean =>
  ['unnumbered', 'sans-numero', 'sans-numéro'].some(name => hasClass(element, name))
