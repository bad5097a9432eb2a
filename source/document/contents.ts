/**
 * The table of contents and the lists: titles that lead to their page, points between, the page's number at the edge.
 *
 * The points are a drawing (`svg.leader`), since `leader()` does not exist in Chromium and points as text
 * would be read aloud and copied.
 */

import type {Element, ElementContent} from 'hast'
import {textElements, without} from '../text/phrasing.ts'
import type {Ids} from './ids.ts'
import {attribute, generated, hasClass, isHeading, made, textOf} from './nodes.ts'
import type {Captioned} from './numbers.ts'
import {pageNumber} from './references.ts'

export interface Entry {
  /** 1 for a chapter. */
  readonly level: number
  readonly id: string
  readonly title: readonly (ElementContent | string)[]
}

/** The headings of the outline down to `depth`: those at the top level of `sections`. */
export function outline(sections: readonly Element[], depth: number, ids: Ids): Entry[] {
  return (
    sections
      .flatMap(section => section.children)
      .filter(isHeading)
      // pandoc's class for a title that the contents leave out
      .filter(heading => !hasClass(heading, 'unlisted'))
      .map(heading => ({heading, level: Number(attribute(heading, 'dataLevel') ?? 1)}))
      .filter(({heading, level}) => level <= depth && textOf(heading) !== '')
      .map(({heading, level}) => ({level, id: ids.name(heading, textOf(heading)), title: titleOf(heading)}))
  )
}

/** The numbered figures or tables, « Figure 3 – » and the caption without its end stop. */
export function captionEntries(captions: Iterable<Captioned>, kind: Captioned['kind'], label: string): Entry[] {
  return [...captions]
    .filter(captioned => captioned.kind === kind)
    .map(({id, number, caption}) => ({
      level: 1,
      id,
      title: [made('span', {className: ['label']}, [`${label}\u00A0${number}\u00A0– `]), ...copyOf(caption, true)],
    }))
}

/** Who made each figure: its label, the credit, the page. */
export function creditEntries(
  captions: Iterable<Captioned>,
  labels: Readonly<Record<'figure' | 'table', string>>,
): Entry[] {
  return [...captions].flatMap(({id, kind, number, credit}) =>
    credit === undefined
      ? []
      : [
          {
            level: 1,
            id,
            title: [
              made('span', {className: ['label']}, [`${labels[kind]}\u00A0${number}\u00A0– `]),
              ...copyOf(credit, true),
            ],
          },
        ],
  )
}

/** `entries` as a list of links, `ol.contents-list` or another class. */
export function entryList(entries: readonly Entry[], name: string): Element {
  return made('ol', {className: ['entries', name], dataWidthKept: true}, entries.map(entryOf))
}

function entryOf({level, id, title}: Entry, index: number, all: readonly Entry[]): Element {
  const line = made('a', {href: `#${id}`, className: ['entry']}, [
    generated('span', {className: ['entry-title']}, ...title),
    made('svg', {className: ['leader'], ariaHidden: 'true'}, [
      made('line', {x1: '100%', x2: '0', y1: '50%', y2: '50%'}),
    ]),
    // a space of its own, lest copied text and tags read « Paix12 »
    generated('span', {className: ['entry-space']}, ' '),
    pageNumber(id),
  ])
  const first = index === 0 ? {dataFirst: true} : {}
  // A chapter is not parted from its first section.
  const kept = (all[index + 1]?.level ?? 0) > level ? {dataBreakAfter: 'avoid'} : {}
  const [head] = title
  if (typeof head === 'object' && hasClass(head, 'entry-number')) line.properties.dataNumbered = ''
  return made('li', {className: [`level-${level}`], dataBreakInside: 'avoid', ...first, ...kept}, [line])
}

function titleOf(heading: Element): ElementContent[] {
  const number = heading.children.find(child => hasClass(child, 'heading-number'))
  const chapter = attribute(heading, 'dataNumber')
  const said = number ? rawOf(number) : chapter === undefined ? undefined : `${chapter}\u2002`
  return [
    ...(said === undefined ? [] : [made('span', {className: ['entry-number']}, [said])]),
    ...copyOf(heading, true),
  ]
}

const rawOf = (element: Element): string =>
  element.children.map(child => (child.type === 'text' ? child.value : '')).join('')

/** A full stop before points would be one of them. That of an abbreviation stays. */
const endStop = /(?<!\.|(?<!\p{L})(?:etc|cf|\p{L}))\.\s*$/u

/** The inline content of `element` without links, ids, notes and what the house added; its end stop on request. */
export function copyOf(element: Element, withoutStop: boolean): ElementContent[] {
  const copy = element.children.flatMap(plainCopy)
  if (!withoutStop) return copy
  const last = copy.at(-1)
  if (last?.type === 'text') copy[copy.length - 1] = {type: 'text', value: last.value.replace(endStop, '')}
  return copy
}

/** In an entry, which is a link itself, nothing marks what was changed or what may be clicked. */
const kept = without(textElements, 'a', 'del', 'ins', 'label', 'mark')

function plainCopy(node: ElementContent): ElementContent[] {
  if (node.type === 'text') return [{type: 'text', value: node.value.replace(/\s*\n\s*/g, ' ')}]
  if (node.type !== 'element' || node.properties.dataGenerated !== undefined) return []
  if (node.tagName === 'br') return [{type: 'text', value: ' '}]
  // A formula is one thing: its letters in a row would be another, x2 for x².
  if (node.tagName === 'math') return [formulaOf(node)]
  const children = node.children.flatMap(plainCopy)
  if (!kept.has(node.tagName)) return children
  const {className, lang} = node.properties
  const properties = {...(className === undefined ? {} : {className}), ...(lang === undefined ? {} : {lang})}
  return children.length === 0 ? [] : [{type: 'element', tagName: node.tagName, properties, children}]
}

function formulaOf(math: Element): Element {
  const {id: _, dataRef: __, ...properties} = math.properties
  return {...structuredClone(math), properties}
}
