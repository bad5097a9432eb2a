/**
 * Cross-references: « figure 3, p. 12 », « tableau 2, p. 9 », « « Paix », p. 8 », « voir (p. 8) ».
 *
 * Page numbers are written after layout, into `span.page-ref[data-page-of]`; until then they hold « 00 », which keeps
 * about the width that they will have.
 */

import type {Element, ElementContent} from 'hast'
import {decoded, folderOf, resolved} from '../text/paths.ts'
import type {Finding, Place} from '../types.ts'
import type {Labels} from '../wording/index.ts'
import {nearest} from '../wording/nearest.ts'
import type {Ids} from './ids.ts'
import {attribute, elements, generated, hasClass, isElement, made, textOf} from './nodes.ts'
import type {Captioned} from './numbers.ts'
import {quoted} from './quotes.ts'

export interface ReferenceContext {
  readonly ids: Ids
  readonly captions: ReadonlyMap<string, Captioned>
  /** Numbers of formulas by id, as they are printed. */
  readonly equations: ReadonlyMap<string, string>
  readonly labels: Labels
  readonly lang: string
  /** The Markdown files, for links from one to another. */
  readonly files: ReadonlySet<string>
  readonly placeOf: (element: Element) => Place | undefined
}

/** Writes every reference in `sections`; returns a finding for each one that leads nowhere. */
export function writeReferences(sections: readonly Element[], context: ReferenceContext): Finding[] {
  return sections.flatMap(section =>
    elements(section)
      .filter(element => isReference(element, context))
      .flatMap(element => writeReference(element, context) ?? []),
  )
}

/** The number of the page on which `id` stands, to be written after layout. */
export const pageNumber = (id: string): Element => generated('span', {className: ['page-ref'], dataPageOf: id}, '00')

function isReference(element: Element, {files, placeOf}: ReferenceContext): boolean {
  // the house's own links, in contents and lists, have no data-ref yet
  if (!isElement(element, 'a') || element.properties.dataRef === undefined) return false
  if (hasClass(element, 'note-call')) return false
  if (hasClass(element, 'reference')) return true
  const href = attribute(element, 'href') ?? ''
  return href.startsWith('#') || files.has(pathOf(href, placeOf(element)?.file ?? ''))
}

const pathOf = (href: string, from: string): string => resolved(folderOf(from), decoded(href.replace(/#.*/, ''))) ?? ''

function writeReference(link: Element, context: ReferenceContext): Finding | undefined {
  const {ids, captions, equations, labels, lang} = context
  const href = attribute(link, 'href') ?? ''
  const place = context.placeOf(link)
  const found = ids.find(place?.file ?? '', href)
  link.properties.className = ['reference']
  if (!found || 'hidden' in found) {
    delete link.properties.href
    const bare = textOf(link) === ''
    if (!found || bare)
      link.children.push(generated('span', {className: ['missing-reference']}, `${bare ? '' : ' '}[${href}]`))
    return found ? undefined : broken(href, place, context)
  }
  const {id} = found
  link.properties.href = `#${id}`
  const page = [`${labels.page}\u00A0`, pageNumber(id)]
  if (textOf(link) === '') {
    const number = equations.get(id)
    const name =
      number === undefined
        ? nameOf(ids.element(id), captions.get(id), labels, lang)
        : [`${labels.equation.toLocaleLowerCase(lang)}\u00A0${number}, `]
    link.children = [generated('span', {}, ...name, ...page)]
  } else {
    link.children.push(generated('span', {}, ' (', ...page, ')'))
  }
  return undefined
}

/** What comes before the page number: « figure 3, », « « Paix », », or nothing for what has no name. */
function nameOf(
  target: Element | undefined,
  captioned: Captioned | undefined,
  labels: Labels,
  lang: string,
): (ElementContent | string)[] {
  if (captioned) return [`${labels[captioned.kind].toLocaleLowerCase(lang)}\u00A0${captioned.number}, `]
  const isTitle = (child: ElementContent): boolean => hasClass(child, 'box-title')
  const heading = target && /^h[1-6]$/.test(target.tagName) ? target : target?.children.find(isTitle)
  const title = heading && textOf(heading)
  if (title) {
    const [before, text, after] = quoted(title, lang)
    return [before, made('span', {className: ['reference-title']}, [text]), `${after}, `]
  }
  if (isElement(target, 'figure', 'table'))
    return [`${labels[target.tagName as 'figure' | 'table'].toLocaleLowerCase(lang)}, `]
  return []
}

function broken(href: string, place: Place | undefined, {ids}: ReferenceContext): Finding {
  const [path, id = ''] = href.split('#', 2)
  const close = nearest(id, ids.known(place?.file ?? ''))
  return {
    place,
    rule: 'reference-broken',
    severity: 'error',
    values: {reference: href, nearest: close === undefined ? '' : `${path}#${close}`},
    actual: href,
    ...(close === undefined ? {} : {expected: [`${path}#${close}`]}),
  }
}
