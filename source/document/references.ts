/**
 * Cross-references: « figure 3 (p. 12) », « tableau 2, p. 9 » within brackets, « « Paix » (p. 8) », « voir p. 8 »; without a
 * page where it is the same one. After « la figure », which the author wrote, the number alone (`announced.ts`).
 *
 * Page numbers are written after layout, into `span.page-ref[data-page-of]`; until then they hold « 00 », which keeps
 * about the width that they will have.
 */

import type {Element, ElementContent} from 'hast'
import {decoded, folderOf, resolved} from '../text/paths.ts'
import {typedWord} from '../text/typed-number.ts'
import type {Finding, Place} from '../types.ts'
import {inSentence, type Labels} from '../wording/index.ts'
import {nearest} from '../wording/nearest.ts'
import {announcedIn, type Labelled} from './announced.ts'
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
  return sections.flatMap(section => {
    const inBrackets = linksInBrackets(section)
    const announced = announcedIn(section, context.lang, context.labels, element => labelled(element, context))
    return elements(section)
      .filter(element => isReference(element, context))
      .flatMap(element => writeReference(element, context, inBrackets.has(element), announced.has(element)) ?? [])
  })
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

/** What a reference without a text leads to, as far as it has a label. */
function labelled(element: Element, context: ReferenceContext): Labelled | undefined {
  if (!isReference(element, context) || textOf(element) !== '') return undefined
  const found = context.ids.find(context.placeOf(element)?.file ?? '', attribute(element, 'href') ?? '')
  if (!found || 'hidden' in found) return undefined
  return context.equations.has(found.id) ? 'equation' : context.captions.get(found.id)?.kind
}

const pathOf = (href: string, from: string): string => resolved(folderOf(from), decoded(href.replace(/#.*/, ''))) ?? ''

function writeReference(
  link: Element,
  context: ReferenceContext,
  isInBrackets: boolean,
  isAnnounced: boolean,
): Finding | undefined {
  const {ids, captions, equations, labels, lang} = context
  const href = attribute(link, 'href') ?? ''
  const place = context.placeOf(link)
  const found = ids.find(place?.file ?? '', href)
  link.properties.className = ['reference']
  if (!found || 'hidden' in found) {
    delete link.properties.href
    const bare = textOf(link) === ''
    if (!found || bare)
      // The name of what is hidden may tell what it is.
      link.children.push(
        generated('span', {className: ['missing-reference']}, `${bare ? '' : ' '}[${found ? '…' : href}]`),
      )
    return found ? undefined : broken(href, place, context)
  }
  const {id} = found
  link.properties.href = `#${id}`
  const text = textOf(link)
  const equation = equations.get(id)
  if (equation !== undefined && text === '' && attribute(link, 'dataReference') === 'number') {
    link.children = [generated('span', {}, `(${equation}`), pagePlace(id, 'comma', labels), generated('span', {}, ')')]
    return undefined
  }
  const number = equation ?? captions.get(id)?.number
  const named = () => {
    if (isAnnounced && number !== undefined) return [String(number)]
    return equation === undefined
      ? nameOf(ids.element(id), captions.get(id), labels, lang)
      : [`${inSentence(labels.equation, lang)}\u00A0${equation}`]
  }
  const name = text === '' ? named() : []
  if (text === '' && name.length > 0) link.children = [generated('span', {}, ...name)]
  const isBare = text === '' && name.length === 0
  if (isBare) link.children = []
  link.children.push(
    pagePlace(id, isBare ? 'bare' : see.test(text) ? 'see' : isInBrackets ? 'comma' : 'brackets', labels),
  )
  return undefined
}

/** Words that ask for a page: « voir p. 8 », « voir ci-dessus ». */
const see = /^(?:voir(?: aussi)?|cf\.?|see(?: also)?|véase(?: también)?|ver(?: también)?|siehe(?: auch)?|s\.|vgl\.)$/i

/**
 * Where the target stands: « (p. 12) », « , p. 12 » within brackets. On the page of the reference itself layout writes
 * nothing, or « ci-dessus » and « ci-dessous » where a word is needed; on the page beside it « ci-contre ».
 */
function pagePlace(id: string, form: 'bare' | 'see' | 'comma' | 'brackets', labels: Labels): Element {
  const page = [`${labels.page}\u00A0`, pageNumber(id)]
  const [before, after] = {bare: ['', ''], see: [' ', ''], comma: [', ', ''], brackets: [' (', ')']}[form] as [
    string,
    string,
  ]
  const words = [before, ...page, after].filter(word => word !== '')
  const needed = (word: string): string => (form === 'see' ? ` ${word}` : form === 'bare' ? word : '')
  const [dataAbove, dataBelow] = [needed(labels.above), needed(labels.below)]
  const facing = labels.facing === '' ? {} : {dataFacing: `${before}${labels.facing}${after}`}
  return generated('span', {className: ['page-place'], dataPagePlace: id, dataAbove, dataBelow, ...facing}, ...words)
}

const blocks = new Set('p li td th dt dd h1 h2 h3 h4 h5 h6 figcaption caption div blockquote section aside'.split(' '))

/** The links of `section` that stand within brackets of their paragraph. */
function linksInBrackets(section: Element): ReadonlySet<Element> {
  const found = new Set<Element>()
  let depth = 0
  const walk = (nodes: readonly ElementContent[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        for (const [sign] of node.value.matchAll(/[()[\]]/g)) depth = Math.max(0, depth + (/[([]/.test(sign) ? 1 : -1))
      } else if (node.type === 'element') {
        const before = depth
        if (blocks.has(node.tagName)) depth = 0
        if (node.tagName === 'a' && depth > 0) found.add(node)
        walk(node.children)
        if (blocks.has(node.tagName)) depth = before
      }
    }
  }
  walk(section.children)
  return found
}

/** What the target is called: « figure 3 », « « Paix » », or nothing for what has no name. */
function nameOf(
  target: Element | undefined,
  captioned: Captioned | undefined,
  labels: Labels,
  lang: string,
): (ElementContent | string)[] {
  if (captioned) return [`${inSentence(labels[captioned.kind], lang)}\u00A0${captioned.number}`]
  const isTitle = (child: ElementContent): boolean => hasClass(child, 'box-title')
  const heading = target && /^h[1-6]$/.test(target.tagName) ? target : target?.children.find(isTitle)
  const title = heading && textOf(heading)
  // « Annexe A – Méthode » has a name by which one speaks of it.
  const [word = '', number] = (title && typedWord(title)?.split(' ')) || []
  if (number !== undefined) return [`${inSentence(word, lang)}\u00A0${number}`]
  if (title) {
    const [before, text, after] = quoted(title, lang)
    return [before, made('span', {className: ['reference-title']}, [text]), after]
  }
  if (isElement(target, 'figure', 'table')) return [inSentence(labels[target.tagName as 'figure' | 'table'], lang)]
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
